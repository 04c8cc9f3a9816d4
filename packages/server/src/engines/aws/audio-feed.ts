/**
 * Audio on its way to the service, in chunks of 100 ms. The SDK pulls 22 s ahead of a service that stands still, so the
 * gate is here: nothing is handed over faster than the pacer allows. Never throws, since the SDK would not tell.
 */
import type { Clock } from '../../clock/clock.ts';
import { Pacer } from './pacer.ts';
import { SourceTime } from './source-time.ts';

/** AWS advises 50 to 200 ms; each costs the SDK about 130 µs whatever its length. */
const chunkMs = 100;
/** Audio that waits here before the source is asked for more. */
const maxWaitingMs = 500;
/** Audio sent and not answered; beyond it, audio goes at real time only. */
export const maxLagMs = 15_000;

export interface AudioFeedOptions {
  readonly clock: Clock;
  readonly sampleRateHz: number;
  readonly channels: 1 | 2;
  readonly maxSpeed: number;
  /** Silence is put in when the source gave nothing for this long; AWS ends a stream after 15 s. */
  readonly keepAliveAfterMs: number;
  /** A chunk was handed over. */
  readonly onSent: (chunk: Buffer) => void;
  /** There is room for audio again, or the end was handed over, or something waits to be taken. */
  readonly onChange: () => void;
}

type Pull = (result: IteratorResult<Buffer, undefined>) => void;

export class AudioFeed implements AsyncIterableIterator<Buffer, undefined> {
  readonly #options: AudioFeedOptions;
  readonly #bytesPerSample: number;
  readonly #chunkBytes: number;
  readonly #pacer: Pacer;
  readonly time: SourceTime;
  readonly #chunks: Buffer[] = [];
  #unfilled: Buffer | undefined;
  #filledBytes = 0;
  #pull: Pull | undefined;
  #isOver = false;
  #isStopped = false;
  #endedAtMs: number | undefined;
  #waitingSinceMs: number | undefined;
  #sentAtMs: number;
  /** To where the service has answered, in its own time. */
  #heardToMs = 0;
  #cancelPace: (() => void) | undefined;
  #cancelKeepAlive: (() => void) | undefined;

  constructor(options: AudioFeedOptions) {
    this.#options = options;
    const samplesPerMs = options.sampleRateHz / 1000;
    this.#bytesPerSample = 2 * options.channels;
    this.#chunkBytes = chunkMs * samplesPerMs * this.#bytesPerSample;
    this.#pacer = new Pacer(options.clock, options.maxSpeed);
    this.time = new SourceTime(samplesPerMs);
    this.#sentAtMs = options.clock.now();
    this.#keepAliveIn(options.keepAliveAfterMs);
  }

  get hasRoom(): boolean {
    return this.#chunks.length < maxWaitingMs / chunkMs;
  }

  /** When the end of the audio was handed over. */
  get endedAtMs(): number | undefined {
    return this.#endedAtMs;
  }

  /** Since when something waits that the service does not take. */
  get waitingSinceMs(): number | undefined {
    return this.#waitingSinceMs;
  }

  /** @param serviceMs the end of a result, in the service's time. */
  heardTo(serviceMs: number): void {
    this.#heardToMs = Math.max(this.#heardToMs, serviceMs);
  }

  /** Takes a copy. Whole samples of all channels only. */
  write(pcm: Buffer): void {
    for (let from = 0; from < pcm.length;) {
      this.#unfilled ??= Buffer.allocUnsafe(this.#chunkBytes);
      const copied = pcm.copy(this.#unfilled, this.#filledBytes, from);
      from += copied;
      this.#filledBytes += copied;
      if (this.#filledBytes === this.#chunkBytes) this.#closeChunk();
    }
    this.#serve();
  }

  /** No more audio comes. */
  end(): void {
    this.#closeChunk();
    this.#isOver = true;
    this.#serve();
  }

  /** Drops what waits and gives nothing more. */
  stop(): void {
    this.#isStopped = true;
    this.#chunks.length = 0;
    this.#cancelPace?.();
    this.#cancelKeepAlive?.();
    this.#cancelPace = undefined;
    this.#waitingSinceMs = undefined;
    this.#answer({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<Buffer, undefined>> {
    return new Promise((resolve) => {
      if (this.#isStopped || this.#endedAtMs !== undefined) {
        resolve({ done: true, value: undefined });
        return;
      }
      this.#pull = resolve;
      this.#serve();
    });
  }

  /** Answers the pull under way, if there is one and the pace allows. */
  #serve(): void {
    if (this.#isStopped || this.#endedAtMs !== undefined) return;
    const chunk = this.#chunks[0];
    if (chunk === undefined && !this.#isOver) return;
    if (this.#pull === undefined) {
      if (this.#waitingSinceMs !== undefined) return;
      this.#waitingSinceMs = this.#options.clock.now();
      this.#options.onChange();
      return;
    }
    this.#waitingSinceMs = undefined;
    if (chunk === undefined) {
      this.#endedAtMs = this.#options.clock.now();
      this.#cancelKeepAlive?.();
      this.#answer({ done: true, value: undefined });
      this.#options.onChange();
      return;
    }
    if (this.#cancelPace !== undefined) return;
    const lengthMs = this.#lengthMs(chunk);
    const waitMs = this.#pacer.waitMs(lengthMs, this.time.sentMs - this.#heardToMs >= maxLagMs);
    if (waitMs > 0) {
      this.#cancelPace = this.#options.clock.after(waitMs, () => {
        this.#cancelPace = undefined;
        this.#serve();
      });
      return;
    }
    this.#chunks.shift();
    this.#pacer.spend(lengthMs);
    this.time.addSource(chunk.length / this.#bytesPerSample);
    this.#send(chunk);
    if (this.#chunks.length > 0 || this.#isOver) this.#waitingSinceMs = this.#sentAtMs;
    this.#options.onChange();
  }

  #send(chunk: Buffer): void {
    this.#sentAtMs = this.#options.clock.now();
    this.#options.onSent(chunk);
    this.#answer({ done: false, value: chunk });
  }

  #answer(result: IteratorResult<Buffer, undefined>): void {
    const pull = this.#pull;
    this.#pull = undefined;
    pull?.(result);
  }

  #closeChunk(): void {
    if (this.#unfilled === undefined || this.#filledBytes === 0) return;
    this.#chunks.push(this.#unfilled.subarray(0, this.#filledBytes));
    this.#unfilled = undefined;
    this.#filledBytes = 0;
  }

  #lengthMs(chunk: Buffer): number {
    return (1000 * chunk.length) / this.#bytesPerSample / this.#options.sampleRateHz;
  }

  /** One timer that is set again, rather than one for each chunk. */
  #keepAliveIn(ms: number): void {
    this.#cancelKeepAlive = this.#options.clock.after(ms, () => {
      const { clock, keepAliveAfterMs } = this.#options;
      const restMs = this.#sentAtMs + keepAliveAfterMs - clock.now();
      if (restMs <= 0) this.#keepAlive();
      if (this.#endedAtMs === undefined && !this.#isStopped)
        this.#keepAliveIn(restMs > 0 ? restMs : keepAliveAfterMs);
    });
  }

  #keepAlive(): void {
    if (this.#chunks.length > 0 || this.#isOver || this.#isStopped) return;
    if (this.#filledBytes > 0) {
      this.#closeChunk();
      this.#serve();
    } else if (this.#pull !== undefined) {
      this.time.addSilence(this.#chunkBytes / this.#bytesPerSample);
      this.#send(Buffer.alloc(this.#chunkBytes));
    }
  }
}
