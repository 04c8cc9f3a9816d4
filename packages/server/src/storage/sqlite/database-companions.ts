/** The files beside a database that belong to it: whoever writes one of them from elsewhere destroys what is in it. */
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { lockFileName } from './data-folder-lock.ts';

/**
 * Files that SQLite reads together with a database of this name, also with one that has just got the name: it would write what
 * they hold over it. https://sqlite.org/tempfiles.html
 */
export const companions = ['-wal', '-shm', '-journal'] as const;

/**
 * Whether a name stands for the database, for one of its companions or for the lock of its folder: by a symbolic or a hard link
 * too, and where there is no such file yet.
 *
 * @param database a file that is there
 */
export function belongsToDatabase(place: string, database: string): boolean {
  // SQLite follows a link, and keeps the log beside the file that it leads to.
  const databases = [database, realpathSync(database)];
  const files = databases.flatMap((name) => [name, ...companions.map((end) => `${name}${end}`)]);
  return [...files, join(dirname(database), lockFileName)].some((file) => isSameFile(file, place));
}

function isSameFile(first: string, second: string): boolean {
  const [one, other] = [identityOf(first), identityOf(second)];
  return one === undefined && other === undefined ? realName(first) === realName(second) : one === other;
}

/** Undefined where it cannot be told: nothing can be written there either, or there is nothing yet. */
function identityOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    return undefined;
  }
}

/** Of a file that is not there yet. */
function realName(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}
