/** Backups of the embedded database, made while it is written, and brought back. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs, {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { promisify } from 'node:util';
import { backup } from '../../src/cli/backup.ts';
import { migrate } from '../../src/cli/migrate.ts';
import { restore } from '../../src/cli/restore.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { lockDataFolder } from '../../src/storage/sqlite/data-folder-lock.ts';
import { databaseFileName, openDatabase, sqliteMigrations } from '../../src/storage/sqlite/database-file.ts';
import { openSqliteStore } from '../../src/storage/sqlite/sqlite-store.ts';
import { StoreOpenError } from '../../src/storage/store-errors.ts';
import type { ServerStore } from '../../src/storage/server-store.ts';
import type { StoredSession } from '../../src/storage/transcript-store.ts';
import { finding, lease, newSession, segment, settled } from './synthetic-sessions.ts';

let parent: string;
let dataDir: string;
let file: string;
const said: string[] = [];
let complaints: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'clarity-backup-'));
  dataDir = join(parent, 'data');
  file = join(parent, 'kept.db');
  said.length = 0;
  complaints = '';
  mock.method(process.stderr, 'write', (text: string) => {
    complaints += text;
    return true;
  });
});

afterEach(() => {
  mock.restoreAll();
  syncBuiltinESMExports();
  rmSync(parent, { recursive: true });
});

const clock = { now: () => Date.parse('2026-07-01T12:00:00Z') };
const parts = (over: { readonly dataDir?: string; readonly databaseUrl?: string } = {}) => ({
  dataDir,
  databaseUrl: undefined,
  clock,
  say: (line: string) => void said.push(line),
  ...over,
});
const makeBackup = (...parameters: string[]) => backup(parameters, parts());
const bringBack = (...parameters: string[]) => restore(parameters, parts());

/** Sessions `0` to `count - 1`, each with two segments. */
async function fill(store: ServerStore, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    await store.createSession(newSession(String(n), 1000 + n));
    for (const number of [0, 1])
      await store.appendSegment(lease(String(n)), segment(number, [finding('120/80', n)]), settled);
  }
}

async function contentOf(directory: string): Promise<readonly (StoredSession | undefined)[]> {
  const store = await openSqliteStore({ directory });
  const { sessions } = await store.listSessions({ limit: 200 });
  const content = await Promise.all(sessions.map(({ sessionId }) => store.getSession(sessionId)));
  await store.close();
  return content;
}

async function withStore(use: (store: ServerStore) => Promise<void>): Promise<void> {
  const store = await openSqliteStore({ directory: dataDir, minCommitIntervalMs: 0 });
  await use(store);
  await store.close();
}

/** A function of the file system that fails from now on, where the path is such a one. */
function breakFiles(name: 'copyFileSync' | 'linkSync' | 'renameSync', at: RegExp, code: string): void {
  const works = fs[name] as (from: string, to: string, mode?: number) => void;
  mock.method(fs, name, (from: string, to: string, mode?: number) => {
    if (at.test(`${from} ${to}`))
      throw Object.assign(new Error(`${code}: ${name}`), { code, errno: -1, syscall: name });
    works(from, to, mode);
  });
  syncBuiltinESMExports();
}

describe('clarity backup', () => {
  it('copies one state of the database while it is written without end', async () => {
    const words = 'x'.repeat(2000);
    await withStore(async (store) => {
      await fill(store, 20);
      await store.createSession(newSession('busy', 5000));
      let written = 0;
      let isOver = false;
      const writing = (async () => {
        for (; !isOver; written += 1)
          await store.appendSegment(lease('busy'), { ...segment(written), text: words }, settled);
      })();
      while (written < 200) await new Promise(setImmediate);
      const before = written;
      assert.equal(await makeBackup(file), 0);
      isOver = true;
      await writing;
      assert(written > before, 'nothing was written meanwhile');

      const copy = join(parent, 'copy');
      assert.equal(await restore([file], parts({ dataDir: copy })), 0);
      const [busy, ...rest] = await contentOf(copy);
      const copied = busy?.segments.length ?? 0;
      assert(copied >= before && copied <= written, `${before} ${copied} ${written}`);
      assert.deepEqual(
        busy?.segments.map((each) => each.segment),
        Array.from({ length: copied }, (_, n) => n),
      );
      const original = await Promise.all(rest.map((session) => store.getSession(session?.sessionId ?? '')));
      assert.deepEqual(rest, original);
      assert.equal(rest.length, 20);
    });
  });

  it('says what is in it; for its owner alone; in one file', async () => {
    await withStore((store) => fill(store, 3));
    assert.equal(await makeBackup(file), 0);
    assert.match(said.join(), /kept\.db: 3 sessions with 6 segments, 0\.\d MB; read again and found whole/);
    assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.deepEqual(readdirSync(parent).toSorted(), ['data', 'kept.db']);
  });

  it('replaces a file only when it is told to', async () => {
    await withStore((store) => fill(store, 1));
    writeFileSync(file, 'precious');
    assert.equal(await makeBackup(file), 1);
    assert.match(complaints, /there is such a file already; give another name, or --force/);
    assert.equal(readFileSync(file, 'utf8'), 'precious');
    assert.equal(await makeBackup('--force', file), 0);
    assert.equal((await bringBack(file), said.at(-1))?.includes('before-restore'), true);
    assert.deepEqual(readdirSync(parent).toSorted(), ['data', 'kept.db']);
  });

  const refused = [
    { name: 'without a database', told: /clarity\.db: there is no database yet; CLARITY_DATA_DIR/ },
    {
      name: 'where nothing can be written',
      target: '/proc/kept.db',
      told: /clarity: \/proc\/kept\.db: cannot be written \(.*\); give a place/,
    },
    {
      name: 'where there is no folder',
      target: '/nonexist/x.db',
      told: /clarity: \/nonexist\/x\.db: its folder \/nonexist does not exist; make it first\n/,
    },
  ];
  for (const { name, target, told } of refused) {
    it(`${name}: says so, and leaves nothing`, async () => {
      if (target !== undefined) await withStore((store) => fill(store, 1));
      assert.equal(await makeBackup(target ?? file), 1);
      assert.match(complaints, told);
      assert.deepEqual(
        readdirSync(parent).filter((entry) => entry !== 'data'),
        [],
      );
    });
  }

  const own: Readonly<Record<string, () => string>> = {
    'the database': () => join(dataDir, databaseFileName),
    'the database by another way': () => join(parent, 'elsewhere', '..', 'data', databaseFileName),
    'its log': () => join(dataDir, `${databaseFileName}-wal`),
    'the memory of its log': () => join(dataDir, `${databaseFileName}-shm`),
    'its journal, which is not there': () => join(dataDir, `${databaseFileName}-journal`),
    "the lock of the server's folder": () => join(dataDir, 'clarity.lock'),
    'a link to it': () => (symlinkSync(join(dataDir, databaseFileName), file), file),
    'its second name': () => (linkSync(join(dataDir, databaseFileName), file), file),
    'its journal, through a link to its folder': () => {
      symlinkSync(dataDir, join(parent, 'link'));
      return join(parent, 'link', `${databaseFileName}-journal`);
    },
    'the log of a database that is a link': () => {
      mkdirSync(join(parent, 'disk'));
      renameSync(join(dataDir, databaseFileName), join(parent, 'disk', 'moved.db'));
      symlinkSync(join(parent, 'disk', 'moved.db'), join(dataDir, databaseFileName));
      return join(parent, 'disk', 'moved.db-wal');
    },
  };
  for (const [name, placeOf] of Object.entries(own)) {
    it(`refuses ${name} as its place, also by force, and changes nothing`, async () => {
      await withStore((store) => fill(store, 2));
      const target = placeOf();
      await withStore(async (store) => {
        await store.createSession(newSession('live', 9000));
        const files = () => [readdirSync(parent), readdirSync(dataDir)];
        const before = files();
        for (const force of [[], ['--force']]) {
          complaints = '';
          assert.equal(await makeBackup(target, ...force), 1);
          assert.match(complaints, /: this is the database in use, or a file.*; give another place\n/);
          assert(complaints.startsWith(`clarity: ${resolve(target)}: `), complaints);
          assert.doesNotMatch(complaints, /--force/);
        }
        assert.deepEqual(files(), before);
        await store.appendSegment(lease('live'), segment(0), settled);
      });
      assert.equal((await contentOf(dataDir)).length, 3);
    });
  }

  it('says that there is none where the disk is full, and leaves nothing', async () => {
    await withStore((store) => fill(store, 40));
    const source = `
      const { backup } = await import(${JSON.stringify(new URL('../../src/cli/backup.ts', import.meta.url).href)});
      const [dataDir, file] = process.argv.slice(1);
      process.exitCode = await backup([file], { dataDir, databaseUrl: undefined, say: () => undefined });`;
    // No file may be larger than 20 blocks of 1 KiB.
    const run = promisify(execFile)('bash', [
      '-c',
      'ulimit -f 20; exec "$0" --input-type=module --eval "$@"',
      process.execPath,
      source,
      dataDir,
      file,
    ]);
    await assert.rejects(run, ({ code, stderr }: { readonly code: number; readonly stderr: string }) => {
      assert.equal(code, 1, stderr);
      assert.match(stderr, /^clarity: .*kept\.db: cannot be written \(.+\); see that the disk.*has room/);
      assert.match(stderr, /\nclarity: there is no backup\n$/);
      return true;
    });
    assert.deepEqual(readdirSync(parent), ['data']);
  });

  it('leaves nothing of a copy that is not whole', async () => {
    await withStore((store) => fill(store, 3));
    const damaged = new DatabaseSync(join(dataDir, databaseFileName));
    damaged.exec("pragma foreign_keys = off; delete from sessions where session_id = '1'");
    damaged.close();
    assert.equal(await makeBackup(file), 1);
    assert.match(
      complaints,
      /the file is damaged \(rows that belong to no session\)\nclarity: there is no backup/,
    );
    assert.deepEqual(readdirSync(parent), ['data']);
  });
});

describe('clarity restore', () => {
  it('brings the content back, and keeps what was there', async () => {
    await withStore((store) => fill(store, 3));
    const before = await contentOf(dataDir);
    await makeBackup(file);
    await withStore(async (store) => {
      await store.createSession(newSession('later', 9000));
      await store.endSession(lease('0'), {
        endedAtMs: 1,
        reason: 'stopped',
        audioMs: 0,
        coverage: { final_ms: 0, silence_ms: 0, lost_ms: 0 },
      });
      await store.deleteSession('0');
    });
    const later = await contentOf(dataDir);

    assert.equal(await bringBack(file), 0);
    assert.deepEqual(await contentOf(dataDir), before);
    const kept = join(dataDir, 'clarity.db.before-restore-20260701T120000.000Z');
    assert.deepEqual(said.slice(1), [
      `${file} is the database now: 3 sessions with 6 segments, ${(statSync(file).size / 1e6).toFixed(1)} MB, schema 007-awaited-segments`,
      `What was there before is kept: ${kept}`,
    ]);
    assert.equal(statSync(join(dataDir, databaseFileName)).mode & 0o777, 0o600);

    const again = join(parent, 'again');
    assert.equal(await restore([kept], parts({ dataDir: again })), 0);
    assert.deepEqual(await contentOf(again), later);
  });

  it('takes a backup of an older version, which the next start brings up to date', async () => {
    const old = join(parent, 'old');
    const { '001-transcripts': first } = sqliteMigrations;
    assert(first !== undefined);
    (await openDatabase(old, { '001-transcripts': first })).database.close();
    assert.equal(await bringBack(join(old, databaseFileName)), 0);
    assert.deepEqual(await contentOf(dataDir), []);
  });

  const bad: Readonly<Record<string, { make: () => Promise<void> | void; told: RegExp }>> = {
    'a file that is not there': { make: () => undefined, told: /there is no such file/ },
    'a file that is no database': {
      make: () => writeFileSync(file, 'not a database, and long enough to tell '.repeat(50)),
      told: /cannot be read as a database of this server \(file is not a database\)/,
    },
    'an empty file': { make: () => writeFileSync(file, ''), told: /this is not a database of this server/ },
    'a database of somebody else': {
      make: () => {
        const database = new DatabaseSync(file);
        database.exec('create table theirs (a text)');
        database.close();
      },
      told: /this is not a database of this server/,
    },
    'a backup that was cut short': {
      make: async () => {
        await makeBackup(file);
        writeFileSync(file, readFileSync(file).subarray(0, 40_000));
      },
      told: /damaged|malformed|cannot be read/,
    },
    'a backup with a damaged page': {
      make: async () => {
        await makeBackup(file);
        const bytes = readFileSync(file);
        bytes.fill(0xff, 3 * 4096, 4 * 4096);
        writeFileSync(file, bytes);
      },
      told: /damaged|malformed/,
    },
    'a backup of a newer version': {
      make: async () => {
        await makeBackup(file);
        const database = new DatabaseSync(file);
        database.exec("pragma journal_mode = delete; insert into kysely_migration values ('999-later', '')");
        database.close();
      },
      told: /made by a newer version of the server \(schema 999-later is not known here\)/,
    },
    'a copy of a database in use, with its log': {
      make: async () => {
        await makeBackup(file);
        writeFileSync(`${file}-wal`, 'something');
      },
      told: /it has a write-ahead log beside it.*make the copy with clarity backup/,
    },
  };
  for (const [name, { make, told }] of Object.entries(bad)) {
    it(`refuses ${name}, and changes nothing`, async () => {
      await withStore((store) => fill(store, 3));
      await make();
      const before = await contentOf(dataDir);
      assert.equal(await bringBack(file), 1);
      assert.match(complaints, told);
      assert.deepEqual(await contentOf(dataDir), before);
      assert.deepEqual(
        readdirSync(dataDir).filter((entry) => entry.includes('restor')),
        [],
      );
    });
  }

  it('refuses while a server has the folder', async () => {
    await withStore((store) => fill(store, 1));
    await makeBackup(file);
    const unlock = lockDataFolder(dataDir);
    await assert.rejects(bringBack(file), (error) => {
      return (
        error instanceof StoreOpenError &&
        /in use: Clarity Care is running on it already \(process \d+\)/.test(error.message)
      );
    });
    unlock();
    assert.equal(await bringBack(file), 0);
  });

  it('refuses while another program has the database open', async () => {
    await withStore((store) => fill(store, 1));
    await makeBackup(file);
    const shell = new DatabaseSync(join(dataDir, databaseFileName));
    shell.prepare('select count(*) from sessions').get();
    assert.equal(await bringBack(file), 1);
    assert.match(complaints, /another program has it open; end that one before/);
    shell.close();
    assert.equal(await bringBack(file), 0);
  });

  it('takes the place of a database that cannot be opened any more, and keeps it', async () => {
    await withStore((store) => fill(store, 2));
    const content = await contentOf(dataDir);
    await makeBackup(file);
    const place = join(dataDir, databaseFileName);
    writeFileSync(place, 'not a database, and long enough to tell '.repeat(50));
    writeFileSync(`${place}-wal`, 'log');
    assert.equal(await bringBack(file), 0);
    assert.deepEqual(await contentOf(dataDir), content);
    const kept = readdirSync(dataDir).filter((entry) => entry.includes('before-restore'));
    assert.equal(kept.length, 2, kept.join());
  });

  /** What SQLite leaves beside a database whose process was killed: committed, and not in the file. */
  async function logOf(sessions: number): Promise<string> {
    const directory = join(parent, 'other');
    const store = await openSqliteStore({ directory, minCommitIntervalMs: 0 });
    await fill(store, sessions);
    const log = join(parent, 'log');
    copyFileSync(join(directory, `${databaseFileName}-wal`), log);
    await store.close();
    rmSync(directory, { recursive: true });
    return log;
  }

  for (const before of ['is gone', 'is damaged'] as const) {
    it(`brings the content of the backup, and nothing else, where the database ${before} and its log is not`, async () => {
      await withStore((store) => fill(store, 3));
      const content = await contentOf(dataDir);
      await makeBackup(file);
      const place = join(dataDir, databaseFileName);
      if (before === 'is gone') rmSync(place);
      else writeFileSync(place, 'not a database, and long enough to tell '.repeat(50));
      // With a whole log the damaged one could be read.
      const log = await logOf(9);
      if (before === 'is damaged') writeFileSync(log, 'log');
      copyFileSync(log, `${place}-wal`);
      writeFileSync(`${place}-shm`, 'stale');
      if (before === 'is gone') writeFileSync(`${place}-journal`, 'stale');
      assert.equal(await bringBack(file), 0);
      assert.deepEqual(
        readdirSync(dataDir).filter(
          (entry) => /-(?:wal|shm|journal)$/.test(entry) && !entry.includes('before'),
        ),
        [],
      );
      assert.deepEqual(await contentOf(dataDir), content);
      const kept = join(dataDir, 'clarity.db.before-restore-20260701T120000.000Z-wal');
      assert.deepEqual(readFileSync(kept), readFileSync(log));
      assert.match(said.at(-1) ?? '', /What was there before is kept: .*000Z-wal/);
    });
  }

  it('has the log of a damaged database on disk before the original goes', async () => {
    await withStore((store) => fill(store, 1));
    await makeBackup(file);
    const place = join(dataDir, databaseFileName);
    writeFileSync(place, 'not a database, and long enough to tell '.repeat(50));
    writeFileSync(`${place}-wal`, 'log');
    const synced: string[] = [];
    const paths = new Map<number, string>();
    const open = fs.openSync;
    const sync = fs.fsyncSync;
    mock.method(fs, 'openSync', (path: string, flags: string, mode?: number) => {
      const handle = open(path, flags, mode);
      paths.set(handle, path);
      return handle;
    });
    mock.method(fs, 'fsyncSync', (handle: number) => {
      synced.push(`${fs.existsSync(`${place}-wal`)} ${paths.get(handle)}`);
      sync(handle);
    });
    syncBuiltinESMExports();
    assert.equal(await bringBack(file), 0);
    const copied = synced.findIndex((each) => each.startsWith('true ') && each.endsWith('000Z-wal'));
    assert(copied !== -1 && synced[copied + 1] === `true ${dataDir}`, synced.join('\n'));
  });

  it('copies what was there where a file cannot have two names', async () => {
    await withStore((store) => fill(store, 2));
    await makeBackup(file);
    await withStore((store) => store.createSession(newSession('later', 9000)));
    const later = await contentOf(dataDir);
    breakFiles('linkSync', /before-restore/, 'EPERM');
    assert.equal(await bringBack(file), 0);
    const kept = join(dataDir, 'clarity.db.before-restore-20260701T120000.000Z');
    assert.equal(statSync(kept).mode & 0o777, 0o600);
    renameSync(kept, file);
    assert.equal(await restore([file], parts({ dataDir: join(parent, 'again') })), 0);
    assert.deepEqual(await contentOf(join(parent, 'again')), later);
  });

  const broken = [
    { name: 'copyFileSync', at: /\.restoring$/, code: 'ENOSPC' },
    { name: 'copyFileSync', at: /000Z$/, code: 'ENOSPC' },
    { name: 'renameSync', at: /\.restoring .*clarity\.db$/, code: 'EIO' },
  ] as const;
  for (const { name, at, code } of broken) {
    it(`changes nothing where ${name} to ${String(at)} fails`, async () => {
      await withStore((store) => fill(store, 2));
      const content = await contentOf(dataDir);
      await makeBackup(file);
      const files = [...readdirSync(dataDir), 'clarity.lock'].toSorted();
      if (name === 'copyFileSync') breakFiles('linkSync', /before-restore/, 'EPERM');
      breakFiles(name, at, code);
      assert.equal(await bringBack(file), 1);
      mock.restoreAll();
      syncBuiltinESMExports();
      assert.match(
        complaints,
        new RegExp(`clarity\\.db: cannot be written \\(${code}\\); see that the disk`),
      );
      assert.match(complaints, /\nclarity: nothing was changed\n$/);
      assert.deepEqual(readdirSync(dataDir).toSorted(), files);
      assert.deepEqual(await contentOf(dataDir), content);
    });
  }

  it('puts everything back where the last step fails over what is left of a database', async () => {
    await withStore((store) => fill(store, 2));
    await makeBackup(file);
    const place = join(dataDir, databaseFileName);
    writeFileSync(place, 'not a database, and long enough to tell '.repeat(50));
    writeFileSync(`${place}-wal`, 'log');
    const before = [...readdirSync(dataDir), 'clarity.lock'].toSorted();
    const log = readFileSync(`${place}-wal`);
    const damaged = readFileSync(place);
    breakFiles('renameSync', /\.restoring /, 'EIO');
    assert.equal(await bringBack(file), 1);
    assert.deepEqual(readdirSync(dataDir).toSorted(), before);
    assert.deepEqual(readFileSync(place), damaged);
    assert.deepEqual(readFileSync(`${place}-wal`), log);
  });
});

describe('with PostgreSQL', () => {
  const databaseUrl = 'postgres://clarity:hidden@db.example:5433/notes';
  const cases = {
    backup: {
      run: backup,
      command: `pg_dump --format=custom --file=kept.db --dbname='postgres://clarity@db.example:5433/notes'`,
    },
    restore: {
      run: restore,
      command: `pg_restore --clean --if-exists --no-owner --single-transaction --dbname='postgres://clarity@db.example:5433/notes' kept.db`,
    },
  };
  for (const [name, { run, command }] of Object.entries(cases)) {
    it(`${name} says which command is meant, without the password`, async () => {
      await assert.rejects(run(['kept.db'], parts({ databaseUrl })), (error) => {
        assert(error instanceof UsageError);
        assert(error.message.includes(command), error.message);
        assert(!error.message.includes('hidden'));
        return true;
      });
    });
  }
});

describe('clarity migrate', () => {
  it('says from what to what, and then that there is nothing to do', async () => {
    const { '001-transcripts': first } = sqliteMigrations;
    assert(first !== undefined);
    (await openDatabase(dataDir, { '001-transcripts': first })).database.close();
    assert.equal(await migrate([], parts()), 0);
    assert.equal(await migrate([], parts()), 0);
    assert.equal(await migrate([], parts({ dataDir: join(parent, 'new') })), 0);
    const place = join(dataDir, databaseFileName);
    const all = Object.keys(sqliteMigrations);
    assert.deepEqual(said, [
      `${place}: from 001-transcripts to 007-awaited-segments (${all.slice(1).join(', ')})`,
      `${place}: the schema is the newest, 007-awaited-segments`,
      `${join(parent, 'new', databaseFileName)}: from an empty database to 007-awaited-segments (${all.join(', ')})`,
    ]);
  });

  it('does not change the tables under a server', async () => {
    await withStore((store) => fill(store, 1));
    const unlock = lockDataFolder(dataDir);
    await assert.rejects(migrate([], parts()), StoreOpenError);
    unlock();
  });

  it('used wrongly, all three say how', async () => {
    await assert.rejects(migrate(['now'], parts()), UsageError);
    for (const parameters of [[], ['a', 'b'], ['--what']]) {
      await assert.rejects(makeBackup(...parameters), UsageError);
      await assert.rejects(bringBack(...parameters), UsageError);
    }
  });
});
