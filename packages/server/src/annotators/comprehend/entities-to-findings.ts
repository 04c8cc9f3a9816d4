/** Comprehend Medical's entities of one text as findings. Pure. */
import { locate } from '@clarity-care/clinical';
import type { Assertion, Attribute, Finding, Measurement, TimedWord } from '@clarity-care/clinical';
import {
  assertionsByTrait,
  attributeKinds,
  conditionKinds,
  mentionKinds,
  testType,
  testValueType,
  timeCategory,
} from './entity-kinds.ts';
import type { OnUnknown, PlacedAttribute, PlacedEntity } from './placed-entity.ts';

/** The local annotator: what a test's value says in numbers. */
export type Extract = (text: string) => readonly Finding[];

/**
 * In the order of the text; `confidence` is the entity's own score. What the service names and this server does not
 * know is passed over and told.
 */
export function entitiesToFindings(
  text: string,
  entities: readonly PlacedEntity[],
  extract: Extract,
  onUnknown: OnUnknown,
): Finding[] {
  const reader = new EntityReader(text, entities, extract, onUnknown);
  const findings = entities.flatMap((entity) => reader.read(entity));
  return findings.sort((a, b) => a.begin - b.begin || a.end - b.end);
}

/**
 * Says where in the audio the findings were said. A finding holds when its words were heard rightly and the service read
 * them rightly; these are nearly independent, so the confidence is the product of the two.
 */
export function locateFindings(
  text: string,
  words: readonly TimedWord[],
  findings: readonly Finding[],
): Finding[] {
  const parted = findings.map(({ confidence: score, ...bare }): { score?: number; bare: Finding } =>
    score === undefined ? { bare } : { score, bare },
  );
  const located = locate(
    text,
    words,
    parted.map(({ bare }) => bare),
  );
  return located.map((finding, index) => {
    const score = parted[index]?.score;
    return score === undefined ? finding : { ...finding, confidence: score * (finding.confidence ?? 1) };
  });
}

class EntityReader {
  readonly #text: string;
  readonly #extract: Extract;
  readonly #onUnknown: OnUnknown;
  readonly #times: ReadonlyMap<string, readonly PlacedAttribute[]>;
  #measurements: readonly Measurement[] | undefined;
  /** Those that have become a finding: two values of a test may lie in one, as in a blood pressure. */
  readonly #taken = new Set<Measurement>();

  constructor(text: string, entities: readonly PlacedEntity[], extract: Extract, onUnknown: OnUnknown) {
    this.#text = text;
    this.#extract = extract;
    this.#onUnknown = onUnknown;
    this.#times = timesBySpan(entities);
  }

  read(entity: PlacedEntity): Finding[] {
    if (entity.category === timeCategory) return [];
    const { category, type } = entity;
    const types = mentionKinds.get(category);
    const mention = types?.get(type);
    if (mention === undefined) {
      this.#onUnknown({ part: types === undefined ? 'category' : 'type', category, type });
      return [];
    }
    const measured = type === testType ? this.#measured(entity) : { findings: [], rest: entity.attributes };
    const isAllMeasured = measured.findings.length > 0 && !measured.rest.some(isTestValue);
    if (isAllMeasured) return measured.findings;
    const kind =
      mention.category === 'condition'
        ? (entity.traits.flatMap((trait) => conditionKinds.get(trait) ?? [])[0] ?? mention.kind)
        : mention.kind;
    const { begin, end } = entity;
    return [
      ...measured.findings,
      {
        kind,
        category: mention.category,
        text: this.#text.slice(begin, end),
        begin,
        end,
        assertion: assertionOf(entity) ?? 'present',
        codes: [],
        ...this.#confidenceOf(entity),
        attributes: this.#attributes(entity, measured.rest),
        annotator: 'aws',
      },
    ];
  }

  /**
   * The measurements that the local annotator reads where the service sees the test's values, and the attributes that
   * they do not cover. The local annotator's assertion goes first: it knows what the speaker took back.
   */
  #measured(entity: PlacedEntity): { findings: Measurement[]; rest: readonly PlacedAttribute[] } {
    const values = entity.attributes.filter(isTestValue);
    if (values.length === 0) return { findings: [], rest: entity.attributes };
    this.#measurements ??= this.#extract(this.#text).filter((finding) => finding.category === 'measurement');
    const overlapping = this.#measurements.filter((measurement) =>
      values.some((value) => overlap(value, measurement)),
    );
    const findings = overlapping
      .filter((measurement) => !this.#taken.has(measurement))
      .map((measurement): Measurement => ({
        ...measurement,
        assertion:
          measurement.assertion === 'present' ? (assertionOf(entity) ?? 'present') : measurement.assertion,
        ...this.#confidenceOf(entity),
        attributes: this.#attributes(entity, []),
        annotator: 'aws',
      }));
    for (const measurement of overlapping) this.#taken.add(measurement);
    const rest = entity.attributes.filter(
      (attribute) => !overlapping.some((measurement) => overlap(attribute, measurement)),
    );
    return { findings, rest };
  }

  #confidenceOf({ score }: PlacedEntity): { confidence?: number } {
    return score === undefined ? {} : { confidence: score };
  }

  #attributes(entity: PlacedEntity, own: readonly PlacedAttribute[]): Attribute[] {
    const times = this.#times.get(spanKey(entity)) ?? [];
    const attributes = [...own, ...times].flatMap(({ type, begin, end }) => {
      const kind = attributeKinds.get(type);
      if (kind === undefined) {
        this.#onUnknown({ part: 'attribute', category: entity.category, type });
        return [];
      }
      return [{ kind, text: this.#text.slice(begin, end), begin, end }];
    });
    return attributes.sort((a, b) => a.begin - b.begin || a.end - b.end);
  }
}

const isTestValue = (attribute: PlacedAttribute): boolean => attribute.type === testValueType;

const overlap = (a: { begin: number; end: number }, b: { begin: number; end: number }): boolean =>
  a.begin < b.end && b.begin < a.end;

function assertionOf({ traits }: PlacedEntity): Assertion | undefined {
  return assertionsByTrait.find(([trait]) => traits.includes(trait))?.[1];
}

/**
 * The service gives an expression of time as an entity whose attributes are the names that it says the time of; here it
 * becomes an attribute of those names.
 */
function timesBySpan(entities: readonly PlacedEntity[]): Map<string, PlacedAttribute[]> {
  const times = new Map<string, PlacedAttribute[]>();
  for (const time of entities) {
    if (time.category !== timeCategory) continue;
    for (const named of time.attributes) {
      const known = times.get(spanKey(named));
      if (known === undefined) times.set(spanKey(named), [time]);
      else known.push(time);
    }
  }
  return times;
}

const spanKey = (span: { begin: number; end: number }): string => `${String(span.begin)}-${String(span.end)}`;
