/**
 * Group commit: the writes that wait share one transaction, and so one fsync.
 *
 * A transaction for each segment costs an fsync each, which at hundreds of writes a second holds up the event loop.
 * Here the first write after a pause commits at the next turn of the event loop, and under load a commit comes at most
 * once per interval. The queue is bounded by its writers: each session awaits its write before it makes another.
 */
import type { DatabaseSync } from 'node:sqlite';
import { StoreClosedError } from '../store-errors.ts';

/** Time and turns, so that tests can hold them. */
export interface CommitScheduler {
  /** Monotonic. */
  nowMs(): number;
  nextTurn(task: () => void): void;
  afterMs(delayMs: number, task: () => void): void;
}

export const eventLoopScheduler: CommitScheduler = {
  nowMs: () => performance.now(),
  nextTurn: (task) => void setImmediate(task),
  afterMs: (delayMs, task) => void setTimeout(task, delayMs),
};

export interface GroupCommitOptions {
  readonly scheduler: CommitScheduler;
  /** Shortest time between the end of a commit and the start of the next. */
  readonly minIntervalMs: number;
  /**
   * Takes what was erased out of the write-ahead log. False: not now, somebody still reads it. Called after the commit of an
   * erasing write, and after those that follow until it was done.
   */
  readonly emptyLog: () => boolean;
}

interface PendingWrite {
  readonly erases: boolean;
  /** Runs the write. Returns what settles its promise, to be called once the group is committed. */
  attempt(): () => void;
  reject(error: unknown): void;
}

export class GroupCommit {
  readonly #database: Pick<DatabaseSync, 'exec' | 'isTransaction'>;
  readonly #options: GroupCommitOptions;
  #waiting: PendingWrite[] = [];
  #scheduled = false;
  #closed = false;
  /** What was erased may still be in the log. */
  #hasErased = false;
  #lastCommitEndMs = Number.NEGATIVE_INFINITY;

  constructor(database: Pick<DatabaseSync, 'exec' | 'isTransaction'>, options: GroupCommitOptions) {
    this.#database = database;
    this.#options = options;
  }

  /**
   * Queues a write. `write` runs later, synchronously, inside a transaction; the promise resolves to its result once
   * that transaction is committed. When `write` throws, its own changes are undone and its own promise is rejected;
   * the others of the group go on. When the transaction as a whole fails, all of the group are rejected.
   *
   * @param options.erases the log is emptied after it, before its promise resolves where that can be
   */
  enqueue<T>(write: () => T, { erases = false }: { readonly erases?: boolean } = {}): Promise<T> {
    if (this.#closed) return Promise.reject(new StoreClosedError());
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    this.#waiting.push({
      erases,
      attempt: () => {
        const outcome = this.#attempt(write);
        return outcome.ok ? () => resolve(outcome.value) : () => reject(outcome.error);
      },
      reject,
    });
    this.#schedule();
    return promise;
  }

  /** Commits what waits and takes no more. */
  close(): void {
    this.#closed = true;
    this.#commit();
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    const { scheduler, minIntervalMs } = this.#options;
    const waitMs = this.#lastCommitEndMs + minIntervalMs - scheduler.nowMs();
    const task = () => {
      this.#scheduled = false;
      this.#commit();
    };
    if (waitMs > 0) scheduler.afterMs(waitMs, task);
    else scheduler.nextTurn(task);
  }

  #commit(): void {
    const group = this.#waiting;
    if (group.length === 0) return;
    this.#waiting = [];
    const settlers: (() => void)[] = [];
    try {
      // Takes the write lock now: a busy database then fails the whole group, and before any of it ran.
      this.#database.exec('begin immediate');
      for (const write of group) settlers.push(write.attempt());
      this.#database.exec('commit');
      if (group.some(({ erases }) => erases)) this.#hasErased = true;
    } catch (error) {
      const cause = this.#rollBack(error);
      for (const write of group) write.reject(cause);
      return;
    } finally {
      this.#lastCommitEndMs = this.#options.scheduler.nowMs();
    }
    if (this.#hasErased) this.#hasErased = !this.#options.emptyLog();
    for (const settle of settlers) settle();
  }

  #attempt<T>(write: () => T): { ok: true; value: T } | { ok: false; error: unknown } {
    this.#database.exec('savepoint one_write');
    let value: T;
    try {
      value = write();
    } catch (error) {
      // https://sqlite.org/lang_transaction.html, "Response To Errors Within A Transaction": a full disk or an I/O
      // error may have rolled everything back already. Then nothing of the group is left to commit.
      if (!this.#database.isTransaction) throw error;
      this.#database.exec('rollback to one_write');
      this.#database.exec('release one_write');
      return { ok: false, error };
    }
    this.#database.exec('release one_write');
    return { ok: true, value };
  }

  /** The error to report: the first one, with the rollback's own if that failed too. */
  #rollBack(error: unknown): unknown {
    if (!this.#database.isTransaction) return error;
    try {
      this.#database.exec('rollback');
      return error;
    } catch (rollbackError) {
      return new AggregateError([error, rollbackError], 'neither the commit nor its rollback succeeded');
    }
  }
}
