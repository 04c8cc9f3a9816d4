import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProcessPool, type Later } from './process-pool.ts';
import type { Recogniser, RecogniserFailure } from './recogniser-child.ts';

interface FakeProcess extends Recogniser {
  failure: RecogniserFailure | undefined;
  isKilled: boolean;
}

function fakeProcesses(): { readonly started: FakeProcess[]; readonly start: () => Recogniser } {
  const started: FakeProcess[] = [];
  const start = (): Recogniser => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const recogniser: FakeProcess = {
      take: () => undefined,
      failure: undefined,
      isReady: true,
      onChange: undefined,
      isKilled: false,
      begin: () => undefined,
      write: () => {},
      endAudio: () => {},
      kill: () => {
        recogniser.isKilled = true;
        resolve();
      },
      ended: promise,
    };
    started.push(recogniser);
    return recogniser;
  };
  return { started, start };
}

/** What is to happen later happens when the test says so. */
function manualLater(): { readonly later: Later; readonly pass: () => void } {
  let pending: (() => void) | undefined;
  return {
    later: (callback) => {
      pending = callback;
      return () => {
        if (pending === callback) pending = undefined;
      };
    },
    pass: () => {
      const due = pending;
      pending = undefined;
      due?.();
    },
  };
}

test('several are made ready one after the other', () => {
  const { started, start } = fakeProcesses();
  const { later, pass } = manualLater();
  const pool = createProcessPool(start, 3, later);
  pool.refill();
  assert.equal(started.length, 1);
  pass();
  pass();
  assert.equal(started.length, 3);
  pass();
  assert.equal(started.length, 3);
});

test('streams that begin together take what waits, and the places are filled afterwards', () => {
  const { started, start } = fakeProcesses();
  const { later, pass } = manualLater();
  const pool = createProcessPool(start, 2, later);
  pool.refill();
  pass();
  const taken = [pool.take(), pool.take()];
  assert.deepEqual(taken, started.slice(0, 2));
  assert.equal(started.length, 2);
  pass();
  pass();
  assert.equal(started.length, 4);
});

test('a waiting process is taken and another one started later', () => {
  const { started, start } = fakeProcesses();
  const { later, pass } = manualLater();
  const pool = createProcessPool(start, 1, later);
  pool.refill();
  assert.equal(started.length, 1);
  assert.equal(pool.take(), started[0]);
  assert.equal(started.length, 1);
  pass();
  assert.equal(started.length, 2);
  assert.equal(pool.take(), started[1]);
});

test('with none waiting one is started', () => {
  const { started, start } = fakeProcesses();
  const pool = createProcessPool(start, 0);
  assert.equal(pool.take(), started[0]);
  assert.equal(started.length, 1);
});

test('one that failed while it waited is not given out', () => {
  const { started, start } = fakeProcesses();
  const pool = createProcessPool(start, 1);
  pool.refill();
  const [first] = started;
  assert.ok(first);
  first.failure = { phase: 'setup', message: 'no memory' };
  assert.equal(pool.take(), started[1]);
});

test('one that ended while it waited is not replaced before it is needed', async () => {
  const { started, start } = fakeProcesses();
  const pool = createProcessPool(start, 1);
  pool.refill();
  started[0]?.kill();
  await started[0]?.ended;
  assert.equal(started.length, 1);
  assert.equal(pool.take(), started[1]);
});

test('closing ends the waiting and the taken', async () => {
  const { started, start } = fakeProcesses();
  const pool = createProcessPool(start, 1);
  pool.refill();
  pool.take();
  pool.refill();
  await pool.close();
  assert.deepEqual(
    started.map(({ isKilled }) => isKilled),
    [true, true],
  );
  assert.throws(() => pool.take(), /closed/);
});
