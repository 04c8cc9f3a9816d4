/** Rows of findings. */
import type { FindingsTable } from './tables.ts';
import { run, type SqlDialect, type Work } from './work.ts';

/** SQLite takes 32,766 parameters a statement, PostgreSQL 65,535. */
const findingsAtOnce = 500;

export function* insertFindings({ db }: SqlDialect, rows: readonly FindingsTable[]): Work<void> {
  for (let begin = 0; begin < rows.length; begin += findingsAtOnce) {
    yield* run(db.insertInto('findings').values(rows.slice(begin, begin + findingsAtOnce)));
  }
}
