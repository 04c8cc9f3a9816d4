/** What the service says, as events of the port: finals ordered and disjoint, partials that replace each other. */
import type { EngineEvent } from '../speech-engine.ts';
import { ChannelWeave } from './channel-weave.ts';
import type { ServiceResult } from './medical-stream.ts';
import { joinWords, toUtterance, type Utterance, type UtteranceOptions } from './utterance.ts';

export class ResultReader {
  readonly #options: UtteranceOptions;
  readonly #weave = new ChannelWeave();
  /** The open segment of each channel: one, or two. */
  readonly #open = new Map<string, Utterance>();
  #lastFinalEndMs = 0;
  #heardToMs = 0;

  constructor(options: UtteranceOptions) {
    this.#options = options;
  }

  /** Whether words were heard that no final holds yet. */
  get isPartialOpen(): boolean {
    return this.#open.size > 0;
  }

  /** The latest end of a result, in the service's milliseconds. */
  get heardToMs(): number {
    return this.#heardToMs;
  }

  read(results: readonly ServiceResult[]): EngineEvent[] {
    const events: EngineEvent[] = [];
    let isPartialNew = false;
    for (const result of results) {
      this.#heardToMs = Math.max(this.#heardToMs, 1000 * (result.EndTime ?? 0));
      const utterance = toUtterance(result, this.#options);
      const channel = this.#options.withChannels ? (result.ChannelId ?? '') : '';
      if (result.IsPartial === true && utterance !== undefined) {
        this.#open.set(channel, utterance);
        isPartialNew = true;
      } else if (result.IsPartial !== true) {
        this.#open.delete(channel);
        if (utterance !== undefined) this.#weave.add(utterance);
        this.#tellFinals(events);
      }
    }
    if (isPartialNew && this.#open.size > 0) events.push(this.#partial());
    return events;
  }

  #tellFinals(events: EngineEvent[]): void {
    let openFromMs = Infinity;
    for (const { startMs } of this.#open.values()) openFromMs = Math.min(openFromMs, startMs);
    for (const utterance of this.#weave.release(openFromMs)) {
      const final = this.#place('final', utterance);
      this.#lastFinalEndMs = final.endMs;
      events.push(final);
    }
  }

  /** What is being said in all channels: an event replaces the one before, and no channel's words should vanish. */
  #partial(): EngineEvent {
    const open = [...this.#open.values()].sort((a, b) => a.startMs - b.startMs);
    const [first, second] = open;
    if (first !== undefined && second === undefined) return this.#place('partial', first);
    const words = open
      .flatMap((utterance) => utterance.words.map((word) => ({ ...word })))
      .sort((a, b) => a.startMs - b.startMs);
    return this.#place('partial', {
      channel: '',
      startMs: Math.min(...open.map(({ startMs }) => startMs)),
      endMs: Math.max(...open.map(({ endMs }) => endMs)),
      text: joinWords(words),
      words,
    });
  }

  /** Moves the times, in place, to where they follow each other and the last final. */
  #place(type: EngineEvent['type'], { startMs, endMs, text, words }: Utterance): EngineEvent {
    const beginMs = Math.max(startMs, this.#lastFinalEndMs);
    let earliestMs = beginMs;
    for (const word of words) {
      word.startMs = Math.max(word.startMs, earliestMs);
      word.endMs = Math.max(word.endMs, word.startMs);
      earliestMs = word.endMs;
    }
    return { type, startMs: beginMs, endMs: Math.max(endMs, earliestMs), text, words };
  }
}
