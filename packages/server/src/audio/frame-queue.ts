/** The only buffer of a session: bytes in from the socket, an async iterable of bytes out to the engine's side. */
import { JoinedFrame, SMALL_FRAME_BYTES } from './joined-frame.ts';

export interface FrameQueueOptions {
  /** Bytes; above it the queue is full. Default 64 KiB, which is two seconds of 16 kHz mono PCM. */
  readonly highWaterBytes?: number;
  /** Bytes; at or below it a full queue counts as drained. Default half of `highWaterBytes`. */
  readonly lowWaterBytes?: number;
  /** The queue went above its high-water mark: stop reading the socket. */
  readonly onFull?: () => void;
  /** A full queue went down to its low-water mark, or its consumer left: read the socket again. */
  readonly onDrained?: () => void;
}

/** Comes out of a queue at the place of a `flush()`. To be known by being this very buffer: it holds no bytes. */
export const flushMarker: Buffer = Buffer.alloc(0);

const DEFAULT_HIGH_WATER_BYTES = 64 * 1024;
const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined };

/**
 * First in, first out, for one producer and one consumer. Small frames are joined; else no bytes are copied or split.
 *
 * The queue never refuses bytes: it tells its owner when to stop the source, so it can exceed the high-water mark by
 * what the source has under way. `onFull` and `onDrained` strictly alternate, beginning with `onFull`. Both are
 * called synchronously, after the queue's own state is settled, and must not throw.
 */
export class FrameQueue implements AsyncIterable<Buffer> {
  readonly #highWaterBytes: number;
  readonly #lowWaterBytes: number;
  readonly #onFull: () => void;
  readonly #onDrained: () => void;
  readonly #frames: Buffer[] = [];
  /** Index of the oldest frame in `#frames`; the places before it are spent. */
  #head = 0;
  /** The newest small frames, while nobody has taken them. */
  #joined: JoinedFrame | undefined;
  #queuedBytes = 0;
  #full = false;
  #ended = false;
  #consumerLeft = false;
  #iterated = false;
  #waiting: ((result: IteratorResult<Buffer, undefined>) => void) | undefined;

  /** Throws `RangeError` when the marks are not whole numbers with 0 <= low <= high. */
  constructor(options: FrameQueueOptions = {}) {
    this.#highWaterBytes = options.highWaterBytes ?? DEFAULT_HIGH_WATER_BYTES;
    this.#lowWaterBytes = options.lowWaterBytes ?? Math.floor(this.#highWaterBytes / 2);
    this.#onFull = options.onFull ?? (() => undefined);
    this.#onDrained = options.onDrained ?? (() => undefined);
    if (!Number.isSafeInteger(this.#highWaterBytes) || this.#highWaterBytes < 0) {
      throw new RangeError(
        `highWaterBytes is ${this.#highWaterBytes}: give a whole number of bytes, 0 or more`,
      );
    }
    if (
      !Number.isSafeInteger(this.#lowWaterBytes) ||
      this.#lowWaterBytes < 0 ||
      this.#lowWaterBytes > this.#highWaterBytes
    ) {
      throw new RangeError(
        `lowWaterBytes is ${this.#lowWaterBytes}: give a whole number from 0 to highWaterBytes (${this.#highWaterBytes})`,
      );
    }
  }

  /** Bytes that wait for the consumer. */
  get queuedBytes(): number {
    return this.#queuedBytes;
  }

  /** True from `end()` on. */
  get ended(): boolean {
    return this.#ended;
  }

  /**
   * Takes bytes; the caller must not change them afterwards. Once the consumer has left they are discarded, because
   * nobody is going to read them. Throws after `end()`: whoever ended the audio must not send more.
   */
  push(bytes: Buffer): void {
    if (this.#ended) throw new Error('FrameQueue.push after end: the audio was already ended');
    if (this.#consumerLeft || bytes.length === 0) return;
    if (this.#waiting) {
      this.#answer({ done: false, value: bytes });
      return;
    }
    if (bytes.length < SMALL_FRAME_BYTES) this.#pushSmall(bytes);
    else this.#frames.push(bytes);
    this.#queuedBytes += bytes.length;
    if (!this.#full && this.#queuedBytes > this.#highWaterBytes) {
      this.#full = true;
      this.#onFull();
    }
  }

  /**
   * Puts a `flushMarker` behind the bytes that came so far: whoever makes frames of them is to hold none of them back.
   * Markers that follow one another become one. After `end()`, or once the consumer has left, nothing happens.
   */
  flush(): void {
    if (this.#ended || this.#consumerLeft) return;
    if (this.#waiting) this.#answer({ done: false, value: flushMarker });
    else if (this.#head === this.#frames.length || this.#frames.at(-1) !== flushMarker)
      this.#frames.push(flushMarker);
  }

  /** No more bytes will come. What is queued is still delivered, then the iteration ends. A second call changes nothing. */
  end(): void {
    this.#ended = true;
    this.#answer(DONE);
  }

  /** One consumer only; a second call throws. */
  [Symbol.asyncIterator](): AsyncIterator<Buffer, undefined> {
    if (this.#iterated) throw new Error('a FrameQueue has one consumer, and it is already being read');
    this.#iterated = true;
    return { next: () => this.#next(), return: () => this.#return() };
  }

  #next(): Promise<IteratorResult<Buffer, undefined>> {
    if (this.#waiting) return Promise.reject(new Error('FrameQueue: next() while another next() is waiting'));
    const frame = this.#frames[this.#head];
    if (frame) {
      this.#head += 1;
      this.#queuedBytes -= frame.length;
      this.#dropSpentPlaces();
      this.#reportDrained();
      return Promise.resolve({ done: false, value: frame });
    }
    if (this.#ended || this.#consumerLeft) return Promise.resolve(DONE);
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }

  /** The consumer leaves: what is queued is discarded and a `next()` under way ends. */
  #return(): Promise<IteratorReturnResult<undefined>> {
    this.#consumerLeft = true;
    this.#frames.length = 0;
    this.#head = 0;
    this.#queuedBytes = 0;
    this.#answer(DONE);
    // A paused socket tells nothing, not even that it was closed, so it must be read again.
    this.#reportDrained();
    return Promise.resolve(DONE);
  }

  #pushSmall(bytes: Buffer): void {
    const last = this.#frames.length - 1;
    const isLastUnread = last >= this.#head && this.#frames[last] === this.#joined?.bytes;
    if (isLastUnread && this.#joined?.add(bytes) === true) {
      this.#frames[last] = this.#joined.bytes;
      return;
    }
    this.#joined = new JoinedFrame(bytes);
    this.#frames.push(this.#joined.bytes);
  }

  #answer(result: IteratorResult<Buffer, undefined>): void {
    const resolve = this.#waiting;
    this.#waiting = undefined;
    resolve?.(result);
  }

  #reportDrained(): void {
    if (this.#full && this.#queuedBytes <= this.#lowWaterBytes) {
      this.#full = false;
      this.#onDrained();
    }
  }

  /** Keeps taking a frame cheap however many there are: the array is shifted once per half of its length. */
  #dropSpentPlaces(): void {
    if (this.#head * 2 >= this.#frames.length) {
      this.#frames.splice(0, this.#head);
      this.#head = 0;
    }
  }
}
