/** Words written as a sentence, in the items of the service: what was pronounced, and punctuation. */
import type { Word } from '../../engines/speech-engine.ts';

/** Times are whole milliseconds of the stream's audio. `begin` and `end` are UTF-16 offsets into the sentence's text. */
export interface SentenceItem {
  readonly type: 'pronunciation' | 'punctuation';
  readonly content: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly begin: number;
  readonly end: number;
  /** The word it was part of. */
  readonly word: Word;
}

export interface Sentence {
  readonly text: string;
  readonly items: readonly SentenceItem[];
}

const wordAndPunctuation = /^(?<word>.*[^.,?!;:])(?<mark>[.,?!;:]+)$/u;
const punctuationOnly = /^[.,?!;:]+$/u;

/**
 * With a capital at its beginning and, when it is `finished`, a full stop at its end, unless the words have punctuation
 * there. A mark has the time of its word's end.
 */
export function writeSentence(words: readonly Word[], finished: boolean): Sentence {
  const items: SentenceItem[] = [];
  let text = '';

  const add = (type: SentenceItem['type'], content: string, word: Word) => {
    if (type === 'pronunciation' && text !== '') text += ' ';
    const startMs = type === 'punctuation' ? word.endMs : word.startMs;
    const begin = text.length;
    text += content;
    items.push({ type, content, startMs, endMs: word.endMs, begin, end: text.length, word });
  };

  for (const word of words) {
    if (word.text === '') continue;
    if (punctuationOnly.test(word.text)) {
      add('punctuation', word.text, word);
      continue;
    }
    const { word: spoken = word.text, mark } = wordAndPunctuation.exec(word.text)?.groups ?? {};
    add('pronunciation', text === '' ? capitalised(spoken) : spoken, word);
    if (mark !== undefined) add('punctuation', mark, word);
  }
  const last = items.at(-1);
  if (finished && last?.type === 'pronunciation') add('punctuation', '.', last.word);
  return { text, items };
}

/**
 * The words of a text whose engine gave none: the time is shared out by their lengths.
 *
 * @param text words apart by white space.
 */
export function wordsOfText(text: string, startMs: number, endMs: number): Word[] {
  const texts = text.split(/\s+/u).filter((part) => part !== '');
  const letters = texts.reduce((sum, part) => sum + part.length, 0);
  let lettersBefore = 0;
  const timeAt = (letter: number) => Math.round(startMs + ((endMs - startMs) * letter) / letters);
  return texts.map((part) => {
    const word = {
      text: part,
      startMs: timeAt(lettersBefore),
      endMs: timeAt(lettersBefore + part.length),
    };
    lettersBefore += part.length;
    return word;
  });
}

function capitalised(word: string): string {
  const [first = '', ...rest] = Array.from(word);
  return first.toUpperCase() + rest.join('');
}
