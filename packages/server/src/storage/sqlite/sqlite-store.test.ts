import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { Finding } from '@clarity-care/clinical';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import {
  finding,
  lease,
  newSession,
  segment,
  settled,
  stopped,
} from '../../../test/storage/synthetic-sessions.ts';
import type { UsageRow } from '../../usage/usage-store.ts';
import { StoreOpenError } from '../store-errors.ts';
import type { ServerStore } from '../server-store.ts';
import { databaseFileName, openDatabase, sqliteMigrations as migrations } from './database-file.ts';
import { openSqliteStore } from './sqlite-store.ts';

const execFileAsync = promisify(execFile);

describe('the SQLite file', () => {
  let parent: string;
  let directory: string;

  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'clarity-sqlite-'));
    directory = join(parent, 'made', 'here');
  });

  afterEach(() => rmSync(parent, { recursive: true }));

  it('can be read by its owner alone, and so can its log', async () => {
    const store = await openSqliteStore({ directory });
    assert.equal(statSync(directory).mode & 0o777, 0o700);
    const files = readdirSync(directory).toSorted();
    assert.deepEqual(files, [databaseFileName, `${databaseFileName}-shm`, `${databaseFileName}-wal`]);
    for (const file of files) assert.equal(statSync(join(directory, file)).mode & 0o777, 0o600, file);
    await store.close();
  });

  it('takes too wide permissions from a file that is already there', async () => {
    await (await openSqliteStore({ directory })).close();
    chmodSync(join(directory, databaseFileName), 0o644);
    await (await openSqliteStore({ directory })).close();
    assert.equal(statSync(join(directory, databaseFileName)).mode & 0o777, 0o600);
  });

  it('is opened with a write-ahead log, a sync at every commit, foreign keys and a busy timeout', async () => {
    const { database } = await openDatabase(directory, migrations);
    const pragma = (name: string) => Object.values(database.prepare(`pragma ${name}`).get() ?? {})[0];
    assert.equal(pragma('journal_mode'), 'wal');
    // https://sqlite.org/pragma.html#pragma_synchronous: 2 is FULL.
    assert.equal(pragma('synchronous'), 2);
    assert.equal(pragma('foreign_keys'), 1);
    assert.equal(pragma('busy_timeout'), 5000);
    database.close();
  });

  it('stops with a clear error when a newer version wrote it, and leaves it as it is', async () => {
    const newer: Migration = { up: async (db) => void (await sql`create table later (a text)`.execute(db)) };
    (await openDatabase(directory, { ...migrations, '999-later': newer })).database.close();
    await assert.rejects(openSqliteStore({ directory }), (error) => {
      assert(error instanceof StoreOpenError);
      assert.match(error.message, /newer version of the server \(schema 999-later is not known here\)/);
      assert.match(error.message, /start that version or a later one, or restore a backup/);
      return true;
    });
    const again = await openDatabase(directory, { ...migrations, '999-later': newer });
    again.database.close();
  });

  it('keeps nothing of a migration that fails half-way', async () => {
    const broken: Migration = {
      up: async (db) => {
        await sql`create table half (a text)`.execute(db);
        await sql`insert into nowhere values (1)`.execute(db);
      },
    };
    await assert.rejects(
      openDatabase(directory, { ...migrations, '900-broken': broken }),
      /no such table: nowhere/,
    );
    const file = new DatabaseSync(join(directory, databaseFileName));
    const tables = file.prepare("select name from sqlite_schema where type = 'table'").all();
    file.close();
    assert.deepEqual(
      tables.filter(({ name }) => name === 'half' || name === 'sessions'),
      [],
    );
    await (await openSqliteStore({ directory })).close();
  });

  it('has what was added and replaced after it is opened again', async () => {
    const usage: UsageRow = {
      day: '2026-07-01',
      engine: 'aws',
      service: 'transcribe_medical_streaming',
      measure: 'seconds',
      quantity: 15,
      microUsd: 18_750,
    };
    const store = await openSqliteStore({ directory });
    await store.createSession(newSession('s1'));
    await store.appendSegment(lease('s1'), segment(0, [finding('120/80', 120)]), settled);
    await store.replaceFindings(lease('s1'), 0, [finding('130/80', 130)]);
    await store.addUsage([usage]);
    await store.close();
    const again = await openSqliteStore({ directory });
    assert.deepEqual((await again.getSession('s1'))?.segments, [segment(0, [finding('130/80', 130)])]);
    assert.deepEqual(await again.usageByDay({ from: usage.day, to: usage.day }), [usage]);
    await again.close();
  });

  it('keeps the old findings, and no part of a usage, when a write of it fails half-way', async () => {
    const store = await openSqliteStore({ directory });
    await store.createSession(newSession('s1'));
    const findings = [finding('120/80', 120)];
    await store.appendSegment(lease('s1'), segment(0, findings), settled);
    // A column of the schema that is never null.
    const nameless = { ...finding('130/80', 130), kind: null } as unknown as Finding;
    await assert.rejects(
      store.replaceFindings(lease('s1'), 0, [finding('140/80', 140), nameless]),
      /NOT NULL/,
    );
    assert.deepEqual((await store.getSession('s1'))?.segments, [segment(0, findings)]);

    const usage = { day: '2026-07-01', engine: 'aws', measure: 'units', quantity: 1, microUsd: 1 } as const;
    const rows = [
      { ...usage, service: 'comprehend_detect_phi' },
      { ...usage, service: null } as unknown as UsageRow,
    ];
    await assert.rejects(store.addUsage(rows), /NOT NULL/);
    assert.deepEqual(await store.usageByDay({ from: usage.day, to: usage.day }), []);
    await store.close();
  });

  describe('has nothing left of the words and the voice of a session that was deleted', () => {
    const bytes = () =>
      readdirSync(directory)
        .map((name) => readFileSync(join(directory, name), 'latin1'))
        .join('');
    const left = (id: string) => ['said', 'voice'].filter((what) => bytes().includes(`${what} in ${id}`));
    async function withSessions(): Promise<ServerStore> {
      const store = await openSqliteStore({ directory, minCommitIntervalMs: 0 });
      for (const id of ['s1', 's2']) {
        await store.createSession(newSession(id));
        const text = `said in ${id}`;
        for (let n = 0; n < 50; n += 1)
          await store.appendSegment(lease(id), { ...segment(n, [finding(text, n)]), text }, settled);
        const pcm = Buffer.from(`voice in ${id} `.repeat(2000));
        await store.appendAudio(lease(id), { startMs: 0, sampleRateHz: 8000, channels: 1, pcm });
        await store.endSession(lease(id), stopped);
      }
      assert.deepEqual(left('s1'), ['said', 'voice']);
      return store;
    }

    it('once that has resolved', async () => {
      const store = await withSessions();
      await store.deleteSession('s1');
      assert.deepEqual(left('s1'), []);
      assert.deepEqual(left('s2'), ['said', 'voice']);
      await store.close();
      assert.deepEqual(left('s1'), []);
    });

    it('and the next write was made after whoever read it has ended', async () => {
      const store = await withSessions();
      const reader = new DatabaseSync(join(directory, databaseFileName));
      reader.exec('begin');
      reader.prepare('select count(*) from segments').get();
      await store.deleteSession('s1');
      await store.createSession(newSession('s3'));
      // The event loop does not wait for the reader, and later writes still wait for locks.
      assert.deepEqual(left('s1'), ['said', 'voice']);
      reader.exec('rollback');
      await store.createSession(newSession('s4'));
      assert.deepEqual(left('s1'), []);
      reader.close();
      await store.close();
    });
  });

  it('is migrated once when two processes open a new file together', async () => {
    const source = `
      const { openSqliteStore } = await import(${JSON.stringify(new URL('sqlite-store.ts', import.meta.url).href)});
      await (await openSqliteStore({ directory: process.argv[1] })).close();`;
    const open = () => execFileAsync(process.execPath, ['--input-type=module', '--eval', source, directory]);
    await Promise.all([open(), open()]);
    const { database } = await openDatabase(directory, migrations);
    const executed = database.prepare('select name from kysely_migration').all();
    database.close();
    assert.deepEqual(
      executed.map(({ name }) => name),
      Object.keys(migrations),
    );
  });

  it('names the file and a remedy when the file is not a database', async () => {
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, databaseFileName), 'not a database, and long enough to tell '.repeat(50));
    await assert.rejects(openSqliteStore({ directory }), (error) => {
      assert(error instanceof StoreOpenError);
      assert(error.message.includes(join(directory, databaseFileName)));
      assert.match(error.message, /file is not a database/);
      assert.match(error.message, /restore the file from a backup/);
      return true;
    });
  });

  it('names the place and a remedy when the directory cannot be made', async () => {
    writeFileSync(join(parent, 'made'), 'a file where a directory should be');
    await assert.rejects(openSqliteStore({ directory }), (error) => {
      assert(error instanceof StoreOpenError);
      assert.match(error.message, /ENOTDIR.*choose a data directory that this user may write to/);
      return true;
    });
  });

  it('says so at once where no directory can be made, as under /proc', async () => {
    await assert.rejects(
      openSqliteStore({ directory: '/proc/clarity/data' }),
      /ENOENT.*choose a data directory/,
    );
  });
});
