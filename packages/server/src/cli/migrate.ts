/** `clarity migrate`: brings the database to the schema of this version. A server does the same when it starts. */
import { join } from 'node:path';
import { addressOf, placeOf } from '../storage/postgres/postgres-address.ts';
import { migratePostgres } from '../storage/postgres/postgres-store.ts';
import type { SchemaChange } from '../storage/migrations/migrate.ts';
import { lockDataFolder } from '../storage/sqlite/data-folder-lock.ts';
import { databaseFileName, openDatabase } from '../storage/sqlite/database-file.ts';
import type { DatabaseParts } from './database-parts.ts';
import { parseParameters, UsageError } from './usage-error.ts';

/** Resolves to the exit code. Throws `StoreOpenError`. */
export async function migrate(
  parameters: readonly string[],
  { dataDir, databaseUrl, say }: DatabaseParts,
): Promise<number> {
  const { positionals } = parseParameters(parameters, {});
  if (positionals.length > 0) throw new UsageError('migrate takes no parameters');
  const place = databaseUrl === undefined ? join(dataDir, databaseFileName) : placeOf(addressOf(databaseUrl));
  const change = await (databaseUrl === undefined ? migrateFile(dataDir) : migratePostgres(databaseUrl));
  say(`${place}: ${told(change)}`);
  return 0;
}

/** Not under a server's feet: an older one would not know the new tables. */
async function migrateFile(directory: string): Promise<SchemaChange> {
  const unlock = lockDataFolder(directory);
  try {
    const { database, schema } = await openDatabase(directory);
    database.close();
    return schema;
  } finally {
    unlock();
  }
}

function told({ from, to, executed }: SchemaChange): string {
  if (executed.length === 0) return `the schema is the newest, ${to}`;
  return `from ${from ?? 'an empty database'} to ${to} (${executed.join(', ')})`;
}
