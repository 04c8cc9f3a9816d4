import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScriptedEngine } from '../../engines/scripted/scripted-engine.ts';
import type { Word } from '../../engines/speech-engine.ts';
import { transcribeMedicalStream } from './medical-stream.ts';
import { PartialChurn } from './partial-churn.ts';
import { createStreamRandom } from './seeded-random.ts';
import {
  emulationOptions,
  resultsOf,
  scriptLengthMs,
  spokenScript,
  streamParameters,
} from './streaming-under-test.ts';

const vocabulary =
  'the patient is a sixty year old woman with chest pain and shortness of breath no fever today'.split(' ');

interface Update {
  readonly atMs: number;
  readonly texts: readonly string[];
}

/** An utterance: a word every 350 ms, known when it has ended; audio is heard in steps of `stepMs`. */
function utter(
  churn: PartialChurn,
  wordCount: number,
  { stepMs = 100, fromMs = 0, restMs = 0 } = {},
): Update[] {
  const words: Word[] = Array.from({ length: wordCount }, (_, index) => ({
    text: vocabulary[index % vocabulary.length] ?? '',
    startMs: fromMs + index * 350,
    endMs: fromMs + index * 350 + 330,
  }));
  const updates: Update[] = [];
  let known = 0;
  for (let atMs = fromMs; atMs <= fromMs + wordCount * 350 + restMs; atMs += stepMs) {
    const heard = words.filter(({ endMs }) => endMs <= atMs).length;
    if (heard > known) churn.hear(words.slice(0, heard));
    known = heard;
    for (const update of churn.updatesUntil(atMs))
      updates.push({ atMs, texts: update.map(({ text }) => text) });
  }
  churn.close();
  return updates;
}

/** Updates that change a word which the update before showed. */
function countRewrites(updates: readonly Update[]): number {
  return updates.filter(({ texts }, index) =>
    (updates[index - 1]?.texts ?? []).some((text, place) => texts[place] !== text),
  ).length;
}

test('the updates of 8 streams: between 32 and 45 % rewrite earlier words, in each stream', () => {
  for (let stream = 0; stream < 8; stream += 1) {
    const churn = new PartialChurn(createStreamRandom(1, stream, 0));
    let updates = 0;
    let rewrites = 0;
    for (let utterance = 0; utterance < 20; utterance += 1) {
      const said = utter(churn, 5 + utterance);
      updates += said.length;
      rewrites += countRewrites(said);
    }
    const share = rewrites / updates;
    assert.ok(
      share >= 0.32 && share <= 0.45,
      `stream ${String(stream)}: ${String(rewrites)} of ${String(updates)}`,
    );
  }
});

test('an engine that takes words back itself does not push the share over the limit', () => {
  const churn = new PartialChurn(createStreamRandom(1, 0, 0));
  const updates: Update[] = [];
  for (let atMs = 0; atMs < 60_000; atMs += 100) {
    const count = 1 + (Math.floor(atMs / 300) % 10);
    // The last word of every third guess is another one.
    const texts = Array.from({ length: count }, (_, index) =>
      index === count - 2 && count % 3 === 0 ? 'corrected' : (vocabulary[index] ?? ''),
    );
    churn.hear(texts.map((text, index) => ({ text, startMs: atMs + index, endMs: atMs + index + 1 })));
    for (const update of churn.updatesUntil(atMs))
      updates.push({ atMs, texts: update.map(({ text }) => text) });
  }
  const share = countRewrites(updates) / updates.length;
  assert.ok(share >= 0.32 && share <= 0.45, String(share));
});

test('heard millisecond by millisecond, an update comes every 46 to 72 ms while somebody speaks', () => {
  const updates = utter(new PartialChurn(createStreamRandom(1, 0, 0)), 200, { stepMs: 1 });
  const spacings = updates.slice(1).map(({ atMs }, index) => atMs - (updates[index]?.atMs ?? 0));
  assert.ok(updates.length > 1_000);
  assert.ok(Math.min(...spacings) >= 46, String(Math.min(...spacings)));
  assert.ok(Math.max(...spacings) <= 72, String(Math.max(...spacings)));
});

test('heard in frames of 100 ms, updates are as frequent', () => {
  const updates = utter(new PartialChurn(createStreamRandom(1, 0, 0)), 200);
  const meanMs = ((updates.at(-1)?.atMs ?? 0) - (updates[0]?.atMs ?? 0)) / (updates.length - 1);
  assert.ok(meanMs >= 46 && meanMs <= 72, String(meanMs));
});

test('a final of usual length has about 41 partials', () => {
  const churn = new PartialChurn(createStreamRandom(7, 0, 0));
  const counts = Array.from({ length: 50 }, () => utter(churn, 8).length);
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  assert.ok(mean >= 37 && mean <= 45, String(mean));
});

test('a word that was misheard is shown as it is again in the end', () => {
  const updates = utter(new PartialChurn(createStreamRandom(3, 0, 0)), 20);
  const early = updates.slice(-40).map(({ texts }) => texts.slice(0, 8).join(' '));
  assert.ok(early.includes(vocabulary.slice(0, 8).join(' ')));
});

test('no words, no updates; and none long after the last word, until there is news', () => {
  const churn = new PartialChurn(createStreamRandom(1, 0, 0));
  assert.deepEqual(churn.updatesUntil(10_000), []);
  const updates = utter(churn, 2, { restMs: 5_000 });
  assert.ok((updates.at(-1)?.atMs ?? 0) <= 680 + 600 + 100);

  const other = new PartialChurn(createStreamRandom(1, 0, 0));
  const word = { text: 'pain', startMs: 0, endMs: 300 };
  other.hear([word]);
  assert.ok(other.updatesUntil(5_000).length > 0);
  assert.deepEqual(other.updatesUntil(6_000), []);
  other.hear([word, { text: 'today', startMs: 5_500, endMs: 5_900 }]);
  assert.equal(other.updatesUntil(6_000).length, 1, 'a pause is not made up for');
});

test('the same stream of the same seed says the same; another stream or seed does not', () => {
  const say = (seed: number, stream: number, channel = 0) =>
    JSON.stringify(utter(new PartialChurn(createStreamRandom(seed, stream, channel)), 20));
  assert.equal(say(1, 0), say(1, 0));
  assert.equal(new Set([say(1, 0), say(2, 0), say(1, 1), say(1, 0, 1)]).size, 4);
});

const utterances = [
  'the patient reports chest pain since this morning',
  'blood pressure is one hundred forty over ninety and the pulse is regular',
  'she takes metoprolol for it',
  'no shortness of breath no fever and no cough',
];

test('20 utterances through the service: the share of its updates that rewrite, and their spacing, are those of the traffic', async () => {
  const script = spokenScript(Array.from({ length: 5 }, () => utterances).flat(), 350);
  const frameMs = 100;
  let givenMs = 0;
  async function* audio() {
    while (givenMs < scriptLengthMs(script)) {
      givenMs += frameMs;
      yield Buffer.alloc(32 * frameMs);
      // What this brings has come before the next is given.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  const events = transcribeMedicalStream({
    audio: audio(),
    options: emulationOptions({ engine: createScriptedEngine(script) }),
    parameters: streamParameters(),
    streamNumber: 0,
    signal: new AbortController().signal,
  });
  const segments = new Map<string, Update[]>();
  let finals = 0;
  for await (const event of events) {
    for (const { ResultId, IsPartial, Alternatives } of resultsOf([event])) {
      if (!IsPartial) finals += 1;
      else {
        const texts = Alternatives[0]?.Items.map(({ Content }) => Content) ?? [];
        segments.set(ResultId, [...(segments.get(ResultId) ?? []), { atMs: givenMs, texts }]);
      }
    }
  }
  assert.deepEqual([finals, segments.size], [20, 20]);
  let [count, rewrites] = [0, 0];
  const spacings: number[] = [];
  for (const updates of segments.values()) {
    count += updates.length;
    rewrites += countRewrites(updates);
    spacings.push(...updates.slice(1).map(({ atMs }, index) => atMs - (updates[index]?.atMs ?? 0)));
  }
  const share = rewrites / count;
  assert.ok(share >= 0.32 && share <= 0.45, `${String(rewrites)} of ${String(count)} updates`);
  const meanMs = spacings.reduce((sum, spacingMs) => sum + spacingMs, 0) / spacings.length;
  assert.ok(meanMs >= 46 && meanMs <= 72, `${String(meanMs)} ms`);
  // The engine hears frames of 100 ms, and each brings its updates: none is put off until a word comes.
  assert.ok(Math.max(...spacings) <= frameMs, String(Math.max(...spacings)));
});
