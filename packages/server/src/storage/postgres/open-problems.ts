/** Why PostgreSQL cannot be used, and what to do about it. */
import { StoreOpenError } from '../store-errors.ts';

/** https://www.postgresql.org/docs/15/errcodes-appendix.html, and the system's codes. */
const remedies: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'start PostgreSQL there, or mend host and port in DATABASE_URL',
  ETIMEDOUT: 'see whether a firewall lies between, or mend host and port in DATABASE_URL',
  EHOSTUNREACH: 'see whether a firewall lies between, or mend host and port in DATABASE_URL',
  ENOTFOUND: 'mend the host in DATABASE_URL',
  EAI_AGAIN:
    'the name of the host cannot be looked up now: mend the host in DATABASE_URL, or the name service',
  ENOENT: 'there is no socket of PostgreSQL: start it, or mend the host in DATABASE_URL',
  EACCES: 'this user may not use the socket of PostgreSQL',
  '28P01': 'mend user and password in DATABASE_URL, or make the user (createuser --pwprompt)',
  '28000':
    'make the user (createuser --pwprompt), let it in from here (pg_hba.conf), or mend the user in DATABASE_URL',
  '3D000': 'make the database (createdb), or mend its name in DATABASE_URL',
  '42501': 'give this user the right to make tables in the schema (grant create on schema public)',
  '53300': 'raise max_connections of PostgreSQL, or run fewer servers',
  '57P03': 'PostgreSQL is starting or stopping: try again in a moment',
};

const otherRemedy = 'see the log of PostgreSQL, or mend DATABASE_URL';

/** With the reason in PostgreSQL's or the system's words, neither of which hold the password. */
export function openProblem(place: string, error: unknown): StoreOpenError {
  if (error instanceof StoreOpenError) return error;
  const first = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  const reason = first instanceof Error ? first.message : String(first);
  const code = first instanceof Error && 'code' in first ? String(first.code) : '';
  const remedy = Object.hasOwn(remedies, code) ? remedies[code] : otherRemedy;
  return new StoreOpenError(`${place}: cannot be used (${reason}); ${remedy}`, { cause: error });
}
