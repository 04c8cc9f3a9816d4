/** Gestational ages: `38 and 3/7 weeks`, `38w3d`, `at 32 weeks gestation`. With days said it is days, as feet and inches are inches. */

import { trieOf } from '../reading/phrase-trie.ts';
import { WordSet } from '../reading/word-tables.ts';
import type { NamedDocument } from './named-document.ts';
import { MEASUREMENT_KINDS } from './measurement-kinds.ts';
import { indexOfName } from './names.ts';
import { plainMatch } from './value-match.ts';
import type { Assignment, ValueMatch } from './value-match.ts';

const ROW = MEASUREMENT_KINDS.find(({ kind }) => kind === 'gestational_age');
const DAYS_IN_WEEK = 7;
const LEAST_WEEKS = 3;
const MOST_WEEKS = 44;

const WEEKS: ReadonlySet<string> = new Set([
  'weeks',
  'week',
  'wks',
  'wk',
  'w',
  "weeks'",
  'weeker',
  'weekers',
]);
/** Where gestational ages are said one of these follows. */
const SIGNS = new WordSet([...WEEKS, '7', 'sevenths', '+']);
const DAYS: ReadonlySet<string> = new Set(['days', 'day', 'd']);

/** Right after the age. */
const CUES_AFTER = trieOf([
  [
    [
      'gestation',
      'gestational',
      'of gestation',
      'of gestational age',
      'of pregnancy',
      'pregnant',
      'intrauterine pregnancy',
      'intrauterine gestation',
      'single intrauterine',
      'iup',
      'ega',
      'estimated gestational age',
      'by lmp',
      'by ultrasound',
      'by early ultrasound',
      'by first trimester ultrasound',
      'by dates',
      'by dating',
      'into her pregnancy',
      'into the pregnancy',
      'along in her pregnancy',
      'preterm',
      'premature',
      'twin gestation',
      'fetus',
    ],
    true as const,
  ],
]);

/** Before the age, with fillers between. */
const CUES_BEFORE = trieOf([
  [
    [
      'gestational age',
      'estimated gestational age',
      'gestation',
      'ega',
      'iup',
      'pregnancy',
      'pregnant',
      'born',
      'delivered',
      'delivery',
      'section',
      'cesarean',
      'c / s',
      'induction',
      'ex',
      'former',
      'preterm',
      'premature',
      'gravida',
      'primigravida',
      'multigravida',
      'fetus',
      'ga',
    ],
    true as const,
  ],
]);
const FILLERS: ReadonlySet<string> = new Set(
  (
    'at of is was in : , = - the a an about around approximately approx now currently today estimated to be infant baby male female ' +
    "vaginally via by vaginal spontaneous cesarean she patient who i am 'm measuring presenting ( prematurely early and"
  ).split(' '),
);
const MOST_FILLERS = 5;
/** Right after: a span of time and no age. */
const NO_AGE: ReadonlySet<string> = new Set(
  'postpartum postop postoperative postoperatively post ago old later prior after before from since supply course follow out'.split(
    ' ',
  ),
);

/** The age at token `at`. */
export function readGestation(document: NamedDocument, at: number): readonly Assignment[] {
  if (ROW === undefined || document.numbers.at(at).length === 0 || !hasWord(document, at)) return [];
  for (const weeks of document.numbers.at(at)) {
    if (weeks.form === 'implied' || weeks.form === 'digits' || weeks.form === 'year') continue;
    if (weeks.value < LEAST_WEEKS || weeks.value > MOST_WEEKS) continue;
    const match =
      readRange(document, at, weeks) ?? readDays(document, at, weeks) ?? readWeeks(document, at, weeks);
    if (match === undefined) continue;
    const name = nameBefore(document, at);
    const isSure = match.folded || isCued(document, match, name !== undefined);
    if (!isSure || NO_AGE.has(document.tokens[match.last]?.text ?? '')) continue;
    return [name === undefined ? { match } : { match, name }];
  }
  return [];
}

/** A quick look whether weeks are spoken of at all. */
function hasWord({ tokens }: NamedDocument, at: number): boolean {
  for (let i = at + 1; i < at + 8; i += 1) {
    if (SIGNS.has(tokens[i])) return true;
  }
  return false;
}

interface Weeks {
  readonly value: number;
  readonly last: number;
  readonly decimals: number;
}

const text = ({ tokens }: NamedDocument, i: number): string => tokens[i]?.text ?? '';

function build(
  value: ValueMatch['value'],
  unit: string,
  first: number,
  last: number,
  folded = false,
): ValueMatch | undefined {
  const found = ROW?.units.find((u) => u.unit === unit);
  if (ROW === undefined || found === undefined) return undefined;
  return plainMatch({ row: ROW, first, last, value, unit: found, inferred: false, folded });
}

/** `36 to 37 weeks`. */
function readRange(document: NamedDocument, at: number, weeks: Weeks): ValueMatch | undefined {
  if (!/^(?:-|to)$/.test(text(document, weeks.last))) return undefined;
  const high = document.numbers
    .at(weeks.last + 1)
    .find(({ value, last }) => value > weeks.value && value <= MOST_WEEKS && WEEKS.has(text(document, last)));
  if (high === undefined) return undefined;
  return build({ low: weeks.value, high: high.value }, 'wk', at, high.last + 1);
}

/** `38 3/7`, `38 and 3/7 weeks`, `38w3d`, `38 weeks and 3 days`, `38+3 weeks`. */
function readDays(document: NamedDocument, at: number, weeks: Weeks): ValueMatch | undefined {
  if (weeks.decimals > 0) return undefined;
  const isSaid = WEEKS.has(text(document, weeks.last));
  let i = isSaid ? weeks.last + 1 : weeks.last;
  const isPlus = text(document, i) === '+';
  while (/^(?:and|,|&|-|\+)$/.test(text(document, i))) i += 1;
  const days = document.numbers
    .at(i)
    .find(({ value, decimals, last }) => value < DAYS_IN_WEEK && decimals === 0 && last === i + 1);
  if (days === undefined) return undefined;
  const total = weeks.value * DAYS_IN_WEEK + days.value;
  const next = text(document, days.last);
  if (next === 'sevenths' || (next === '/' && text(document, days.last + 1) === '7')) {
    const end = next === '/' ? days.last + 2 : days.last + 1;
    return build(total, 'd', at, WEEKS.has(text(document, end)) ? end + 1 : end, true);
  }
  if (isSaid && DAYS.has(next)) {
    const isShort = text(document, weeks.last) === 'w';
    return build(total, 'd', at, days.last + 1, isShort);
  }
  if (isPlus && WEEKS.has(next)) return build(total, 'd', at, days.last + 1);
  return undefined;
}

/** `32 weeks`, `a 28-weeker`. */
function readWeeks(document: NamedDocument, at: number, { value, last }: Weeks): ValueMatch | undefined {
  return WEEKS.has(text(document, last)) && text(document, last) !== 'w'
    ? build(value, 'wk', at, last + 1)
    : undefined;
}

function isCued(document: NamedDocument, { first, last, unit }: ValueMatch, isNamed: boolean): boolean {
  if (isNamed || /^weekers?$/.test(text(document, last - 1))) return true;
  // `at 26 weeks 4 days`: nothing else is counted so.
  if (unit.unit === 'd' && text(document, first - 1) === 'at') return true;
  let after = last;
  while (/^(?:'|'s|size)$/.test(text(document, after))) after += 1;
  if (CUES_AFTER.longestAt(document.tokens, after) !== undefined) return true;
  // `a 34 week preterm infant`; `born at` may not be far.
  return cueBefore(document, first) !== undefined;
}

function cueBefore(document: NamedDocument, at: number): { first: number; last: number } | undefined {
  const { segments } = document;
  for (let i = at - 1; i >= Math.max(0, at - 1 - MOST_FILLERS); i -= 1) {
    if (segments.sentence[i] !== segments.sentence[at]) return undefined;
    const cue = cueEndingAt(document, i);
    // `born 3 weeks ago` has no `at`.
    if (cue !== undefined && (isPreposition(document, cue.last, at) || cue.last === at)) {
      const isBirth = /^(?:born|delivered|delivery|section|cesarean|induction|s|pregnancy)$/.test(
        text(document, i),
      );
      return isBirth && !isPreposition(document, cue.last, at) ? undefined : cue;
    }
    if (!FILLERS.has(text(document, i))) return undefined;
  }
  return undefined;
}

function cueEndingAt(document: NamedDocument, i: number): { first: number; last: number } | undefined {
  for (const first of [i - 2, i - 1, i]) {
    const cue = CUES_BEFORE.longestAt(document.tokens, first);
    if (cue?.end === i + 1) return { first, last: cue.end };
  }
  return undefined;
}

function isPreposition(document: NamedDocument, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (/^(?:at|of|is|was|:|=|about|measuring)$/.test(text(document, i))) return true;
  return false;
}

/** `gestational age`, `EGA`: the name of the age itself. */
function nameBefore(document: NamedDocument, at: number): { first: number; last: number } | undefined {
  const cue = cueBefore(document, at);
  if (cue === undefined) return undefined;
  const name = document.names[indexOfName(document.names, cue.first + 1) - 1];
  const isAge = name?.senses.some(({ row }) => row === ROW) === true;
  return isAge && name.last >= cue.last ? { first: name.first, last: name.last } : undefined;
}
