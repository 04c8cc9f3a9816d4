/** Brings a database to the newest schema, and only forward. */
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { StoreOpenError } from '../store-errors.ts';
import type { Migrations } from './index.ts';

export interface SchemaChange {
  /** The newest migration that was there; `undefined` for an empty database. */
  readonly from: string | undefined;
  readonly to: string;
  /** What was done, in order; empty when the schema was the newest already. */
  readonly executed: readonly string[];
}

export interface MigratedPlace {
  /** How messages call it, such as `transcript database /data/clarity.db`. */
  readonly place: string;
  /** In which tables without a schema's name are made and found, where the database has schemas; tables of others are not ours. */
  readonly schema?: string;
}

/** Throws `StoreOpenError` when a newer version of the server wrote the database. */
export async function migrateToLatest(
  kysely: Kysely<unknown>,
  migrations: Migrations,
  { place, schema }: MigratedPlace,
): Promise<SchemaChange> {
  const before = await executedMigrations(kysely, schema);
  const from = before.at(-1);
  refuseNewer(before, migrations, place);
  const migrator = new Migrator({
    db: kysely,
    provider: { getMigrations: async () => ({ ...migrations }) },
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined)
    throw error instanceof Error ? error : new Error('migration failed', { cause: error });
  const executed = (results ?? []).map(({ migrationName }) => migrationName);
  // Somebody else may have done it meanwhile.
  return { from, to: newestOf(migrations), executed };
}

function newestOf(migrations: Migrations): string {
  const newest = Object.keys(migrations).sort().at(-1);
  if (newest === undefined) throw new Error('there are no migrations');
  return newest;
}

/** Throws `StoreOpenError` when the database has a migration that is not among these. */
function refuseNewer(executed: readonly string[], migrations: Migrations, place: string): void {
  const unknown = executed.filter((name) => !Object.hasOwn(migrations, name));
  if (unknown.length === 0) return;
  throw new StoreOpenError(
    `${place}: written by a newer version of the server (schema ${unknown.join(', ')} is not ` +
      'known here); start that version or a later one, or restore a backup made before the upgrade',
  );
}

/** In order; empty for a database that has no schema yet. */
async function executedMigrations(
  kysely: Kysely<unknown>,
  schema: string | undefined,
): Promise<readonly string[]> {
  const tables = await kysely.introspection.getTables({ withInternalKyselyTables: true });
  const isOurs = (table: { readonly name: string; readonly schema?: string }): boolean =>
    table.name === 'kysely_migration' && table.schema === schema;
  if (!tables.some(isOurs)) return [];
  const bookkeeping = kysely as Kysely<{ kysely_migration: { name: string } }>;
  const rows = await bookkeeping.selectFrom('kysely_migration').select('name').execute();
  return rows.map(({ name }) => name).sort();
}
