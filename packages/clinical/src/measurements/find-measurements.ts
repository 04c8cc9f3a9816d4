/** The measurements of a document. */

import type { Found, Statement } from '../assertions/statement.ts';
import type { Attribute } from '../finding.ts';
import { assignValues } from './assign.ts';
import type { NamedDocument } from './named-document.ts';
import { flagOf } from './plausibility.ts';
import type { Assignment } from './value-match.ts';

/** In the order of the text; no two overlap. */
export function findMeasurements(document: NamedDocument): Found[] {
  return assignValues(document).map((assignment) => ({
    statement: toStatement(assignment),
    finding: toFinding(document, assignment),
  }));
}

function toStatement({ match, name }: Assignment): Statement {
  const { first, last, value, former, brokenOff, row } = match;
  const isBound = typeof value !== 'number' && 'comparator' in value;
  return {
    first,
    last,
    ...(name === undefined ? {} : { name }),
    form: value === 0 ? 'zero' : isBound ? 'bound' : 'value',
    subject: row.kind,
    former,
    brokenOff,
    isChange: row.kind === 'weight_change',
  };
}

function toFinding(document: NamedDocument, { match, name }: Assignment): Found['finding'] {
  const { text, tokens } = document;
  const begin = tokens[match.first]?.begin ?? 0;
  const end = tokens[match.last - 1]?.end ?? begin;
  const finding: Found['finding'] = {
    kind: match.row.kind,
    category: 'measurement',
    text: text.slice(begin, end),
    begin,
    end,
    value: match.value,
    unit: match.unit.unit,
    unit_inferred: match.inferred,
    codes: match.codes ?? match.unit.codes ?? match.row.codes,
    plausible: match.plausible,
    flag: flagOf(match.row, match.unit, match.value),
    attributes: (match.details ?? []).map((detail) => toAttribute(document, detail)),
  };
  if (name === undefined) return finding;
  return {
    ...finding,
    name: { begin: tokens[name.first]?.begin ?? 0, end: tokens[name.last - 1]?.end ?? 0 },
  };
}

function toAttribute(
  { text, tokens }: NamedDocument,
  { kind, first, last, value }: NonNullable<Assignment['match']['details']>[number],
): Attribute {
  const begin = tokens[first]?.begin ?? 0;
  const end = tokens[last - 1]?.end ?? begin;
  return { kind, text: text.slice(begin, end), begin, end, value };
}
