/** Entities with their places in our own text: UTF-16 code units, checked against the words. */

import { indexCodePoints } from './code-points.ts';
import type { DetectedEntity, DetectedSpan, OnUnknown } from './detected-entity.ts';

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
