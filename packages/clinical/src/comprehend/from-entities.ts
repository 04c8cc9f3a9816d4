/** Comprehend Medical's entities of one text as findings. */

import { firstNotBefore } from '../reading/halving.ts';
import type { Assertion, Attribute, Finding, Measurement, Mention } from '../finding.ts';
import type { DetectedEntity, OnUnknown } from './detected-entity.ts';
import {
  assertionOfTraits,
  assertionTraitOf,
  attributeKindOf,
  attributeTypeOf,
  conditionKinds,
  entityKindOf,
  kindsOfEntities,
  testType,
  testValueType,
  timeCategory,
} from './entity-kinds.ts';
import type { EntityKind } from './entity-kinds.ts';
import { placeEntities } from './placed-entity.ts';
import type { PlacedAttribute, PlacedEntity } from './placed-entity.ts';

export interface EntityReading {
  /** The local annotator: what a test's value says in numbers, and the codes and values of what both have found. */
  readonly extract: (text: string) => readonly Finding[];
  /** Told of what the service names and this package does not know; it is passed over. */
  readonly onUnknown: OnUnknown;
}

/**
 * The findings of an answer to this very text, in its order. `confidence` is the entity's own score. A test with a value
 * becomes the measurement that the local annotator reads there; of a mention that it has found too, at the same words and
 * in the same sense, its finer kind, its codes and the values of the attributes that both have are taken.
 */
export function fromComprehendEntities(
  text: string,
  entities: readonly DetectedEntity[],
  reading: EntityReading,
): Finding[] {
  return placedToFindings(text, placeEntities(text, entities, reading.onUnknown), reading);
}

/** As `fromComprehendEntities`, of entities that have their place: several texts may have been asked about at once. */
export function placedToFindings(
  text: string,
  entities: readonly PlacedEntity[],
  reading: EntityReading,
): Finding[] {
  const reader = new EntityReader(text, entities, reading);
  const findings = entities.flatMap((entity) => reader.read(entity));
  return findings.sort((a, b) => a.begin - b.begin || a.end - b.end);
}

class EntityReader {
  readonly #text: string;
  readonly #onUnknown: OnUnknown;
  readonly #times: ReadonlyMap<string, readonly PlacedAttribute[]>;
  readonly #measurements: readonly Measurement[];
  /** Places of what the local annotator has read as a measurement's attribute: it belongs to that value alone. */
  readonly #readTimes: ReadonlySet<string>;
  readonly #mentions: ReadonlyMap<string, Mention>;
  /** Those that have become a finding: two values of a test may lie in one, as in a blood pressure. */
  readonly #taken = new Set<Measurement>();

  constructor(text: string, entities: readonly PlacedEntity[], { extract, onUnknown }: EntityReading) {
    this.#text = text;
    this.#onUnknown = onUnknown;
    this.#times = timesByName(entities);
    const local = entities.length === 0 ? [] : extract(text);
    this.#measurements = local.filter((finding) => finding.category === 'measurement');
    const mentions = local.filter((finding) => finding.category !== 'measurement');
    const read = this.#measurements.flatMap(({ attributes }) => attributes.map(spanKey));
    this.#readTimes = new Set(read);
    this.#mentions = new Map(mentions.map((mention) => [`${mention.category} ${spanKey(mention)}`, mention]));
  }

  read(entity: PlacedEntity): Finding[] {
    if (entity.category === timeCategory) return [];
    const { category, type } = entity;
    const types = kindsOfEntities.get(category);
    const known = types?.get(type);
    if (known === undefined) {
      this.#onUnknown({ part: types === undefined ? 'category' : 'type', category, type });
      return [];
    }
    const measured = type === testType ? this.#measured(entity) : { findings: [], rest: entity.attributes };
    const isAllMeasured = measured.findings.length > 0 && !measured.rest.some(isTestValue);
    if (isAllMeasured) return measured.findings;
    return [...measured.findings, this.#mention(entity, known, measured.rest)];
  }

  #mention(entity: PlacedEntity, known: EntityKind, attributes: readonly PlacedAttribute[]): Mention {
    const { begin, end } = entity;
    const local = this.#mentions.get(`${known.category} ${spanKey(entity)}`);
    return {
      kind: kindOf(entity, known, local),
      category: known.category,
      text: this.#text.slice(begin, end),
      begin,
      end,
      assertion: assertionOf(entity, local),
      codes: local?.codes ?? [],
      ...confidenceOf(entity),
      attributes: this.#attributes(entity, attributes, local?.attributes ?? []),
      annotator: 'aws',
    };
  }

  /**
   * The measurements that the local annotator reads where the service sees the test's values, and the attributes that
   * they do not cover. The local annotator's assertion goes first: it knows what the speaker took back.
   */
  #measured(entity: PlacedEntity): { findings: Measurement[]; rest: readonly PlacedAttribute[] } {
    const values = entity.attributes.filter(isTestValue);
    if (values.length === 0) return { findings: [], rest: entity.attributes };
    const overlapping = [...new Set(values.flatMap((value) => this.#measurementsAt(value)))];
    const times = this.#attributes(entity, [], []).filter((time) => !this.#readTimes.has(spanKey(time)));
    const findings = overlapping
      .filter((measurement) => !this.#taken.has(measurement))
      .map((measurement): Measurement => ({
        ...measurement,
        assertion:
          measurement.assertion === 'present'
            ? (assertionOfTraits(entity.traits) ?? 'present')
            : measurement.assertion,
        ...confidenceOf(entity),
        attributes: [
          ...measurement.attributes,
          ...times.filter((time) => nearestTo(time, overlapping) === measurement),
        ].sort(byPlace),
        annotator: 'aws',
      }));
    for (const measurement of overlapping) this.#taken.add(measurement);
    const rest = entity.attributes.filter(
      (attribute) => !overlapping.some((measurement) => overlap(attribute, measurement)),
    );
    return { findings, rest };
  }

  /** Those that overlap a place; none overlaps another. */
  #measurementsAt(place: Place): Measurement[] {
    const measurements = this.#measurements;
    const isBefore = (i: number): boolean => (measurements[i]?.end ?? Infinity) <= place.begin;
    const found: Measurement[] = [];
    for (let i = firstNotBefore(measurements.length, isBefore); i < measurements.length; i += 1) {
      const one = measurements[i];
      if (one === undefined || one.begin >= place.end) break;
      found.push(one);
    }
    return found;
  }

  #attributes(
    entity: PlacedEntity,
    own: readonly PlacedAttribute[],
    local: readonly Attribute[],
  ): Attribute[] {
    const times = this.#times.get(typedKey(entity)) ?? [];
    const attributes = [...own, ...times].flatMap((placed): Attribute[] => {
      const { type } = placed;
      const kind = attributeKindOf(type);
      if (kind === undefined) {
        this.#onUnknown({ part: 'attribute', category: entity.category, type });
        return [];
      }
      const same = local.filter((one) => within(one, placed) && attributeTypeOf(one.kind) === type);
      return same.length > 0 ? same : [this.#ownWords(kind, placed, local)];
    });
    return attributes.sort(byPlace);
  }

  /** The attribute as the service tells it; a strength that the local annotator calls a dose has its value. */
  #ownWords(kind: string, { begin, end }: PlacedAttribute, local: readonly Attribute[]): Attribute {
    const bare = { kind, text: this.#text.slice(begin, end), begin, end };
    const value = local.find((one) => AMOUNTS.has(one.kind) && one.begin === begin && one.end === end)?.value;
    return AMOUNTS.has(kind) && value !== undefined ? { ...bare, value } : bare;
  }
}

/** Amounts of a medication: the two annotators draw the line between them differently, and read the same from the words. */
const AMOUNTS: ReadonlySet<string> = new Set(['dose', 'strength']);

interface Place {
  readonly begin: number;
  readonly end: number;
}

const byPlace = (a: Place, b: Place): number => a.begin - b.begin || a.end - b.end;
const isTestValue = (attribute: PlacedAttribute): boolean => attribute.type === testValueType;
const overlap = (a: Place, b: Place): boolean => a.begin < b.end && b.begin < a.end;
const within = (inner: Place, outer: Place): boolean => inner.begin >= outer.begin && inner.end <= outer.end;
const spanKey = ({ begin, end }: Place): string => `${String(begin)}-${String(end)}`;
/** Of two entities at one place (a `pain` with its score) only one may be meant. */
const typedKey = (entity: PlacedAttribute): string => `${entity.type} ${spanKey(entity)}`;
const confidenceOf = ({ score }: PlacedEntity): { confidence?: number } =>
  score === undefined ? {} : { confidence: score };

/** Of the values of one name, the one that a time is said beside; the first of two as near. */
function nearestTo(time: Place, measurements: readonly Measurement[]): Measurement | undefined {
  const gap = (one: Place): number => Math.max(one.begin - time.end, time.begin - one.end);
  return measurements.toSorted((a, b) => gap(a) - gap(b))[0];
}

/** The service's, or where that is less exact the local annotator's. */
function kindOf({ traits }: PlacedEntity, known: EntityKind, local: Mention | undefined): string {
  if (known.category === 'condition')
    return traits.flatMap((name) => conditionKinds.get(name) ?? [])[0] ?? known.kind;
  return local !== undefined && entityKindOf(local).type === known.type ? local.kind : known.kind;
}

/** Where the traits are those that the local annotator's reading is written with, it knows better why. */
function assertionOf({ traits }: PlacedEntity, local: Finding | undefined): Assertion {
  const said = assertionOfTraits(traits);
  const own = local === undefined ? undefined : assertionOfTraits([assertionTraitOf(local) ?? '']);
  return (said === own ? local?.assertion : said) ?? 'present';
}

/**
 * The service gives an expression of time as an entity whose attributes are the names that it says the time of; here it
 * becomes an attribute of those names.
 */
function timesByName(entities: readonly PlacedEntity[]): Map<string, PlacedAttribute[]> {
  const times = new Map<string, PlacedAttribute[]>();
  for (const time of entities) {
    if (time.category !== timeCategory) continue;
    for (const named of time.attributes) {
      const known = times.get(typedKey(named));
      if (known === undefined) times.set(typedKey(named), [time]);
      else known.push(time);
    }
  }
  return times;
}
