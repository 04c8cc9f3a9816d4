/** Which of several forms of an answer a client wants (RFC 9110 §12.5.1). */

/**
 * The first of `offered` (media types, the usual one first) that the Accept header values most; `undefined` when it takes none.
 * Parameters but `q` are passed over.
 */
export function acceptedType<Type extends string>(
  header: string | undefined,
  offered: readonly [Type, ...Type[]],
): Type | undefined {
  if (header === undefined || header.trim() === '') return offered[0];
  const ranges = header.split(',').map(readRange);
  let best: { readonly type: Type; readonly quality: number } | undefined;
  for (const type of offered) {
    const quality = qualityOf(type, ranges);
    if (quality > (best?.quality ?? 0)) best = { type, quality };
  }
  return best?.type;
}

interface MediaRange {
  readonly name: string;
  readonly quality: number;
}

function readRange(text: string): MediaRange {
  const [name = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const given = parameters.find((each) => each.startsWith('q='))?.slice(2);
  const quality = given === undefined ? 1 : Number(given);
  return { name, quality: quality >= 0 && quality <= 1 ? quality : 0 };
}

/** The most specific range that fits says it. */
function qualityOf(type: string, ranges: readonly MediaRange[]): number {
  for (const name of [type, `${type.split('/', 1)[0]}/*`, '*/*']) {
    const range = ranges.find((each) => each.name === name);
    if (range !== undefined) return range.quality;
  }
  return 0;
}
