/** Each migration from the one before it, with rows in the tables. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import type { Migrations } from '../../src/storage/migrations/index.ts';
import {
  migratePostgres,
  openPostgresStore,
  postgresMigrations,
} from '../../src/storage/postgres/postgres-store.ts';
import { openDatabase, sqliteMigrations, databaseFileName } from '../../src/storage/sqlite/database-file.ts';
import { openSqliteStore } from '../../src/storage/sqlite/sqlite-store.ts';
import { StoreOpenError } from '../../src/storage/store-errors.ts';
import type { ServerStore } from '../../src/storage/server-store.ts';
import { startPostgres, type PostgresCluster } from '../support/postgres-cluster.ts';
import { releasedSqliteSchema } from './released-schema.ts';
import { finding, sessionRecord, tokenHash } from './synthetic-sessions.ts';

interface EmptyDatabase {
  /** Up to that migration. */
  migrate(last: string): Promise<void>;
  execute(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  open(): Promise<ServerStore>;
  close(): Promise<void>;
}

let cluster: PostgresCluster;
before(async () => {
  cluster = await startPostgres();
});
after(() => cluster.stop());

const upTo = (migrations: Migrations, last: string): Migrations =>
  Object.fromEntries(Object.entries(migrations).filter(([name]) => name <= last));

const databases: Readonly<Record<string, () => Promise<EmptyDatabase>>> = {
  async sqlite() {
    const directory = mkdtempSync(join(tmpdir(), 'clarity-migrations-'));
    return {
      migrate: async (last) => (await openDatabase(directory, upTo(sqliteMigrations, last))).database.close(),
      execute: async (sql) => {
        const file = new DatabaseSync(join(directory, databaseFileName));
        try {
          return file.prepare(sql).all(...([] as SQLInputValue[]));
        } finally {
          file.close();
        }
      },
      open: () => openSqliteStore({ directory }),
      close: async () => rmSync(directory, { recursive: true }),
    };
  },
  async postgres() {
    const connectionString = cluster.url(await cluster.createDatabase());
    const client = new pg.Client({ connectionString });
    await client.connect();
    return {
      migrate: async (last) => void (await migratePostgres(connectionString, upTo(postgresMigrations, last))),
      execute: async (sql) => (await client.query<Record<string, unknown>>(sql)).rows,
      open: () => openPostgresStore({ connectionString }),
      close: () => client.end(),
    };
  },
};

const config = JSON.stringify(sessionRecord('x').config);
const words = JSON.stringify([{ text: 'said', start_ms: 0, end_ms: 500 }]);
const found = JSON.stringify(finding('120/80', 120));

/** Rows that each migration finds, and what is to be seen of them when all are done. */
const steps = [
  {
    from: '001-transcripts',
    insert: [
      `insert into sessions values ('live', 'sphinx', '${config}', 1, null, null, null, null, null, null),
        ('over', 'sphinx', '${config}', 2, 9, 'stopped', 500, 400, 100, 0)`,
      `insert into segments values ('live', 0, 100, 500, 'said', '${words}')`,
      `insert into findings values ('live', 0, 0, 'blood_pressure', '${found}')`,
    ],
  },
  {
    from: '002-usage',
    insert: [
      `insert into sessions (session_id, engine, config, started_at_ms, cost_micro_usd, ended_at_ms, end_reason,
        audio_ms, final_ms, silence_ms, lost_ms) values ('paid', 'aws', '${config}', 3, 1250, 9, 'stopped', 500, 400, 100, 0)`,
      `insert into usage values ('2026-07-01', 'aws', 'transcribe', 'seconds', 60, 75000)`,
      `insert into segments (session_id, segment, start_ms, end_ms, text, words, engine)
        values ('paid', 0, 100, 500, 'said', '${words}', 'aws')`,
    ],
  },
  {
    from: '003-resume',
    insert: [
      `insert into sessions (session_id, engine, config, started_at_ms, instance_id, resume_token_hash, epoch, settled_ms)
        values ('held', 'sphinx', '${config}', 4, 'i', '${tokenHash('t')}', 3, 800)`,
      `insert into segments (session_id, segment, start_ms, end_ms, text, words, seq, is_provisional)
        values ('held', 0, 100, 800, 'said', '${words}', 7, 0), ('held', 1, 900, 1100, 'said', '${words}', null, 1)`,
    ],
  },
  {
    from: '004-review',
    insert: [
      `insert into sessions (session_id, engine, config, started_at_ms, ended_at_ms, end_reason, audio_ms, final_ms,
        silence_ms, lost_ms, attested_at_ms, attested_by, attested_sha256)
        values ('attested', 'sphinx', '${config}', 5, 9, 'stopped', 500, 400, 100, 0, 10, 'Dr Example', 'ab')`,
      `insert into segments (session_id, segment, start_ms, end_ms, text, words) values ('attested', 0, 100, 500, 'said', '${words}')`,
      `insert into segment_edits values ('attested', 0, 2, 'mended', '${words}', '[]', 9, null)`,
      `insert into events values ('attested', 0, 9, 'edited', '0')`,
    ],
  },
  {
    from: '005-recorded-audio',
    insert: [
      `insert into audio_chunks (session_id, start_ms, end_ms, sample_rate_hz, channels, pcm)
        values ('attested', 0, 1, 8000, 1, cast('0123456789abcdef' as BYTES))`,
    ],
  },
] as const;

for (const [name, make] of Object.entries(databases)) {
  describe(`migrations of ${name}`, () => {
    it('keep all that was there, each from the one before it', async () => {
      const database = await make();
      for (const { from, insert } of steps) {
        await database.migrate(from);
        for (const sql of insert)
          await database.execute(sql.replace('BYTES', name === 'sqlite' ? 'blob' : 'bytea'));
      }
      const store = await database.open();
      await checkMigrated(store);
      await store.close();
      await database.close();
    });

    it('do the same in one go, and nothing when all is done', async () => {
      const [stepped, atOnce] = [await make(), await make()];
      for (const { from } of steps) await stepped.migrate(from);
      for (const database of [stepped, atOnce, atOnce]) await (await database.open()).close();
      const columns =
        name === 'sqlite'
          ? `select name, sql from sqlite_schema where name not like 'sqlite%' order by name`
          : `select table_name, column_name, data_type, collation_name, is_nullable, column_default
              from information_schema.columns where table_schema = 'public' order by 1, 2`;
      assert.deepEqual(await stepped.execute(columns), await atOnce.execute(columns));
      await stepped.close();
      await atOnce.close();
    });

    it('stop at a database that a newer version wrote, and leave it as it is', async () => {
      const database = await make();
      await (await database.open()).close();
      await database.execute(`insert into kysely_migration values ('999-later', '2030-01-01')`);
      await assert.rejects(database.open(), (error) => {
        assert(error instanceof StoreOpenError);
        assert.match(error.message, /newer version of the server \(schema 999-later is not known here\)/);
        return true;
      });
      await database.execute(`delete from kysely_migration where name = '999-later'`);
      await (await database.open()).close();
      await database.close();
    });
  });
}

it('those who start together on one PostgreSQL migrate one after the other', async () => {
  const database = await databases['postgres']?.();
  assert(database !== undefined);
  const stores = await Promise.all([0, 1, 2].map(() => database.open()));
  const executed = await database.execute('select name from kysely_migration order by name');
  assert.deepEqual(
    executed.map((row) => row['name']),
    Object.keys(sqliteMigrations),
  );
  await Promise.all(stores.map((store) => store.close()));
  await database.close();
});

// Of SQLite it is in sqlite-store.test.ts: who waits there waits with the whole process.

it('the migrations that were released make on SQLite what they made then', async () => {
  const database = await databases['sqlite']?.();
  assert(database !== undefined);
  await database.migrate('002-usage');
  const schema = await database.execute(
    `select name, sql from sqlite_schema where name not like 'kysely%' and sql is not null order by rowid`,
  );
  assert.deepEqual(
    schema.map((row) => ({ ...row })),
    releasedSqliteSchema,
  );
  await database.close();
});

async function checkMigrated(store: ServerStore): Promise<void> {
  const end = {
    endedAtMs: 9,
    reason: 'stopped',
    audioMs: 500,
    coverage: { final_ms: 400, silence_ms: 100, lost_ms: 0 },
  } as const;
  const { sessions } = await store.listSessions({ limit: 10 });
  assert.deepEqual(
    sessions.map(({ sessionId, end: ended, segmentCount }) => [sessionId, ended, segmentCount]),
    [
      ['attested', end, 1],
      ['held', undefined, 2],
      ['paid', { ...end, costMicroUsd: 1250 }, 1],
      ['over', end, 0],
      ['live', undefined, 1],
    ],
  );
  const said = { segment: 0, startMs: 100, endMs: 500, text: 'said', words: JSON.parse(words) as unknown };
  assert.deepEqual((await store.getSession('live'))?.segments, [{ ...said, findings: [JSON.parse(found)] }]);
  assert.deepEqual((await store.getSession('attested'))?.attestation, {
    atMs: 10,
    by: 'Dr Example',
    sha256: 'ab',
  });
  assert.equal((await store.editsOf('attested', 0))?.[0]?.text, 'mended');
  assert.deepEqual(await store.occurrencesOf('attested'), [{ atMs: 9, type: 'edited', detail: '0' }]);
  for await (const { pcm } of store.audioOf('attested', { fromMs: 0, untilMs: 9 }))
    assert.equal(pcm.toString(), '0123456789abcdef');
  const day = '2026-07-01';
  assert.equal((await store.usageByDay({ from: day, to: day }))[0]?.microUsd, 75_000);

  const claim = (sessionId: string) =>
    store.claimSession({ sessionId, resumeTokenHash: tokenHash('t'), instanceId: 'j', nowMs: 20 });
  assert.deepEqual(await claim('live'), { outcome: 'over' }, 'sessions from before have no token');
  const held = await claim('held');
  assert.equal(held.outcome === 'claimed' && held.session.epoch, 4);
  assert.equal(held.outcome === 'claimed' && held.session.segments[0]?.seq, 7);
  // Nobody has the session that was live before there were instances; what was heard of it is settled.
  const sweep = { instanceId: 'j', nowMs: 30, silentSinceMs: 20, resumableUntilMs: 99 };
  assert.equal(await store.endAbandonedSessions(sweep), 1);
  const live = await store.getSession('live');
  assert.equal(live?.end?.reason, 'interrupted');
  assert.equal(live.end.audioMs, 500);
  assert.equal(live.resumableUntilMs, undefined);
}
