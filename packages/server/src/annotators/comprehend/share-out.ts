/** The entities of a request's answer, by the finals whose words they are. */
import type { PlacedAttribute, PlacedEntity } from '@clarity-care/clinical';
import type { RequestPart, RequestText } from './packing.ts';

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
