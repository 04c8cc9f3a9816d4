/** Random numbers that a seed determines, so that the same inputs always make the same language model. */
export interface SeededRandom {
  /** Uniform in [0, 1). */
  fraction(): number;
  /** Uniform whole number in [low, high], both included. */
  integer(low: number, high: number): number;
  /** One of `items`, all alike probable. Throws `RangeError` when there are none. */
  pick<Item>(items: readonly Item[]): Item;
  /** True with the given probability. */
  chance(probability: number): boolean;
}

/**
 * The generator "mulberry32" of Tommy Ettinger (public domain): 32 bits of state, a period of 2^32, good enough for
 * choosing sentences and the same on every machine.
 * @param seed any whole number; its low 32 bits count.
 */
export function createSeededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (low: number, high: number): number => low + Math.floor(fraction() * (high - low + 1));
  return {
    fraction,
    integer,
    pick: <Item>(items: readonly Item[]): Item => {
      const item = items[integer(0, items.length - 1)];
      if (items.length === 0 || item === undefined) throw new RangeError('cannot pick from an empty list');
      return item;
    },
    chance: (probability: number): boolean => fraction() < probability,
  };
}

/** Hash of a text in 32 bits (FNV-1a over UTF-16 units); for seeds and for fixed partitions, not for security. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  // FNV's low bits barely differ for similar texts, so they are mixed once more.
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d) >>> 0;
  return (hash ^ (hash >>> 15)) >>> 0;
}
