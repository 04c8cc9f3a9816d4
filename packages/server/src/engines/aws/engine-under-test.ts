/** The engine on a clock moved by hand, with the fake service and audio that the test gives. */
import { createAccountCredentials } from '../../aws-account/credentials.ts';
import { ManualClock } from '../../clock/manual-clock.ts';
import type { AudioFrame, EngineEvent, TranscribeOptions } from '../speech-engine.ts';
import { createAwsEngine, type AwsEngineOptions } from './aws-engine.ts';
import { FakeMedicalService, settle } from './fake-medical-service.ts';

/** Audio that comes when the test says so. */
export class GivenAudio implements AsyncIterableIterator<AudioFrame> {
  readonly #frames: (AudioFrame | 'end' | 'fail')[] = [];
  #wake: (() => void) | undefined;
  pulledFrames = 0;
  isReturned = false;

  /** @param level the value of each sample. */
  give(ms: number, level = 0, bytesPerMs = 32): void {
    for (let given = 0; given < ms; given += 100)
      this.#push({ pcm: Buffer.alloc(Math.min(100, ms - given) * bytesPerMs).fill(pcmOf(level)) });
  }

  giveFrame(pcm: Buffer): void {
    this.#push({ pcm });
  }

  end(): void {
    this.#push('end');
  }

  fail(): void {
    this.#push('fail');
  }

  #push(frame: AudioFrame | 'end' | 'fail'): void {
    this.#frames.push(frame);
    this.#wake?.();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<AudioFrame, undefined>> {
    while (this.#frames.length === 0) await new Promise<void>((resolve) => (this.#wake = resolve));
    const frame = this.#frames.shift();
    if (frame === 'fail') throw new Error('the source broke');
    if (frame === 'end' || frame === undefined) return { done: true, value: undefined };
    this.pulledFrames += 1;
    return { done: false, value: frame };
  }

  return(): Promise<IteratorResult<AudioFrame, undefined>> {
    this.isReturned = true;
    return Promise.resolve({ done: true, value: undefined });
  }
}

function pcmOf(level: number): Buffer {
  const sample = Buffer.alloc(2);
  sample.writeInt16LE(level);
  return sample;
}

export const keys = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };

export function engineUnderTest(options: Partial<AwsEngineOptions> = {}) {
  const clock = new ManualClock();
  const service = new FakeMedicalService();
  const engine = createAwsEngine({
    region: 'us-east-1',
    clock,
    credentials: createAccountCredentials({ region: 'us-east-1', clock, given: keys }),
    openStream: service.open,
    ...options,
  });
  /** Moves on in steps, so that timers that are set on the way are met. */
  const pass = async (ms: number, stepMs = 100): Promise<void> => {
    for (let passed = 0; passed < ms; passed += stepMs) {
      clock.advance(Math.min(stepMs, ms - passed));
      await settle();
    }
  };
  return { clock, service, engine, pass };
}

/** One stream, read as fast as it speaks, unless `isRead` is false. */
export function readStream(
  engine: ReturnType<typeof createAwsEngine>,
  options: Partial<TranscribeOptions> = {},
) {
  const audio = new GivenAudio();
  const abort = new AbortController();
  const events: EngineEvent[] = [];
  const stream = engine.transcribe(audio, { language: 'en-US', signal: abort.signal, ...options });
  const state: { outcome: 'open' | 'ended' | 'threw'; error: unknown } = {
    outcome: 'open',
    error: undefined,
  };
  const read = async (): Promise<void> => {
    try {
      for await (const event of stream) events.push(event);
      state.outcome = 'ended';
    } catch (error) {
      state.outcome = 'threw';
      state.error = error;
    }
  };
  return { audio, abort, events, state, done: read() };
}
