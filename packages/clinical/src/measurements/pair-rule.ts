/** The value rule of pairs: `120/80`, `one twenty over eighty`, `140s over 80s`, `systolic 140 diastolic 90`. */

import { RETRACTIONS } from '../assertions/retractions.ts';
import type { NamedDocument } from './named-document.ts';
import type { Reading } from '../reading/numbers.ts';
import { isPlausiblePair } from './plausibility.ts';
import { isFormer } from './single-rule.ts';
import { COMPARATORS } from './slot-words.ts';
import { afterHesitation, endsCleanly, isFree, plainMatch } from './value-match.ts';
import type { Slot, ValueMatch } from './value-match.ts';

/** Numbers side by side without `over` must differ by so much to be a pair. */
const LEAST_PULSE_PRESSURE = 15;
/** No number of a pair is said with more tokens. */
const LONGEST_NUMBER_TOKENS = 8;

/** `over let's see ninety two`. */
const SMALL_TALK: ReadonlySet<string> = new Set(
  "the a let let's lets 's us me see i think believe like maybe about around roughly almost it was is probably".split(
    ' ',
  ),
);

/** Where the second number may begin, and whether something said so. */
function secondStart(
  document: NamedDocument,
  at: number,
  named: boolean,
): { at: number; said: boolean } | undefined {
  const { tokens } = document;
  const text = (i: number): string => tokens[i]?.text ?? '';
  let i = afterHesitation(document, text(at) === 'systolic' ? at + 1 : at);
  let said = false;
  if (text(i) === ',' && text(i + 1) === 'over') i += 1;
  if (/^(?:\/|over|slash|\\)$/.test(text(i))) {
    i += text(i + 1) === ',' ? 2 : 1;
    said = true;
    i = afterHesitation(document, i);
    while (SMALL_TALK.has(text(i)) || text(i) === 'over') i += 1;
    i = afterHesitation(document, i);
  } else if (named && /^(?:on|by)$/.test(text(i)) && document.numbers.atoms[i + 1] !== undefined) {
    i += 1;
    said = true;
  }
  const linked = /^(?:and|,|with)$/.test(text(i)) ? i + 1 : i;
  const article = /^(?:a|the)$/.test(text(linked)) ? linked + 1 : linked;
  if (/^(?:diastolic|diastolics)$/.test(text(article))) {
    i = article + 1;
    while (/^(?:is|was|of|in|the|pressure|blood|at|:|low|mid|high|upper)$/.test(text(i))) i += 1;
    said = true;
  } else if (text(at) === 'systolic' && linked > i && document.numbers.atoms[linked] !== undefined) {
    i = linked;
    said = true;
  }
  while (said && /^(?:low|mid|high|upper)$/.test(text(i))) i += 1;
  return document.numbers.at(i).length > 0 ? { at: i, said } : undefined;
}

const isPairMark = (text: string | undefined): boolean => text === '/' || text === 'over';

/** `120-130/70`: this number ends a range. Not so in `120/70 to 140/90`, where a pair stands before. */
function isRangeTail(document: NamedDocument, at: number): boolean {
  const { tokens, numbers } = document;
  const link = tokens[at - 1]?.text;
  if (link !== '-' && link !== 'to') return false;
  let before = tokens[at - 2]?.text === 's' ? at - 3 : at - 2;
  if (numbers.atoms[before] === undefined) return false;
  while (numbers.atoms[before] !== undefined && before > at - LONGEST_NUMBER_TOKENS) before -= 1;
  return !isPairMark(tokens[before]?.text);
}

/** `80-90` behind a slash; not so in `120/70-140/90`. */
function isRangeHead(document: NamedDocument, at: number): boolean {
  const { tokens, numbers } = document;
  if (tokens[at]?.text !== '-' || (tokens[at]?.lineBreaks ?? 0) > 0) return false;
  const next = numbers.at(at + 1)[0];
  return next !== undefined && !isPairMark(tokens[next.last]?.text);
}

/** Reads a pair at token `at`, or half of one that is broken off to be corrected. */
export function readPair(document: NamedDocument, slot: Slot, start: number): ValueMatch | undefined {
  const { row } = slot;
  const { tokens, numbers } = document;
  const unit = row.units[0];
  const at = COMPARATORS.longestAt(tokens, start)?.end ?? start;
  if (unit === undefined || isRangeTail(document, at)) return undefined;
  const named = slot.strength !== 'none';
  let implausible: ValueMatch | undefined;
  const joined = named && slot.adjacent ? readJoined(document, slot, at) : undefined;
  if (joined !== undefined) return joined;
  for (const first of numbers.at(at)) {
    if (first.decimals > 0 || !isFree(document, first)) continue;
    const link = secondStart(document, first.last, named);
    if (link === undefined || (!link.said && !(named && slot.adjacent))) continue;
    for (const second of numbers.at(link.at)) {
      if (second.decimals > 0 || !isFree(document, second)) continue;
      const said = tokens[second.last]?.text === 'diastolic' ? second.last + 1 : second.last;
      const stated = document.units.at(said);
      const hasUnit = stated !== undefined && stated.ucum.includes(unit.unit);
      if (stated !== undefined && !hasUnit && !stated.doubtful && !isSide(document, said)) continue;
      const runsOn =
        tokens[said]?.text === '-' ? isRangeHead(document, said) : !endsCleanly(document, second, said);
      if (!hasUnit && runsOn) continue;
      if (!link.said && first.value - second.value < LEAST_PULSE_PRESSURE) continue;
      const plausible = isPlausiblePair(row, first.value, second.value);
      const match: ValueMatch = {
        row,
        first: at,
        last: hasUnit ? stated.end : said,
        value: { systolic: first.value, diastolic: second.value },
        unit,
        inferred: !hasUnit,
        plausible,
        former: isFormer(document, at),
        brokenOff: false,
        folded: false,
      };
      if (plausible) return match;
      if (named && link.said && slot.adjacent && isSlip(first, second)) implausible ??= match;
    }
  }
  return implausible ?? (named ? readBrokenOff(document, slot, at) : undefined);
}

/** `150/90 L arm`: left, and no liter. */
function isSide({ tokens }: NamedDocument, at: number): boolean {
  return tokens[at]?.text === 'l' && /^(?:arm|leg|wrist|thigh|ankle|ue|le)$/.test(tokens[at + 1]?.text ?? '');
}

/** `12080`: a recogniser's numeral without its slash; only right behind the name, and only where nobody can doubt it. */
function readJoined(document: NamedDocument, { row }: Slot, at: number): ValueMatch | undefined {
  const token = document.tokens[at];
  const unit = row.units[0];
  if (unit === undefined || document.masks[at] !== undefined || !/^[12]\d{2}[5-9]\d$/.test(token?.text ?? ''))
    return undefined;
  const value = { systolic: Number(token?.text.slice(0, 3)), diastolic: Number(token?.text.slice(3)) };
  const [reading] = document.numbers.at(at);
  const isClean = reading !== undefined && reading.last === at + 1 && endsCleanly(document, reading);
  const isSure = value.systolic <= 230 && value.systolic - value.diastolic >= LEAST_PULSE_PRESSURE;
  return isClean && isSure
    ? plainMatch({ row, first: at, last: at + 1, value, unit, inferred: true })
    : undefined;
}

/** Three digits over two or three, though no person shows them. */
function isSlip(first: Reading, second: Reading): boolean {
  return first.value >= 40 && first.value <= 400 && second.value >= 10 && second.value <= 300;
}

function readBrokenOff(document: NamedDocument, slot: Slot, at: number): ValueMatch | undefined {
  const unit = slot.row.units[0];
  for (const first of document.numbers.at(at)) {
    if (unit === undefined || first.decimals > 0 || !isFree(document, first)) continue;
    const comma = document.tokens[first.last]?.text === ',' ? 1 : 0;
    const cue = RETRACTIONS.longestAt(document.tokens, first.last + comma);
    const inRange = first.value >= unit.plausible[0] && first.value <= unit.plausible[1];
    if (cue === undefined || !inRange) continue;
    return {
      row: slot.row,
      first: at,
      last: first.last,
      value: first.value,
      unit,
      inferred: true,
      plausible: true,
      former: false,
      brokenOff: true,
      folded: false,
    };
  }
  return undefined;
}
