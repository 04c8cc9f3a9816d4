/** Whether a word that has other meanings too is a medication here. */

import { quantityOf } from './attribute-match.ts';
import type { AttributeMatch } from './attribute-match.ts';
import { TAKING } from './gap-words.ts';
import type { ClinicalDocument } from '../reading/document.ts';
import { trieOf } from '../reading/phrase-trie.ts';
import type { TokenRange } from './scan-attributes.ts';

/** Behind its name: the thing is measured, missed or withstood, not taken. */
export const NOT_TAKEN: readonly string[] = [
  'level',
  'levels',
  'trough',
  'troughs',
  'peak',
  'concentration',
  'concentrations',
  'screen',
  'assay',
  'resistance',
  'resistant',
  'sensitive',
  'susceptible',
  'sensitivity',
  'deficiency',
  'deficient',
  'dependent',
  'dependence',
  'dependency',
  'abuse',
  'addiction',
  'use disorder',
  'studies',
  'score',
  'scoring',
  'channel',
  'naive',
  'tolerance test',
];
const NOT_TAKEN_TRIE = trieOf<true>([[NOT_TAKEN, true]]);

export function isMeasuredOrMissed({ tokens }: ClinicalDocument, name: TokenRange): boolean {
  return NOT_TAKEN_TRIE.longestAt(tokens, name.last) !== undefined;
}

/** Drugs whose concentration in the blood is measured: a small number behind them is a level. */
export const MEASURED_DRUGS: ReadonlySet<string> = new Set(
  (
    'lithium digoxin phenytoin tacrolimus vancomycin valproate carbamazepine theophylline cyclosporine gentamicin ' +
    'tobramycin amikacin phenobarbital sirolimus everolimus dilantin vanc vanco iron ferritin magnesium potassium sodium calcium'
  ).split(' '),
);
/** Doses of these without a unit are not less. */
export const LEAST_BARE_DOSE = 50;

const HEADINGS = trieOf<true>([
  [
    [
      'medications',
      'medication',
      'meds',
      'current medications',
      'current meds',
      'home medications',
      'home meds',
      'discharge medications',
      'discharge meds',
      'admission medications',
      'outpatient medications',
      'medications on admission',
      'medications at home',
      'medications on discharge',
      'medication list',
      'prescriptions',
      'inpatient medications',
      'scheduled medications',
      'prn medications',
      'supplements',
    ],
    true,
  ],
]);
const LONGEST_HEADING = 5;

/** For each token whether a heading such as `MEDICATIONS:` stands over it. */
export function medicationSections({ tokens }: ClinicalDocument): boolean[] {
  const inside = new Array<boolean>(tokens.length).fill(false);
  let now = false;
  tokens.forEach((token, i) => {
    if (token.lineBreaks > 0 || i === 0) {
      const colon = colonAfter(i);
      const heading = HEADINGS.longestAt(tokens, i);
      const stands =
        heading !== undefined && (heading.end === colon || (tokens[heading.end]?.lineBreaks ?? 1) > 0);
      if (stands) now = true;
      else if (colon !== undefined) now = false;
    }
    inside[i] = now;
  });
  return inside;

  function colonAfter(i: number): number | undefined {
    for (let at = i; at <= i + LONGEST_HEADING; at += 1) {
      const token = tokens[at];
      if (token === undefined || (at > i && token.lineBreaks > 0)) return undefined;
      if (token.text === ':') return at;
      if (token.type !== 'word') return undefined;
    }
    return undefined;
  }
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'his her my your their the some a an any daily oral extra on more'.split(' '),
);
const ON: ReadonlySet<string> = new Set(
  "am is are was were be been stay currently i'm he's she's you're 's".split(' '),
);
const CHECKED: ReadonlySet<string> = new Set(
  'check checked checking recheck rechecked monitor monitoring measure measured draw drawn follow repeat serum low high elevated'.split(
    ' ',
  ),
);

/** `takes her iron`, `is on potassium`. */
export function isTaken({ tokens, segments }: ClinicalDocument, name: TokenRange): boolean {
  for (let i = name.first - 1; i >= Math.max(0, name.first - 4); i -= 1) {
    if (segments.sentence[i] !== segments.sentence[name.first]) return false;
    const text = tokens[i]?.text ?? '';
    if (TAKING.has(text)) return true;
    if (text === 'on' && ON.has(tokens[i - 1]?.text ?? '')) return true;
    if (!DETERMINERS.has(text)) return false;
  }
  return false;
}

/** What is said of it could not be said of anything but a medication. */
export function isDosed(
  { tokens }: ClinicalDocument,
  name: TokenRange,
  matches: readonly AttributeMatch[],
): boolean {
  const isChecked = CHECKED.has(tokens[name.first - 1]?.text ?? '');
  return matches.some((match) => {
    const { kind, measure, value } = match;
    // `2 liters of oxygen` are a flow.
    if (quantityOf(match)?.unit === 'L') return false;
    if (measure === 'bare' || measure === 'concentration' || kind === 'duration') return false;
    // `caffeine in the morning` may be coffee.
    if (kind === 'frequency') return !isChecked && typeof value === 'object' && 'frequency' in value;
    return true;
  });
}
