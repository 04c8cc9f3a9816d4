/** What was used of paid services, by day; what each session has cost; which engine heard each segment. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('usage')
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('engine', 'text', (column) => column.notNull())
    .addColumn('service', 'text', (column) => column.notNull())
    .addColumn('measure', 'text', (column) => column.notNull())
    .addColumn('quantity', 'integer', (column) => column.notNull())
    .addColumn('micro_usd', 'integer', (column) => column.notNull())
    // The order in which it is read.
    .addPrimaryKeyConstraint('usage_key', ['day', 'engine', 'service'])
    .modifyEnd(sql`strict`)
    .execute();
  // Sessions from before keep null: nobody counted what they cost.
  await db.schema.alterTable('sessions').addColumn('cost_micro_usd', 'integer').execute();
  // And null here: the session's engine.
  await db.schema.alterTable('segments').addColumn('engine', 'text').execute();
}
