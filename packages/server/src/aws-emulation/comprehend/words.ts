/** Splits a text into words, numbers and marks, each with its place and the number of its sentence. */

export interface Word {
  /** Lower case, typographic apostrophes made plain, the dots of `p.o.` left out. */
  readonly text: string;
  /** As `text` without a plural's `s`, to look phrases up by. */
  readonly stem: string;
  /** UTF-16 code units. */
  readonly begin: number;
  readonly end: number;
  readonly type: 'word' | 'number' | 'mark';
  /** Counts up from 0; line breaks end a sentence too. */
  readonly sentence: number;
}

/** A number with its thousands; `p.o.`; a word, possibly with digits in it (`q6h`); a line break; any other character. */
const TOKEN =
  /(?<number>\d+(?:,\d{3})*(?:\.\d+)?)|(?<dotted>\p{L}(?:\.\p{L})+(?![\p{L}\d])\.?)|(?<word>\p{L}[\p{L}\p{M}\d]*(?:['’]\p{L}+)*)|(?<line>\n)|(?<mark>\S)/gu;

/** A dot after these ends no sentence; after the second list it does when a capital letter follows. */
const TITLES: ReadonlySet<string> = new Set('dr mr mrs ms prof vs approx'.split(' '));
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'st ave rd blvd mg mcg ml tab tabs cap caps pt hx dx rx yrs hrs min'.split(' '),
);

const SMALL_LETTER_NEXT = /^\s{1,2}[\p{Ll}\d]/u;

/** Words whose last `s` is no plural's. */
const NO_PLURAL = /(?:ss|us|is)$/;

export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  for (const match of text.matchAll(TOKEN)) {
    const found = match[0];
    const begin = match.index;
    if (match.groups?.['line'] !== undefined) {
      // What stands under a heading belongs to it.
      if (words.at(-1)?.text !== ':') sentence += 1;
      continue;
    }
    if (found === '-' && joinsNeighbours(text, begin, words.at(-1))) continue;
    const type =
      match.groups?.['number'] === undefined
        ? match.groups?.['mark'] === undefined
          ? 'word'
          : 'mark'
        : 'number';
    const plain = found.toLowerCase().replaceAll('’', "'");
    const normal = match.groups?.['dotted'] === undefined ? plain : plain.replaceAll('.', '');
    words.push({ text: normal, stem: stemOf(normal), begin, end: begin + found.length, type, sentence });
    if (endsSentence(text, words)) sentence += 1;
  }
  return words;
}

function stemOf(word: string): string {
  return word.length > 3 && word.endsWith('s') && !NO_PLURAL.test(word) ? word.slice(0, -1) : word;
}

/** `x-ray` is `x ray` and `10-mg` is `10 mg`; `10-20` stays a range. */
function joinsNeighbours(text: string, at: number, before: Word | undefined): boolean {
  if (before === undefined || before.end !== at || before.type === 'mark') return false;
  const next = text.charAt(at + 1);
  return /\p{L}/u.test(next) || (before.type === 'word' && /\d/.test(next));
}

function endsSentence(text: string, words: readonly Word[]): boolean {
  const last = words.at(-1);
  if (last === undefined || last.type !== 'mark') return false;
  if (last.text === '!' || last.text === '?') return true;
  if (last.text !== '.') return false;
  const next = text.charAt(last.end);
  if (next !== '' && !/\s/.test(next)) return false;
  const before = words.at(-2);
  if (before === undefined || before.end !== last.begin) return true;
  if (TITLES.has(before.text)) return false;
  return !ABBREVIATIONS.has(before.text) || !SMALL_LETTER_NEXT.test(text.slice(last.end, last.end + 3));
}
