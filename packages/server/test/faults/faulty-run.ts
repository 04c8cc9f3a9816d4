/**
 * One dictation of marked speech through the whole way: session, engine `aws`, the official SDK, the emulation, with
 * faults ordered at the emulation. What the client gets is compared with what was spoken, and what the faults did with
 * what they were ordered to do.
 */
import { decodeClientBinary, decodeServerText, type ServerMessage } from '@clarity-care/protocol';
import { AudioBlocks } from '../../src/audio/audio-blocks.ts';
import { createAccountCredentials } from '../../src/aws-account/credentials.ts';
import type { FaultOrder } from '../../src/aws-emulation/faults.ts';
import { createStreamRandom } from '../../src/aws-emulation/streaming/seeded-random.ts';
import { createAwsEngine } from '../../src/engines/aws/aws-engine.ts';
import { defaultWatchdogTimes } from '../../src/engines/aws/stream-watchdog.ts';
import { createEngineRegistry } from '../../src/engines/engine-registry.ts';
import type { SpeechEngine } from '../../src/engines/speech-engine.ts';
import { Session } from '../../src/session/session.ts';
import type { Connection } from '../../src/session/session-ports.ts';
import { sessionRules } from '../../src/session/session-rules.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { singleSessionMeter } from '../../src/usage/single-session-meter.ts';
import { emulationCredentials, serveEmulation } from '../support/emulation-under-test.ts';
import { fastClock } from '../support/fast-clock.ts';
import { markedSpeech, type MarkedSpeech, type SpeechEnding } from '../support/marked-audio.ts';
import { createMarkedEngine } from '../support/marked-engine.ts';

/** Times faster than the day: 5 s of a watchdog are a quarter of a second. */
const speed = 20;
const frameBytes = 3200;
/** A timer may call that much too early by the fast clock: it counts whole milliseconds of the day. */
const timerSlackMs = 3 * speed;

export interface FaultyRun {
  readonly seed: number;
  readonly ending: SpeechEnding;
  /** For the streams of the run, one after the other. The first has to strike. */
  readonly faults: readonly [FaultOrder, ...FaultOrder[]];
}

export interface RunOutcome {
  /** What is wrong with it, in words; empty when all is well. */
  readonly problems: readonly string[];
  /** Streams that were opened. */
  readonly streams: number;
  /** The orders that did their work, in turn. */
  readonly struck: readonly FaultOrder[];
  /** Greatest difference of a word's time from when it was spoken, in milliseconds. */
  readonly driftMs: number;
}

/** What was seen of the streams, from both sides. */
interface SeenStreams {
  streams: number;
  readonly struck: FaultOrder[];
  /** When the stream of the first order that struck had begun, and when it was struck, in milliseconds of the clock. */
  beganAtMs: number;
  struckAtMs: number;
  /** Streams that the engine itself said were broken. */
  broken: number;
}

export async function runWithFaults(run: FaultyRun): Promise<RunOutcome> {
  const { seed, faults, ending } = run;
  const random = createStreamRandom(seed, 0, 0);
  const speech = markedSpeech(random.integer(3, 6), random, ending);
  const clock = fastClock(speed);
  const seen: SeenStreams = { streams: 0, struck: [], beganAtMs: 0, struckAtMs: 0, broken: 0 };
  const emulation = await serveEmulation({
    engine: createMarkedEngine(),
    clock,
    seed,
    faults: {
      // A stream that was given up before its fault could strike, on a busy machine, hands the order on.
      nextStream: () => {
        seen.streams += 1;
        if (seen.struck.length === 0) seen.beganAtMs = clock.now();
        return faults[seen.struck.length] ?? { type: 'none' };
      },
      onStruck: (order) => {
        if (seen.struck.length === 0) seen.struckAtMs = clock.now();
        seen.struck.push(order);
      },
      nextCall: () => 'none',
    },
  });
  const engine = createAwsEngine({
    region: 'us-east-1',
    credentials: createAccountCredentials({ region: 'us-east-1', clock, given: emulationCredentials }),
    endpoint: emulation.endpoint,
    clock,
  });
  try {
    const messages = await dictate(speech, watched(engine, seen), clock);
    const { problems, driftMs } = compare(speech, messages);
    const { streams, struck } = seen;
    return { problems: [...problems, ...compareFaults(run, seen)], driftMs, streams, struck };
  } finally {
    await engine.close();
    await emulation.close();
  }
}

/** Counts the streams that the engine says are broken. */
function watched(engine: SpeechEngine, seen: SeenStreams): SpeechEngine {
  return {
    ...engine,
    async *transcribe(audio, options) {
      try {
        yield* engine.transcribe(audio, options);
      } catch (error) {
        seen.broken += 1;
        throw error;
      }
    },
  };
}

/** Speaks in real time of the clock, as a microphone does; resolves to everything the client was sent. */
async function dictate(
  { pcm }: MarkedSpeech,
  engine: SpeechEngine,
  clock: ReturnType<typeof fastClock>,
): Promise<ServerMessage[]> {
  const messages: ServerMessage[] = [];
  const connection: Connection = {
    send: (text) => void messages.push(decodeServerText(text)),
    close: () => undefined,
    terminate: () => undefined,
    bufferedBytes: () => 0,
    drained: () => Promise.resolve(),
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
    instanceId: 'instance-1',
    audioBlocks: new AudioBlocks(),
    recordsAudio: false,
    rules: sessionRules(
      { sessionId: 's-1', resumeToken: 'token-1' },
      {
        idleMs: 3_600_000,
        maxSessionMs: 3_600_000,
        resumeWindowMs: 0,
        maxAudioAheadMs: 3_600_000,
        finishTimeoutMs: 600_000,
      },
    ),
    clock,
    log: {
      event: () => undefined,
      failure: (name, error) => {
        // Streams break here because they are told to.
        if (name !== 'engine_stream_failed') failures.push(error);
      },
    },
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

function compare(
  speech: MarkedSpeech,
  messages: readonly ServerMessage[],
): Pick<RunOutcome, 'problems' | 'driftMs'> {
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

/** A run in which nothing went wrong proves nothing. */
function compareFaults({ faults: [first], ending }: FaultyRun, seen: SeenStreams): string[] {
  if (seen.struck[0] !== first) return ['the first fault did not strike'];
  const problems: string[] = [];
  if (first.type === 'slow_start') {
    const waitedMs = seen.struckAtMs - seen.beganAtMs;
    if (waitedMs < first.delayMs - timerSlackMs && seen.streams === 1)
      problems.push(`the start was slow by ${waitedMs.toFixed(0)} ms, not ${first.delayMs} ms`);
  }
  if (needsAnotherStream(first, ending)) {
    if (seen.streams === 1) problems.push('no second stream was opened');
    if (seen.broken === 0) problems.push('the engine did not say that its stream was broken');
  }
  return problems;
}

/** Unless the client had all it was to get, or got it a little later. */
function needsAnotherStream(order: FaultOrder, ending: SpeechEnding): boolean {
  switch (order.type) {
    case 'none':
      return false;
    case 'slow_start':
      return order.delayMs > defaultWatchdogTimes.connectMs;
    case 'strike':
      return order.moment.at !== 'end' || ending === 'with_a_word';
  }
}
