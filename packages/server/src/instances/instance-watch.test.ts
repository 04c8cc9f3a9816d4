import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ManualClock } from '../clock/manual-clock.ts';
import type { InstanceStore } from '../storage/instance-store.ts';
import type { SessionLease } from '../storage/transcript-store.ts';
import { watchInstances } from './instance-watch.ts';

function watched({ isAlone = false, abandoned = 0, lost = [] as SessionLease[] } = {}) {
  const clock = new ManualClock();
  const calls: unknown[][] = [];
  const told: unknown[] = [];
  let isFailing = false;
  const store: InstanceStore = {
    noteInstance: async (...call) => {
      if (isFailing) throw new Error('the database is away');
      calls.push(['note', ...call]);
    },
    forgetInstance: async (...call) => {
      if (isFailing) throw new Error('the database is away');
      calls.push(['forget', ...call]);
    },
    lostLeases: async () => lost,
    endAbandonedSessions: async (request) => {
      calls.push(['end', request.silentSinceMs, request.resumableUntilMs - request.nowMs]);
      return abandoned;
    },
    claimJob: async () => true,
    finishJob: async () => void calls.push(['finish']),
  };
  const watch = watchInstances(
    {
      instanceId: 'one',
      store,
      clock,
      resumeWindowMs: 600_000,
      leases: () => [{ sessionId: 's1', epoch: 1 }],
      onLost: (leases) => told.push(['lost', ...leases]),
      onAbandoned: (sessions) => told.push(['abandoned', sessions]),
      onFailed: (error) => told.push(['failed', (error as Error).message]),
    },
    isAlone,
  );
  return { watch, clock, calls, told, fail: () => (isFailing = true), mend: () => (isFailing = false) };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test('alone on a database, whatever others have left is ended at once and can be resumed', async () => {
  const { watch, calls, told, clock } = watched({ isAlone: true, abandoned: 3 });
  const running = await watch;
  assert.deepEqual(calls[0], ['end', Number.MAX_SAFE_INTEGER, 600_000]);
  assert.deepEqual(calls[1], ['note', 'one', clock.now()]);
  assert.deepEqual(told, [['abandoned', 3]]);
  await running.close();
  assert.deepEqual(calls.at(-1), ['forget', 'one']);
});

test('among others, only those that were silent for thirty seconds are', async () => {
  const { watch, calls, clock } = watched();
  const running = await watch;
  assert.deepEqual(calls, [['note', 'one', clock.now()], ['end', clock.now() - 30_000, 600_000], ['finish']]);
  await running.close();
});

test('leases that somebody else has are told, and the rounds go on after a failure', async () => {
  const lost = [{ sessionId: 's1', epoch: 1 }];
  const { watch, calls, told, clock, fail, mend } = watched({ lost });
  const running = await watch;
  assert.deepEqual(told, [['lost', ...lost]]);
  fail();
  clock.advance(5000);
  await turn();
  assert.deepEqual(told.at(-1), ['failed', 'the database is away']);
  mend();
  const before = calls.length;
  clock.advance(5000);
  await turn();
  assert.deepEqual(calls[before], ['note', 'one', clock.now()]);
  await running.close();
  clock.advance(60_000);
  await turn();
  assert.equal(calls.at(-1)?.[0], 'forget');
});

test('a database that is away at the end is told, and holds nobody up', async () => {
  const { watch, calls, told, fail } = watched();
  const running = await watch;
  fail();
  await running.close();
  assert.deepEqual(told.at(-1), ['failed', 'the database is away']);
  assert.ok(calls.every(([name]) => name !== 'forget'));
});
