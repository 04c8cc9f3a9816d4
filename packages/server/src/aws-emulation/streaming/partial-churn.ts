/**
 * How partials unsettle: the service says again every few tens of milliseconds what it has heard so far, and takes back
 * words it has shown. Rates are those of recorded traffic: an update every 46–72 ms of audio, 32–45 % of them rewriting
 * earlier words. Engines give partials more rarely, so updates are made between them from the words known so far.
 */
import type { Word } from '../../engines/speech-engine.ts';
import type { SeededRandom } from './seeded-random.ts';

const minSpacingMs = 46;
const maxSpacingMs = 72;

/** Updates stop that long after the end of the last known word: nobody speaks. */
const pauseMs = 600;

/** Updates from one rewrite to the next, all alike probable: 13 rewrites in 34 updates, which is 38 %. */
const updatesBetweenRewrites = [1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 5, 5] as const;

/** A new word is first misheard with this probability; its correction counts as a rewrite later on. */
const mishearProbability = 0.35;
const maxMisheardWords = 2;
/** Only the last few words of an utterance are still in doubt. */
const wordsInDoubt = 5;

/** Short words that are taken for each other. */
const confusions: ReadonlyMap<string, string> = new Map([
  ['the', 'a'],
  ['a', 'the'],
  ['an', 'and'],
  ['and', 'in'],
  ['in', 'and'],
  ['is', 'as'],
  ['as', 'is'],
  ['of', 'have'],
  ['to', 'two'],
  ['two', 'to'],
  ['for', 'four'],
  ['four', 'for'],
  ['no', 'know'],
  ['was', 'is'],
  ['he', 'she'],
  ['she', 'he'],
]);

/** The guesses at one channel's utterances, one after the other. */
export class PartialChurn {
  readonly #random: SeededRandom;
  #words: readonly Word[] = [];
  /** Index of a word, and what is shown in its place. */
  readonly #misheard = new Map<number, string>();
  #shown: readonly string[] = [];
  #hasNews = false;
  /** When the next update is due, in milliseconds of audio; undefined when only news brings one. */
  #dueMs: number | undefined;
  #updatesUntilRewrite: number;

  constructor(random: SeededRandom) {
    this.#random = random;
    this.#updatesUntilRewrite = this.#drawGap();
  }

  /** The engine's newest guess at the utterance under way. */
  hear(words: readonly Word[]): void {
    const before = this.#words;
    this.#words = words;
    for (const index of this.#misheard.keys()) {
      if (words[index]?.text !== before[index]?.text) this.#misheard.delete(index);
    }
    for (let index = before.length; index < words.length; index += 1) {
      if (this.#random.chance(mishearProbability)) this.#mishear(index);
    }
    this.#hasNews ||=
      words.length !== before.length || words.some(({ text }, index) => text !== before[index]?.text);
  }

  /** The updates due when that much audio has been heard: for each, the words it shows. */
  updatesUntil(heardMs: number): Word[][] {
    const updates: Word[][] = [];
    const lastWord = this.#words.at(-1);
    if (lastWord === undefined) return updates;
    if (this.#dueMs === undefined) {
      if (!this.#hasNews) return updates;
      this.#dueMs = heardMs;
    }
    const quietFromMs = lastWord.endMs + pauseMs;
    while (this.#dueMs <= heardMs && (this.#hasNews || this.#dueMs <= quietFromMs)) {
      updates.push(this.#update());
      this.#dueMs += this.#random.integer(minSpacingMs, maxSpacingMs);
    }
    if (this.#dueMs <= heardMs) this.#dueMs = undefined;
    return updates;
  }

  /** The utterance has its final: what comes next is another one. */
  close(): void {
    this.#words = [];
    this.#misheard.clear();
    this.#shown = [];
    this.#hasNews = false;
    this.#dueMs = undefined;
  }

  #update(): Word[] {
    this.#updatesUntilRewrite -= 1;
    let texts = this.#texts();
    const isRewrittenByEngine = this.#shown.some((text, index) => texts[index] !== text);
    if (isRewrittenByEngine) {
      // What the engine takes back itself is part of the share.
      this.#updatesUntilRewrite = Math.max(this.#updatesUntilRewrite, 0) + this.#drawGap();
    } else if (this.#updatesUntilRewrite <= 0 && this.#shown.length > 0) {
      this.#rewrite(this.#shown.length);
      this.#updatesUntilRewrite = this.#drawGap();
      texts = this.#texts();
    }
    this.#shown = texts;
    this.#hasNews = false;
    return this.#words.map((word, index) => ({ ...word, text: texts[index] ?? word.text }));
  }

  #texts(): string[] {
    return this.#words.map(({ text }, index) => this.#misheard.get(index) ?? text);
  }

  /** Corrects one of the first `shownWords` words, or mishears one anew. */
  #rewrite(shownWords: number): void {
    const misheard = [...this.#misheard.keys()].filter((index) => index < shownWords);
    const isCorrection =
      misheard.length >= maxMisheardWords || (misheard.length > 0 && this.#random.chance(0.6));
    const from = Math.max(0, shownWords - wordsInDoubt);
    const settled = Array.from({ length: shownWords - from }, (_, place) => from + place).filter(
      (index) => !this.#misheard.has(index),
    );
    const corrected = misheard[this.#random.integer(0, Math.max(misheard.length - 1, 0))];
    const doubted = settled[this.#random.integer(0, Math.max(settled.length - 1, 0))];
    if (corrected !== undefined && (isCorrection || doubted === undefined)) this.#misheard.delete(corrected);
    else if (doubted !== undefined) this.#mishear(doubted);
  }

  #mishear(index: number): void {
    const word = this.#words[index];
    if (word !== undefined) this.#misheard.set(index, misheard(word.text, this.#random));
  }

  #drawGap(): number {
    return updatesBetweenRewrites[this.#random.integer(0, updatesBetweenRewrites.length - 1)] ?? 1;
  }
}

/** Another text for a word: one it sounds like, its beginning, or another ending. */
function misheard(text: string, random: SeededRandom): string {
  const confused = confusions.get(text.toLowerCase());
  if (confused !== undefined) return confused;
  const letters = Array.from(text);
  if (letters.length >= 5) return letters.slice(0, random.integer(3, letters.length - 2)).join('');
  if (/^\d+$/u.test(text)) return `${text}0`;
  return letters.length > 2 && text.endsWith('s') ? text.slice(0, -1) : `${text}s`;
}
