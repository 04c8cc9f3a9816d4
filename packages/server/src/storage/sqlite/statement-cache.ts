/** Prepared statements by their text, those used last. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** The texts of all queries, but for those with lists of any length. */
const defaultMaxStatements = 200;

export class StatementCache {
  readonly #database: Pick<DatabaseSync, 'prepare'>;
  readonly #maxStatements: number;
  /** In the order of their last use. */
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: Pick<DatabaseSync, 'prepare'>, maxStatements = defaultMaxStatements) {
    this.#database = database;
    this.#maxStatements = maxStatements;
  }

  prepare(sql: string): StatementSync {
    const statement = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.delete(sql);
    this.#statements.set(sql, statement);
    if (this.#statements.size > this.#maxStatements) {
      const [oldest] = this.#statements.keys();
      if (oldest !== undefined) this.#statements.delete(oldest);
    }
    return statement;
  }

  clear(): void {
    this.#statements.clear();
  }
}
