/** Sessions, their segments and the findings in them. */
import type { Kysely } from 'kysely';
import type { ColumnTypes } from './column-types.ts';

export async function up(
  db: Kysely<unknown>,
  { whole, text, key, json, tableEnd }: ColumnTypes,
): Promise<void> {
  await db.schema
    .createTable('sessions')
    .addColumn('session_id', key, (column) => column.primaryKey().notNull())
    .addColumn('engine', key, (column) => column.notNull())
    .addColumn('config', json, (column) => column.notNull())
    .addColumn('started_at_ms', whole, (column) => column.notNull())
    .addColumn('ended_at_ms', whole)
    .addColumn('end_reason', text)
    .addColumn('audio_ms', whole)
    .addColumn('final_ms', whole)
    .addColumn('silence_ms', whole)
    .addColumn('lost_ms', whole)
    .$call(tableEnd)
    .execute();
  await db.schema
    .createIndex('sessions_newest_first')
    .on('sessions')
    .columns(['started_at_ms', 'session_id'])
    .execute();
  // Few rows: the sessions that are live, or were when the server was killed.
  await db.schema
    .createIndex('sessions_without_end')
    .on('sessions')
    .column('session_id')
    .where('ended_at_ms' as never, 'is', null)
    .execute();

  await db.schema
    .createTable('segments')
    .addColumn('session_id', key, (column) => column.notNull().references('sessions.session_id'))
    .addColumn('segment', whole, (column) => column.notNull())
    .addColumn('start_ms', whole, (column) => column.notNull())
    .addColumn('end_ms', whole, (column) => column.notNull())
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('words', json, (column) => column.notNull())
    .addPrimaryKeyConstraint('segments_key', ['session_id', 'segment'])
    .$call(tableEnd)
    .execute();

  await db.schema
    .createTable('findings')
    .addColumn('session_id', key, (column) => column.notNull())
    .addColumn('segment', whole, (column) => column.notNull())
    .addColumn('ordinal', whole, (column) => column.notNull())
    .addColumn('kind', key, (column) => column.notNull())
    .addColumn('finding', json, (column) => column.notNull())
    .addPrimaryKeyConstraint('findings_key', ['session_id', 'segment', 'ordinal'])
    .addForeignKeyConstraint('findings_segment', ['session_id', 'segment'], 'segments', [
      'session_id',
      'segment',
    ])
    .$call(tableEnd)
    .execute();
}
