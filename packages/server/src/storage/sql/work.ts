/**
 * A piece of work on a database as a generator: it yields queries and is given their rows. So what is done is written once, and
 * whoever drives it decides how: SQLite within one turn of the event loop, PostgreSQL over a connection.
 */
import type { Compilable, Kysely, SelectQueryBuilder } from 'kysely';
import type { Tables } from './tables.ts';

export type Work<Result> = Generator<Compilable, Result, readonly unknown[]>;

/** Begins the work, perhaps more than once: what was in vain is begun anew. */
export type StartWork<Result> = () => Work<Result>;

/** Builds queries in the database's dialect. */
export interface SqlDialect {
  readonly db: Kysely<Tables>;
  /** The rows found are this transaction's until it ends: nobody else changes or locks them. */
  readonly lock: <Names extends keyof Tables, Row>(
    query: SelectQueryBuilder<Tables, Names, Row>,
  ) => SelectQueryBuilder<Tables, Names, Row>;
}

/** Gives the rows of a query, also of a write with `returning`. */
export function* all<Row>(query: Compilable<Row>): Work<readonly Row[]> {
  return (yield query) as readonly Row[];
}

/** The first row. */
export function* first<Row>(query: Compilable<Row>): Work<Row | undefined> {
  const [row] = yield* all(query);
  return row;
}

/** Runs one that gives no rows. */
export function* run(query: Compilable): Work<void> {
  yield query;
}
