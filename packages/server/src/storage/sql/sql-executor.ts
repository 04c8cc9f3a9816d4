/** How a database carries out work: what an adapter has to bring. */
import type { SqlDialect, StartWork, Work } from './work.ts';

/**
 * `repeatable`: done twice it is as if done once, so it may be tried again when nobody knows whether it was done. `erasing`: as
 * `once`, and what it deletes leaves the database's files too, as far as the database sees to that.
 */
export type WriteKind = 'repeatable' | 'once' | 'erasing';

export interface SqlExecutor {
  readonly dialect: SqlDialect;
  /** Sees one state of the database. Rejects with `StoreClosedError` after `close`. */
  read<Result>(start: StartWork<Result>): Promise<Result>;
  /** All of it or nothing, and on disk once it has resolved. Rejects with `StoreClosedError` after `close`. */
  write<Result>(start: StartWork<Result>, kind: WriteKind): Promise<Result>;
  /** Ends the writes under way, takes no more. May be called again. */
  close(): Promise<void>;
}

/** Carries out the work where each query has its answer at once. */
export function drive<Result>(
  work: Work<Result>,
  answer: (query: { readonly sql: string; readonly parameters: readonly unknown[] }) => readonly unknown[],
): Result {
  let step = work.next([]);
  while (step.done !== true) step = work.next(answer(step.value.compile()));
  return step.value;
}

/** Carries out the work where answers take their time. */
export async function driveLater<Result>(
  work: Work<Result>,
  answer: (query: {
    readonly sql: string;
    readonly parameters: readonly unknown[];
  }) => Promise<readonly unknown[]>,
): Promise<Result> {
  let step = work.next([]);
  while (step.done !== true) step = work.next(await answer(step.value.compile()));
  return step.value;
}
