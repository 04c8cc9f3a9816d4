/** What was used of paid services, by day; what each session has cost; which engine heard each segment. */
import type { Kysely } from 'kysely';
import type { ColumnTypes } from './column-types.ts';

export async function up(db: Kysely<unknown>, { whole, key, tableEnd }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('usage')
    .addColumn('day', key, (column) => column.notNull())
    .addColumn('engine', key, (column) => column.notNull())
    .addColumn('service', key, (column) => column.notNull())
    .addColumn('measure', key, (column) => column.notNull())
    .addColumn('quantity', whole, (column) => column.notNull())
    .addColumn('micro_usd', whole, (column) => column.notNull())
    // The order in which it is read.
    .addPrimaryKeyConstraint('usage_key', ['day', 'engine', 'service'])
    .$call(tableEnd)
    .execute();
  // Sessions from before keep null: nobody counted what they cost.
  await db.schema.alterTable('sessions').addColumn('cost_micro_usd', whole).execute();
  // And null here: the session's engine.
  await db.schema.alterTable('segments').addColumn('engine', key).execute();
}
