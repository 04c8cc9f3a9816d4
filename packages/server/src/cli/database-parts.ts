/** What the commands about the database need of the server. */
import { addressOf, urlWithoutPassword } from '../storage/postgres/postgres-address.ts';
import { UsageError } from './usage-error.ts';

export interface DatabaseParts {
  readonly dataDir: string;
  /** Set where PostgreSQL is used. */
  readonly databaseUrl: string | undefined;
  /** Writes a line for the person at the keyboard. */
  readonly say: (line: string) => void;
}

/** PostgreSQL has tools of its own. Throws `UsageError` with the command that is meant, without the password. */
export function refusePostgres(
  command: 'backup' | 'restore',
  databaseUrl: string | undefined,
  file: string,
): void {
  if (databaseUrl === undefined) return;
  const url = urlWithoutPassword(addressOf(databaseUrl));
  const name = /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;
  const meant =
    command === 'backup'
      ? `pg_dump --format=custom --file=${name} --dbname='${url}'`
      : `pg_restore --clean --if-exists --no-owner --single-transaction --dbname='${url}' ${name}`;
  throw new UsageError(
    `${command}: DATABASE_URL is set, so the transcripts are in PostgreSQL, which has a tool for it. Run:\n\n  ${meant}\n\n` +
      'It asks for the password, or takes it from PGPASSWORD or ~/.pgpass.' +
      (command === 'restore' ? ' Stop the servers before.' : ''),
  );
}

/** As a person says it: `3 sessions with 40 segments, 12.3 MB`. */
export function contentOf(facts: {
  readonly sessions: number;
  readonly segments: number;
  readonly bytes: number;
}): string {
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  const megabytes = (facts.bytes / 1e6).toFixed(1);
  return `${count(facts.sessions, 'session')} with ${count(facts.segments, 'segment')}, ${megabytes} MB`;
}
