/** Whether engines that cost money may be used now. */

export interface SpendingLimit {
  /** Milliseconds until they may be again; `undefined` while they may. */
  cappedForMs(): number | undefined;
  /** At the cap, sessions go to an engine that costs nothing, or are refused. */
  readonly atCap: 'spare' | 'refuse';
}

export const noSpendingLimit: SpendingLimit = { cappedForMs: () => undefined, atCap: 'spare' };
