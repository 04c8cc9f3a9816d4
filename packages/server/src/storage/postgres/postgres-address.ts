/** Which database a connection string means, without its password. */
import pg from 'pg';
import { StoreOpenError } from '../store-errors.ts';

export interface PostgresAddress {
  readonly user: string;
  readonly host: string;
  readonly port: number;
  readonly database: string;
}

/** Throws `StoreOpenError`, which does not repeat what it was given: there may be a password in it. */
export function addressOf(connectionString: string): PostgresAddress {
  if (!/^postgres(ql)?:\/\//.test(connectionString)) throw badAddress();
  try {
    const { user = '', host, port, database = '' } = new pg.Client({ connectionString });
    return { user, host, port, database };
  } catch {
    // Its error holds the whole string.
    throw badAddress();
  }
}

function badAddress(): StoreOpenError {
  return new StoreOpenError(
    'DATABASE_URL: not an address of PostgreSQL; it has the form postgres://USER:PASSWORD@HOST:5432/DATABASE, ' +
      'and in USER and PASSWORD the characters : / @ ? # % are written as %3A %2F %40 %3F %23 %25',
  );
}

/** As messages call it. */
export function placeOf({ host, port, database }: PostgresAddress): string {
  return `PostgreSQL at ${host}:${port}, database ${JSON.stringify(database)}`;
}

/** A connection string for the tools of PostgreSQL, which ask for the password or find it in PGPASSWORD or ~/.pgpass. */
export function urlWithoutPassword({ user, host, port, database }: PostgresAddress): string {
  const path = encodeURIComponent(database);
  // A folder is where the socket lies.
  return host.startsWith('/')
    ? `postgres://${encodeURIComponent(user)}@/${path}?host=${encodeURIComponent(host)}&port=${port}`
    : `postgres://${encodeURIComponent(user)}@${host}:${port}/${path}`;
}
