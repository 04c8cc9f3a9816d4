/** Words in, findings out: all passes in order. */

import { assignValues } from './assign.ts';
import type { Assignment } from './assign.ts';
import { assertAll } from './context.ts';
import { readDocument } from './document.ts';
import type { ClinicalDocument } from './document.ts';
import type { Assertion, Measurement } from './finding.ts';
import { flagOf } from './plausibility.ts';

export interface ExtractOptions {
  /** UTF-16 offsets at which a speaker's turn begins, ascending; turns the text itself marks need none. */
  readonly turnOffsets?: readonly number[];
}

/**
 * Finds the measurements in a text, spoken or written, in the order of the text. Never throws; the text is not changed,
 * and every finding's `text` is exactly `text.slice(begin, end)`.
 * @param text any text, at most a few megabytes; time grows linearly with its length
 */
export function extract(text: string, options: ExtractOptions = {}): Measurement[] {
  const document = readDocument(text, options.turnOffsets);
  const assignments = assignValues(document);
  const assertions = assertAll(document, assignments);
  return assignments.map((assignment, i) => toFinding(document, assignment, assertions[i] ?? 'present'));
}

export interface Turn {
  readonly speaker: string;
  readonly text: string;
}

/** A finding of a conversation; its offsets count in the text of the turn that holds the value. */
export type TurnFinding = Measurement & { readonly turn: number };

/**
 * As `extract`, over a conversation: what a speaker asks for is looked for in the next turn. A name that stands in an
 * earlier turn than its value is left out of the finding.
 */
export function extractTurns(turns: readonly Turn[]): TurnFinding[] {
  const offsets: number[] = [];
  let text = '';
  for (const turn of turns) {
    offsets.push(text.length);
    text += `${turn.text}\n`;
  }
  let turn = 0;
  return extract(text, { turnOffsets: offsets }).map((finding) => {
    while (turn + 1 < offsets.length && (offsets[turn + 1] ?? Infinity) <= finding.begin) turn += 1;
    const start = offsets[turn] ?? 0;
    const { name, ...rest } = finding;
    const moved = { ...rest, begin: finding.begin - start, end: finding.end - start, turn };
    const sameTurn = name !== undefined && name.begin >= start;
    return sameTurn ? { ...moved, name: { begin: name.begin - start, end: name.end - start } } : moved;
  });
}

function toFinding(
  document: ClinicalDocument,
  { match, name }: Assignment,
  assertion: Assertion,
): Measurement {
  const { text, tokens } = document;
  const begin = tokens[match.first]?.begin ?? 0;
  const end = tokens[match.last - 1]?.end ?? begin;
  const finding: Measurement = {
    kind: match.row.kind,
    category: 'measurement',
    text: text.slice(begin, end),
    begin,
    end,
    value: match.value,
    unit: match.unit.unit,
    unit_inferred: match.inferred,
    assertion,
    codes: match.row.codes,
    plausible: match.plausible,
    flag: flagOf(match.row, match.unit, match.value),
    attributes: [],
  };
  if (name === undefined) return finding;
  return {
    ...finding,
    name: { begin: tokens[name.first]?.begin ?? 0, end: tokens[name.last - 1]?.end ?? 0 },
  };
}
