/** What was used of paid services, by day, in memory. */
import type { DayRange, UsageRow } from '../../usage/usage-store.ts';

export class MemoryUsage {
  /** By day, engine and service. */
  readonly #rows = new Map<string, UsageRow>();

  add(rows: readonly UsageRow[]): void {
    for (const row of rows) {
      const key = `${row.day} ${row.engine} ${row.service}`;
      const held = this.#rows.get(key) ?? { ...row, quantity: 0, microUsd: 0 };
      this.#rows.set(key, {
        ...held,
        quantity: held.quantity + row.quantity,
        microUsd: held.microUsd + row.microUsd,
      });
    }
  }

  byDay({ from, to }: DayRange): readonly UsageRow[] {
    return [...this.#rows]
      .filter(([, { day }]) => from <= day && day <= to)
      .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
      .map(([, row]) => ({ ...row }));
  }

  clear(): void {
    this.#rows.clear();
  }
}
