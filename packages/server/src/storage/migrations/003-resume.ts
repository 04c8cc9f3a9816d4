/** What it takes to go on with a session on another connection: who has it, the token, how far it is, what was told. */
import { sql, type Kysely } from 'kysely';
import type { ColumnTypes } from './column-types.ts';

export async function up(db: Kysely<unknown>, { whole, key, text }: ColumnTypes): Promise<void> {
  const sessions = db.schema.alterTable('sessions');
  // Sessions from before keep null in the first three: nobody has them, and they have no token.
  await sessions.addColumn('instance_id', key).execute();
  await sessions.addColumn('resume_token_hash', key).execute();
  await sessions.addColumn('resumable_until_ms', whole).execute();
  await sessions.addColumn('epoch', whole, (column) => column.notNull().defaultTo(sql.lit(1))).execute();
  await sessions.addColumn('settled_ms', whole, (column) => column.notNull().defaultTo(sql.lit(0))).execute();
  await sessions
    .addColumn('settled_lost_ms', whole, (column) => column.notNull().defaultTo(sql.lit(0)))
    .execute();
  await sql`update sessions set settled_ms = coalesce(
    (select max(end_ms) from segments where segments.session_id = sessions.session_id), 0)`.execute(db);

  const segments = db.schema.alterTable('segments');
  await segments.addColumn('seq', whole).execute();
  await segments.addColumn('findings_seq', whole).execute();
  await segments.addColumn('engine_memory', text).execute();
  for (const name of ['is_provisional', 'lost_ms']) {
    await segments.addColumn(name, whole, (column) => column.notNull().defaultTo(sql.lit(0))).execute();
  }
}
