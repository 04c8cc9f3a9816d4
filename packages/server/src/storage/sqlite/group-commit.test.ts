import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, it } from 'node:test';
import { StoreClosedError } from '../store-errors.ts';
import { GroupCommit, type CommitScheduler } from './group-commit.ts';

/** A clock and an event loop in the test's hand. */
class HandScheduler implements CommitScheduler {
  readonly turns: (() => void)[] = [];
  readonly timers: { readonly dueMs: number; readonly task: () => void }[] = [];
  #nowMs = 1000;

  nowMs(): number {
    return this.#nowMs;
  }

  nextTurn(task: () => void): void {
    this.turns.push(task);
  }

  afterMs(delayMs: number, task: () => void): void {
    this.timers.push({ dueMs: this.#nowMs + delayMs, task });
  }

  runTurn(): void {
    for (const task of this.turns.splice(0)) task();
  }

  advance(ms: number): void {
    this.#nowMs += ms;
    for (const timer of this.timers.splice(0)) {
      if (timer.dueMs <= this.#nowMs) timer.task();
      else this.timers.push(timer);
    }
  }
}

/** Counts the statements that pass through, and can make one fail. */
class ProbedDatabase {
  readonly #database = new DatabaseSync(':memory:');
  readonly executed: string[] = [];
  failOn: ((sql: string) => Error | undefined) | undefined;

  constructor() {
    this.#database.exec('create table noted (word text primary key) strict');
  }

  get isTransaction(): boolean {
    return this.#database.isTransaction;
  }

  exec(sql: string): void {
    this.executed.push(sql);
    const failure = this.failOn?.(sql);
    if (failure !== undefined) throw failure;
    this.#database.exec(sql);
  }

  note(word: string): void {
    this.#database.prepare('insert into noted values (?)').run(word);
  }

  get words(): unknown[] {
    return this.#database
      .prepare('select word from noted order by word')
      .all()
      .map((row) => row['word']);
  }

  get commits(): number {
    return this.executed.filter((sql) => sql === 'commit').length;
  }

  /** As SQLite does by itself when the disk is full. */
  rollBackBehindTheBack(): void {
    this.#database.exec('rollback');
  }
}

describe('group commit', () => {
  let scheduler: HandScheduler;
  let database: ProbedDatabase;
  let groupCommit: GroupCommit;
  let canEmptyLog: boolean;

  beforeEach(() => {
    scheduler = new HandScheduler();
    database = new ProbedDatabase();
    canEmptyLog = true;
    const emptyLog = () => {
      database.executed.push('empty log');
      return canEmptyLog;
    };
    groupCommit = new GroupCommit(database, { scheduler, minIntervalMs: 50, emptyLog });
  });

  it('commits the first write after a pause at the next turn, with all that joined it', async () => {
    const writes = ['a', 'b', 'c'].map((word) => groupCommit.enqueue(() => database.note(word)));
    assert.equal(scheduler.turns.length, 1);
    assert.deepEqual(database.executed, []);
    scheduler.runTurn();
    await Promise.all(writes);
    assert.equal(database.commits, 1);
    assert.deepEqual(database.words, ['a', 'b', 'c']);
  });

  it('resolves to what the write returned, after the commit and not before', async () => {
    const seen: string[] = [];
    const write = groupCommit.enqueue(() => {
      database.note('a');
      return 42;
    });
    void write.then(() => seen.push(`resolved after ${database.executed.at(-1)}`));
    scheduler.runTurn();
    assert.deepEqual(seen, []);
    assert.equal(await write, 42);
    assert.deepEqual(seen, ['resolved after commit']);
  });

  it('empties the log after an erasing write, before that resolves, and once', async () => {
    const seen: string[] = [];
    await commit(groupCommit.enqueue(() => database.note('a')));
    assert(!database.executed.includes('empty log'));
    const erasing = groupCommit.enqueue(() => database.note('b'), { erases: true });
    void erasing.then(() => seen.push(...database.executed.slice(-2)));
    await commit(erasing);
    assert.deepEqual(seen, ['commit', 'empty log']);
    await commit(groupCommit.enqueue(() => database.note('c')));
    assert.equal(database.executed.at(-1), 'commit');
  });

  it('empties the log after a later write where somebody read it', async () => {
    canEmptyLog = false;
    await commit(groupCommit.enqueue(() => database.note('a'), { erases: true }));
    await commit(groupCommit.enqueue(() => database.note('b')));
    canEmptyLog = true;
    await commit(groupCommit.enqueue(() => database.note('c')));
    await commit(groupCommit.enqueue(() => database.note('d')));
    assert.equal(database.executed.filter((each) => each === 'empty log').length, 3);
    assert.equal(database.executed.at(-1), 'commit');
  });

  it('leaves the log where the erasing write was undone', async () => {
    database.failOn = (sql) => (sql === 'commit' ? new Error('disk full') : undefined);
    const erasing = groupCommit.enqueue(() => database.note('a'), { erases: true });
    scheduler.runTurn();
    await assert.rejects(erasing, /disk full/);
    assert(!database.executed.includes('empty log'));
  });

  async function commit(write: Promise<unknown>): Promise<void> {
    scheduler.advance(50);
    scheduler.runTurn();
    await write;
  }

  it('leaves the shortest interval between two commits under load', async () => {
    const first = groupCommit.enqueue(() => database.note('a'));
    scheduler.runTurn();
    await first;
    scheduler.advance(10);
    const second = groupCommit.enqueue(() => database.note('b'));
    assert.equal(scheduler.turns.length, 0);
    scheduler.advance(39);
    const third = groupCommit.enqueue(() => database.note('c'));
    assert.equal(database.commits, 1);
    scheduler.advance(1);
    await Promise.all([second, third]);
    assert.equal(database.commits, 2);
  });

  it('commits at the next turn again once the interval has passed', async () => {
    const first = groupCommit.enqueue(() => database.note('a'));
    scheduler.runTurn();
    await first;
    scheduler.advance(50);
    const second = groupCommit.enqueue(() => database.note('b'));
    assert.equal(scheduler.timers.length, 0);
    scheduler.runTurn();
    await second;
    assert.equal(database.commits, 2);
  });

  it('undoes and rejects a failing write alone', async () => {
    const before = groupCommit.enqueue(() => database.note('a'));
    const failing = groupCommit.enqueue(() => {
      database.note('half');
      database.note('a');
    });
    const after = groupCommit.enqueue(() => database.note('b'));
    const refused = assert.rejects(failing, /UNIQUE constraint failed/);
    scheduler.runTurn();
    await Promise.all([before, refused, after]);
    assert.deepEqual(database.words, ['a', 'b']);
  });

  it('rejects the whole group and keeps nothing when the commit fails, then goes on', async () => {
    database.failOn = (sql) => (sql === 'commit' ? new Error('disk I/O error') : undefined);
    const writes = ['a', 'b'].map((word) => groupCommit.enqueue(() => database.note(word)));
    const refused = Promise.all(writes.map((write) => assert.rejects(write, /disk I\/O error/)));
    scheduler.runTurn();
    await refused;
    assert.deepEqual(database.words, []);
    assert.equal(database.isTransaction, false);

    database.failOn = undefined;
    scheduler.advance(50);
    const next = groupCommit.enqueue(() => database.note('c'));
    scheduler.runTurn();
    await next;
    assert.deepEqual(database.words, ['c']);
  });

  it('rejects the whole group when a write loses the transaction', async () => {
    const first = groupCommit.enqueue(() => database.note('a'));
    const losing = groupCommit.enqueue(() => {
      database.rollBackBehindTheBack();
      throw new Error('database or disk is full');
    });
    const last = groupCommit.enqueue(() => database.note('b'));
    const refused = Promise.all([first, losing, last].map((write) => assert.rejects(write, /disk is full/)));
    scheduler.runTurn();
    await refused;
    assert.deepEqual(database.words, []);
  });

  it('rejects the group without running it when the database is busy', async () => {
    let ran = false;
    database.failOn = (sql) => (sql === 'begin immediate' ? new Error('database is locked') : undefined);
    const write = groupCommit.enqueue(() => {
      ran = true;
    });
    const refused = assert.rejects(write, /database is locked/);
    scheduler.runTurn();
    await refused;
    assert.equal(ran, false);
  });

  it('reports both errors when the rollback fails too', async () => {
    database.failOn = (sql) =>
      sql === 'commit' || sql === 'rollback' ? new Error(`${sql} failed`) : undefined;
    const write = groupCommit.enqueue(() => database.note('a'));
    const refused = assert.rejects(write, (error) => {
      assert(error instanceof AggregateError);
      assert.deepEqual(
        error.errors.map((each: Error) => each.message),
        ['commit failed', 'rollback failed'],
      );
      return true;
    });
    scheduler.runTurn();
    await refused;
  });

  it('commits at close what still waits, and takes no more', async () => {
    const waiting = groupCommit.enqueue(() => database.note('a'));
    groupCommit.close();
    await waiting;
    assert.deepEqual(database.words, ['a']);
    await assert.rejects(
      groupCommit.enqueue(() => database.note('b')),
      StoreClosedError,
    );
    scheduler.runTurn();
    assert.equal(database.commits, 1);
  });
});
