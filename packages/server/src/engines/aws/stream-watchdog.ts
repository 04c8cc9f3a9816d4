/** The service that says nothing: the SDK waits for it without end. On the injected clock. */
import type { Clock } from '../../clock/clock.ts';

/** Milliseconds. */
export interface WatchdogTimes {
  /** From the beginning to the answer's headers. */
  readonly connectMs: number;
  /** From the headers to the first event, which the service sends at once and empty. */
  readonly firstEventMs: number;
  /** From the end of the audio, or the last event after it, to the next event or the end. */
  readonly endMs: number;
}

export const defaultWatchdogTimes: WatchdogTimes = { connectMs: 5_000, firstEventMs: 5_000, endMs: 5_000 };

/** Audio that may be sent without an event while a segment is open. */
const openSilenceMs = 10_000;
/** Audio louder than the room that may be sent without an event. */
const loudSilenceMs = 60_000;
/** A chunk that is ready and is not taken for this long: the connection stands still. */
const takeMs = 10_000;

/** What is wrong with a stream. All of it is worth another stream. */
export interface StreamFailure {
  readonly code: 'engine_failed' | 'engine_mute';
  /** A sentence. */
  readonly message: string;
}

/** What the watchdog looks at when it decides. */
export interface WatchedStream {
  /** The service has spoken, and nobody has read it yet: it owes nothing. */
  readonly hasUnread: boolean;
  readonly isPartialOpen: boolean;
  /** Since when a chunk waits to be taken. */
  readonly waitingSinceMs: number | undefined;
}

export class StreamWatchdog {
  readonly #clock: Clock;
  readonly #times: WatchdogTimes;
  readonly #stream: WatchedStream;
  readonly #onFailure: () => void;
  readonly #openedAtMs: number;
  #connectedAtMs: number | undefined;
  #heardAtMs: number | undefined;
  #ended: { readonly atMs: number; readonly aheadMs: number } | undefined;
  #sentMs = 0;
  #loudMs = 0;
  #timer: { readonly dueMs: number; readonly cancel: () => void } | undefined;
  #failure: StreamFailure | undefined;
  #isOff = false;

  /** Begins to wait for the connection. @param onFailure called when `failure` is set. */
  constructor(clock: Clock, times: WatchdogTimes, stream: WatchedStream, onFailure: () => void) {
    this.#clock = clock;
    this.#times = times;
    this.#stream = stream;
    this.#onFailure = onFailure;
    this.#openedAtMs = clock.now();
    this.check();
  }

  get failure(): StreamFailure | undefined {
    return this.#failure;
  }

  connected(): void {
    this.#connectedAtMs ??= this.#clock.now();
    this.check();
  }

  /** The service said something, or what it said was read. */
  heard(): void {
    this.#heardAtMs = this.#clock.now();
    this.#sentMs = 0;
    this.#loudMs = 0;
    this.check();
  }

  sent(lengthMs: number, isLoud: boolean): void {
    this.#sentMs += lengthMs;
    if (isLoud) this.#loudMs += lengthMs;
    if (this.#connectedAtMs === undefined || this.#stream.hasUnread) return;
    if (this.#stream.isPartialOpen && this.#sentMs >= openSilenceMs)
      this.#fail('engine_failed', 'Amazon Transcribe Medical fell silent in the middle of a sentence.');
    else if (this.#loudMs >= loudSilenceMs)
      // Noise has no words either: the session finds out with another stream.
      this.#fail('engine_mute', 'Amazon Transcribe Medical heard a minute of sound and said nothing.');
  }

  /** @param aheadMs audio sent faster than real time: the service may need that long to hear it. */
  ended(aheadMs: number): void {
    this.#ended = { atMs: this.#clock.now(), aheadMs };
    this.check();
  }

  stop(): void {
    this.#isOff = true;
    this.#timer?.cancel();
    this.#timer = undefined;
  }

  /** Sets the timer for what is due next, or fails. Called also when a chunk begins to wait. */
  check(): void {
    if (this.#isOff || this.#failure !== undefined) return;
    const due = this.#due();
    if (due === undefined) return;
    const nowMs = this.#clock.now();
    let dueMs = due.atMs;
    if (dueMs <= nowMs) {
      if (!this.#stream.hasUnread) {
        this.#fail('engine_failed', due.text);
        return;
      }
      dueMs = nowMs + this.#times.endMs;
    }
    // A timer that comes too early looks again; so it need not be set anew with every event.
    if (this.#timer !== undefined && this.#timer.dueMs <= dueMs) return;
    this.#timer?.cancel();
    const cancel = this.#clock.after(dueMs - nowMs, () => {
      this.#timer = undefined;
      this.check();
    });
    this.#timer = { dueMs, cancel };
  }

  #due(): { readonly atMs: number; readonly text: string } | undefined {
    const { connectMs, firstEventMs, endMs } = this.#times;
    if (this.#connectedAtMs === undefined)
      return {
        atMs: this.#openedAtMs + connectMs,
        text: `Amazon Transcribe did not answer within ${seconds(connectMs)}.`,
      };
    if (this.#heardAtMs === undefined)
      return {
        atMs: this.#connectedAtMs + firstEventMs,
        text: `Amazon Transcribe Medical took the stream and sent nothing within ${seconds(firstEventMs)}.`,
      };
    if (this.#ended !== undefined) {
      const { atMs, aheadMs } = this.#ended;
      return {
        atMs: Math.max(atMs + aheadMs, this.#heardAtMs) + endMs,
        text: `The audio has ended, and Amazon Transcribe Medical sent neither results nor its end within ${seconds(endMs)}.`,
      };
    }
    const { waitingSinceMs } = this.#stream;
    if (waitingSinceMs === undefined) return undefined;
    return {
      atMs: Math.max(waitingSinceMs, this.#heardAtMs) + takeMs,
      text: `The connection to Amazon Transcribe took no audio for ${seconds(takeMs)}.`,
    };
  }

  #fail(code: StreamFailure['code'], message: string): void {
    if (this.#isOff || this.#failure !== undefined) return;
    this.#failure = { code, message };
    this.#onFailure();
  }
}

function seconds(ms: number): string {
  return `${String(ms / 1000)} s`;
}
