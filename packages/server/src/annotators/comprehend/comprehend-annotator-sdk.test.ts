/** The official client, unmodified, against the emulation of Comprehend Medical. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { extract, isMeasurement } from '@clarity-care/clinical';
import type { Finding } from '@clarity-care/clinical';
import { createAwsEmulation } from '../../aws-emulation/emulation.ts';
import { awsLimits } from '../../aws-emulation/emulation-options.ts';
import type { EmulationOptions } from '../../aws-emulation/emulation-options.ts';
import { orderFaults } from '../../aws-emulation/faults.ts';
import { systemClock } from '../../clock/clock.ts';
import { ManualClock } from '../../clock/manual-clock.ts';
import type { AnnotatorUsage } from '../remote-annotator.ts';
import { createComprehendAnnotator } from './comprehend-annotator.ts';
import type { ComprehendAnnotatorOptions } from './comprehend-annotator.ts';
import type { DetectionState } from './detection-queue.ts';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'a secret of the test' };
/** The first and second backoff, with a chance of one half. */
const backoffsMs = [300, 600] as const;

const deafEngine: EmulationOptions['engine'] = {
  capabilities: {
    sampleRateHz: 16_000,
    languages: ['en-US'],
    partials: true,
    speakerLabels: false,
    vocabulary: false,
    namedVocabulary: false,
    channels: 1,
    explicitOnly: true,
  },
  transcribe: () => {
    throw new Error('Nothing is transcribed here.');
  },
};

type CallFaults = Parameters<typeof orderFaults>[1];

async function setUp(
  t: TestContext,
  callFaults: CallFaults = [],
  options: Pick<ComprehendAnnotatorOptions, 'credentials' | 'onCredentialsRefused'> = { credentials },
) {
  const objectFolder = await mkdtemp(join(tmpdir(), 'comprehend-'));
  const emulation = createAwsEmulation({
    engine: deafEngine,
    extract,
    credentials: [credentials],
    // The SDK signs with the time of day.
    clock: systemClock,
    limits: awsLimits,
    seed: 1,
    faults: orderFaults([], callFaults),
    vocabularies: [],
    objectFolder,
    onFailure: (name, error) => {
      throw new Error(name, { cause: error });
    },
  });
  const port = await emulation.listen({ host: '127.0.0.1', port: 0 });
  const clock = new ManualClock();
  const seen: DetectionState[] = [];
  const unknown: unknown[] = [];
  const annotator = createComprehendAnnotator({
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${String(port)}`,
    ...options,
    clock,
    extract,
    random: () => 0.5,
    onSeen: (state) => seen.push(state),
    onUnknown: (what) => unknown.push(what),
  });
  t.after(async () => {
    await annotator.close();
    await emulation.close();
    await rm(objectFolder, { recursive: true, force: true });
  });

  const found = new Map<number, readonly Finding[]>();
  const failed: number[] = [];
  const usage: AnnotatorUsage[] = [];
  const begin = () =>
    annotator.begin({
      onFindings: ({ segment, findings }) => found.set(segment, findings),
      onFailed: (segments) => failed.push(...segments),
      onUsage: (used) => usage.push(used),
    });
  const session = begin();
  const add = (...texts: string[]) => {
    for (const [segment, text] of texts.entries()) session.add({ segment, text, words: [] });
  };
  return { clock, seen, unknown, begin, session, add, found, failed, usage };
}

const summary = (findings: readonly Finding[] = []) =>
  findings.map(({ category, text, assertion }) => [category, text, assertion]);

test('finals in, findings out, each at its place in its own final', async (t) => {
  const { add, session, found, failed, usage, seen, unknown } = await setUp(t);
  const texts = [
    '🩺 blood pressure 128/82 mmHg today',
    'She takes lisinopril 10 mg daily for hypertension.',
    'No chest pain.',
  ];
  add(...texts);
  await session.finish();
  assert.deepEqual(failed, []);
  for (const [segment, findings] of found) {
    for (const { text, begin, end, annotator } of findings) {
      assert.equal(texts[segment]?.slice(begin, end), text);
      assert.equal(annotator, 'aws');
    }
  }
  const local = extract(texts[0] ?? '').find(isMeasurement);
  const pressure = found.get(0)?.find((finding) => finding.category === 'measurement');
  assert.ok(local !== undefined && pressure?.category === 'measurement');
  assert.deepEqual([pressure.text, pressure.value, pressure.codes], [local.text, local.value, local.codes]);
  assert.ok(pressure.confidence !== undefined && pressure.confidence > 0 && pressure.confidence <= 1);
  const medication = found.get(1)?.find((finding) => finding.category === 'medication');
  assert.equal(medication?.text, 'lisinopril');
  assert.ok(medication.attributes.some((attribute) => attribute.text.includes('10 mg')));
  assert.ok(
    summary(found.get(1)).some(([category, text]) => category === 'condition' && text === 'hypertension'),
  );
  assert.deepEqual(summary(found.get(2)), [['condition', 'chest pain', 'negated']]);
  // Joined, they are 100 characters as AWS counts them, and 101 as JavaScript does.
  assert.deepEqual(usage, [{ service: 'comprehend_detect_entities', units: 1 }]);
  assert.deepEqual(seen, ['available']);
  assert.deepEqual(unknown, []);
});

test('throttling and a fault of the service are waited out, and only the answer is paid', async (t) => {
  const { add, session, clock, found, failed, usage, seen } = await setUp(t, ['throttle', 'internal_error']);
  add('No chest pain.');
  const finished = session.finish();
  for (const backoffMs of backoffsMs) {
    await clock.waitFor(backoffMs);
    clock.advance(backoffMs);
  }
  await finished;
  assert.deepEqual([failed, usage.length, seen], [[], 1, ['available']]);
  assert.deepEqual(summary(found.get(0)), [['condition', 'chest pain', 'negated']]);
});

test('a connection that is cut is made anew', async (t) => {
  const { add, session, clock, found, failed } = await setUp(t, ['hang_up']);
  add('No chest pain.');
  const finished = session.finish();
  await clock.waitFor(backoffsMs[0]);
  clock.advance(backoffsMs[0]);
  await finished;
  assert.deepEqual([failed, found.size], [[], 1]);
});

test('throttled to the last try, the finals have failed and the state says why', async (t) => {
  const { add, session, clock, found, failed, usage, seen } = await setUp(t, [
    'throttle',
    'throttle',
    'throttle',
  ]);
  add('No chest pain.', 'No fever.');
  const finished = session.finish();
  for (const backoffMs of backoffsMs) {
    await clock.waitFor(backoffMs);
    clock.advance(backoffMs);
  }
  await finished;
  assert.deepEqual([failed, found.size, usage], [[0, 1], 0, []]);
  assert.match((seen[0] as { unavailable: string }).unavailable, /TooManyRequestsException, HTTP 429/);
});

test('a wrong secret fails at once, and the state names the remedy', async (t) => {
  const { add, session, failed, seen } = await setUp(t, [], {
    credentials: { ...credentials, secretAccessKey: 'another secret' },
  });
  add('No chest pain.');
  await session.finish();
  assert.deepEqual(failed, [0]);
  assert.match((seen[0] as { unavailable: string }).unavailable, /refuses the credentials/);
});

test('keys that were replaced are found by the finals after those that showed it', async (t) => {
  const old = { accessKeyId: 'AKIDWITHDRAWN', secretAccessKey: 'a secret of before' };
  let current = old;
  const { add, session, begin, found, failed, seen } = await setUp(t, [], {
    credentials: () => Promise.resolve(current),
    onCredentialsRefused: () => {
      current = credentials;
    },
  });
  add('No chest pain.');
  await session.finish();
  const next = begin();
  next.add({ segment: 1, text: 'No fever.', words: [] });
  await next.finish();
  assert.deepEqual([failed, [...found.keys()]], [[0], [1]]);
  assert.match((seen[0] as { unavailable: string }).unavailable, /refuses the credentials/);
  assert.equal(seen[1], 'available');
});

test('a final above the limit of one request is annotated to its end', async (t) => {
  const { add, session, found, failed, usage } = await setUp(t);
  const text = `${'🩺 all is well here. '.repeat(1_000)}No chest pain.`;
  add(text);
  await session.finish();
  assert.deepEqual([failed, usage.length], [[], 2]);
  const [pain] = found.get(0) ?? [];
  assert.deepEqual([pain?.text, pain?.begin], ['chest pain', text.indexOf('chest pain')]);
});
