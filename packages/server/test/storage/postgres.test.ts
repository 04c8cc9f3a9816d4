/** What is PostgreSQL's own: errors at the start, lost connections, settings of a database. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { after, before, describe, it, type TestContext } from 'node:test';
import pg from 'pg';
import type { Clock } from '../../src/clock/clock.ts';
import { openPostgresStore, postgresMigrations } from '../../src/storage/postgres/postgres-store.ts';
import { StoreOpenError, WriteInDoubtError } from '../../src/storage/store-errors.ts';
import { startPostgres, type PostgresCluster } from '../support/postgres-cluster.ts';
import { lease, newSession, segment, settled } from './synthetic-sessions.ts';

let cluster: PostgresCluster;
before(async () => {
  cluster = await startPostgres();
});
after(() => cluster.stop());

async function asSuperuser<Row extends pg.QueryResultRow>(database: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: cluster.url(database) });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('PostgreSQL that cannot be used is named with a remedy, and never with the password', () => {
  const cases = [
    {
      name: 'a wrong password',
      url: (url: URL) => (url.password = 'wrong-secret'),
      told: /at 127\.0\.0\.1:\d+, database "postgres": .*password authentication failed.*; mend user and password/,
    },
    {
      name: 'no such database',
      url: (url: URL) => (url.pathname = '/nowhere'),
      told: /database "nowhere": .*does not exist.*; make the database \(createdb\)/,
    },
    {
      name: 'nobody listens',
      url: (url: URL) => (url.port = '1'),
      told: /at 127\.0\.0\.1:1, .*ECONNREFUSED.*; start PostgreSQL there, or mend host and port/,
    },
    {
      name: 'no such host',
      url: (url: URL) => (url.hostname = 'no-such-host.invalid'),
      told: /at no-such-host\.invalid:\d+, .*(ENOTFOUND|EAI_AGAIN).*; .*DATABASE_URL/,
    },
  ];
  for (const { name, url: change, told } of cases) {
    it(name, async () => {
      const url = new URL(cluster.url('postgres'));
      const secret = url.password;
      change(url);
      await assert.rejects(openPostgresStore({ connectionString: url.href }), (error) => {
        assert(error instanceof StoreOpenError);
        assert.match(error.message, told);
        for (const word of [secret, 'wrong-secret']) assert(!error.message.includes(word));
        return true;
      });
    });
  }

  it('an address that is none', async () => {
    for (const connectionString of ['mysql://u:secret@h/d', 'postgres://u:secret@h:port/d', 'secret']) {
      await assert.rejects(openPostgresStore({ connectionString }), (error) => {
        assert(error instanceof StoreOpenError);
        assert.match(error.message, /DATABASE_URL: not an address of PostgreSQL; it has the form postgres:/);
        assert(!`${error.message}${JSON.stringify(error)}${String(error.cause)}`.includes('secret'));
        return true;
      });
    }
  });

  it('a user who may not make tables', async () => {
    const database = await cluster.createDatabase();
    await asSuperuser(database, `create role reader login password 'reader-secret'`);
    const url = new URL(cluster.url(database));
    [url.username, url.password] = ['reader', 'reader-secret'];
    await assert.rejects(
      openPostgresStore({ connectionString: url.href }),
      /permission denied for schema public.*; give this user the right to make tables/,
    );
  });

  it('a database of another encoding', async () => {
    await asSuperuser(
      'postgres',
      `create database latin encoding 'LATIN1' locale_provider libc locale 'C' template template0`,
    );
    await assert.rejects(
      openPostgresStore({ connectionString: cluster.url('latin') }),
      /its encoding is LATIN1.*encoding 'UTF8' template template0/,
    );
  });
});

describe('PostgreSQL with several schemas', () => {
  /** A database in which somebody else's migrations are that no version of this server knows. */
  async function sharedDatabase(): Promise<string> {
    const database = await cluster.createDatabase();
    await asSuperuser(
      database,
      `create schema other;
       create table other.kysely_migration (name varchar(255), timestamp varchar(255));
       create table other.kysely_migration_lock (id varchar(255), is_locked integer);
       insert into other.kysely_migration values ('999-theirs', '1')`,
    );
    return database;
  }

  it('leaves the migrations of another schema alone', async () => {
    const database = await sharedDatabase();
    for (const id of ['s1', 's2']) {
      const store = await openPostgresStore({ connectionString: cluster.url(database) });
      await store.createSession(newSession(id));
      await store.close();
    }
    assert.deepEqual(await asSuperuser(database, 'select name from other.kysely_migration'), [
      { name: '999-theirs' },
    ]);
    const { length } = await asSuperuser(database, 'select name from public.kysely_migration');
    assert.equal(length, Object.keys(postgresMigrations).length);
  });

  it('takes the first schema of the search path', async () => {
    const database = await sharedDatabase();
    await asSuperuser(
      database,
      `create schema ours; alter database ${database} set search_path = ours, other`,
    );
    const store = await openPostgresStore({ connectionString: cluster.url(database) });
    await store.createSession(newSession('s1'));
    await store.close();
    assert.equal((await asSuperuser(database, 'select session_id from ours.sessions')).length, 1);
    await asSuperuser(database, `insert into ours.kysely_migration values ('999-later', '1')`);
    await assert.rejects(
      openPostgresStore({ connectionString: cluster.url(database) }),
      /written by a newer version of the server \(schema 999-later/,
    );
  });

  it('says so where no schema of the search path is there', async () => {
    const database = await cluster.createDatabase();
    await asSuperuser(database, `alter database ${database} set search_path = nowhere`);
    await assert.rejects(
      openPostgresStore({ connectionString: cluster.url(database) }),
      /no schema of this user's search_path is there; make one \(create schema\)/,
    );
  });
});

it('commits to disk also where the database has that switched off', async () => {
  const database = await cluster.createDatabase();
  await asSuperuser(database, `alter database ${database} set synchronous_commit = off`);
  const store = await openPostgresStore({ connectionString: cluster.url(database), maxConnections: 1 });
  await asSuperuser(database, 'create table seen (how text)');
  // The store's own connection tells.
  await asSuperuser(
    database,
    `create function note() returns trigger language plpgsql as $$ begin
      insert into seen values (current_setting('synchronous_commit')); return new; end $$;
     create trigger note before insert on sessions for each row execute function note()`,
  );
  await store.createSession(newSession('s1'));
  assert.deepEqual(await asSuperuser(database, 'select how from seen'), [{ how: 'on' }]);
  await store.close();
});

it('other clients of the process read whole numbers as before', async () => {
  const database = await cluster.createDatabase();
  await (await openPostgresStore({ connectionString: cluster.url(database) })).close();
  assert.deepEqual(await asSuperuser(database, 'select 1::bigint as one'), [{ one: '1' }]);
});

/** Ends every connection to the database but ours. */
const cutAll = (database: string) =>
  asSuperuser(
    'postgres',
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}' and pid <> pg_backend_pid()`,
  );

it('goes on after its idle connections were cut', async () => {
  const database = await cluster.createDatabase();
  const lost: Error[] = [];
  const connectionString = cluster.url(database);
  const store = await openPostgresStore({ connectionString, onConnectionLost: (error) => lost.push(error) });
  await Promise.all(['a', 'b', 'c'].map((id) => store.createSession(newSession(id))));
  await cutAll(database);
  await store.appendSegment(lease('a'), segment(0), settled);
  assert.deepEqual((await store.getSession('a'))?.segments, [segment(0)]);
  await store.close();
  assert(lost.length >= 1);
});

/** Passes bytes on to PostgreSQL. */
class CuttingProxy {
  readonly #server = createServer((client) => this.#pass(client));
  readonly #sockets = new Set<Socket>();
  #order: { readonly word: string; readonly when: 'before' | 'after' | 'never' } | undefined;
  #refusal: string | undefined;
  #refusals = 0;
  #isSwallowing = Promise.withResolvers<void>();

  /**
   * Cuts the next connection whose client says the word: before PostgreSQL hears of it, or after it has answered. `never`: the answer does
   * not come, and no other.
   */
  cutAt(word: string, when: 'before' | 'after' | 'never'): void {
    this.#order = { word, when };
    this.#isSwallowing = Promise.withResolvers<void>();
  }

  /** An answer has not been passed on. */
  get swallowed(): Promise<void> {
    return this.#isSwallowing.promise;
  }

  /** Cuts all connections, and refuses new ones with that code, as a PostgreSQL that is started again; none: takes them again. */
  refuse(code: string | undefined): void {
    this.#refusal = code;
    if (code !== undefined) for (const socket of this.#sockets) socket.destroy();
  }

  get refusals(): number {
    return this.#refusals;
  }

  get hasCut(): boolean {
    return this.#order === undefined;
  }

  async listen(): Promise<number> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return (this.#server.address() as AddressInfo).port;
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }

  #pass(client: Socket): void {
    const refusal = this.#refusal;
    if (refusal !== undefined) {
      this.#refusals += 1;
      client.on('error', () => undefined);
      client.once('data', () => client.end(errorResponse(refusal)));
      return;
    }
    const upstream = connect(cluster.port, '127.0.0.1');
    for (const socket of [client, upstream]) {
      this.#sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        client.destroy();
        upstream.destroy();
      });
    }
    let isCutAtAnswer = false;
    let isSwallowed = false;
    client.on('data', (bytes) => {
      const order = this.#order;
      if (order !== undefined && bytes.includes(order.word)) {
        this.#order = undefined;
        if (order.when === 'before') {
          client.destroy();
          return;
        }
        isCutAtAnswer = order.when === 'after';
        isSwallowed = order.when === 'never';
      }
      upstream.write(bytes);
    });
    upstream.on('data', (bytes) => {
      if (isCutAtAnswer) client.destroy();
      else if (isSwallowed) this.#isSwallowing.resolve();
      else client.write(bytes);
    });
  }
}

/** The write may be stored, and the error and its cause say so. */
function inDoubt(reason: RegExp): (error: unknown) => boolean {
  return (error) => {
    assert(error instanceof WriteInDoubtError, String(error));
    assert.match(error.message, /^a write may be stored or not, since no answer to its commit came \(/);
    assert(error.cause instanceof Error);
    assert.match(error.cause.message, reason);
    return true;
  };
}

/** https://www.postgresql.org/docs/15/protocol-message-formats.html: ErrorResponse. */
function errorResponse(code: string): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0Mrefused here\0\0`);
  const head = Buffer.from('E\0\0\0\0', 'latin1');
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
}

/** A clock whose time passes as soon as somebody waits for it. */
class HurriedClock implements Clock {
  #nowMs = 0;
  readonly waitsMs: number[] = [];
  onWait: () => void = () => undefined;

  now(): number {
    return this.#nowMs;
  }

  after(ms: number, callback: () => void): () => void {
    this.#nowMs += ms;
    this.waitsMs.push(ms);
    this.onWait();
    const turn = setImmediate(callback);
    return () => clearImmediate(turn);
  }
}

async function storeBehindProxy(test: TestContext) {
  const proxy = new CuttingProxy();
  test.after(() => proxy.close());
  const url = new URL(cluster.url(await cluster.createDatabase()));
  url.port = String(await proxy.listen());
  const clock = new HurriedClock();
  const store = await openPostgresStore({ connectionString: url.href, maxConnections: 2, clock });
  test.after(() => store.close());
  return { store, proxy, clock };
}

const usage = {
  day: '2026-07-01',
  engine: 'aws',
  service: 'transcribe',
  measure: 'seconds',
  quantity: 1,
  microUsd: 10,
} as const;
const { day } = usage;

describe('a PostgreSQL that is started again', () => {
  for (const code of ['57P03', '53300']) {
    it(`is waited for with growing pauses while it answers ${code}, whatever is to be written`, async (test) => {
      const { store, proxy, clock } = await storeBehindProxy(test);
      await store.createSession(newSession('s1'));
      proxy.refuse(code);
      clock.onWait = () => {
        if (clock.now() >= 4000) proxy.refuse(undefined);
      };
      await store.addUsage([usage]);
      assert.deepEqual(clock.waitsMs.slice(0, 5), [50, 100, 200, 400, 800]);
      assert.deepEqual(await store.usageByDay({ from: day, to: day }), [usage]);
    });
  }

  it('is given up after five seconds', async (test) => {
    const { store, proxy, clock } = await storeBehindProxy(test);
    await store.createSession(newSession('s1'));
    proxy.refuse('57P03');
    await assert.rejects(store.addUsage([usage]), /refused here/);
    assert(clock.now() > 4000 && clock.now() <= 5000, String(clock.now()));
  });

  it('is not asked again where it says that this user may not', async (test) => {
    const { store, proxy, clock } = await storeBehindProxy(test);
    await store.createSession(newSession('s1'));
    proxy.refuse('28P01');
    // The first connection may be one that was cut.
    await assert.rejects(store.addUsage([usage]), /refused here/);
    assert.equal(proxy.refusals, 1);
    assert(clock.waitsMs.length <= 1);
  });
});

describe('a connection that is lost within a write', () => {
  const cases = [
    { moment: 'its beginning', word: 'begin', when: 'before', isRepeated: true },
    { moment: 'its first query', word: 'insert', when: 'after', isRepeated: true },
    { moment: 'its commit, which was not carried out', word: 'commit\0', when: 'before', isRepeated: false },
    { moment: 'its commit, which was carried out', word: 'commit\0', when: 'after', isRepeated: false },
  ] as const;
  for (const { moment, word, when, isRepeated } of cases) {
    it(`at ${moment}: is made once more, unless nobody knows whether it was done and twice is not once`, async (test) => {
      const { store, proxy } = await storeBehindProxy(test);
      await store.createSession(newSession('s1'));
      proxy.cutAt(word, when);
      await store.appendSegment(lease('s1'), segment(0), settled);
      assert(proxy.hasCut);
      assert.deepEqual((await store.getSession('s1'))?.segments, [segment(0)]);

      proxy.cutAt(word, when);
      const adding = store.addUsage([usage]);
      if (isRepeated) await adding;
      else await assert.rejects(adding, inDoubt(/Connection terminated/));
      assert(proxy.hasCut);
      const isAdded = isRepeated || when === 'after';
      const expected = isAdded ? [usage] : [];
      assert.deepEqual(await store.usageByDay({ from: usage.day, to: usage.day }), expected);
    });
  }

  for (const when of ['before', 'after'] as const) {
    it(`at the commit of an occurrence, ${when} it was carried out: it is noted, and once`, async (test) => {
      const { store, proxy } = await storeBehindProxy(test);
      await store.createSession(newSession('s1'));
      const occurrence = { atMs: 5, type: 'engine_recovered', detail: 'sphinx' } as const;
      proxy.cutAt('commit\0', when);
      await store.noteOccurrence(lease('s1'), occurrence);
      assert(proxy.hasCut);
      assert.deepEqual(await store.occurrencesOf('s1'), [occurrence]);
    });
  }

  for (const [name, isRepeated] of [
    ['a write that may be made twice', true],
    ['one that may not', false],
  ] as const) {
    it(`and with it the answer to a commit, which comes too late: ${name}`, async (test) => {
      const { store, proxy } = await storeBehindProxy(test);
      await store.createSession(newSession('s1'));
      proxy.cutAt('commit\0', 'never');
      test.mock.timers.enable({ apis: ['setTimeout'] });
      const writing = isRepeated
        ? store.appendSegment(lease('s1'), segment(0), settled)
        : store.addUsage([usage]);
      const outcome = isRepeated ? writing : assert.rejects(writing, inDoubt(/Query read timeout/));
      await proxy.swallowed;
      test.mock.timers.tick(20_000);
      test.mock.timers.reset();
      await outcome;
      assert.deepEqual((await store.getSession('s1'))?.segments, isRepeated ? [segment(0)] : []);
      assert.deepEqual(await store.usageByDay({ from: day, to: day }), isRepeated ? [] : [usage]);
    });
  }

  it('is in doubt too where it may be made twice, and PostgreSQL is gone', async (test) => {
    const { store, proxy } = await storeBehindProxy(test);
    await store.createSession(newSession('s1'));
    proxy.cutAt('commit\0', 'never');
    const writing = store.appendSegment(lease('s1'), segment(0), settled);
    const rejected = assert.rejects(writing, inDoubt(/refused here/));
    await proxy.swallowed;
    proxy.refuse('57P03');
    await rejected;
    proxy.refuse(undefined);
    assert.deepEqual((await store.getSession('s1'))?.segments, [segment(0)]);
  });

  it('is an error of that write where there is no other to be had', async (test) => {
    const { store, proxy } = await storeBehindProxy(test);
    await store.createSession(newSession('s1'));
    proxy.close();
    await assert.rejects(store.appendSegment(lease('s1'), segment(0), settled), /ECONNREFUSED|terminated/);
    await assert.rejects(store.getSession('s1'), /ECONNREFUSED/);
  });
});
