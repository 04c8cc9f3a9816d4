/** What the words at a place say of a name there. */

import { isCommonWord } from './common-words.ts';
import { EPONYM_NOUNS, TITLES } from './name-cues.ts';
import { AFTER_DOCTOR, AFTER_GREETED, BEFORE_DOCTOR, bitsOf, GREETINGS, NEVER } from './name-words.ts';
import type { Reader } from './reader.ts';

/** `OKONKWO, KAMALA`: two words in capitals with a comma between that are nothing else. */
export function isRosterName(reader: Reader, at: number): boolean {
  return (
    [at, at + 2].every(
      (i) =>
        reader.isWord(i) &&
        reader.shape(i) === 'upper' &&
        reader.text(i).length > 2 &&
        !reader.isOccupied(i) &&
        !isCommonWord(reader.text(i)) &&
        !NEVER.has(reader.text(i)),
    ) &&
    reader.text(at + 1) === ',' &&
    reader.continuesLine(at + 2)
  );
}

export function isOpeningWord(reader: Reader, at: number): boolean {
  const text = reader.text(at);
  return (
    reader.isWord(at) &&
    reader.shape(at) === 'title' &&
    text.length > 1 &&
    !reader.isOccupied(at) &&
    !NEVER.has(text) &&
    !TITLES.has(text) &&
    (isListed(reader, at, false) || !isCommonWord(text))
  );
}

/** `hi mark`, `hey grace how are you`: after a greeting also a name that is a word, unless the sentence goes on with it. */
export function isGreeted(reader: Reader, cue: number, name: number): boolean {
  if (!GREETINGS.has(reader.text(cue)) || reader.shape(name) !== 'lower') return false;
  const bits = bitsOf(reader.token(name));
  if (!bits.given || !bits.word || NEVER.has(reader.text(name))) return false;
  const next = reader.token(name + 1);
  const ends = next === undefined || next.lineBreaks > 0 || /^[.,?!;[]$/.test(next.text);
  return ends || AFTER_GREETED.has(next.text);
}

/** The `Doe` of `Doe, Jane`. */
export function isInvertedSurname(reader: Reader, at: number): boolean {
  const given = bitsOf(reader.token(at + 2));
  return (
    given.given &&
    !given.word &&
    reader.shape(at + 2) === 'title' &&
    reader.continuesLine(at + 2) &&
    !reader.isOccupied(at) &&
    !isCommonWord(reader.text(at))
  );
}

export function isListed(reader: Reader, at: number, plainOnly: boolean): boolean {
  const bits = bitsOf(reader.token(at));
  return (bits.given || bits.surname) && !(plainOnly && bits.word);
}

/** `catheter`, `'s sign`: what came before is an eponym. */
export function namesThing(reader: Reader, at: number): boolean {
  let i = at;
  if (reader.text(i) === "'s" || (reader.text(i) === "'" && !reader.isSpaced(i))) i += 1;
  if (reader.text(i) === '-' && !reader.isSpaced(i)) i += 1;
  const isPlural = reader.text(i).endsWith('s') && EPONYM_NOUNS.has(reader.text(i).slice(0, -1));
  return EPONYM_NOUNS.has(reader.text(i)) || isPlural;
}

/** `by doctor okonkwo`, `doctor okonkwo said`: not the one who is spoken to (`yes doctor perfect`). */
export function isSpokenOf(reader: Reader, title: number, name: number): boolean {
  const after = reader.text(name + 1);
  return BEFORE_DOCTOR.has(reader.text(title - 1)) || AFTER_DOCTOR.has(after);
}
