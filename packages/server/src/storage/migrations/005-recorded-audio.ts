/** The audio of sessions, where it is recorded. */
import type { Kysely } from 'kysely';
import type { ColumnTypes } from './column-types.ts';

export async function up(db: Kysely<unknown>, { whole, key, bytes, tableEnd }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('audio_chunks')
    .addColumn('session_id', key, (column) => column.notNull().references('sessions.session_id'))
    .addColumn('start_ms', whole, (column) => column.notNull())
    .addColumn('end_ms', whole, (column) => column.notNull())
    .addColumn('sample_rate_hz', whole, (column) => column.notNull())
    .addColumn('channels', whole, (column) => column.notNull())
    // Last, so that the others can be read without it.
    .addColumn('pcm', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('audio_chunks_key', ['session_id', 'start_ms'])
    .$call(tableEnd)
    .execute();
}
