/** The search and its verdict, over servers that sustain what the test says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSustained, NotOpenedError, type Step } from './phases.ts';
import { searchSustained, type LoadSteps, type Sustained } from './search.ts';
import type { ServerUnderBench } from './servers.ts';
import { verdictOf } from './verdict.ts';

const easy: Omit<Step, 'sessions'> = {
  sent: 1000,
  replied: 1000,
  handled: 1000,
  closed: 0,
  p50Ms: 1,
  p99Ms: 5,
  mostMs: 9,
  lateP99Ms: 1,
  cpuMicrosPerFrame: 20,
  serverLoad: 0.5,
  generatorLoad: 0.5,
};
const late = { p99Ms: 400, serverLoad: 0.99 };
const generatorAtItsEnd = { generatorLoad: 0.97, serverLoad: 0.8 };

const under = { name: 'relay' } as ServerUnderBench;

async function search(
  answer: (sessions: number) => Partial<Step> | undefined,
  withinMs = Number.POSITIVE_INFINITY,
): Promise<{ readonly found: Sustained | undefined; readonly asked: readonly number[] }> {
  const asked: number[] = [];
  const load: LoadSteps = {
    step: (_server, sessions) => {
      asked.push(sessions);
      const changed = answer(sessions);
      return changed === undefined
        ? Promise.reject(new NotOpenedError('full'))
        : Promise.resolve({ ...easy, ...changed, sessions });
    },
  };
  const [found] = await searchSustained(load, [under], withinMs);
  return { found, asked };
}

test('what makes a load one that was not sustained', () => {
  const step: Step = { ...easy, sessions: 1000 };
  assert.ok(isSustained(step));
  const bad: readonly Partial<Step>[] = [
    { p99Ms: 50 },
    { replied: 979 },
    { closed: 1 },
    { serverLoad: 1 },
    { generatorLoad: 0.95 },
  ];
  for (const change of bad) assert.ok(!isSustained({ ...step, ...change }), JSON.stringify(change));
});

test('the rungs up to one that fails twice, then the half rung', async () => {
  const { found, asked } = await search((sessions) => (sessions > 2500 ? late : {}));
  assert.deepEqual(asked, [1000, 2000, 3000, 3000, 2500]);
  assert.equal(found?.sessions, 2500);
  assert.equal(found.cutShortBy, undefined);
});

test('sessions that are not let in are a limit of the server', async () => {
  const { found } = await search((sessions) => (sessions > 1000 ? undefined : {}));
  assert.equal(found?.sessions, 1000);
  assert.equal(found.cutShortBy, undefined);
});

test('a search whose time is over before it begins has found nothing', async () => {
  const { found, asked } = await search(() => ({}), 0);
  assert.deepEqual(asked, []);
  assert.equal(found?.sessions, 0);
  assert.equal(found.cutShortBy, 'time');
});

test('a generator at its end limits itself, not the server', async () => {
  const { found } = await search((sessions) => (sessions > 2000 ? generatorAtItsEnd : {}));
  assert.equal(found?.sessions, 2000);
  assert.equal(found.cutShortBy, 'generator');
});

test('a server at its end beside the generator has found its limit', async () => {
  const { found } = await search((sessions) => (sessions > 2000 ? { ...late, generatorLoad: 0.97 } : {}));
  assert.equal(found?.sessions, 2000);
  assert.equal(found.cutShortBy, undefined);
});

test('above the last rung nothing is tried', async () => {
  const { found, asked } = await search(() => ({}));
  assert.equal(asked.at(-1), found?.sessions);
  assert.equal(found?.cutShortBy, 'ladder');
});

function searched(name: string, sessions: number, cutShortBy?: Sustained['cutShortBy']): Sustained {
  return { name, sessions, atThat: undefined, cutShortBy };
}

test('the share decides, where both searches came to their end', () => {
  assert.deepEqual(verdictOf(searched('gateway', 4000), searched('relay', 5000)), {
    state: 'reached',
    share: 0.8,
  });
  assert.deepEqual(verdictOf(searched('gateway', 3500), searched('relay', 5000)), {
    state: 'missed',
    share: 0.7,
  });
  assert.deepEqual(verdictOf(searched('gateway', 0), searched('relay', 5000)), { state: 'missed', share: 0 });
});

for (const cutShortBy of ['time', 'generator', 'ladder'] as const) {
  test(`nothing is decided against a relay that was cut short by ${cutShortBy}`, () => {
    const verdict = verdictOf(searched('gateway', 3000), searched('relay', 3000, cutShortBy));
    assert.equal(verdict.state, 'not decided');
    assert.match(verdict.state === 'not decided' ? verdict.why : '', /^relay has 3000 sessions or more: ./);
  });

  test(`a gateway that was cut short by ${cutShortBy} may have reached it, and cannot have missed it`, () => {
    assert.equal(verdictOf(searched('gateway', 3000, cutShortBy), searched('relay', 3000)).state, 'reached');
    assert.equal(
      verdictOf(searched('gateway', 2000, cutShortBy), searched('relay', 3000)).state,
      'not decided',
    );
  });
}

test('nothing is decided against a relay of no sessions', () => {
  assert.equal(verdictOf(searched('gateway', 1000), searched('relay', 0)).state, 'not decided');
  assert.equal(verdictOf(searched('gateway', 0), searched('relay', 0)).state, 'not decided');
});
