/** One stream of an engine, watched from both sides: what it pulled, what it said, how it ended. */
import type { AudioFrame, EngineEvent, SpeechEngine } from '../../src/engines/speech-engine.ts';

export type FinalEvent = Extract<EngineEvent, { type: 'final' }>;

/** Audio that counts what is taken of it and notes whether it was given back. */
export class WatchedAudio implements AsyncIterableIterator<AudioFrame> {
  readonly #pcm: Buffer;
  readonly #frameSamples: readonly number[];
  readonly #ending: AudioEnding;
  #frames = 0;
  #offset = 0;
  isDone = false;
  isReturned = false;
  readonly #isAtEnd = Promise.withResolvers<void>();

  /** @param frameSamples lengths of the frames, taken in turn and over again. */
  constructor(pcm: Buffer, frameSamples: readonly number[], ending: AudioEnding) {
    this.#pcm = pcm;
    this.#frameSamples = frameSamples;
    this.#ending = ending;
  }

  get pulledSamples(): number {
    return this.#offset / 2;
  }

  /** Resolves when all audio has been taken and more is asked for. */
  get atEnd(): Promise<void> {
    return this.#isAtEnd.promise;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<AudioFrame, undefined>> {
    if (this.#offset >= this.#pcm.length) {
      this.#isAtEnd.resolve();
      if (this.#ending === 'fail') throw new SourceFailure();
      if (this.#ending === 'stall') await new Promise<never>(() => {});
      this.isDone = true;
      return { done: true, value: undefined };
    }
    const samples = this.#frameSamples[this.#frames++ % this.#frameSamples.length] ?? 0;
    // A copy, so that an engine that keeps the buffer or writes into it harms no other stream.
    const pcm = Buffer.from(this.#pcm.subarray(this.#offset, this.#offset + 2 * samples));
    this.#offset += pcm.length;
    return { done: false, value: { pcm } };
  }

  return(): Promise<IteratorResult<AudioFrame, undefined>> {
    this.isReturned = true;
    return Promise.resolve({ done: true, value: undefined });
  }
}

/** What comes after the last frame. */
export type AudioEnding = 'end' | 'fail' | 'stall';

export class SourceFailure extends Error {
  override readonly name = 'SourceFailure';
}

/** An event with what the engine had been given when it came. */
export interface ObservedEvent {
  readonly event: EngineEvent;
  readonly pulledSamples: number;
}

export interface ObservedStream {
  readonly audio: WatchedAudio;
  readonly events: readonly ObservedEvent[];
  /** `unfinished`: it had not ended at the time limit and was left behind. */
  readonly outcome: 'ended' | 'threw' | 'unfinished';
  readonly error?: unknown;
}

export interface StreamPlan {
  readonly engine: SpeechEngine;
  readonly language: string;
  readonly audio: WatchedAudio;
  readonly signal?: AbortSignal;
  readonly timeLimitMs: number;
}

/** Reads a stream to its end. Never throws. */
export async function observe(plan: StreamPlan): Promise<ObservedStream> {
  const { engine, language, audio, timeLimitMs } = plan;
  const abandon = new AbortController();
  const signal = plan.signal === undefined ? abandon.signal : AbortSignal.any([plan.signal, abandon.signal]);
  const events: ObservedEvent[] = [];
  const read = async (): Promise<Omit<ObservedStream, 'audio' | 'events'>> => {
    try {
      for await (const event of engine.transcribe(audio, { language, signal }))
        events.push({ event, pulledSamples: audio.pulledSamples });
      return { outcome: 'ended' };
    } catch (error) {
      return { outcome: 'threw', error };
    }
  };
  const result = await withinTime(read(), timeLimitMs);
  if (result !== undefined) return { audio, events, ...result };
  abandon.abort();
  return { audio, events: [...events], outcome: 'unfinished' };
}

/** The promise's value, or `undefined` when the time is over first. */
export async function withinTime<T>(promise: Promise<T>, timeLimitMs: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), timeLimitMs);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

export function finalsOf(stream: ObservedStream): FinalEvent[] {
  return stream.events.flatMap(({ event }) => (event.type === 'final' ? [event] : []));
}
