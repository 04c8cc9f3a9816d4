/** Entities with their places in our own text: UTF-16 code units, checked against the words. */
import { indexCodePoints } from './code-points.ts';
import type { DetectedEntity, DetectedSpan, UnknownEntity } from './entity-detector.ts';
import type { RequestPart, RequestText } from './packing.ts';

export interface PlacedAttribute {
  readonly type: string;
  readonly begin: number;
  readonly end: number;
}

export interface PlacedEntity extends PlacedAttribute {
  readonly category: string;
  /** 0…1. */
  readonly score?: number;
  /** The surest first. */
  readonly traits: readonly string[];
  readonly attributes: readonly PlacedAttribute[];
}

export type OnUnknown = (unknown: UnknownEntity) => void;

/**
 * The entities of an answer in the text that was asked about. One whose place is missing, or whose words are not those
 * of the text at that place, is passed over and told: a span that is a little off is worse than none.
 */
export function placeEntities(
  text: string,
  detected: readonly DetectedEntity[],
  onUnknown: OnUnknown,
): PlacedEntity[] {
  const toUtf16 = indexCodePoints(text);
  const place = (span: DetectedSpan, category: string): PlacedAttribute | undefined => {
    const begin = span.BeginOffset === undefined ? undefined : toUtf16(span.BeginOffset);
    const end = span.EndOffset === undefined ? undefined : toUtf16(span.EndOffset);
    const type = span.Type ?? '';
    const isWord = begin !== undefined && end !== undefined && begin < end;
    if (isWord && (span.Text === undefined || span.Text === text.slice(begin, end)))
      return { type, begin, end };
    onUnknown({ part: 'span', category, type });
    return undefined;
  };
  return detected.flatMap((entity) => {
    const category = entity.Category ?? '';
    const placed = place(entity, category);
    if (placed === undefined) return [];
    const attributes = (entity.Attributes ?? []).flatMap((span) => place(span, category) ?? []);
    const traits = [...(entity.Traits ?? [])]
      .sort((a, b) => (b.Score ?? 0) - (a.Score ?? 0))
      .flatMap((trait) => trait.Name ?? []);
    const scored = entity.Score === undefined ? {} : { score: entity.Score };
    return [{ ...placed, category, ...scored, traits, attributes }];
  });
}

/**
 * The entities of a request by the finals they lie in, with offsets of the final. One that crosses a border between
 * two finals is nobody's, and is dropped; so is an attribute that lies in another final than its entity.
 */
export function shareOut(
  request: RequestText,
  entities: readonly PlacedEntity[],
): Map<number, PlacedEntity[]> {
  const shares = new Map<number, PlacedEntity[]>(request.parts.map((part) => [part.final, []]));
  for (const entity of entities) {
    const part = request.parts.find((candidate) => lies(entity, candidate));
    if (part === undefined) continue;
    shares.get(part.final)?.push({
      ...entity,
      ...moved(entity, part),
      attributes: entity.attributes
        .filter((attribute) => lies(attribute, part))
        .map((attribute) => ({ type: attribute.type, ...moved(attribute, part) })),
    });
  }
  return shares;
}

const lies = (span: PlacedAttribute, part: RequestPart): boolean =>
  span.begin >= part.begin && span.end <= part.end;

const moved = (span: PlacedAttribute, part: RequestPart): { begin: number; end: number } => ({
  begin: span.begin - part.begin + part.offset,
  end: span.end - part.begin + part.offset,
});
