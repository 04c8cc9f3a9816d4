/** What was stored provisionally of a session that goes on, until its audio has been heard again. */
import type { Kysely } from 'kysely';
import type { ColumnTypes } from './column-types.ts';

export async function up(db: Kysely<unknown>, { whole, key, json, tableEnd }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('awaited_segments')
    .addColumn('session_id', key, (column) => column.notNull().references('sessions.session_id'))
    .addColumn('ordinal', whole, (column) => column.notNull())
    .addColumn('segment', json, (column) => column.notNull())
    .addColumn('lost_ms', whole, (column) => column.notNull())
    .addPrimaryKeyConstraint('awaited_segments_key', ['session_id', 'ordinal'])
    .$call(tableEnd)
    .execute();
}
