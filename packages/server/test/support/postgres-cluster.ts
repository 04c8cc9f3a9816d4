/** A PostgreSQL of this test process: a cluster of its own in a temporary folder, gone when the process is. */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from './free-port.ts';
import { postgresPrograms, unprivilegedUser, type SystemUser } from './postgres-programs.ts';

export interface PostgresCluster {
  readonly port: number;
  /** Of a superuser; with the password, which is this cluster's own. */
  url(database: string): string;
  /** Makes a database and resolves to its name; with `template` a copy of that one, which nobody may be connected to. */
  createDatabase(template?: string): Promise<string>;
  /** Stops the server, removes everything. */
  stop(): Promise<void>;
}

/**
 * Waits for the end of its standard input, which the system closes with the test process, however that ends; then stops
 * PostgreSQL at once (SIGQUIT) and removes the folder. `stop` goes the same way.
 */
const keeper = `
trap '' INT TERM HUP
cat > /dev/null
pid=$(head -n 1 "$1/data/postmaster.pid" 2> /dev/null) && kill -QUIT "$pid" && while kill -0 "$pid" 2> /dev/null; do sleep 0.05; done
rm -rf "$1"`;

/** Somebody may take the free port before PostgreSQL does. */
const portTries = 5;

/**
 * Starts PostgreSQL on a free port of the loopback interface. The order of its words is a language's and not that of bytes, as
 * on most machines. Nothing is synced to disk: only processes are killed here, no machine. Throws an `Error` that
 * names the Debian package when there is no PostgreSQL.
 */
export async function startPostgres(): Promise<PostgresCluster> {
  const programs = postgresPrograms();
  const user = unprivilegedUser();
  // The path of a socket has room for about 100 characters; there is none, but the folder of the tests may be far away too.
  const folder = mkdtempSync(join(tmpdir(), 'clarity-postgres-'));
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const watch = spawn('sh', ['-c', keeper, 'keeper', folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  const stop = async (): Promise<void> => {
    if (watch.exitCode !== null) return;
    const gone = once(watch, 'exit');
    watch.stdin.end();
    await gone;
  };
  try {
    const password = makeCluster(join(programs, 'initdb'), folder, user);
    const port = await startServer(join(programs, 'postgres'), folder, user);
    return cluster({ port, password, stop });
  } catch (error) {
    await stop();
    throw error;
  }
}

function makeCluster(initdb: string, folder: string, user: SystemUser | undefined): string {
  const password = randomBytes(12).toString('hex');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o644 });
  const done = spawnSync(
    initdb,
    Object.entries({
      pgdata: join(folder, 'data'),
      username: 'clarity',
      pwfile: passwordFile,
      auth: 'scram-sha-256',
      encoding: 'UTF8',
      locale: 'C',
      'locale-provider': 'icu',
      'icu-locale': 'en-US',
    })
      .map(([name, value]) => `--${name}=${value}`)
      .concat('--no-sync'),
    { cwd: folder, encoding: 'utf8', ...user },
  );
  if (done.status !== 0) throw new Error(`initdb failed:\n${done.stdout}${done.stderr}`);
  return password;
}

/** Resolves to the port once connections are taken. */
async function startServer(postgres: string, folder: string, user: SystemUser | undefined): Promise<number> {
  let output = '';
  for (let tries = 0; tries < portTries; tries += 1) {
    const port = await freePort();
    const settings = {
      port,
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      fsync: 'off',
      full_page_writes: 'off',
      shared_buffers: '32MB',
      max_connections: 120,
    };
    const server = spawn(
      postgres,
      [
        '-D',
        join(folder, 'data'),
        ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ],
      // Not in the group of the test process: Ctrl-C must not stop it before those who use it.
      { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], detached: true, ...user },
    );
    output = '';
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-4000);
    });
    server.unref();
    while (server.exitCode === null && server.signalCode === null) {
      if (isReady(folder)) {
        // Neither may keep the test process waiting.
        (server.stderr as unknown as { unref(): void }).unref();
        return port;
      }
      await delay(20);
    }
  }
  throw new Error(`PostgreSQL did not start:\n${output}`);
}

/** https://www.postgresql.org/docs/15/storage-file-layout.html: the last line of postmaster.pid is the server's state. */
function isReady(folder: string): boolean {
  try {
    return readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[7]?.trim() === 'ready';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

function cluster({
  port,
  password,
  stop,
}: {
  readonly port: number;
  readonly password: string;
  readonly stop: () => Promise<void>;
}): PostgresCluster {
  const url = (database: string) => `postgres://clarity:${password}@127.0.0.1:${port}/${database}`;
  let databases = 0;
  return {
    port,
    url,
    async createDatabase(template = 'template1') {
      databases += 1;
      const name = `clarity_test_${databases}`;
      const client = new pg.Client({ connectionString: url('postgres') });
      await client.connect();
      try {
        await client.query(`create database ${name} template ${template}`);
      } finally {
        await client.end();
      }
      return name;
    },
    stop,
  };
}
