import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ManualClock } from '../clock/manual-clock.ts';
import { runtimeDelays, watchEventLoop, type LoadLevel } from './event-loop-load.ts';

/** The level after each second, given the delay that each second shows; `undefined`: nothing was seen. */
function levelsAfter(delaysMs: readonly (number | undefined)[]): LoadLevel[] {
  const clock = new ManualClock();
  const left = [...delaysMs];
  const load = watchEventLoop({
    clock,
    source: { takeDelayMs: () => left.shift(), close: () => undefined },
  });
  return delaysMs.map(() => {
    clock.advance(1000);
    return load.level();
  });
}

const cases: readonly {
  readonly name: string;
  readonly delaysMs: readonly (number | undefined)[];
  /** One letter a second: in time, behind, far behind. */
  readonly levels: string;
}[] = [
  { name: 'an idle loop', delaysMs: [0, 1, 0, 2, 1], levels: 'iiiii' },
  { name: 'two late seconds are no state', delaysMs: [400, 400, 10, 400, 400, 10], levels: 'iiiiii' },
  { name: 'three in a row are', delaysMs: [101, 150, 120, 10], levels: 'iibb' },
  { name: 'at the mark is not over it', delaysMs: [100, 100, 100, 100], levels: 'iiii' },
  { name: 'between the marks it stays behind', delaysMs: [120, 120, 120, 80, 80, 80, 80], levels: 'iibbbbb' },
  { name: 'between the marks it stays in time', delaysMs: [80, 80, 80, 80, 80], levels: 'iiiii' },
  { name: 'three good seconds end it', delaysMs: [120, 120, 120, 40, 40, 40], levels: 'iibbbi' },
  { name: 'at the lower mark is not under it', delaysMs: [120, 120, 120, 50, 50, 50], levels: 'iibbbb' },
  { name: 'two good seconds do not', delaysMs: [120, 120, 120, 40, 40, 90, 40, 40], levels: 'iibbbbbb' },
  { name: 'far behind', delaysMs: [600, 600, 600], levels: 'iif' },
  {
    name: 'from far behind over behind to in time',
    delaysMs: [600, 600, 600, 200, 200, 200, 40, 40, 40],
    levels: 'iifffbbbi',
  },
  {
    name: 'all at once from far behind to in time',
    delaysMs: [600, 600, 600, 0, 0, 0],
    levels: 'iifffi',
  },
  {
    name: 'a second in which nothing was seen says nothing',
    delaysMs: [120, 120, undefined, 120, undefined],
    levels: 'iiibb',
  },
];

for (const { name, delaysMs, levels } of cases) {
  test(name, () => {
    assert.equal(
      levelsAfter(delaysMs)
        .map((level) => level[0])
        .join(''),
      levels,
    );
  });
}

test('the last delay can be read, and the end of the watch ends its timer and its source', () => {
  const clock = new ManualClock();
  let taken = 0;
  let closed = 0;
  const load = watchEventLoop({
    clock,
    source: {
      takeDelayMs: () => {
        taken += 1;
        return 7;
      },
      close: () => {
        closed += 1;
      },
    },
  });
  assert.equal(load.delayMs, 0);
  clock.advance(1000);
  assert.equal(load.delayMs, 7);
  load.close();
  load.close();
  clock.advance(10_000);
  assert.deepEqual({ taken, closed }, { taken: 1, closed: 1 });
});

test('the delays of the runtime: a loop that is held up shows at least what it was held up for', async () => {
  const source = runtimeDelays();
  try {
    assert.equal(source.takeDelayMs(), undefined, 'nothing seen yet');
    // Each turn of the loop takes 40 ms; a busy machine can only make it more.
    for (let turn = 0; turn < 6; turn += 1) {
      const until = performance.now() + 40;
      while (performance.now() < until);
      await new Promise((resolve) => {
        setTimeout(resolve, 0);
      });
    }
    assert.ok((source.takeDelayMs() ?? 0) >= 25);
    assert.equal(source.takeDelayMs(), undefined, 'taken once');
  } finally {
    source.close();
  }
});
