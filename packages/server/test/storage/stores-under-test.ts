/** Every store, each with what it lacks: what the suites are looped over. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { migratePostgres, openPostgresStore } from '../../src/storage/postgres/postgres-store.ts';
import { databaseFileName } from '../../src/storage/sqlite/database-file.ts';
import { openSqliteStore } from '../../src/storage/sqlite/sqlite-store.ts';
import type { ServerStore } from '../../src/storage/server-store.ts';
import type { PostgresCluster } from '../support/postgres-cluster.ts';

/** A new, empty database. */
export interface Bench {
  readonly store: ServerStore;
  /** Another store on it, as a second server has; closed with the bench. Absent where there can be none. */
  readonly another?: () => Promise<ServerStore>;
  /** Tables that have rows of that session, with how many. Absent where there are no tables. */
  readonly rowsOf?: (sessionId: string) => Promise<Readonly<Record<string, number>>>;
  close(): Promise<void>;
}

export interface StoreUnderTest {
  readonly name: string;
  /** False: U+0000 in a text comes back as U+FFFD. */
  readonly keepsNul: boolean;
  /** Writes made at once, none awaited, are carried out in their order. */
  readonly keepsOrder: boolean;
  open(): Promise<Bench>;
}

/** `cluster` is asked for when the first store of PostgreSQL is opened. One store of each kind is open at a time. */
export function storesUnderTest(cluster: () => Promise<PostgresCluster>): readonly StoreUnderTest[] {
  return [memory, sqlite, postgres(cluster)];
}

const memory: StoreUnderTest = {
  name: 'memory',
  keepsNul: true,
  keepsOrder: true,
  async open() {
    const store = createMemoryStore();
    return { store, close: () => store.close() };
  },
};

const sqlite: StoreUnderTest = {
  name: 'sqlite',
  keepsNul: true,
  keepsOrder: true,
  async open() {
    const directory = mkdtempSync(join(tmpdir(), 'clarity-store-'));
    const open = () => openSqliteStore({ directory, minCommitIntervalMs: 0 });
    const stores = [await open()];
    return {
      store: stores[0] as ServerStore,
      another: async () => {
        const store = await open();
        stores.push(store);
        return store;
      },
      rowsOf: async (sessionId) => {
        const file = new DatabaseSync(join(directory, databaseFileName), { readOnly: true });
        try {
          const tables = file
            .prepare(
              `select name from sqlite_schema where type = 'table'
                and exists (select 1 from pragma_table_info(sqlite_schema.name) where name = 'session_id')`,
            )
            .all();
          return counts(
            tables.map(({ name }) => {
              const query = `select count(*) as count from "${String(name)}" where session_id = ?`;
              return [String(name), Number(file.prepare(query).get(sessionId)?.['count'])] as const;
            }),
          );
        } finally {
          file.close();
        }
      },
      close: async () => {
        await Promise.all(stores.map((store) => store.close()));
        rmSync(directory, { recursive: true });
      },
    };
  },
};

function postgres(cluster: () => Promise<PostgresCluster>): StoreUnderTest {
  let connectionString: string | undefined;
  return {
    name: 'postgres',
    keepsNul: false,
    keepsOrder: false,
    async open() {
      // A new database for each test takes ten times as long as emptying one.
      connectionString ??= await newDatabase(await cluster());
      await emptyDatabase(connectionString);
      return postgresBench(connectionString);
    },
  };
}

async function newDatabase(cluster: PostgresCluster): Promise<string> {
  const connectionString = cluster.url(await cluster.createDatabase());
  await migratePostgres(connectionString);
  return connectionString;
}

async function emptyDatabase(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select string_agg(quote_ident(table_name), ', ') as name from information_schema.tables
        where table_schema = 'public' and table_name not like 'kysely%'`,
    );
    await client.query(`truncate ${rows[0]?.name}`);
  } finally {
    await client.end();
  }
}

async function postgresBench(connectionString: string): Promise<Bench> {
  const open = () => openPostgresStore({ connectionString, maxConnections: 6 });
  const stores = [await open()];
  return {
    store: stores[0] as ServerStore,
    another: async () => {
      const store = await open();
      stores.push(store);
      return store;
    },
    rowsOf: (sessionId) => postgresRowsOf(connectionString, sessionId),
    close: async () => void (await Promise.all(stores.map((store) => store.close()))),
  };
}

async function postgresRowsOf(connectionString: string, sessionId: string) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.columns
        where table_schema = 'public' and column_name = 'session_id'`,
    );
    const found: (readonly [string, number])[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ count: string }>(
        `select count(*) as count from "${name}" where session_id = $1`,
        [sessionId],
      );
      found.push([name, Number(rows[0]?.count)]);
    }
    return counts(found);
  } finally {
    await client.end();
  }
}

function counts(tables: readonly (readonly [string, number])[]): Readonly<Record<string, number>> {
  return Object.fromEntries(tables.filter(([, count]) => count > 0));
}
