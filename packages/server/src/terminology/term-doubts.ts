/** What may be meant otherwise in a practice's lists: told, and taken as it is. */
import type { LexiconRow } from '@clarity-care/clinical';
import { ordinaryNames, smallWords } from './ordinary-names.ts';

/** A row with where it stands. */
export interface PlacedRow {
  readonly listName: string;
  readonly lineNumber: number;
  readonly row: LexiconRow;
}

/** Looks at rows that come one after the other. */
export class TermDoubts {
  readonly #seen = new Map<string, PlacedRow>();

  /** What is doubtful about the next row, with the remedy; undefined where nothing is. */
  doubtAbout(placed: PlacedRow): string | undefined {
    const { row } = placed;
    const [written = ''] = row.terms;
    const term = written.replace(/^[?=]/, '').toLowerCase();
    const key = `${row.category} ${term}`;
    const first = this.#seen.get(key);
    if (first !== undefined) {
      const isSame = codesOf(first.row) === codesOf(row);
      return isSame ? undefined : `${quoted(term)} has another code in ${placeOf(first)}: that one counts`;
    }
    this.#seen.set(key, placed);
    if (/^[?=]/.test(written)) return undefined;
    // `fever` is a word of every day, and what a list of symptoms is for.
    const ordinary = row.category === 'medication' ? ordinaryNames : smallWords;
    if (ordinary.has(term))
      return `${quoted(term)} is an ordinary word too: write ?${term}, and it counts beside a clinical cue only`;
    if ([...term].filter((letter) => /\p{L}/u.test(letter)).length <= 2)
      return `${quoted(term)} is short and means much else: write =${term.toUpperCase()}, and it counts in capitals only`;
    return undefined;
  }
}

/** `conditions-ours.tsv, line 3`. */
export const placeOf = ({ listName, lineNumber }: Omit<PlacedRow, 'row'>): string =>
  `${listName}, line ${lineNumber}`;

/** The log takes no long lines. */
const quoted = (term: string): string => JSON.stringify(term.length > 30 ? `${term.slice(0, 30)}…` : term);

const codesOf = ({ codes }: LexiconRow): string =>
  codes.map(({ system, code }) => `${system} ${code}`).join();
