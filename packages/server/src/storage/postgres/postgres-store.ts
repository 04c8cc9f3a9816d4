/** The server's store on PostgreSQL 15 or later, which several servers can share. */
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { systemClock, type Clock } from '../../clock/clock.ts';
import { migrationsWith, type Migrations } from '../migrations/index.ts';
import { migrateToLatest, type SchemaChange } from '../migrations/migrate.ts';
import { SqlStore } from '../sql/sql-store.ts';
import type { Tables } from '../sql/tables.ts';
import { StoreOpenError } from '../store-errors.ts';
import type { ServerStore } from '../server-store.ts';
import { postgresTypes } from './column-types.ts';
import { openProblem } from './open-problems.ts';
import { addressOf, placeOf } from './postgres-address.ts';
import { PostgresExecutor } from './postgres-executor.ts';

export interface PostgresStoreOptions {
  /** `postgres://user:password@host:5432/database`. */
  readonly connectionString: string;
  /** 10 by default. */
  readonly maxConnections?: number;
  /** After which a query counts as failed; 15 s by default. */
  readonly statementTimeoutMs?: number;
  /** Longest wait for a connection, also for one that others have; 10 s by default. */
  readonly connectTimeoutMs?: number;
  /** A connection was lost that nobody used. The next call makes another one. */
  readonly onConnectionLost?: (error: Error) => void;
  /** For the pauses before it is connected again. */
  readonly clock?: Clock;
}

/** What has to be done to an empty database until it is as this version wants it. */
export const postgresMigrations = migrationsWith(postgresTypes);

/** Connects and brings the schema up to date. Throws `StoreOpenError`, which never holds the password. */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<ServerStore> {
  await migratePostgres(options.connectionString);
  const pool = newPool(options);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return new SqlStore(new PostgresExecutor(pool, db, options.clock ?? systemClock));
}

/** Those that start together do it one after the other. Throws `StoreOpenError`. */
export async function migratePostgres(
  connectionString: string,
  migrations: Migrations = postgresMigrations,
): Promise<SchemaChange> {
  const place = placeOf(addressOf(connectionString));
  // A migration may take longer than a statement of the server.
  const pool = newPool({ connectionString, maxConnections: 2, statementTimeoutMs: 0 });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const schema = await fitSchema(pool, place);
    return await migrateToLatest(db, migrations, { place, schema });
  } catch (error) {
    throw openProblem(place, error);
  } finally {
    await pool.end();
  }
}

const oldestVersion = 150_000;

interface Fitness {
  readonly version: string;
  readonly versionNumber: number;
  readonly encoding: string;
  /** https://www.postgresql.org/docs/15/functions-info.html: the first of the search path that is there. */
  readonly schema: string | null;
}

/** The schema that the tables are in. Throws `StoreOpenError` where the database is not as it has to be. */
async function fitSchema(pool: pg.Pool, place: string): Promise<string> {
  const { rows } = await pool.query<Fitness>(
    `select current_setting('server_version') as version, current_setting('server_version_num')::int as "versionNumber",
      current_setting('server_encoding') as encoding, current_schema()::text as schema`,
  );
  for (const { version, versionNumber, encoding, schema } of rows) {
    if (versionNumber < oldestVersion) {
      throw new StoreOpenError(`${place}: PostgreSQL ${version} is too old; 15 or later is needed`);
    }
    if (encoding !== 'UTF8') {
      throw new StoreOpenError(
        `${place}: its encoding is ${encoding}, which cannot hold every word; ` +
          "make it anew with create database … encoding 'UTF8' template template0",
      );
    }
    if (schema !== null) return schema;
  }
  throw new StoreOpenError(
    `${place}: no schema of this user's search_path is there; make one (create schema), or mend the path (alter role … set search_path)`,
  );
}

/** The longest wait for an answer is a little longer than PostgreSQL's own, whose error says more. */
const answerGraceMs = 5000;

function newPool({
  connectionString,
  maxConnections = 10,
  statementTimeoutMs = 15_000,
  connectTimeoutMs = 10_000,
  onConnectionLost = () => undefined,
}: PostgresStoreOptions): pg.Pool {
  const settings = {
    connectionString,
    max: maxConnections,
    connectionTimeoutMillis: connectTimeoutMs,
    application_name: 'clarity-care',
    keepAlive: true,
    types: { getTypeParser },
    ...(statementTimeoutMs === 0
      ? {}
      : {
          statement_timeout: statementTimeoutMs,
          // A server that went away in the middle of a transaction lets go of its rows.
          idle_in_transaction_session_timeout: statementTimeoutMs,
          query_timeout: statementTimeoutMs + answerGraceMs,
        }),
    onConnect: makeDurable,
  };
  const pool = new pg.Pool(settings);
  pool.on('error', onConnectionLost);
  // One that is lost between two queries of a transaction tells it to whoever makes the next; without a listener it would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** https://www.postgresql.org/docs/15/runtime-config-wal.html: a database or a user may have it off, and then a commit is not on disk. */
async function makeDurable(client: pg.ClientBase): Promise<void> {
  await client.query(
    `select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'`,
  );
}

// https://github.com/postgres/postgres/blob/REL_15_STABLE/src/include/catalog/pg_type.dat
const int8 = 20;
const json = 114;

/** Whole numbers are below 2^53; JSON is read where its shape is known. */
function getTypeParser(oid: number): (value: string) => unknown {
  if (oid === int8) return Number;
  if (oid === json) return String;
  return pg.types.getTypeParser(oid);
}
