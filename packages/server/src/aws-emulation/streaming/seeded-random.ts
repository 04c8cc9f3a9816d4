/** Chance that a seed determines, so that a stream's partials can be had a second time. */

export interface SeededRandom {
  /** Uniform in [0, 1). */
  fraction(): number;
  /** Uniform whole number in [low, high], both included. */
  integer(low: number, high: number): number;
  /** True with that probability. */
  chance(probability: number): boolean;
}

/** A generator for stream `streamNumber` and channel `channel` of an emulation with that seed. */
export function createStreamRandom(seed: number, streamNumber: number, channel: number): SeededRandom {
  // Odd factors keep neighbouring streams and channels apart before the first draw mixes them.
  let state = (seed ^ Math.imul(streamNumber + 1, 0x9e3779b1) ^ Math.imul(channel + 1, 0x85ebca6b)) >>> 0;
  // A Weyl sequence through MurmurHash3's 32-bit finalizer: period 2^32, the same on every machine.
  const fraction = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
  return {
    fraction,
    integer: (low, high) => low + Math.floor(fraction() * (high - low + 1)),
    chance: (probability) => fraction() < probability,
  };
}

/** A UUID of version 4 in form; its bits come from the generator. */
export function randomUuid(random: SeededRandom): string {
  const digits = Array.from({ length: 32 }, (_, place) => {
    if (place === 12) return '4';
    return (place === 16 ? random.integer(8, 11) : random.integer(0, 15)).toString(16);
  }).join('');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20),
  ].join('-');
}
