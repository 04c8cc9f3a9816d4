import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultConfig } from '@clarity-care/protocol';
import { ManualClock } from '../clock/manual-clock.ts';
import type { InstanceStore } from '../storage/instance-store.ts';
import { createMemoryStore } from '../storage/memory-store.ts';
import { transcriptSha256 } from '../storage/transcript-digest.ts';
import type { SessionLease } from '../storage/transcript-store.ts';
import { watchInstances } from './instance-watch.ts';

const s1 = { sessionId: 's1', epoch: 1 };

function watched({ isAlone = false, abandoned = 0, lost = [] as SessionLease[] } = {}) {
  const clock = new ManualClock();
  const calls: unknown[][] = [];
  const told: unknown[] = [];
  let isFailing = false;
  let held: readonly SessionLease[] = [s1];
  let withoutEnd: readonly SessionLease[] = [s1];
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
    sessionsWithoutEnd: async () => withoutEnd,
    interruptSessions: async (leases, { nowMs, resumableUntilMs }) => {
      calls.push(['interrupt', leases, nowMs, resumableUntilMs - nowMs]);
      withoutEnd = withoutEnd.filter((lease) => !leases.includes(lease));
      return leases.length;
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
      leases: () => held,
      onLost: (leases) => told.push(['lost', ...leases]),
      onAbandoned: (sessions) => told.push(['abandoned', sessions]),
      onFailed: (error) => told.push(['failed', (error as Error).message]),
    },
    isAlone,
  );
  return {
    watch,
    clock,
    calls,
    told,
    fail: () => (isFailing = true),
    mend: () => (isFailing = false),
    hold: (...leases: SessionLease[]) => (held = leases),
    store: (...leases: SessionLease[]) => (withoutEnd = leases),
    interrupted: () => calls.filter(([name]) => name === 'interrupt'),
    /** So many signs of life. */
    rounds: async (count: number) => {
      for (let round = 0; round < count; round += 1) {
        clock.advance(5000);
        await turn();
      }
    },
  };
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

for (const isAlone of [true, false]) {
  test(`a session of its own whose end was not written gets one after a minute; isAlone: ${isAlone}`, async () => {
    const { watch, clock, told, hold, interrupted, rounds } = watched({ isAlone });
    const running = await watch;
    await rounds(100);
    hold();
    // From the first round that misses it.
    await rounds(12);
    assert.deepEqual(interrupted(), []);
    await rounds(1);
    assert.deepEqual(interrupted(), [['interrupt', [s1], clock.now(), 600_000]]);
    assert.deepEqual(told, [['abandoned', 1]]);
    await rounds(30);
    assert.equal(interrupted().length, 1);
    await running.close();
  });
}

test('a session whose creation or claim is under way is left alone, and its minute begins anew with each claim', async () => {
  const { watch, hold, store, interrupted, rounds } = watched();
  const running = await watch;
  const created = { sessionId: 's2', epoch: 1 };
  const claimed = { sessionId: 's2', epoch: 2 };
  store(s1, created);
  await rounds(12);
  store(s1, claimed);
  await rounds(12);
  hold(s1, claimed);
  await rounds(12);
  hold(s1);
  await rounds(12);
  assert.deepEqual(interrupted(), []);
  await rounds(1);
  assert.deepEqual(
    interrupted().map(([, leases]) => leases),
    [[claimed]],
  );
  await running.close();
});

test('a session whose end is only slow to be written is not taken for left', async () => {
  const { watch, hold, store, interrupted, rounds } = watched();
  const running = await watch;
  hold();
  await rounds(12);
  store();
  await rounds(30);
  assert.deepEqual(interrupted(), []);
  await running.close();
});

test('what was left can be attested again, and resumed until then', async () => {
  const clock = new ManualClock();
  const store = createMemoryStore();
  await store.createSession({
    sessionId: 's1',
    engine: 'scripted',
    config: defaultConfig,
    startedAtMs: clock.now(),
    instanceId: 'one',
    resumeTokenHash: 'hash',
  });
  const failures: unknown[] = [];
  const running = await watchInstances(
    {
      instanceId: 'one',
      store,
      clock,
      resumeWindowMs: 600_000,
      leases: () => [],
      onLost: () => undefined,
      onAbandoned: () => undefined,
      onFailed: (error) => failures.push(error),
    },
    true,
  );
  const attest = () => store.attest('s1', { atMs: 1, by: 'A. Tester', sha256: transcriptSha256([]) });
  assert.equal((await attest()).outcome, 'live');
  for (let round = 0; round < 12; round += 1) {
    clock.advance(5000);
    await turn();
  }
  assert.equal((await store.getSession('s1'))?.resumableUntilMs, clock.now() + 600_000);
  assert.equal((await attest()).outcome, 'done');
  assert.deepEqual(failures, []);
  await running.close();
});
