/** Findings in the shape of Comprehend Medical's answer. */

import type { Attribute, Finding, Measurement, Mention } from '../finding.ts';
import type {
  ComprehendAnswer,
  ComprehendAttribute,
  ComprehendEntity,
  ComprehendTrait,
  EntityCategory,
  TraitName,
} from './answer.ts';
import { codePointOffsets } from './code-points.ts';
import {
  assertionTraitOf,
  attributeTypeOf,
  entityKindOf,
  testType,
  testUnitType,
  testValueType,
  timeCategory,
  timeKind,
  timeTypeOf,
} from './entity-kinds.ts';
import { valueAndUnit } from './value-and-unit.ts';

/** Ours, of this annotator; AWS's looks the same. */
export const COMPREHEND_MODEL_VERSION = '1.0.0';

/** Where the words were heard by a recogniser, its confidence stands in place of these. */
const MENTION_SCORE = 0.97;
const NAMED_SCORE = 0.98;
/** `98% on room air`: what it measures is concluded from the value. */
const NAMELESS_SCORE = 0.82;
const IMPLAUSIBLE_SCORE = 0.6;
const TRAIT_SCORE = 0.95;
const ATTRIBUTE_SCORE = 0.95;
/** Right beside each other; each character between takes a little. */
const NEAREST_RELATION = 0.99;
const RELATION_PER_CHARACTER = 0.005;
const LEAST_RELATION = 0.5;

/** An entity of the answer and the findings that it was made of: several where one name has several values, none for a time. */
export interface EntityOfFindings {
  readonly entity: ComprehendEntity;
  readonly findings: readonly Finding[];
}

interface Place {
  /** UTF-16 code units. */
  readonly begin: number;
  readonly end: number;
}

interface DraftAttribute extends Place {
  readonly type: string;
  readonly category: EntityCategory;
  readonly score: number;
  readonly traits: readonly TraitName[];
  /** How far it stands from what it says more about. */
  readonly relation: number;
}

interface Draft extends Place {
  readonly category: EntityCategory;
  readonly type: string;
  readonly score: number;
  readonly traits: readonly TraitName[];
  readonly attributes: readonly DraftAttribute[];
  readonly findings: readonly Finding[];
  /** Of a time: what it dates. */
  readonly dates: readonly Draft[];
}

/**
 * The answer of DetectEntitiesV2, from the findings of a text. A measurement is a test with a value and a unit. Not told:
 * what was taken back, which the service has no word for; codes and values; attributes of no type of the service's
 * (`status`, `reaction`). An assertion is a trait, also where the service itself would not look for that trait.
 * @param findings of this text; attributes of kind `time`, as `withTimes` adds them, become expressions of time
 */
export function toComprehendEntities(text: string, findings: readonly Finding[]): ComprehendAnswer {
  const entities = entitiesOfFindings(text, findings).map(({ entity }) => entity);
  return { Entities: entities, UnmappedAttributes: [], ModelVersion: COMPREHEND_MODEL_VERSION };
}

/** The entities of `toComprehendEntities`, in the order of the text, each with what it was made of. */
export function entitiesOfFindings(text: string, findings: readonly Finding[]): EntityOfFindings[] {
  const stated = findings.filter(({ assertion }) => assertion !== 'retracted');
  const names = [
    ...stated.flatMap((finding) => (finding.category === 'measurement' ? [] : [mentionDraft(text, finding)])),
    ...measurementGroups(stated).map(measurementDraft),
  ];
  const drafts = [...names, ...timeDrafts(names)].sort((a, b) => a.begin - b.begin || b.end - a.end);
  return new AnswerWriter(text, drafts).write();
}

function mentionDraft(text: string, mention: Mention): Draft {
  const { begin, end, confidence } = mention;
  const { entityCategory: category, type, trait } = entityKindOf(mention);
  return {
    begin,
    end,
    category,
    type,
    score: confidence ?? MENTION_SCORE,
    traits: [...(trait === undefined ? [] : [trait]), ...traitsOf(mention)],
    attributes: mentionAttributes(text, mention, category),
    findings: [mention],
    dates: [],
  };
}

function mentionAttributes(text: string, mention: Mention, category: EntityCategory): DraftAttribute[] {
  const drafts: DraftAttribute[] = [];
  for (const { kind, begin, end } of mention.attributes) {
    const type = attributeTypeOf(kind);
    if (type === undefined) continue;
    const before = drafts.at(-1);
    // `every 6 hours as needed` is one frequency.
    const isContinued = before?.type === type && text.slice(before.end, begin).trim() === '';
    const from = isContinued ? before.begin : begin;
    if (isContinued) drafts.pop();
    drafts.push({
      begin: from,
      end,
      type,
      category: type === 'SYSTEM_ORGAN_SITE' ? 'ANATOMY' : category,
      score: ATTRIBUTE_SCORE,
      traits: [],
      relation: relationOf(mention, { begin: from, end }),
    });
  }
  return drafts;
}

function traitsOf(finding: Finding): TraitName[] {
  const trait = assertionTraitOf(finding);
  return trait === undefined ? [] : [trait];
}

function relationOf(name: Place, attribute: Place): number {
  const gap = Math.max(0, attribute.begin - name.end, name.begin - attribute.end);
  return Math.max(LEAST_RELATION, NEAREST_RELATION - RELATION_PER_CHARACTER * gap);
}

type Measured = readonly [Measurement, ...Measurement[]];

/** All values of one name together; one without a name is its own. */
function measurementGroups(findings: readonly Finding[]): Measured[] {
  const byName = new Map<string, [Measurement, ...Measurement[]]>();
  for (const finding of findings) {
    if (finding.category !== 'measurement') continue;
    const { begin, end } = finding.name ?? finding;
    const key = `${String(begin)}-${String(end)}`;
    const known = byName.get(key);
    if (known === undefined) byName.set(key, [finding]);
    else known.push(finding);
  }
  return [...byName.values()];
}

function measurementDraft(group: Measured): Draft {
  const [one] = group;
  const { begin, end } = one.name ?? one;
  // Of `160/100 last year, 130/80 today` it is the one value that is of the past, and not the test.
  const isShared = group.every(({ assertion }) => assertion === one.assertion);
  return {
    begin,
    end,
    category: 'TEST_TREATMENT_PROCEDURE',
    type: testType,
    score: one.confidence ?? (one.name === undefined ? NAMELESS_SCORE : NAMED_SCORE),
    traits: isShared ? traitsOf(one) : [],
    attributes: group.flatMap((measurement) =>
      valueAttributes(measurement, isShared ? [] : traitsOf(measurement)),
    ),
    findings: group,
    dates: [],
  };
}

function valueAttributes(measurement: Measurement, traits: readonly TraitName[]): DraftAttribute[] {
  const { value, unit } = valueAndUnit(measurement);
  const attribute = (type: string, place: Place, own: readonly TraitName[]): DraftAttribute => ({
    ...place,
    type,
    category: 'TEST_TREATMENT_PROCEDURE',
    score: measurement.plausible ? (measurement.confidence ?? NAMED_SCORE) : IMPLAUSIBLE_SCORE,
    traits: own,
    relation: measurement.name === undefined ? NAMELESS_SCORE : relationOf(measurement.name, place),
  });
  return [
    attribute(testValueType, value, traits),
    ...(unit === undefined ? [] : [attribute(testUnitType, unit, [])]),
  ];
}

/** One for each time, with all that it dates. */
function timeDrafts(names: readonly Draft[]): Draft[] {
  const byPlace = new Map<string, { readonly time: Attribute; readonly dates: Draft[] }>();
  for (const name of names) {
    for (const time of name.findings.flatMap(({ attributes }) => attributes)) {
      if (time.kind !== timeKind || timeTypeOf(name.type) === undefined) continue;
      const key = `${String(time.begin)}-${String(time.end)}`;
      const known = byPlace.get(key);
      if (known === undefined) byPlace.set(key, { time, dates: [name] });
      else if (!known.dates.includes(name)) known.dates.push(name);
    }
  }
  return [...byPlace.values()].map(({ time: { begin, end }, dates }) => ({
    begin,
    end,
    category: timeCategory,
    type: timeTypeOf(dates[0]?.type ?? '') ?? timeCategory,
    score: ATTRIBUTE_SCORE,
    traits: [],
    attributes: [],
    findings: [],
    dates,
  }));
}

/** Numbers the drafts and puts them in the service's form. */
class AnswerWriter {
  readonly #text: string;
  readonly #drafts: readonly Draft[];
  readonly #offset: (utf16Offset: number) => number;
  readonly #ids = new Map<Draft | DraftAttribute, number>();
  /** Parts of the body by their place: the site of a condition is the same thing told twice. */
  readonly #sites: ReadonlyMap<string, Draft>;

  constructor(text: string, drafts: readonly Draft[]) {
    this.#text = text;
    this.#drafts = drafts;
    this.#offset = codePointOffsets(text);
    const sites = drafts.filter(({ category }) => category === 'ANATOMY');
    this.#sites = new Map(sites.map((site) => [siteKey(site), site]));
    let next = 0;
    for (const draft of drafts) {
      this.#ids.set(draft, next++);
      for (const attribute of draft.attributes) {
        if (this.#sameSite(attribute) === undefined) this.#ids.set(attribute, next++);
      }
    }
  }

  write(): EntityOfFindings[] {
    return this.#drafts.map((draft) => {
      const attributes = [
        ...draft.attributes.map((attribute) => this.#attribute(attribute)),
        ...draft.dates.map((dated) => this.#dated(draft, dated)),
      ];
      // As AWS answers: no field where there is none.
      const entity = {
        ...this.#span(draft, draft),
        ...(attributes.length === 0 ? {} : { Attributes: attributes }),
      };
      return { entity, findings: draft.findings };
    });
  }

  #sameSite(attribute: DraftAttribute): Draft | undefined {
    return attribute.category === 'ANATOMY' && attribute.type === 'SYSTEM_ORGAN_SITE'
      ? this.#sites.get(siteKey(attribute))
      : undefined;
  }

  #attribute(attribute: DraftAttribute): ComprehendAttribute {
    return {
      ...this.#span(attribute, this.#sameSite(attribute) ?? attribute),
      RelationshipScore: rounded(attribute.relation),
      // Each has the relationship of the same name.
      RelationshipType: attribute.type,
    };
  }

  /** What a time dates is its attribute, under the number and with the traits that the entity has itself. */
  #dated(time: Draft, dated: Draft): ComprehendAttribute {
    return {
      ...this.#span(dated, dated),
      RelationshipScore: rounded(relationOf(dated, time)),
      RelationshipType: 'OVERLAP',
    };
  }

  #span(
    { begin, end, score, category, type, traits }: Draft | DraftAttribute,
    numbered: Draft | DraftAttribute,
  ): ComprehendEntity {
    return {
      Id: this.#ids.get(numbered) ?? 0,
      BeginOffset: this.#offset(begin),
      EndOffset: this.#offset(end),
      Text: this.#text.slice(begin, end),
      Score: rounded(score),
      Category: category,
      Type: type,
      Traits: traits.map((name): ComprehendTrait => ({ Name: name, Score: TRAIT_SCORE })),
    };
  }
}

const siteKey = ({ begin, end }: Place): string => `${String(begin)}-${String(end)}`;

/** Six decimals: what is left of sums of binary fractions is cut off. */
const rounded = (score: number): number => Number(score.toFixed(6));
