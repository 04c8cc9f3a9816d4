/**
 * Whether this process keeps up. All sessions share one event loop: when it comes round too rarely, every frame and every
 * final of every session is late, whoever was the last one too many.
 *
 * The delay of the loop is watched, not its utilisation: a loop that is busy all the time may still be in time, and one
 * whose machine is taken by other processes (recognisers) is late without being busy.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Clock } from '../clock/clock.ts';

/** `behind`: sessions feel it, no new ones. `far_behind`: not even those that were cut off and come back. */
export type LoadLevel = 'in_time' | 'behind' | 'far_behind';

export interface LoopLoad {
  level(): LoadLevel;
}

export interface EventLoopLoad extends LoopLoad {
  /** 99th percentile of the last second, in milliseconds; 0 before the first second is over. */
  readonly delayMs: number;
  /** Ends the watch; without it the process does not end. Idempotent. */
  close(): void;
}

/** Where delays come from: the runtime, or a test. */
export interface DelaySource {
  /** 99th percentile since the last call, in milliseconds; `undefined` when nothing was seen. */
  takeDelayMs(): number | undefined;
  close(): void;
}

/** A level is reached when `samples` in a row are over `overMs`, and left when as many are under `underMs`. */
interface Mark {
  readonly overMs: number;
  readonly underMs: number;
}

const sampleEveryMs = 1000;
/**
 * A pause of the garbage collector, a long text over HTTP or the start of a recogniser makes one second late, or two. Three
 * in a row are a state.
 */
const samples = 3;
/**
 * Measured with a relay of frames of 8 KB: a loop that is busy for a third of the time shows 3 to 7 ms here, for three quarters
 * 13 to 19, and a little beyond that hundreds. A client sees about twice as much in its 99th percentile, for its frame waits,
 * and then the answer. So at 100 an answer may be 200 ms late, about as long as a piece of live audio lasts (100 to 256 ms):
 * above that, pieces pile up.
 */
const behind: Mark = { overMs: 100, underMs: 50 };
/**
 * A session that comes back has speech that waits, and costs those that run as much as a new one. At half a second people
 * see the text stand still, and each that comes back makes more of them come back later.
 */
const farBehind: Mark = { overMs: 500, underMs: 250 };

export interface EventLoopLoadOptions {
  readonly clock: Clock;
  /** The runtime's own unless told. */
  readonly source?: DelaySource;
}

/** Watches from now on until `close`. */
export function watchEventLoop({ clock, source = runtimeDelays() }: EventLoopLoadOptions): EventLoopLoad {
  const gates = { behind: new Gate(behind), farBehind: new Gate(farBehind) };
  let delayMs = 0;
  let cancel = clock.after(sampleEveryMs, sample);
  let isClosed = false;

  function sample(): void {
    const taken = source.takeDelayMs();
    if (taken !== undefined) {
      delayMs = taken;
      gates.behind.note(taken);
      gates.farBehind.note(taken);
    }
    cancel = clock.after(sampleEveryMs, sample);
  }

  return {
    level() {
      if (gates.farBehind.isOver) return 'far_behind';
      return gates.behind.isOver ? 'behind' : 'in_time';
    },
    get delayMs() {
      return delayMs;
    },
    close() {
      if (isClosed) return;
      isClosed = true;
      cancel();
      source.close();
    },
  };
}

/** Between its two marks it stays as it is, so that it does not flutter. */
class Gate {
  readonly #mark: Mark;
  #isOver = false;
  /** Samples in a row that speak against the present state. */
  #contrary = 0;

  constructor(mark: Mark) {
    this.#mark = mark;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  note(delayMs: number): void {
    const isContrary = this.#isOver ? delayMs < this.#mark.underMs : delayMs > this.#mark.overMs;
    this.#contrary = isContrary ? this.#contrary + 1 : 0;
    if (this.#contrary < samples) return;
    this.#isOver = !this.#isOver;
    this.#contrary = 0;
  }
}

/** Between two looks at the loop: 1 % of a second, so that a single late turn in a second is not its 99th percentile. */
const resolutionMs = 10;

/** https://nodejs.org/api/perf_hooks.html#perf_hooksmonitoreventloopdelayoptions */
export function runtimeDelays(): DelaySource {
  const histogram = monitorEventLoopDelay({ resolution: resolutionMs });
  histogram.enable();
  return {
    takeDelayMs() {
      // An empty histogram has percentiles too, and they mean nothing.
      if (histogram.count === 0) return undefined;
      // Nanoseconds between two looks, so an idle loop has the resolution itself.
      const delayMs = Math.max(0, histogram.percentile(99) / 1e6 - resolutionMs);
      histogram.reset();
      return delayMs;
    },
    close: () => void histogram.disable(),
  };
}
