/** Apgar scores: `8 and 9`, `8/9`, `eight at one minute nine at five minutes`. Each score is a finding of its own. */

import { APGAR_CODES } from './kinds/other.ts';
import { MEASUREMENT_KINDS } from './measurement-kinds.ts';
import type { NamedDocument } from './named-document.ts';
import type { NameMatch } from './names.ts';
import { plainMatch } from './value-match.ts';
import type { ValueMatch } from './value-match.ts';

const ROW = MEASUREMENT_KINDS.find(({ kind }) => kind === 'apgar');
const FARTHEST_TOKENS = 40;
const MOST_SCORES = 4;
const MINUTES: ReadonlySet<string> = new Set(['minute', 'minutes', 'min', 'mins']);
/** When scores are given; without a word they are of one, five and ten minutes, in this order. */
const TIMES: ReadonlySet<number> = new Set([1, 5, 10, 15, 20]);
const USUAL_TIMES = [1, 5, 10] as const;
const BETWEEN: ReadonlySet<string> = new Set(
  (
    ', / and & then - : = ( ) ; of were was is are the a score scores assigned given recorded as respectively with to her his ' +
    'infant baby had good great'
  ).split(' '),
);

interface Score {
  readonly value: number;
  readonly first: number;
  readonly last: number;
  time: { readonly minutes: number; readonly first: number; readonly last: number } | undefined;
}

interface Times {
  readonly minutes: readonly { readonly value: number; readonly first: number; readonly last: number }[];
  readonly end: number;
}

/** The scores behind a name, to the sentence's end or the next name. */
export function readApgars(document: NamedDocument, name: NameMatch, limit: number): readonly ValueMatch[] {
  const { tokens, segments } = document;
  const scores: Score[] = [];
  let pending = minutesBefore(document, name.first);
  const sentence = segments.sentence[name.last - 1];
  const end = Math.min(limit, tokens.length, name.last + FARTHEST_TOKENS);
  for (let i = name.last; i < end && segments.sentence[i] === sentence;) {
    const text = tokens[i]?.text ?? '';
    const times = readTimes(
      document,
      i,
      pending === undefined && scores.every(({ time }) => time !== undefined),
    );
    if (times !== undefined) {
      const open = scores.filter(({ time }) => time === undefined);
      if (open.length === 0) pending = times.minutes[0];
      for (const [n, { value, first, last }] of times.minutes.entries()) {
        const score = open[open.length - times.minutes.length + n];
        if (score !== undefined) score.time = { minutes: value, first, last };
      }
      i = times.end;
      continue;
    }
    const score = scoreAt(document, i);
    if (score !== undefined) {
      const time = pending && { minutes: pending.value, first: pending.first, last: pending.last };
      scores.push({ ...score, time });
      pending = undefined;
      i = score.last;
    } else if (BETWEEN.has(text)) i += 1;
    else break;
  }
  if (scores.length === 0 || scores.length > MOST_SCORES || ROW === undefined) return [];
  return scores.flatMap((score, n) => matchOf(score, scores.length > 1 ? USUAL_TIMES[n] : undefined) ?? []);
}

function matchOf({ value, first, last, time }: Score, usual: number | undefined): ValueMatch | undefined {
  const unit = ROW?.units[0];
  if (ROW === undefined || unit === undefined) return undefined;
  const codes = APGAR_CODES.get(time?.minutes ?? usual ?? 0) ?? [];
  const match = plainMatch({ row: ROW, first, last, value, unit, inferred: false, codes });
  if (time === undefined) return match;
  const detail = {
    kind: 'time',
    first: time.first,
    last: time.last,
    value: { value: time.minutes, unit: 'min' },
  };
  return { ...match, details: [detail] };
}

/** `8`, `nine`, `9/10`, `nine out of ten`. */
function scoreAt(document: NamedDocument, at: number): Omit<Score, 'time'> | undefined {
  const { numbers, tokens } = document;
  const reading = numbers.at(at).find(({ last, decimals }) => last === at + 1 && decimals === 0);
  if (reading === undefined || reading.value > 10 || MINUTES.has(tokens[at + 1]?.text ?? ''))
    return undefined;
  const text = (i: number): string => tokens[i]?.text ?? '';
  const of = text(at + 1) === 'out' && text(at + 2) === 'of' ? at + 3 : text(at + 1) === '/' ? at + 2 : -1;
  const ten = of < 0 ? undefined : numbers.at(of).find(({ value, last }) => value === 10 && last === of + 1);
  // `10/10` may be two scores; so may no other score and ten.
  const isWhole = ten !== undefined && (text(at + 1) === 'out' || reading.value < 8);
  return { value: reading.value, first: at, last: isWhole ? ten.last : at + 1 };
}

/** `at one minute`, `@1`, `at 1 and 5 minutes`, and, where no score waits for its time, `5 minutes`. */
function readTimes(document: NamedDocument, at: number, isFirst: boolean): Times | undefined {
  const { numbers, tokens } = document;
  const text = (i: number): string => tokens[i]?.text ?? '';
  const isAt = text(at) === 'at' || text(at) === '@';
  let i = isAt ? at + 1 : at;
  while (text(i) === 'the' || text(i) === 'age') i += 1;
  const minutes: { value: number; first: number; last: number }[] = [];
  for (;;) {
    const reading = numbers.at(i).find(({ last, value }) => last === i + 1 && TIMES.has(value));
    if (reading === undefined || (minutes.length > 0 && /^(?:at|@)$/.test(text(i + 1)))) break;
    const hasUnit = MINUTES.has(text(i + 1));
    if (!isAt && !hasUnit) return undefined;
    minutes.push({ value: reading.value, first: at, last: hasUnit ? i + 2 : i + 1 });
    i = hasUnit ? i + 2 : i + 1;
    if (hasUnit && !isFirst && minutes.length === 1 && !isAt) break;
    let next = i;
    while (/^(?:,|and|&|\/)$/.test(text(next))) next += 1;
    const more = numbers.at(next).find(({ last }) => last === next + 1);
    const isTime = more !== undefined && TIMES.has(more.value) && !/^(?:at|@)$/.test(text(next + 1));
    if (next === i || !isTime || (hasUnit && !MINUTES.has(text(next + 1)))) break;
    i = next;
  }
  return minutes.length === 0 ? undefined : { minutes, end: i };
}

/** `one minute Apgar`, `5-min Apgar`. */
function minutesBefore({ tokens, numbers }: NamedDocument, at: number): Times['minutes'][number] | undefined {
  if (!MINUTES.has(tokens[at - 1]?.text ?? '')) return undefined;
  const reading = numbers.at(at - 2).find(({ last, value }) => last === at - 1 && TIMES.has(value));
  return reading && { value: reading.value, first: at - 2, last: at };
}
