/** An engine against the bare library on the same audio: words, and processor time of all processes together. */
import { readFileSync } from 'node:fs';
import type { AudioFrame, SpeechEngine } from '../../packages/server/src/engines/speech-engine.ts';
import type { JoinedRecordings } from './joined-recordings.ts';
import { comparableWords, countWordErrors } from './word-error-rate.ts';
import type { WordErrors } from './word-error-rate.ts';

export interface TimedRecognition {
  readonly errors: WordErrors;
  /** Of the child processes that ended during the run, loading included. */
  readonly cpuSeconds: number;
  readonly audioSeconds: number;
}

/** Clock ticks a second in `/proc`: 100 on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;

/**
 * Processor seconds of all children of this process that have ended. proc(5): fields 16 and 17 of `/proc/self/stat`,
 * counted after the closing parenthesis of the program's name.
 */
function endedChildrenCpuSeconds(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}

/** Runs `recognise` and measures what its child processes took. Nothing else may start or end children meanwhile. */
export async function timeRecognition(
  joined: JoinedRecordings,
  recognise: () => Promise<string>,
): Promise<TimedRecognition> {
  const before = endedChildrenCpuSeconds();
  const text = await recognise();
  return {
    errors: countWordErrors(comparableWords(joined.reference), comparableWords(text)),
    cpuSeconds: endedChildrenCpuSeconds() - before,
    audioSeconds: joined.samples.length / joined.sampleRateHz,
  };
}

/** The run that took the least processor time. @throws {RangeError} when there is none. */
export function cheapest(runs: readonly TimedRecognition[]): TimedRecognition {
  if (runs.length === 0) throw new RangeError('there is no run to choose from');
  return runs.reduce((best, run) => (run.cpuSeconds < best.cpuSeconds ? run : best));
}

/** 100 ms, as clients send it. */
const FRAME_SECONDS = 0.1;

export async function* framesOf(joined: JoinedRecordings): AsyncGenerator<AudioFrame> {
  const frameSamples = Math.round(joined.sampleRateHz * FRAME_SECONDS);
  for (let start = 0; start < joined.samples.length; start += frameSamples) {
    yield { pcm: Buffer.from(Int16Array.from(joined.samples.subarray(start, start + frameSamples)).buffer) };
  }
}

/**
 * Everything the engine hears in one stream. Closes the engine, so that its processes end and can be counted.
 * @throws {EngineError} as the engine does.
 */
export async function recogniseWithEngine(engine: SpeechEngine, joined: JoinedRecordings): Promise<string> {
  const heard: string[] = [];
  try {
    const options = { language: 'en-US', signal: new AbortController().signal };
    for await (const event of engine.transcribe(framesOf(joined), options)) {
      if (event.type === 'final') heard.push(event.text);
    }
  } finally {
    await engine.close();
  }
  return heard.join(' ');
}
