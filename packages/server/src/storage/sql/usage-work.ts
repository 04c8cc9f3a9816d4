/** What was used of paid services, by day. */
import type { DayRange, UsageRow } from '../../usage/usage-store.ts';
import type { UsageTable } from './tables.ts';
import { all, run, type SqlDialect, type StartWork } from './work.ts';

export function addUsage({ db }: SqlDialect, rows: readonly UsageRow[]): StartWork<void> {
  // In one order, so that two that add to the same sums never wait for each other in a circle.
  const sorted = rows.map(usageRow).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return function* () {
    for (const row of sorted) {
      yield* run(
        db
          .insertInto('usage')
          .values(row)
          .onConflict((conflict) =>
            conflict.columns(['day', 'engine', 'service']).doUpdateSet((set) => ({
              quantity: set('usage.quantity', '+', set.ref('excluded.quantity')),
              micro_usd: set('usage.micro_usd', '+', set.ref('excluded.micro_usd')),
            })),
          ),
      );
    }
  };
}

export function usageByDay({ db }: SqlDialect, { from, to }: DayRange): StartWork<readonly UsageRow[]> {
  return function* () {
    const rows = yield* all(
      db
        .selectFrom('usage')
        .selectAll()
        .where('day', '>=', from)
        .where('day', '<=', to)
        .orderBy('day')
        .orderBy('engine')
        .orderBy('service'),
    );
    return rows.map(usageOf);
  };
}

function keyOf({ day, engine, service }: UsageTable): string {
  return JSON.stringify([day, engine, service]);
}

function usageRow({ day, engine, service, measure, quantity, microUsd }: UsageRow): UsageTable {
  return { day, engine, service, measure, quantity, micro_usd: microUsd };
}

function usageOf({ day, engine, service, measure, quantity, micro_usd }: UsageTable): UsageRow {
  return { day, engine, service, measure: measure as UsageRow['measure'], quantity, microUsd: micro_usd };
}
