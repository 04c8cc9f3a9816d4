/**
 * The audio of one connection, as positions: what `AudioIntake`, `FrameQueue` and `ReplayAudio` do, without a byte. All times are
 * those of the session's audio.
 */
import { firstLoudIn, loudBetween, type SpokenTruth } from './spoken-truth.ts';

/** Of 16 kHz mono: 64 KiB. */
const queueFullMs = 2048;
const keptQuietMs = 120_000;
const keptAtMostMs = 300_000;
const frameMs = 100;

interface Reader {
  positionMs: number;
  cutMs: number | undefined;
  isAtEnd: boolean;
  hasLeft: boolean;
}

export class ModelAudio {
  readonly #truth: SpokenTruth;
  readonly #onPause: (isPaused: boolean) => void;
  #baseMs = 0;
  #cameMs = 0;
  #pulledMs = 0;
  #keptFromMs = 0;
  #givenMs = 0;
  #loudMs = 0;
  /** Flush marks that are still in the queue. */
  #marks: number[] = [];
  #cutMs: number | undefined;
  #openUtteranceMs: number | undefined;
  #reader: Reader | undefined;
  #isOpen = true;
  #isEnded = false;
  #isFull = false;
  #hasFrames = false;
  #keepsTaking = false;

  constructor(truth: SpokenTruth, onPause: (isPaused: boolean) => void) {
    this.#truth = truth;
    this.#onPause = onPause;
  }

  get facts() {
    const reader = this.#reader;
    const isAtEnd = reader?.isAtEnd ?? false;
    const isTakenToTheEnd = isAtEnd && this.#isEnded && this.takenMs >= this.#cameMs;
    return {
      // The rate is known once frames are made.
      receivedMs: this.#hasFrames ? this.#cameMs : this.#baseMs,
      takenMs: this.takenMs,
      givenMs: this.#givenMs,
      keptFromMs: this.#keptFromMs,
      givenUpMs: 0,
      loudMs: this.#loudMs,
      pulledMs: this.#pulledMs - this.#baseMs,
      firstLoudMs: firstLoudIn(this.#truth, this.#keptFromMs, this.#pulledMs),
      isTakenToTheCut: isAtEnd && reader?.cutMs !== undefined,
      isTakenToTheEnd,
      isHeardToTheEnd: isTakenToTheEnd,
    };
  }

  get takenMs(): number {
    return this.#reader?.positionMs ?? this.#baseMs;
  }

  /** All that came, whether frames are made of it or not. */
  get cameMs(): number {
    return this.#cameMs;
  }

  get isReaderAtEnd(): boolean {
    return this.#reader?.isAtEnd ?? false;
  }

  beginAt(baseMs: number): void {
    const heldMs = this.#cameMs - this.#baseMs;
    this.#baseMs = baseMs;
    this.#cameMs = baseMs + heldMs;
    this.#pulledMs = baseMs;
    this.#keptFromMs = baseMs;
  }

  /** False when nobody takes it any more. */
  come(ms: number): boolean {
    if (!this.#isOpen) return false;
    this.#cameMs += ms;
    if (this.#keepsTaking) this.#takeWithoutReader();
    this.#noteFilling();
    return true;
  }

  refuseMore(): void {
    this.#isOpen = false;
  }

  end(): void {
    this.#isOpen = false;
    this.#isEnded = true;
    if (this.#keepsTaking) this.#takeWithoutReader();
  }

  /** As `FrameQueue.flush`: after the end nothing happens. */
  flush(): void {
    if (this.#isEnded) return;
    this.#marks.push(this.#cameMs);
    if (this.#keepsTaking) this.#takeWithoutReader();
  }

  releaseCut(): void {
    this.#cutMs = undefined;
  }

  /** Begins a reader; answers where. */
  read(fromMs: number): number {
    this.#hasFrames = true;
    this.#keepsTaking = false;
    const positionMs = Math.max(fromMs, this.#keptFromMs);
    this.#reader = { positionMs, cutMs: undefined, isAtEnd: false, hasLeft: false };
    if (this.#cutMs !== undefined) this.#cut(this.#cutMs);
    return positionMs;
  }

  leave(): void {
    if (this.#reader !== undefined) this.#reader.hasLeft = true;
    if (!this.#hasFrames) return;
    this.#keepsTaking = true;
    this.#takeWithoutReader();
  }

  settle(untilMs: number, openUtteranceMs: number | undefined): void {
    this.#keptFromMs = Math.max(this.#keptFromMs, Math.min(untilMs, this.#pulledMs));
    this.#openUtteranceMs = openUtteranceMs;
  }

  /** The reader under way takes at most so much; at its end it learns that it is there. */
  take(atMostMs: number): void {
    const reader = this.#reader;
    if (reader === undefined || reader.hasLeft || reader.isAtEnd) return;
    this.#passMarks(reader.positionMs);
    if (this.#isAtItsEnd(reader)) {
      reader.isAtEnd = true;
      return;
    }
    const untilMs = Math.min(
      reader.positionMs + atMostMs,
      reader.cutMs ?? Number.POSITIVE_INFINITY,
      this.#marks[0] ?? Number.POSITIVE_INFINITY,
      Math.max(this.#pulledMs, this.#pullableMs()),
    );
    if (untilMs <= reader.positionMs) return;
    this.#pull(untilMs);
    this.#givenMs += untilMs - reader.positionMs;
    reader.positionMs = untilMs;
  }

  #isAtItsEnd({ positionMs, cutMs }: Reader): boolean {
    if (cutMs !== undefined && positionMs >= cutMs) return true;
    return this.#isEnded && this.#marks.length === 0 && positionMs >= this.#cameMs;
  }

  /** A frame that is not whole is held back, until a mark or the end. */
  #pullableMs(): number {
    if (this.#isEnded) return this.#cameMs;
    return Math.max(this.#marks.at(-1) ?? 0, this.#cameMs - ((this.#cameMs - this.#baseMs) % frameMs));
  }

  #pull(untilMs: number): void {
    if (untilMs <= this.#pulledMs) return;
    this.#loudMs += loudBetween(this.#truth, this.#pulledMs, untilMs);
    this.#pulledMs = untilMs;
    this.#dropQuiet();
    this.#noteFilling();
  }

  #passMarks(atMs: number): void {
    while (this.#marks[0] !== undefined && this.#marks[0] <= atMs) {
      const mark = this.#marks.shift();
      if (mark !== undefined) this.#cut(mark);
    }
  }

  #cut(atMs: number): void {
    this.#cutMs = atMs;
    const reader = this.#reader;
    if (reader === undefined) return;
    if (reader.isAtEnd) reader.cutMs ??= reader.positionMs;
    else reader.cutMs = Math.max(atMs, reader.positionMs);
  }

  #dropQuiet(): void {
    const untilMs = Math.min(
      this.#pulledMs - keptQuietMs,
      firstLoudIn(this.#truth, this.#keptFromMs, this.#pulledMs) ?? Number.POSITIVE_INFINITY,
      this.#openUtteranceMs ?? Number.POSITIVE_INFINITY,
    );
    this.#keptFromMs = Math.max(this.#keptFromMs, untilMs);
  }

  #takeWithoutReader(): void {
    this.#pull(Math.min(this.#pullableMs(), this.#keptFromMs + keptAtMostMs - 1000));
    this.#passMarks(this.#pulledMs);
  }

  #noteFilling(): void {
    const waitingMs = this.#cameMs - this.#pulledMs;
    if (!this.#isFull && waitingMs > queueFullMs) {
      this.#isFull = true;
      this.#onPause(true);
    } else if (this.#isFull && waitingMs <= queueFullMs / 2) {
      this.#isFull = false;
      this.#onPause(false);
    }
  }
}
