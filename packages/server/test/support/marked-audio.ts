/**
 * Speech that a program can hear to the sample: each word is a tone of its own level, with silence around it. Unlike a
 * script that goes by the clock, it is heard the same from wherever a stream begins.
 */
import type { SeededRandom } from '../../src/aws-emulation/streaming/seeded-random.ts';
import type { Word } from '../../src/engines/speech-engine.ts';

export const markedRateHz = 16_000;
const samplesPerMs = markedRateHz / 1000;
/** Silence of that length closes an utterance. */
export const utterancePauseMs = 400;

/** Loud enough to be speech, and apart enough for each word to have its own. */
const levelOf = (index: number) => 1000 + 20 * index;

export interface MarkedSpeech {
  readonly pcm: Buffer;
  /** As they are heard, times from the first sample. */
  readonly words: readonly Word[];
  /** How many words each utterance has. */
  readonly utterances: readonly number[];
}

/** Words of the vocabulary of marked speech, `word0` and so on; at most 1,500. */
export function wordAtLevel(level: number): string {
  return `word${Math.round((level - 1000) / 20)}`;
}

/** How the speaker stops: with the last word, or after the pause that closes an utterance. */
export type SpeechEnding = 'with_a_word' | 'with_a_pause';

/** The same speech for the same random numbers. Unless told, half of the speakers stop with their last word. */
export function markedSpeech(
  utterances: number,
  random: Pick<SeededRandom, 'integer'>,
  ending?: SpeechEnding,
): MarkedSpeech {
  const between = (low: number, high: number) => random.integer(low, high);
  const words: Word[] = [];
  const counts: number[] = [];
  let atMs = between(0, 300);
  for (let utterance = 0; utterance < utterances; utterance += 1) {
    const count = between(1, 6);
    for (let word = 0; word < count; word += 1) {
      const [startMs, endMs] = [atMs, atMs + between(80, 450)];
      words.push({ text: wordAtLevel(levelOf(words.length)), startMs, endMs });
      atMs = endMs + between(20, 150);
    }
    counts.push(count);
    atMs += utterancePauseMs + between(100, 900);
  }
  const drawn: SpeechEnding = random.integer(0, 1) === 0 ? 'with_a_pause' : 'with_a_word';
  const lengthMs = (ending ?? drawn) === 'with_a_pause' ? atMs : (words.at(-1)?.endMs ?? 0) + between(0, 100);
  const pcm = Buffer.alloc(2 * samplesPerMs * lengthMs);
  for (const [index, { startMs, endMs }] of words.entries()) {
    for (let sample = startMs * samplesPerMs; sample < endMs * samplesPerMs; sample += 1) {
      pcm.writeInt16LE(levelOf(index), 2 * sample);
    }
  }
  return { pcm, words, utterances: counts };
}

/** Hears marked speech, fed in pieces of any size. */
export class MarkedListener {
  #samples = 0;
  #level = 0;
  #levelSince = 0;

  /** Words that ended in these samples, the one under way, and the length of the silence at their end, in samples. */
  hear(pcm: Buffer): {
    readonly ended: readonly Word[];
    readonly underWay: Word | undefined;
    readonly quietSamples: number;
  } {
    const ended: Word[] = [];
    for (let at = 0; at < pcm.length; at += 2, this.#samples += 1) {
      const level = pcm.readInt16LE(at);
      if (level === this.#level) continue;
      const word = this.#close();
      if (word !== undefined) ended.push(word);
      this.#level = level;
      this.#levelSince = this.#samples;
    }
    const quietSamples = this.#level === 0 ? this.#samples - this.#levelSince : 0;
    return { ended, underWay: this.#close(), quietSamples };
  }

  /** The word that the end of the audio cut off. */
  end(): Word | undefined {
    return this.#close();
  }

  #close(): Word | undefined {
    if (this.#level === 0) return undefined;
    return {
      text: wordAtLevel(this.#level),
      startMs: Math.round(this.#levelSince / samplesPerMs),
      endMs: Math.round(this.#samples / samplesPerMs),
      confidence: 0.9,
    };
  }
}
