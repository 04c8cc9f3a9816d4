import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ManualClock } from '../clock/manual-clock.ts';
import { UsageJournal } from './usage-journal.ts';
import type { UsageRow } from './usage-store.ts';

function row(quantity: number, service = 'comprehend_detect_phi'): UsageRow {
  return { day: '2026-07-01', engine: 'aws', service, measure: 'units', quantity, microUsd: quantity * 1400 };
}

/** A store whose writes end when the test says so. */
class HeldStore {
  readonly writes: { readonly rows: readonly UsageRow[]; settle(error?: Error): void }[] = [];

  addUsage(rows: readonly UsageRow[]): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.writes.push({ rows, settle: (error) => (error === undefined ? resolve() : reject(error)) });
    return promise;
  }

  quantities(): readonly (readonly number[])[] {
    return this.writes.map(({ rows }) => rows.map(({ quantity }) => quantity));
  }
}

describe('the usage journal', () => {
  let store: HeldStore;
  let clock: ManualClock;
  let failures: unknown[];
  let journal: UsageJournal;

  beforeEach(() => {
    store = new HeldStore();
    clock = new ManualClock();
    failures = [];
    journal = new UsageJournal({ store, clock, onWriteFailed: (error) => void failures.push(error) });
  });

  /** Settles the newest write and lets what follows from it happen. */
  async function settle(error?: Error): Promise<void> {
    store.writes.at(-1)?.settle(error);
    await nextTurn();
  }

  it('writes the sums of what comes in one turn in one write', async () => {
    journal.add(row(1));
    journal.add(row(2));
    journal.add(row(4, 'comprehend_infer_rxnorm'));
    const flushed = journal.flush();
    await nextTurn();
    assert.deepEqual(store.quantities(), [[3, 4]]);
    assert.equal(store.writes[0]?.rows[0]?.microUsd, 4200);
    await settle();
    await flushed;
  });

  it('gathers what comes while a write is under way for the next one', async () => {
    journal.add(row(1));
    await nextTurn();
    journal.add(row(2));
    journal.add(row(3));
    await nextTurn();
    assert.deepEqual(store.quantities(), [[1]]);
    await settle();
    assert.deepEqual(store.quantities(), [[1], [5]]);
    await settle();
    journal.add(row(6));
    await nextTurn();
    assert.deepEqual(store.quantities(), [[1], [5], [6]]);
  });

  it('flushes only once everything added before is written', async () => {
    let isFlushed = false;
    journal.add(row(1));
    await nextTurn();
    journal.add(row(2));
    const flushed = journal.flush().then(() => (isFlushed = true));
    await settle();
    assert.equal(isFlushed, false);
    await settle();
    await flushed;
  });

  it('keeps what could not be written, tells it, and tries again after a while', async () => {
    journal.add(row(1));
    await nextTurn();
    await settle(new Error('disk full'));
    assert.deepEqual(failures.map(String), ['Error: disk full']);
    journal.add(row(2));
    await nextTurn();
    assert.equal(store.writes.length, 1);
    clock.advance(9999);
    await nextTurn();
    assert.equal(store.writes.length, 1);
    clock.advance(1);
    await nextTurn();
    assert.deepEqual(store.quantities(), [[1], [3]]);
    await settle();
    journal.add(row(7));
    await nextTurn();
    assert.deepEqual(store.quantities(), [[1], [3], [7]]);
  });

  it('writes nothing twice when a flush comes before the next try', async () => {
    journal.add(row(1));
    await nextTurn();
    await settle(new Error('disk full'));
    const flushed = journal.flush();
    await nextTurn();
    await settle();
    await flushed;
    clock.advance(60_000);
    await nextTurn();
    assert.deepEqual(store.quantities(), [[1], [1]]);
  });

  it('tries a last time when it closes, says when that fails, and then lets the clock be', async () => {
    journal.add(row(1));
    await nextTurn();
    await settle(new Error('disk full'));
    const refused = assert.rejects(journal.close(), /disk full/);
    await nextTurn();
    await settle(new Error('disk full'));
    await refused;
    clock.advance(60_000);
    await nextTurn();
    assert.equal(store.writes.length, 2);
  });

  it('closes at once when nothing waits', async () => {
    await journal.close();
    assert.equal(store.writes.length, 0);
  });
});
