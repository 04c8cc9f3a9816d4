/** What the recogniser with our language model must reach. */
import type { SetName } from './sentence-sets.ts';

/** A verdict on one target, with the figures it rests on. */
export interface TargetVerdict {
  readonly target: string;
  readonly met: boolean;
  readonly figure: string;
}

/** Word error rates (0 and up) of both models on one set; `undefined` when the set was not measured. */
export type RatesOf = (set: SetName) => { readonly ours: number; readonly stock: number } | undefined;

const LARGEST_RATE_HELD_OUT = 0.1;
const LARGEST_LOSS_ELSEWHERE = 0.02;
const LARGEST_CPU_RATIO = 1.1;

const percent = (rate: number): string => `${(100 * rate).toFixed(1)} %`;

/** @param cpuRatio processor time of our engine over that of the bare library on the same audio. */
export function judge(ratesOf: RatesOf, cpuRatio: number | undefined): TargetVerdict[] {
  const verdicts: TargetVerdict[] = [];
  const heldOut = ratesOf('held-out sentences');
  if (heldOut !== undefined) {
    verdicts.push({
      target: `held-out sentences: under ${percent(LARGEST_RATE_HELD_OUT)} of words wrong`,
      met: heldOut.ours < LARGEST_RATE_HELD_OUT,
      figure: percent(heldOut.ours),
    });
  }
  for (const set of ['real people', 'general english'] as const) {
    const rates = ratesOf(set);
    if (rates === undefined) continue;
    verdicts.push({
      target: `${set}: at most ${100 * LARGEST_LOSS_ELSEWHERE} points worse than the stock model`,
      met: rates.ours - rates.stock <= LARGEST_LOSS_ELSEWHERE,
      figure: `${percent(rates.ours)} against ${percent(rates.stock)}`,
    });
  }
  if (cpuRatio !== undefined) {
    verdicts.push({
      target: `our engine: under ${LARGEST_CPU_RATIO} times the processor time of the bare library`,
      met: cpuRatio < LARGEST_CPU_RATIO,
      figure: cpuRatio.toFixed(2),
    });
  }
  return verdicts;
}
