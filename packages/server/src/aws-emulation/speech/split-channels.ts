/** Two channels in one stream of frames, taken apart for two engine streams. */
import type { AudioFrame } from '../../engines/speech-engine.ts';

/** Frames that one channel may be behind the other: a second of audio. */
const maxLagFrames = 10;
const done: IteratorReturnResult<undefined> = { done: true, value: undefined };

/**
 * Each half may be read at its own pace; the faster one waits for the slower. A half whose reader has left holds
 * nothing up; when both have left, the source is returned.
 *
 * @param frames with two interleaved channels.
 */
export function splitChannels(frames: AsyncIterable<AudioFrame>): readonly AsyncIterable<AudioFrame>[] {
  const source = frames[Symbol.asyncIterator]();
  let isPulling = false;
  let isOver = false;

  const pull = async (): Promise<void> => {
    if (isPulling || isOver) return;
    isPulling = true;
    try {
      while (halves.some((half) => half.isWaiting) && !halves.some((half) => half.isFull)) {
        const frame = await source.next();
        if (frame.done === true) {
          isOver = true;
          for (const half of halves) half.end();
          break;
        }
        for (const [channel, half] of halves.entries())
          half.push({ pcm: channelOf(frame.value.pcm, channel) });
      }
    } catch (error) {
      isOver = true;
      for (const half of halves) half.end(error);
    } finally {
      isPulling = false;
    }
  };
  const leave = async (): Promise<void> => {
    if (halves.every((half) => half.hasLeft)) await source.return?.();
    // The other half may have waited for this one.
    else await pull();
  };

  const halves: readonly ChannelFrames[] = [0, 1].map(
    () => new ChannelFrames({ onAsk: () => void pull(), onLeave: leave }),
  );
  return halves;
}

function channelOf(interleaved: Buffer, channel: number): Buffer {
  const pcm = Buffer.allocUnsafe(interleaved.length / 2);
  for (let at = 0; at < pcm.length; at += 2) {
    pcm[at] = interleaved[2 * at + 2 * channel] ?? 0;
    pcm[at + 1] = interleaved[2 * at + 2 * channel + 1] ?? 0;
  }
  return pcm;
}

interface ChannelEvents {
  readonly onAsk: () => void;
  readonly onLeave: () => Promise<void>;
}

/** One channel's frames that have been read and not yet been asked for. */
class ChannelFrames implements AsyncIterableIterator<AudioFrame, undefined> {
  readonly #events: ChannelEvents;
  readonly #frames: AudioFrame[] = [];
  #waiting: PromiseWithResolvers<IteratorResult<AudioFrame, undefined>> | undefined;
  #ending: { readonly failure: unknown } | undefined;
  #hasLeft = false;

  constructor(events: ChannelEvents) {
    this.#events = events;
  }

  get isWaiting(): boolean {
    return this.#waiting !== undefined;
  }

  get isFull(): boolean {
    return this.#frames.length >= maxLagFrames;
  }

  get hasLeft(): boolean {
    return this.#hasLeft;
  }

  push(frame: AudioFrame): void {
    if (this.#hasLeft) return;
    if (this.#waiting === undefined) {
      this.#frames.push(frame);
      return;
    }
    this.#waiting.resolve({ done: false, value: frame });
    this.#waiting = undefined;
  }

  /** No more frames; `failure`, when it is given, is thrown to the reader after those it has not taken. */
  end(failure?: unknown): void {
    this.#ending = { failure };
    if (failure === undefined) this.#waiting?.resolve(done);
    else this.#waiting?.reject(failure);
    this.#waiting = undefined;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<AudioFrame, undefined>> {
    const wasFull = this.isFull;
    const frame = this.#frames.shift();
    if (frame !== undefined) {
      if (wasFull) this.#events.onAsk();
      return Promise.resolve({ done: false, value: frame });
    }
    if (this.#ending?.failure !== undefined) return Promise.reject(this.#ending.failure);
    if (this.#ending !== undefined || this.#hasLeft) return Promise.resolve(done);
    this.#waiting = Promise.withResolvers();
    const { promise } = this.#waiting;
    this.#events.onAsk();
    return promise;
  }

  async return(): Promise<IteratorReturnResult<undefined>> {
    if (this.#hasLeft) return done;
    this.#hasLeft = true;
    this.#frames.length = 0;
    this.#waiting?.resolve(done);
    this.#waiting = undefined;
    await this.#events.onLeave();
    return done;
  }
}
