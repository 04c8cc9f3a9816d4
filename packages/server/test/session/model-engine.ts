/** One stream of a model engine: it hears the words whose middle lies in the audio that it has taken. */
import { EngineError, type EngineEvent, type Word } from '../../src/engines/speech-engine.ts';
import type { SessionEvent } from '../../src/session/session-input.ts';
import type { ModelAudio } from './model-audio.ts';
import { middleOf, type SpokenTruth, type TrueWord } from './spoken-truth.ts';

/** Silence that closes an utterance. */
const pauseMs = 300;
/** No engine lags further behind what it has taken. */
const lagAtMostMs = 25_000;

export type EngineFault = 'broken' | 'broken_for_good' | 'at_capacity' | 'rejected' | 'mute' | 'ended_early';

export interface ModelStreamParts {
  readonly number: number;
  /** Where it really begins. */
  readonly fromMs: number;
  readonly truth: SpokenTruth;
  readonly audio: ModelAudio;
  readonly hasPartials: boolean;
  /** An end of a word may be rounded up to whole frames of that length. */
  readonly roundsToMs: number;
  readonly post: (event: SessionEvent) => void;
}

export class ModelStream {
  readonly number: number;
  readonly #parts: ModelStreamParts;
  #nextWord: number;
  /** Its last event has not been dealt with: it waits. */
  isWaiting = false;
  /** Ended, failed, or aborted. */
  isOver = false;

  constructor(parts: ModelStreamParts) {
    this.number = parts.number;
    this.#parts = parts;
    const first = parts.truth.words.findIndex((word) => middleOf(word) >= parts.fromMs);
    this.#nextWord = first === -1 ? parts.truth.words.length : first;
  }

  get canWork(): boolean {
    return !this.isOver && !this.isWaiting;
  }

  /** Takes audio, so far as it is not behind with what it has to say. */
  take(atMostMs: number): void {
    const { audio } = this.#parts;
    const [oldest] = this.#unsaid();
    const untilMs = oldest === undefined ? Number.POSITIVE_INFINITY : oldest.startMs + lagAtMostMs;
    const mayTakeMs = Math.min(atMostMs, untilMs - audio.takenMs);
    if (mayTakeMs > 0) audio.take(mayTakeMs);
  }

  partial(): void {
    const words = this.#underWay();
    if (words.length > 0 && this.#parts.hasPartials) this.#say('partial', words);
  }

  /** A final when an utterance is over; `isHasty`: also before. */
  final(isHasty: boolean): boolean {
    const words = this.#underWay();
    if (words.length === 0 || !(isHasty || this.#isUtteranceOver(words))) return false;
    this.#nextWord += words.length;
    this.#say('final', words);
    return true;
  }

  /** The stream ends when there is nothing more to hear and to say. */
  end(): boolean {
    if (!this.#parts.audio.isReaderAtEnd || this.#unsaid().length > 0) return false;
    this.isOver = true;
    this.#post({ type: 'engine_ended', stream: this.number });
    return true;
  }

  fail(fault: EngineFault): void {
    if (fault === 'mute' && this.#unsaid().length > 0) return;
    if (fault === 'ended_early' && this.#parts.audio.isReaderAtEnd) return;
    this.isOver = true;
    const failed = (error: EngineError): SessionEvent => ({
      type: 'engine_failed',
      stream: this.number,
      error,
    });
    switch (fault) {
      case 'broken':
        return this.#post(failed(new EngineError('engine_failed', 'broke', { retryable: true })));
      case 'broken_for_good':
        return this.#post(failed(new EngineError('engine_unavailable', 'gone', { retryable: false })));
      case 'at_capacity':
        return this.#post(
          failed(new EngineError('engine_at_capacity', 'full', { retryable: true, retryAfterMs: 2000 })),
        );
      case 'rejected':
        return this.#post(failed(new EngineError('engine_rejected', 'refused', { retryable: false })));
      case 'mute':
        return this.#post(failed(new EngineError('engine_mute', 'says nothing', { retryable: true })));
      case 'ended_early':
        return this.#post({ type: 'engine_ended', stream: this.number });
    }
  }

  /** An aborted stream may have one more thing to say: it comes too late. */
  abort(saysMore: boolean): void {
    if (this.isOver) return;
    const words = this.#underWay();
    if (saysMore && !this.isWaiting && words.length > 0) this.#say('final', words);
    this.isOver = true;
  }

  #unsaid(): TrueWord[] {
    const { truth, audio } = this.#parts;
    const unsaid: TrueWord[] = [];
    for (let at = this.#nextWord; ; at += 1) {
      const word = truth.words[at];
      if (word === undefined || middleOf(word) >= audio.takenMs) return unsaid;
      unsaid.push(word);
    }
  }

  #underWay(): TrueWord[] {
    const unsaid = this.#unsaid();
    return unsaid.filter(({ utterance }) => utterance === unsaid[0]?.utterance);
  }

  #isUtteranceOver(words: readonly TrueWord[]): boolean {
    const { truth, audio } = this.#parts;
    const last = words.at(-1);
    if (last === undefined) return false;
    const next = truth.words[this.#nextWord + words.length];
    const isWhole = next === undefined || next.utterance !== last.utterance;
    return audio.isReaderAtEnd || (isWhole && audio.takenMs >= last.endMs + pauseMs);
  }

  #say(type: 'partial' | 'final', heard: readonly TrueWord[]): void {
    const { fromMs, audio, roundsToMs } = this.#parts;
    const words = heard.map(({ text, startMs, endMs }): Word => {
      const end = Math.min(endMs, audio.takenMs) - fromMs;
      return {
        text,
        startMs: Math.max(0, startMs - fromMs),
        endMs: Math.ceil(end / roundsToMs) * roundsToMs,
      };
    });
    const event: EngineEvent = {
      type,
      startMs: words[0]?.startMs ?? 0,
      endMs: words.at(-1)?.endMs ?? 0,
      text: words.map(({ text }) => text).join(' '),
      words,
    };
    this.#post({ type: 'engine_event', stream: this.number, event });
  }

  #post(event: SessionEvent): void {
    this.isWaiting = true;
    this.#parts.post(event);
  }
}
