/**
 * One dictation of marked speech through the whole way: session, engine `aws`, the official SDK, the emulation, with
 * faults ordered at the emulation. What the client gets is compared with what was spoken.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeClientBinary, decodeServerText, type ServerMessage } from '@clarity-care/protocol';
import { createAccountCredentials } from '../../src/aws-account/credentials.ts';
import { createAwsEmulation } from '../../src/aws-emulation/emulation.ts';
import { awsLimits } from '../../src/aws-emulation/emulation-options.ts';
import { orderFaults, type FaultOrder } from '../../src/aws-emulation/faults.ts';
import { createStreamRandom } from '../../src/aws-emulation/streaming/seeded-random.ts';
import { createAwsEngine } from '../../src/engines/aws/aws-engine.ts';
import { createEngineRegistry } from '../../src/engines/engine-registry.ts';
import { Session } from '../../src/session/session.ts';
import type { Connection } from '../../src/session/session-ports.ts';
import { sessionRules } from '../../src/session/session-rules.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { singleSessionMeter } from '../../src/usage/single-session-meter.ts';
import { fastClock } from '../support/fast-clock.ts';
import { markedSpeech, type MarkedSpeech } from '../support/marked-audio.ts';
import { createMarkedEngine } from '../support/marked-engine.ts';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'a-secret-of-the-tests' };
/** Times faster than the day: 5 s of a watchdog are a quarter of a second. */
const speed = 20;
const frameBytes = 3200;

export interface FaultyRun {
  readonly seed: number;
  /** For the streams of the run, one after the other. */
  readonly faults: readonly FaultOrder[];
}

export interface RunOutcome {
  /** What is wrong with it, in words; empty when all is well. */
  readonly problems: readonly string[];
  /** Streams that were opened. */
  readonly streams: number;
  /** Greatest difference of a word's time from when it was spoken, in milliseconds. */
  readonly driftMs: number;
}

export async function runWithFaults({ seed, faults }: FaultyRun): Promise<RunOutcome> {
  const random = createStreamRandom(seed, 0, 0);
  const speech = markedSpeech(random.integer(3, 6), random);
  const clock = fastClock(speed);
  const objectFolder = await mkdtemp(join(tmpdir(), 'clarity-faults-'));
  let streams = 0;
  const orders = orderFaults(faults);
  const emulation = createAwsEmulation({
    engine: createMarkedEngine(),
    extract: () => [],
    credentials: [credentials],
    clock,
    limits: awsLimits,
    seed,
    faults: {
      nextStream: () => {
        streams += 1;
        return orders.nextStream();
      },
      nextCall: () => 'none',
    },
    vocabularies: [],
    objectFolder,
    onFailure: (name, error) => {
      throw new Error(name, { cause: error });
    },
  });
  const port = await emulation.listen({ host: '127.0.0.1', port: 0 });
  const engine = createAwsEngine({
    region: 'us-east-1',
    credentials: createAccountCredentials({ region: 'us-east-1', clock, given: credentials }),
    endpoint: `http://127.0.0.1:${port}`,
    clock,
  });
  try {
    const messages = await dictate(speech, engine, clock);
    return { ...compare(speech, messages), streams };
  } finally {
    await engine.close();
    await emulation.close();
    await rm(objectFolder, { recursive: true, force: true });
  }
}

/** Speaks in real time of the clock, as a microphone does; resolves to everything the client was sent. */
async function dictate(
  { pcm }: MarkedSpeech,
  engine: ReturnType<typeof createAwsEngine>,
  clock: ReturnType<typeof fastClock>,
): Promise<ServerMessage[]> {
  const messages: ServerMessage[] = [];
  const connection: Connection = {
    send: (text) => void messages.push(decodeServerText(text)),
    close: () => undefined,
    terminate: () => undefined,
    bufferedBytes: () => 0,
    pauseReading: () => undefined,
    resumeReading: () => undefined,
  };
  const failures: unknown[] = [];
  const session = new Session({
    connection,
    store: createMemoryStore(),
    engines: createEngineRegistry([engine]),
    meter: singleSessionMeter(),
    // The answer to `stop` is waited for as long as it takes: the machine under the test may be slow.
    rules: sessionRules('s-1', { idleMs: 3_600_000, maxSessionMs: 3_600_000, finishTimeoutMs: 600_000 }),
    clock,
    log: { event: () => undefined, failure: (_name, error) => failures.push(error) },
  });
  session.receive({ ok: true, message: { type: 'config', config: {} } });
  for (let at = 0; at < pcm.length; at += frameBytes) {
    session.receive(decodeClientBinary(pcm.subarray(at, at + frameBytes)));
    await new Promise<void>((resolve) => void clock.after(100, resolve));
  }
  session.receive({ ok: true, message: { type: 'stop' } });
  await session.finished;
  if (failures.length > 0) throw new Error('the session failed', { cause: failures[0] });
  return messages;
}

function compare(speech: MarkedSpeech, messages: readonly ServerMessage[]): Omit<RunOutcome, 'streams'> {
  const problems: string[] = [];
  const finals = messages.filter((message) => message.type === 'final');
  const heard = finals.flatMap(({ words }) => words);
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const heardText = heard.map(({ text }) => plain(text)).join(' ');
  const spokenText = speech.words.map(({ text }) => text).join(' ');
  if (heardText !== spokenText) problems.push(`heard "${heardText}", spoken "${spokenText}"`);
  const driftMs = Math.max(
    0,
    ...speech.words.flatMap(({ startMs, endMs }, index) => {
      const word = heard[index];
      return word === undefined ? [] : [Math.abs(word.start_ms - startMs), Math.abs(word.end_ms - endMs)];
    }),
  );
  if (driftMs > 100) problems.push(`a word drifted by ${driftMs} ms`);
  const stopped = messages.find((message) => message.type === 'stopped');
  if (stopped === undefined) {
    const errors = messages.flatMap((message) => (message.type === 'error' ? [message.code] : []));
    problems.push(`no stopped: ${errors.join(', ')}`);
  } else {
    const { final_ms, silence_ms, lost_ms } = stopped.coverage;
    if (lost_ms !== 0) problems.push(`lost ${lost_ms} ms`);
    if (final_ms + silence_ms + lost_ms !== stopped.audio_ms) problems.push('the coverage does not add up');
  }
  messages.forEach((message, index) => {
    if (message.seq !== index + 1) problems.push(`message ${index} has seq ${message.seq}`);
  });
  return { problems, driftMs };
}
