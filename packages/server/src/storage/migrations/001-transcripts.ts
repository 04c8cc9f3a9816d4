/** Sessions, their segments and the findings in them. */
import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sessions')
    .addColumn('session_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('engine', 'text', (column) => column.notNull())
    .addColumn('config', 'text', (column) => column.notNull())
    .addColumn('started_at_ms', 'integer', (column) => column.notNull())
    .addColumn('ended_at_ms', 'integer')
    .addColumn('end_reason', 'text')
    .addColumn('audio_ms', 'integer')
    .addColumn('final_ms', 'integer')
    .addColumn('silence_ms', 'integer')
    .addColumn('lost_ms', 'integer')
    .modifyEnd(sql`strict`)
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
    .addColumn('session_id', 'text', (column) => column.notNull().references('sessions.session_id'))
    .addColumn('segment', 'integer', (column) => column.notNull())
    .addColumn('start_ms', 'integer', (column) => column.notNull())
    .addColumn('end_ms', 'integer', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('segments_key', ['session_id', 'segment'])
    .modifyEnd(sql`strict`)
    .execute();

  await db.schema
    .createTable('findings')
    .addColumn('session_id', 'text', (column) => column.notNull())
    .addColumn('segment', 'integer', (column) => column.notNull())
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('finding', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('findings_key', ['session_id', 'segment', 'ordinal'])
    .addForeignKeyConstraint('findings_segment', ['session_id', 'segment'], 'segments', [
      'session_id',
      'segment',
    ])
    .modifyEnd(sql`strict`)
    .execute();
}
