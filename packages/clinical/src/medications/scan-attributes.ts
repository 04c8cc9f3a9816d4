/** Doses, forms, routes, times: everything near a name that may say something of it, whosever it is. */

import { readAsNeeded } from './as-needed.ts';
import type { AttributeMatch } from './attribute-match.ts';
import { readBareNumber, readDose } from './dose-reader.ts';
import { readDuration } from './duration-reader.ts';
import type { Timing } from '../finding.ts';
import { FORMS } from './forms.ts';
import { readFrequency, readFrequencyAfterDose } from './frequency-reader.ts';
import { readMaxDose } from './max-dose-reader.ts';
import type { ClinicalDocument } from '../reading/document.ts';
import { ROUTES } from './routes.ts';

/** Token indices, the last exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Scans stretches of the text that do not overlap, each token once.
 * @param nameEnd for a token at which a name begins, the token after it; else undefined
 */
export function scanAttributes(
  document: ClinicalDocument,
  ranges: readonly TokenRange[],
  nameEnd: (token: number) => number | undefined,
): AttributeMatch[] {
  const found: AttributeMatch[] = [];
  for (const { first, last } of ranges) {
    for (let at = first; at < last;) {
      const name = nameEnd(at);
      const match = name === undefined ? readAt(document, at, nameEnd, found.at(-1)) : undefined;
      if (match === undefined) at = name ?? at + 1;
      else {
        if (match.value !== '') found.push(match);
        at = match.last;
      }
    }
  }
  return mergeTimings(document, found);
}

/** The longest reading at a token; an empty value is a phrase that says none of these. */
function readAt(
  document: ClinicalDocument,
  at: number,
  nameEnd: (token: number) => number | undefined,
  before: AttributeMatch | undefined,
): AttributeMatch | undefined {
  const most = readMaxDose(document, at);
  if (most !== undefined) return most;
  const isNumber = document.numbers.atoms[at] !== undefined;
  const afterDose = before?.kind === 'dose' && before.last === at;
  let best = readDose(document, at);
  best = longer(best, readFrequency(document, at));
  if (afterDose) best = longer(best, readFrequencyAfterDose(document, at));
  best = longer(best, readDuration(document, at));
  if (isNumber) return best ?? readBareNumber(document, at);
  const isTaken = (token: number): boolean =>
    nameEnd(token) !== undefined || document.numbers.atoms[token] !== undefined;
  best = longer(best, readAsNeeded(document, at, isTaken));
  best = longer(best, routeAt(document, at, afterDose));
  return longer(best, formAt(document, at));
}

/** The first of two that are as long. */
const longer = (a: AttributeMatch | undefined, b: AttributeMatch | undefined): AttributeMatch | undefined =>
  b !== undefined && b.last > (a?.last ?? 0) ? b : a;

const writtenAt = ({ text, tokens }: ClinicalDocument, first: number, last: number): string =>
  text.slice(tokens[first]?.begin, tokens[last - 1]?.end);

/** Right behind a dose `im` and `pr` count without their capitals too; `od` may be `once daily` there. */
function routeAt(document: ClinicalDocument, at: number, isAfterDose: boolean): AttributeMatch | undefined {
  const found = ROUTES.longestAt(document.tokens, at);
  if (found === undefined) return undefined;
  const { capitals, value } = found.entry;
  // `i.m.` has lost its dots in the token only.
  const written = writtenAt(document, at, found.end).replaceAll('.', '');
  const isDotted = writtenAt(document, at, found.end).includes('.');
  const isSurely = isDotted || (isAfterDose && capitals !== 'OD');
  if (capitals !== undefined && written !== capitals && !(isSurely && written.toUpperCase() === capitals))
    return undefined;
  return { kind: 'route', first: at, last: found.end, value };
}

function formAt(document: ClinicalDocument, at: number): AttributeMatch | undefined {
  const found = FORMS.longestAt(document.tokens, at);
  if (found === undefined) return undefined;
  const { value, isSuffix, isCapital } = found.entry;
  const written = writtenAt(document, at, found.end);
  if (isCapital === true && written !== written.toUpperCase()) return undefined;
  return { kind: 'form', first: at, last: found.end, value, ...(isSuffix === true ? { isTight: true } : {}) };
}

const LINKS: ReadonlySet<string> = new Set([',', 'and', '&', 'at', '-']);
const MOST_LINKS = 2;

/** `daily at bedtime`, `in the morning and at night` are one timing. */
function mergeTimings({ tokens }: ClinicalDocument, found: readonly AttributeMatch[]): AttributeMatch[] {
  const merged: AttributeMatch[] = [];
  for (const match of found) {
    const before = merged.at(-1);
    const both =
      before?.kind === 'frequency' && match.kind === 'frequency' && match.first - before.last <= MOST_LINKS
        ? bothTimings(before.value as Timing, match.value as Timing)
        : undefined;
    const isLinked =
      both !== undefined &&
      before !== undefined &&
      tokens.slice(before.last, match.first + 1).every((token, i, all) => {
        const isLast = i === all.length - 1;
        return token.lineBreaks === 0 && (isLast || LINKS.has(token.text));
      });
    if (isLinked) merged[merged.length - 1] = { ...before, last: match.last, value: both };
    else merged.push(match);
  }
  return merged;
}

/** Undefined where they do not go together (`every six hours, twice a day`). */
function bothTimings(a: Timing, b: Timing): Timing | undefined {
  if (a.once === true || b.once === true) return undefined;
  const when = [...(a.when ?? []), ...(b.when ?? [])];
  const only = ({ frequency }: Timing): boolean => frequency === undefined;
  if (only(a) && only(b)) return { when };
  if (only(b) || only(a)) return { ...a, ...b, when };
  const isDaily = ({ frequency, period, periodUnit, when: at }: Timing): boolean =>
    frequency === 1 && period === 1 && periodUnit === 'd' && at !== undefined;
  return isDaily(a) && isDaily(b) ? { when } : undefined;
}
