/**
 * The cost meter: what the server's sessions use of paid services, by day, and how near that is to the cap of the day.
 *
 * It counts what this server causes. A vendor's account may have other users, whose usage moves its tiers sooner.
 */
import type { Clock } from '../clock/clock.ts';
import { microUsdForUnits, usdOf } from './charges.ts';
import { priceOf, type PriceTable } from './price-table.ts';
import { createSessionMeter, type Charge, type SessionMeter } from './session-meter.ts';
import { UsageJournal } from './usage-journal.ts';
import type { DayRange, UsageRow, UsageStore } from './usage-store.ts';
import { utcDayAt } from './utc-day.ts';

/** `near_cap` from 80 % of the day's cap, `capped` from 100 %; always `free` without a cap. */
export type CapState = 'free' | 'near_cap' | 'capped';

export interface UsageMeterOptions {
  readonly prices: PriceTable;
  readonly store: UsageStore;
  readonly clock: Clock;
  /** US dollars that may be spent in a day (UTC); no cap when absent. 0 allows nothing that costs. */
  readonly capUsdPerDay?: number;
  /** Told once a day when spending reaches the state, at the moment it does; not of what was reached before the start. */
  readonly onCap?: (reached: Exclude<CapState, 'free'>) => void;
  /** Told when usage could not be stored; it is kept and tried again. */
  readonly onStoreFailed: (error: unknown) => void;
}

/** What may be shown of the meter. */
export interface UsageView {
  /** Month of the price table. */
  readonly pricesOf: string;
  readonly capUsdPerDay?: number;
  today(): { readonly day: string; readonly usd: number; readonly state: CapState };
  /** Everything told so far is in it, whatever was stored yet. In order of day, engine and service. */
  usageByDay(range: DayRange): Promise<readonly UsageRow[]>;
}

export interface UsageMeter extends UsageView {
  begin(): SessionMeter;
  /** Ask it before a session begins to spend. Returns to `free` at midnight UTC. */
  state(): CapState;
  /** Resolves once everything told so far is stored. To be called before the store closes. */
  close(): Promise<void>;
}

/** Reads what this month has had already. Throws `RangeError` for a cap that is not an amount. */
export async function createUsageMeter(options: UsageMeterOptions): Promise<UsageMeter> {
  const { capUsdPerDay } = options;
  if (capUsdPerDay !== undefined && !(Number.isFinite(capUsdPerDay) && capUsdPerDay >= 0)) {
    throw new RangeError(
      `the cap of a day is ${capUsdPerDay} USD; give an amount from 0, or none for no cap`,
    );
  }
  const day = utcDayAt(options.clock.now());
  const rows = await options.store.usageByDay({ from: `${monthOf(day)}-01`, to: day });
  return new DayMeter(options, day, rows);
}

class DayMeter implements UsageMeter {
  readonly pricesOf: string;
  readonly capUsdPerDay?: number;
  readonly #options: UsageMeterOptions;
  readonly #journal: UsageJournal;
  readonly #capMicroUsd: number;
  #day: string;
  #dayMicroUsd = 0;
  /** Units of the month of `#day`, by service: the tiers of a price go by them. */
  #monthUnits = new Map<string, number>();

  constructor(options: UsageMeterOptions, day: string, monthRows: readonly UsageRow[]) {
    const { prices, store, clock, capUsdPerDay, onStoreFailed } = options;
    this.pricesOf = prices.pricesOf;
    if (capUsdPerDay !== undefined) this.capUsdPerDay = capUsdPerDay;
    this.#options = options;
    this.#journal = new UsageJournal({ store, clock, onWriteFailed: onStoreFailed });
    this.#capMicroUsd =
      capUsdPerDay === undefined ? Number.POSITIVE_INFINITY : Math.round(capUsdPerDay * 1_000_000);
    this.#day = day;
    for (const row of monthRows) this.#count(row);
  }

  begin(): SessionMeter {
    const { prices } = this.#options;
    return createSessionMeter({
      prices,
      microUsdForUnits: (service, units) => {
        this.#turnDay();
        const monthUnits = this.#monthUnits.get(service) ?? 0;
        return microUsdForUnits(priceOf(prices, service, 'units'), { monthUnits, units });
      },
      book: (charge) => this.#book(charge),
    });
  }

  state(): CapState {
    this.#turnDay();
    if (this.#dayMicroUsd >= this.#capMicroUsd) return 'capped';
    // 80 % in whole numbers.
    return this.#dayMicroUsd * 5 >= this.#capMicroUsd * 4 ? 'near_cap' : 'free';
  }

  today(): { readonly day: string; readonly usd: number; readonly state: CapState } {
    const state = this.state();
    return { day: this.#day, usd: usdOf(this.#dayMicroUsd), state };
  }

  async usageByDay(range: DayRange): Promise<readonly UsageRow[]> {
    await this.#journal.flush();
    return this.#options.store.usageByDay(range);
  }

  close(): Promise<void> {
    return this.#journal.close();
  }

  #book(charge: Charge): void {
    const before = this.state();
    const row: UsageRow = { day: this.#day, ...charge };
    this.#count(row);
    this.#journal.add(row);
    const after = this.state();
    if (after !== before && after !== 'free') this.#options.onCap?.(after);
  }

  #count({ day, service, measure, quantity, microUsd }: UsageRow): void {
    if (day === this.#day) this.#dayMicroUsd += microUsd;
    if (measure === 'units') {
      this.#monthUnits.set(service, (this.#monthUnits.get(service) ?? 0) + quantity);
    }
  }

  /** A clock that is set back does not give a day's money out again. */
  #turnDay(): void {
    const day = utcDayAt(this.#options.clock.now());
    if (day <= this.#day) return;
    if (monthOf(day) !== monthOf(this.#day)) this.#monthUnits = new Map();
    this.#day = day;
    this.#dayMicroUsd = 0;
  }
}

/** `YYYY-MM` of a day. */
function monthOf(day: string): string {
  return day.slice(0, 7);
}
