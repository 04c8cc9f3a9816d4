/** Where this machine's PostgreSQL is, and who may run it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const debianFolder = '/usr/lib/postgresql';

/** The folder that holds `initdb` and `postgres`, whatever the version. Throws an `Error` with the remedy. */
export function postgresPrograms(): string {
  const versions = existsSync(debianFolder)
    ? readdirSync(debianFolder).sort((a, b) => Number(b) - Number(a))
    : [];
  const told = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  const folders = [
    ...versions.map((version) => join(debianFolder, version, 'bin')),
    // There is a pg_config also where only the client library is.
    ...(told.status === 0 ? [told.stdout.trim()] : []),
    ...(process.env['PATH'] ?? '').split(':'),
  ];
  const found = folders.find((folder) =>
    ['initdb', 'postgres'].every((program) => existsSync(join(folder, program))),
  );
  if (found === undefined) {
    throw new Error('there is no PostgreSQL server here: npm test installs the Debian package postgresql');
  }
  return found;
}

export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to be run by root, and is then run by `postgres` or `nobody`. `undefined`: as whoever we are. */
export function unprivilegedUser(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const id = (flag: string) => spawnSync('id', [flag, name], { encoding: 'utf8' });
    const user = id('-u');
    if (user.status === 0) return { uid: Number(user.stdout), gid: Number(id('-g').stdout) };
  }
  throw new Error('PostgreSQL cannot be run by root, and there is no user postgres or nobody here');
}
