/** Counts of times in steps of a tenth of a millisecond: quantiles of millions of values in little memory. */

const stepsPerMs = 10;
const longestMs = 10_000;

export class Histogram {
  readonly #counts = new Uint32Array(longestMs * stepsPerMs + 1);
  #total = 0;
  #mostMs = 0;

  /** Longer ones than 10 s count as 10 s, shorter ones than nothing as nothing. */
  add(ms: number): void {
    const step = Math.min(this.#counts.length - 1, Math.max(0, Math.floor(ms * stepsPerMs)));
    this.#counts[step] = (this.#counts[step] ?? 0) + 1;
    this.#total += 1;
    if (ms > this.#mostMs) this.#mostMs = ms;
  }

  get mostMs(): number {
    return this.#mostMs;
  }

  /** The upper end of the step that holds it; 0 without values. @param share 0…1. */
  quantileMs(share: number): number {
    let below = share * this.#total;
    if (this.#total === 0) return 0;
    for (const [step, count] of this.#counts.entries()) {
      below -= count;
      if (below <= 0) return (step + 1) / stepsPerMs;
    }
    return longestMs;
  }
}
