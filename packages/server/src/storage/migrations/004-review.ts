/** What people make of a transcript, and what happened to a session. */
import type { Kysely } from 'kysely';
import type { ColumnTypes } from './column-types.ts';

export async function up(
  db: Kysely<unknown>,
  { whole, text, key, json, tableEnd }: ColumnTypes,
): Promise<void> {
  const sessions = db.schema.alterTable('sessions');
  await sessions.addColumn('attested_at_ms', whole).execute();
  await sessions.addColumn('attested_by', text).execute();
  await sessions.addColumn('attested_sha256', key).execute();

  await db.schema
    .createTable('segment_edits')
    .addColumn('session_id', key, (column) => column.notNull())
    .addColumn('segment', whole, (column) => column.notNull())
    .addColumn('version', whole, (column) => column.notNull())
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('words', json, (column) => column.notNull())
    .addColumn('findings', json, (column) => column.notNull())
    .addColumn('edited_at_ms', whole, (column) => column.notNull())
    .addColumn('edited_by', text)
    .addPrimaryKeyConstraint('segment_edits_key', ['session_id', 'segment', 'version'])
    .addForeignKeyConstraint('segment_edits_segment', ['session_id', 'segment'], 'segments', [
      'session_id',
      'segment',
    ])
    .$call(tableEnd)
    .execute();

  await db.schema
    .createTable('events')
    .addColumn('session_id', key, (column) => column.notNull().references('sessions.session_id'))
    .addColumn('ordinal', whole, (column) => column.notNull())
    .addColumn('at_ms', whole, (column) => column.notNull())
    .addColumn('type', key, (column) => column.notNull())
    .addColumn('detail', text)
    .addPrimaryKeyConstraint('events_key', ['session_id', 'ordinal'])
    .$call(tableEnd)
    .execute();
}
