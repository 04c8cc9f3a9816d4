/** The local annotator's measurements as tests with their values and units. */
import type { Assertion, Finding, Measurement } from '@clarity-care/clinical';

import type { ClinicalEntity, Concept, EntityAttribute, Trait, TraitName } from './entity.ts';
import { readWords } from './words.ts';
import type { Word } from './words.ts';

const NAMED_SCORE = 0.98;
/** `98% on room air`: what it measures is concluded from the value. */
const NAMELESS_SCORE = 0.82;
const IMPLAUSIBLE_SCORE = 0.6;
const TRAIT_SCORE = 0.9;

/** What the measurement's assertion is as a trait. */
const TRAIT_OF: Readonly<Partial<Record<Assertion, TraitName>>> = {
  historical: 'PAST_HISTORY',
  family: 'PERTAINS_TO_FAMILY',
  hypothetical: 'HYPOTHETICAL',
  possible: 'LOW_CONFIDENCE',
};

/** SNOMED CT's observables for the kinds that have a code of their own; other tests are found without one. */
const SNOMED_CT_OF: Readonly<Record<string, { readonly code: string; readonly description: string }>> = {
  blood_pressure: { code: '75367002', description: 'Blood pressure' },
  heart_rate: { code: '364075005', description: 'Heart rate' },
  respiratory_rate: { code: '86290005', description: 'Respiratory rate' },
  body_temperature: { code: '386725007', description: 'Body temperature' },
  body_weight: { code: '27113001', description: 'Body weight' },
  body_height: { code: '50373000', description: 'Body height measure' },
};

/** One entity for each name, with all the values said of it; one for each value without a name. */
export function measurementEntities(text: string, findings: readonly Finding[]): ClinicalEntity[] {
  const byName = new Map<string, [Measurement, ...Measurement[]]>();
  for (const finding of findings) {
    if (finding.category !== 'measurement' || !isStated(finding)) continue;
    const { begin, end } = finding.name ?? finding;
    const key = `${begin}-${end}`;
    const ofName = byName.get(key);
    if (ofName === undefined) byName.set(key, [finding]);
    else ofName.push(finding);
  }
  return [...byName.values()].map((ofName) => entityOf(text, ofName));
}

/** A value that is denied or taken back is no result, and a test has no trait that says so of its value alone. */
function isStated({ assertion }: Measurement): boolean {
  return assertion !== 'negated' && assertion !== 'retracted';
}

function entityOf(text: string, ofName: readonly [Measurement, ...Measurement[]]): ClinicalEntity {
  const [one] = ofName;
  const { begin, end } = one.name ?? one;
  const score = one.name === undefined ? NAMELESS_SCORE : NAMED_SCORE;
  const code = SNOMED_CT_OF[one.kind];
  const snomedCt: Concept | undefined = code === undefined ? undefined : { ...code, score };
  return {
    begin,
    end,
    category: 'TEST_TREATMENT_PROCEDURE',
    type: 'TEST_NAME',
    score,
    traits: traitsOf(ofName),
    attributes: ofName.flatMap((measurement) => valueAndUnit(text, measurement)),
    concepts: snomedCt === undefined ? {} : { snomedCt },
  };
}

/** What holds for every value: of `160/100 last year, 130/80 today` neither. */
function traitsOf([first, ...rest]: readonly [Measurement, ...Measurement[]]): Trait[] {
  const name = TRAIT_OF[first.assertion];
  if (name === undefined || rest.some(({ assertion }) => assertion !== first.assertion)) return [];
  return [{ name, score: TRAIT_SCORE }];
}

function valueAndUnit(text: string, measurement: Measurement): EntityAttribute[] {
  const { begin, end, plausible, name } = measurement;
  const score = plausible ? NAMED_SCORE : IMPLAUSIBLE_SCORE;
  const attribute = (type: string, from: number, to: number): EntityAttribute => ({
    begin: begin + from,
    end: begin + to,
    type,
    category: 'TEST_TREATMENT_PROCEDURE',
    score,
    relationshipScore: name === undefined ? NAMELESS_SCORE : NAMED_SCORE,
  });
  const value = valueEnd(measurement);
  const unitText = text.slice(begin + value, end);
  const unit = value + (unitText.length - unitText.trimStart().length);
  return [
    attribute('TEST_VALUE', 0, value),
    ...(unit < end - begin ? [attribute('TEST_UNIT', unit, end - begin)] : []),
  ];
}

const SPOKEN_NUMBER =
  /^(?:oh|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies|hundreds?|thousand|half|quarter)$/;

/** Where in the finding's text the value ends and the unit begins; the whole text where nobody said a unit. */
function valueEnd({ text, unit_inferred: isInferred }: Measurement): number {
  if (isInferred) return text.length;
  const words = readWords(text);
  let last: Word | undefined;
  words.forEach((word, i) => {
    // The 1.73 of `ml/min/1.73 m2` is part of the unit.
    const isInUnit = words[i - 1]?.text === '/' && words[i - 2]?.type === 'word' && last !== undefined;
    const isNumber = word.type === 'number' || SPOKEN_NUMBER.test(word.text);
    // The decade's letter: `110s`.
    const isDecade = word.text === 's' && words[i - 1]?.type === 'number' && words[i - 1]?.end === word.begin;
    if ((isNumber && !isInUnit) || isDecade) last = word;
  });
  return last?.end ?? text.length;
}
