/** The server processes on this database, and the work that one of them does for all. */
import type { Kysely } from 'kysely';
import type { ColumnTypes } from './column-types.ts';

export async function up(db: Kysely<unknown>, { whole, key, tableEnd }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('instances')
    .addColumn('instance_id', key, (column) => column.primaryKey().notNull())
    .addColumn('seen_at_ms', whole, (column) => column.notNull())
    .$call(tableEnd)
    .execute();
  await db.schema
    .createTable('jobs')
    .addColumn('name', key, (column) => column.primaryKey().notNull())
    .addColumn('instance_id', key)
    .addColumn('leased_until_ms', whole)
    .addColumn('ended_at_ms', whole)
    .$call(tableEnd)
    .execute();
}
