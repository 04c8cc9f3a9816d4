/** Takes identifiers out of a text, and keeps every other place in it known. */

import { firstNotBefore } from '../reading/halving.ts';
import type { Attribute, Finding } from '../finding.ts';
import { placeWords } from '../locate.ts';
import type { TimedWord } from '../locate.ts';

export const REDACTION_POLICIES = ['all', 'safe_harbor'] as const;
export type RedactionPolicy = (typeof REDACTION_POLICIES)[number];

export interface RedactOptions {
  /**
   * `all`: every identifier that was found. `safe_harbor`: those that 45 CFR 164.514(b)(2) names, so that ages up to 89, years
   * alone and professions stay. Default `all`.
   */
  readonly policy?: RedactionPolicy;
  /** A character that takes the place of each one that is no white space; without it a placeholder such as `[NAME]` is put. */
  readonly mask?: string;
}

/** One identifier that was taken out. Offsets in UTF-16 code units: `begin`, `end` in the old text, the others in the new one. */
export interface Replacement {
  readonly begin: number;
  readonly end: number;
  readonly newBegin: number;
  readonly newEnd: number;
  /** What stands there now. */
  readonly text: string;
}

export interface Redaction {
  readonly text: string;
  /** In order; no two overlap. */
  readonly replacements: readonly Replacement[];
}

/** Ages over 89 years identify (45 CFR 164.514(b)(2)(i)(C)). */
const OLDEST_OPEN_AGE = 89;

function isRedacted(finding: Finding, policy: RedactionPolicy): boolean {
  if (finding.category !== 'phi') return false;
  if (policy === 'all') return true;
  if (finding.kind === 'profession') return false;
  const attribute = (kind: string): Attribute['value'] =>
    finding.attributes.find((each) => each.kind === kind)?.value;
  if (finding.kind === 'date') return attribute('identifier') !== 'year';
  if (finding.kind !== 'age') return true;
  const years = attribute('years');
  const value = typeof years === 'object' && 'value' in years ? years.value : undefined;
  return typeof value !== 'number' || value > OLDEST_OPEN_AGE;
}

/**
 * Replaces the identifiers among the findings; others are left alone.
 * @param findings found in this very text; their order does not matter
 */
export function redact(text: string, findings: readonly Finding[], options: RedactOptions = {}): Redaction {
  const { policy = 'all', mask } = options;
  const wanted = findings
    .filter((finding) => isRedacted(finding, policy))
    .toSorted((a, b) => a.begin - b.begin || b.end - a.end);
  const replacements: Replacement[] = [];
  let out = '';
  let at = 0;
  for (const { begin, end, kind } of wanted) {
    if (begin < at) continue;
    out += text.slice(at, begin);
    const put =
      mask === undefined ? `[${kind.toUpperCase()}]` : text.slice(begin, end).replaceAll(/\S/gu, () => mask);
    replacements.push({ begin, end, newBegin: out.length, newEnd: out.length + put.length, text: put });
    out += put;
    at = end;
  }
  return { text: out + text.slice(at), replacements };
}

/** The first replacement that ends after a place, by `end` or `newEnd`. */
function firstAfter(replacements: readonly Replacement[], offset: number, side: 'end' | 'newEnd'): number {
  return firstNotBefore(replacements.length, (i) => (replacements[i]?.[side] ?? 0) <= offset);
}

/** Where a place of the old text is in the new one; a place within an identifier is where its replacement begins. */
export function toRedactedOffset(replacements: readonly Replacement[], offset: number): number {
  const i = firstAfter(replacements, offset, 'end');
  const next = replacements[i];
  if (next !== undefined && offset >= next.begin) return next.newBegin;
  const before = replacements[i - 1];
  return before === undefined ? offset : offset - before.end + before.newEnd;
}

/** Where a place of the new text was in the old one; a place within a replacement is where the identifier begins. */
export function fromRedactedOffset(replacements: readonly Replacement[], offset: number): number {
  const i = firstAfter(replacements, offset, 'newEnd');
  const next = replacements[i];
  if (next !== undefined && offset >= next.newBegin) return next.begin;
  const before = replacements[i - 1];
  return before === undefined ? offset : offset - before.newEnd + before.end;
}

interface Span {
  readonly begin: number;
  readonly end: number;
}

const overlapsAny = (replacements: readonly Replacement[], { begin, end }: Span): boolean => {
  const next = replacements[firstAfter(replacements, begin, 'end')];
  return next !== undefined && next.begin < end;
};

/** The same span in the new text; a span that is or holds a replacement goes from its begin to its end. */
function move(replacements: readonly Replacement[], span: Span): Span {
  const begin = toRedactedOffset(replacements, span.begin);
  const last = replacements[firstAfter(replacements, span.end - 1, 'end')];
  const end =
    last !== undefined && span.end > last.begin && span.end <= last.end
      ? last.newEnd
      : toRedactedOffset(replacements, span.end);
  return { begin, end };
}

/**
 * The findings with their places in the redacted text. An identifier that was taken out stays, with its placeholder as text and
 * without values; what else overlaps it is left out, since it would tell what was there.
 */
export function redactFindings<F extends Finding>(
  findings: readonly F[],
  replacements: readonly Replacement[],
): F[] {
  return findings.flatMap((finding) => {
    const moved = move(replacements, finding);
    const { name, ...rest } = finding;
    const isNameKept = name !== undefined && !overlapsAny(replacements, name);
    const named = isNameKept ? { name: move(replacements, name) } : {};
    if (!overlapsAny(replacements, finding)) {
      const attributes = finding.attributes
        .filter((attribute) => !overlapsAny(replacements, attribute))
        .map((attribute) => ({ ...attribute, ...move(replacements, attribute) }));
      return [{ ...rest, ...named, ...moved, attributes } as unknown as F];
    }
    const own = replacements[firstAfter(replacements, finding.begin, 'end')];
    if (finding.category !== 'phi' || own?.begin !== finding.begin || own.end !== finding.end) return [];
    const attributes = finding.attributes
      .filter(({ kind }) => kind === 'identifier')
      .map((attribute) => ({ ...attribute, ...moved, text: own.text }));
    return [{ ...rest, ...named, ...moved, text: own.text, attributes } as unknown as F];
  });
}

/**
 * The words of a redacted text: those of one identifier become one, which says the placeholder, from the start of the
 * first to the end of the last. A word that cannot be found in the text is left out where an identifier stands near.
 * @param text the text before redaction, made of these words as `locate` expects it
 */
export function redactWords<W extends TimedWord>(
  text: string,
  words: readonly W[],
  replacements: readonly Replacement[],
): W[] {
  const placed = new Map(placeWords(text, words).map(({ word, begin, end }) => [word, { begin, end }]));
  const ends: number[] = new Array<number>(words.length).fill(text.length);
  let nextBegin = text.length;
  for (let i = words.length - 1; i >= 0; i -= 1) {
    ends[i] = nextBegin;
    nextBegin = placed.get(words[i] as W)?.begin ?? nextBegin;
  }
  const redacted: W[] = [];
  let groupEnd = -1;
  let previousEnd = 0;
  words.forEach((word, i) => {
    const span = placed.get(word);
    if (span === undefined) {
      if (!overlapsAny(replacements, { begin: previousEnd, end: ends[i] ?? text.length }))
        redacted.push(word);
      return;
    }
    previousEnd = span.end;
    if (!overlapsAny(replacements, span)) {
      redacted.push(word);
      return;
    }
    let said = '';
    let at = span.begin;
    let isContinued = span.begin < groupEnd;
    for (let r = firstAfter(replacements, span.begin, 'end'); r < replacements.length; r += 1) {
      const each = replacements[r];
      if (each === undefined || each.begin >= span.end) break;
      said += text.slice(at, Math.max(at, each.begin));
      if (each.begin >= span.begin) said += each.text;
      at = each.end;
    }
    said += text.slice(at, Math.max(at, span.end));
    isContinued &&= redacted.length > 0;
    groupEnd = Math.max(groupEnd, at);
    const last = redacted.at(-1);
    if (!isContinued || last === undefined) {
      redacted.push({ ...word, text: said });
      return;
    }
    const confidence =
      last.confidence === undefined || word.confidence === undefined
        ? {}
        : { confidence: Math.min(last.confidence, word.confidence) };
    redacted[redacted.length - 1] = { ...last, ...confidence, text: last.text + said, end_ms: word.end_ms };
  });
  return redacted;
}
