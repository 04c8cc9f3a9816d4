/**
 * People's names: after a title or another cue, before a credential, and by themselves where two lists of names know
 * them (given-names.ts, surnames.ts) and they are no other word (doubtful-names.ts). Titles and credentials are no part.
 */

import { trieOf } from '../reading/phrase-trie.ts';
import { isCommonWord } from './common-words.ts';
import { WORD_NAMES } from './doubtful-names.ts';
import type { Candidate } from './identifier.ts';
import { CREDENTIALS, NAME_CUES, TITLES } from './name-cues.ts';
import type { CueStrength } from './name-cues.ts';
import {
  bitsOf,
  NAMED_THINGS,
  NEVER,
  NO_BITS,
  NOT_AFTER_GIVEN,
  PARTICLES,
  PERSON_VERBS,
  SUFFIXES,
} from './name-words.ts';
import type { NameBits } from './name-words.ts';
import {
  isGreeted,
  isInvertedSurname,
  isListed,
  isOpeningWord,
  isRosterName,
  isSpokenOf,
  namesThing,
} from './name-places.ts';
import type { Reader } from './reader.ts';
import { SURNAMES } from './surnames.ts';

const CUES = trieOf<CueStrength>(NAME_CUES.map(([strength, phrases]) => [phrases, strength] as const));
export const NAME_CUE_STARTS: ReadonlySet<string> = new Set(
  NAME_CUES.flatMap(([, phrases]) => phrases.map((phrase) => phrase.split(' ')[0] ?? '')),
);

const MOST_PARTS = 4;
/** A name is repeated within a document; more than these need not be remembered. */
const MOST_REMEMBERED = 500;

export class NameFinder {
  readonly #reader: Reader;
  /** Rare names that a cue has shown, so that they are known from there on. */
  readonly #remembered = new Set<string>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** After `Dr.`, `Mrs`, `mister`. */
  afterTitle(at: number): Candidate | undefined {
    const reader = this.#reader;
    const title = reader.text(at);
    if (!TITLES.has(title)) return undefined;
    // `MR angiogram`, `MS` (a disease): titles are not written so.
    if (reader.shape(at) === 'upper' && /^(?:mr|ms|dr)$/.test(title) && reader.shape(at + 1) !== 'upper')
      return undefined;
    let from = reader.text(at + 1) === '.' ? at + 2 : at + 1;
    if (/^(?:and|&)$/.test(reader.text(from)) && TITLES.has(reader.text(from + 1)))
      from += reader.text(from + 2) === '.' ? 3 : 2;
    if (title === 'miss' && reader.shape(from) !== 'title' && !isListed(this.#reader, from, true))
      return undefined;
    if (/^(?:captain|officer|sergeant|madam)$/.test(title) && !isListed(this.#reader, from, true))
      return undefined;
    if (!reader.continuesLine(from)) return undefined;
    if (
      title === 'doctor' &&
      !isListed(this.#reader, from, false) &&
      reader.shape(from) === 'lower' &&
      !isSpokenOf(this.#reader, at, from)
    )
      return undefined;
    return this.#nameFrom(from, 'sure', true);
  }

  /** After `my name is`, `seen by`, `wife`. */
  afterCue(at: number): Candidate | undefined {
    const reader = this.#reader;
    const cue = CUES.longestAt(reader.document.tokens, at);
    if (cue === undefined) return undefined;
    if (reader.text(at) === 'name' && NAMED_THINGS.has(reader.text(at - 1))) return undefined;
    let from = cue.end;
    if (cue.entry !== 'weak' && /^[:,-]$/.test(reader.text(from))) from += 1;
    if (cue.entry === 'weak' && reader.text(from) === ',') from += 1;
    if ((reader.token(from)?.lineBreaks ?? 1) > (cue.entry === 'weak' ? 0 : 1)) return undefined;
    if (isGreeted(this.#reader, at, from)) return this.#found(from, from + 1, true);
    return this.#nameFrom(from, cue.entry, false);
  }

  /** Before `, MD`. */
  beforeCredential(at: number): Candidate | undefined {
    const reader = this.#reader;
    if (!CREDENTIALS.has(reader.text(at)) || reader.shape(at) === 'lower') return undefined;
    const comma = reader.text(at - 1) === ',';
    const end = comma ? at - 1 : at;
    let first = end;
    while (first > end - MOST_PARTS && first > 0) {
      const text = reader.text(first - 1);
      if (first < end && !reader.continuesLine(first)) break;
      const isDot = text === '.' && /^[a-z]$/.test(reader.text(first - 2));
      const isPart =
        reader.isWord(first - 1) &&
        reader.shape(first - 1) !== 'lower' &&
        !NEVER.has(text) &&
        !CREDENTIALS.has(text);
      const isKnown = isListed(this.#reader, first - 1, false) || !isCommonWord(text);
      if (isDot) first -= 2;
      else if (isPart && isKnown && !TITLES.has(text)) first -= 1;
      else break;
    }
    if (first >= end) return undefined;
    const isAssistant =
      reader.text(at) === 'pa' && /^-?c$/.test(reader.text(at + 1)) && !reader.isSpaced(at + 1);
    const needsList = !comma || (!isAssistant && /^(?:do|pa|dc|od)$/.test(reader.text(at)));
    const hasListed = [first, end - 1].some((i) => isListed(this.#reader, i, false));
    if (needsList && !hasListed) return undefined;
    return end - first > 1 || hasListed ? this.#found(first, end, true) : undefined;
  }

  /** At a sentence's start two capitals that the lists need not know, for what follows is said of people (`Thuy Kamaka presents`). */
  opening(at: number): Candidate | undefined {
    const reader = this.#reader;
    const from = /^(?:patient|pt)$/.test(reader.text(at)) ? at + 1 : at;
    if (reader.shape(from) !== 'title' || reader.shape(from + 1) === 'lower') return undefined;
    let last = from;
    while (last < from + MOST_PARTS) {
      const i = PARTICLES.has(reader.text(last)) && last > from ? last + 1 : last;
      const isInitial = last > from && /^[a-z]$/.test(reader.text(i)) && reader.shape(i) === 'title';
      if (isInitial) {
        last = reader.text(i + 1) === '.' ? i + 2 : i + 1;
        continue;
      }
      if (!isOpeningWord(this.#reader, i) || (i > from && !reader.continuesLine(i))) break;
      last = i + 1;
    }
    if (last < from + 2 || !reader.continuesLine(last)) return undefined;
    const isPerson =
      PERSON_VERBS.has(reader.text(last)) ||
      (/^(?:is|was)$/.test(reader.text(last)) &&
        /^(?:a|an)$/.test(reader.text(last + 1)) &&
        [2, 3, 4].some((i) => reader.atom(last + i) !== undefined));
    return isPerson ? this.#found(from, last, true) : undefined;
  }

  /** A name that needs no cue: given and surname together, or one that is nothing else. */
  alone(at: number): Candidate | undefined {
    const reader = this.#reader;
    const text = reader.text(at);
    const bits = bitsOf(reader.token(at));
    if (bits === NO_BITS && this.#remembered.size === 0) return undefined;
    if (!reader.isWord(at) || reader.isOccupied(at)) return undefined;
    const isCased = reader.shape(at) === 'title';
    if (!bits.given && !bits.surname)
      return isCased && this.#remembered.has(text) ? this.#found(at, at + 1, false) : undefined;
    if (NEVER.has(text)) return undefined;
    const full = bits.given ? this.#fullName(at, bits, isCased) : undefined;
    if (full !== undefined) return full;
    const inverted = isCased || reader.shape(at) === 'upper' ? this.#inverted(at) : undefined;
    if (inverted !== undefined) return inverted;
    if (isCased && this.#remembered.has(text) && !namesThing(this.#reader, at + 1))
      return this.#found(at, at + 1, false);
    if (bits.word || bits.eponym || namesThing(this.#reader, at + 1) || text.length < 3) return undefined;
    if (/^(?:st|saint|santa|san|port|fort|mount|lake|los|las)$/.test(reader.text(at - 1))) return undefined;
    if (reader.text(at - 1) === '.' && reader.text(at - 2) === 'st') return undefined;
    // `TED stockings`: in capitals it may be an abbreviation.
    const isAbbreviation = reader.shape(at) === 'upper' && text.length < 5;
    const isSure = !isAbbreviation && (bits.given || isCased || text.length >= 5);
    // `Hallpike-Dix`: half of a joined word is an eponym's.
    const isJoined =
      reader.token(at + 1)?.spaced === false &&
      reader.token(at + 1)?.type === 'word' &&
      reader.text(at + 1) !== "'s";
    return isSure && !isJoined && reader.isSpaced(at) ? this.#found(at, at + 1, false) : undefined;
  }

  /** `maria lopez`, `John Q. Okonkwo`. */
  #fullName(at: number, first: NameBits, isCased: boolean): Candidate | undefined {
    const reader = this.#reader;
    let next = at + 1;
    const initial = reader.text(next);
    const isInitial =
      /^[a-z]$/.test(initial) &&
      initial !== 'i' &&
      (reader.shape(next) === 'title' || (initial !== 'a' && !isCased));
    if (isInitial) next += reader.text(next + 1) === '.' ? 2 : 1;
    let afterParticles = next;
    while (PARTICLES.has(reader.text(afterParticles)) && afterParticles < next + 3) afterParticles += 1;
    if (isListed(this.#reader, afterParticles, true)) next = afterParticles;
    if (!reader.isWord(next) || !reader.continuesLine(next) || reader.isOccupied(next)) return undefined;
    const text = reader.text(next);
    if (NEVER.has(text) || namesThing(this.#reader, next + 1)) return undefined;
    const last = bitsOf(reader.token(next));
    const lastCased = reader.shape(next) === 'title';
    const isKnown = last.surname || last.given;
    const isUnknownSurname =
      isCased && lastCased && !first.word && !isKnown && !isCommonWord(text) && text.length > 2;
    if (!isKnown && !isUnknownSurname) return undefined;
    if (isCased !== lastCased && reader.shape(next) !== 'upper' && last.word) return undefined;
    const isDoubtful = first.word || first.eponym;
    if (!isCased) {
      if (NOT_AFTER_GIVEN.has(text) || (isDoubtful && (last.word || last.eponym))) return undefined;
    } else if (isDoubtful && (last.word || last.eponym || !isKnown)) {
      // `Grant Wood`, `Mason Hill`: two doubtful words need their capitals, inside a sentence, and be on both lists.
      if (!lastCased || !last.surname || reader.startsSentence(at) || !reader.continuesLine(at))
        return undefined;
    }
    const end = this.#extend(next + 1, lastCased);
    return this.#found(at, end, false);
  }

  /** `Lopez, Maria`. */
  #inverted(at: number): Candidate | undefined {
    const reader = this.#reader;
    if (reader.text(at + 1) !== ',' || !reader.continuesLine(at + 2)) return undefined;
    const given = bitsOf(reader.token(at + 2));
    const isCased = reader.shape(at + 2) === reader.shape(at);
    if (!given.given || given.word || !isCased || !SURNAMES.has(reader.text(at))) return undefined;
    // A list of given names (`Anna, Maria and Paul`) is no inverted name, and each is found alone.
    return this.#found(at, this.#extend(at + 3, true), false);
  }

  /** A surname's second half, a suffix (`Jr.`), more names of the list. */
  #extend(at: number, isCased: boolean): number {
    const reader = this.#reader;
    let last = at;
    while (last < at + 2) {
      const token = reader.token(last);
      if (token === undefined || token.lineBreaks > 0) break;
      const isGlued = token.type === 'word' && !token.spaced && token.text !== "'s";
      const isSuffix = SUFFIXES.has(token.text) && (token.text.length > 3 ? isCased : true);
      const bits = bitsOf(token);
      const isName =
        bits.surname && !bits.word && !bits.eponym && (reader.shape(last) === 'title') === isCased;
      const isOther = !reader.isWord(last) || reader.isOccupied(last) || namesThing(this.#reader, last + 1);
      if (!isGlued && !isSuffix && (!isName || isOther)) break;
      last += 1;
    }
    return last;
  }

  #nameFrom(from: number, strength: CueStrength, isTitle: boolean): Candidate | undefined {
    const reader = this.#reader;
    let at = from;
    let hasInitials = false;
    // Initials before the name: `Dr. J. Patel`.
    while (at < from + 4 && /^[a-z]$/.test(reader.text(at)) && reader.shape(at) === 'title') {
      at += reader.text(at + 1) === '.' ? 2 : 1;
      hasInitials = true;
    }
    let afterParticles = at;
    while (afterParticles < at + 3 && PARTICLES.has(reader.text(afterParticles))) afterParticles += 1;
    if (afterParticles > at && this.#isNameWord(afterParticles, 'sure', isTitle)) at = afterParticles;
    if (at > from && !reader.continuesLine(at)) return undefined;
    if (hasInitials && reader.shape(at) === 'lower') return undefined;
    if (!this.#isNameWord(at, strength, isTitle)) return undefined;
    if (!isTitle && strength !== 'sure' && namesThing(this.#reader, at + 1)) return undefined;
    const isCased = reader.shape(at) !== 'lower';
    let last = at + 1;
    for (let parts = 1; parts < MOST_PARTS; parts += 1) {
      const next = this.#nextPart(
        last,
        at,
        isCased,
        strength === 'sure' && !isTitle,
        strength !== 'weak' && !isTitle,
      );
      if (next === last) break;
      last = next;
    }
    const isKnown = isListed(this.#reader, at, false) || strength === 'sure' || isTitle || hasInitials;
    for (let i = at; i < last; i += 1) this.#remember(reader.text(i));
    return this.#found(from, this.#extend(last, isCased), isKnown && strength !== 'weak');
  }

  /** Token index after one more part of a name, or `at`. */
  #nextPart(at: number, first: number, isCased: boolean, takesUnknown: boolean, isCued: boolean): number {
    const reader = this.#reader;
    const token = reader.token(at);
    if (token === undefined || token.lineBreaks > 0) return at;
    if (token.type === 'word' && !token.spaced && token.text !== "'s") return at + 1;
    if (token.text === ',' && at === first + 1) {
      const given = bitsOf(reader.token(at + 1));
      const agrees = reader.shape(at + 1) === reader.shape(first);
      const isUnknown = reader.isWord(at + 1) && !isCommonWord(reader.text(at + 1)) && isCued;
      const isFree = !TITLES.has(reader.text(at + 1)) && !CREDENTIALS.has(reader.text(at + 1));
      const isGiven =
        given.given || (isUnknown && !reader.isOccupied(at + 1) && reader.continuesLine(at + 1));
      return isCased && isGiven && agrees && isFree ? at + 2 : at;
    }
    let i = at;
    if (/^[a-z]$/.test(token.text) && token.text !== 'i' && (reader.shape(at) === 'title' || !isCased)) {
      i += reader.text(at + 1) === '.' ? 2 : 1;
      // `Lopez, Maria T.`: an initial at the end.
      if (isCased && !this.#isPart(i, isCased, takesUnknown))
        return reader.text(at + 1) === '.' || at > first + 1 ? at + 1 : at;
    }
    while (PARTICLES.has(reader.text(i)) && i < at + 3) i += 1;
    return this.#isPart(i, isCased, takesUnknown) ? i + 1 : at;
  }

  #isPart(at: number, isCased: boolean, takesUnknown: boolean): boolean {
    const reader = this.#reader;
    if (!reader.isWord(at) || !reader.continuesLine(at)) return false;
    const text = reader.text(at);
    if (NEVER.has(text) || TITLES.has(text) || CREDENTIALS.has(text) || text === "'s") return false;
    const bits = bitsOf(reader.token(at));
    const isListed = bits.given || bits.surname;
    const shape = reader.shape(at);
    if (isCased) {
      if (shape === 'lower') return false;
      return isListed || (!isCommonWord(text) && !reader.isOccupied(at) && text.length > 2);
    }
    // `my name is maria Delacroix`, as recognisers write it.
    const isOwnCase = shape === 'lower' || (takesUnknown && shape === 'title');
    if (!isOwnCase || reader.isOccupied(at)) return false;
    if (isListed && !bits.word) return !namesThing(this.#reader, at + 1);
    // `my name is john park`
    if (takesUnknown && bits.surname && !/^(?:day|long|self|short|post|case|head|hand)$/.test(text))
      return true;
    return (
      takesUnknown &&
      !bits.word &&
      !isCommonWord(text) &&
      text.length > 2 &&
      reader.token(at)?.type === 'word'
    );
  }

  /** Whether a word may begin a name after a cue of this strength. */
  #isNameWord(at: number, strength: CueStrength, isTitle: boolean): boolean {
    const reader = this.#reader;
    if (!reader.isWord(at)) return false;
    const text = reader.text(at);
    const bits = bitsOf(reader.token(at));
    const shape = reader.shape(at);
    // `Mr. Will`, `Mrs. May`.
    if (isTitle && shape === 'title' && (bits.given || bits.surname)) return true;
    if (NEVER.has(text) || TITLES.has(text) || text.length < 2) return false;
    if (strength === 'label' && (bits.word || !(bits.given || bits.surname))) {
      if (shape === 'upper' && isRosterName(this.#reader, at)) return true;
      const next = bitsOf(reader.token(reader.text(at + 1) === ',' ? at + 2 : at + 1));
      if (bits.given || bits.surname) return shape !== 'lower' && (next.given || next.surname);
      return shape === 'title' && reader.text(at + 1) === ',' && isInvertedSurname(this.#reader, at);
    }
    if (bits.given || bits.surname) {
      if (shape === 'title') return true;
      if (strength === 'sure') return true;
      return !bits.word && (strength === 'agent' || !bits.eponym);
    }
    if (isCommonWord(text) || text.length < 3 || (reader.isOccupied(at) && strength !== 'sure')) return false;
    if (strength === 'sure') return true;
    return strength === 'agent' && shape === 'title';
  }

  #remember(text: string): void {
    if (text.length < 4 || WORD_NAMES.has(text) || isCommonWord(text)) return;
    if (this.#remembered.size < MOST_REMEMBERED) this.#remembered.add(text);
  }

  #found(first: number, last: number, strong: boolean): Candidate {
    for (let i = first; i < last; i += 1) if (strong) this.#remember(this.#reader.text(i));
    return { kind: 'name', first, last, strong };
  }
}
