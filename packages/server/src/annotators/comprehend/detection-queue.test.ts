import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ManualClock } from '../../clock/manual-clock.ts';
import { DetectionQueue } from './detection-queue.ts';
import type { DetectionQueueOptions, DetectionState } from './detection-queue.ts';
import { FakeDetector, serviceError, settled } from './fake-detector.ts';

const throttled = serviceError('TooManyRequestsException', 429);
const refused = serviceError('InvalidRequestException', 400);

function setUp(options: Partial<DetectionQueueOptions> = {}) {
  const detector = new FakeDetector();
  const clock = new ManualClock();
  const seen: DetectionState[] = [];
  const faults: unknown[] = [];
  const queue = new DetectionQueue({
    detector,
    clock,
    random: () => 0.5,
    maxConnections: 2,
    maxAttempts: 3,
    attemptMs: 10_000,
    maxWaitingFinals: 4,
    onSeen: (state) => seen.push(state),
    onFault: (error) => faults.push(error),
    ...options,
  });
  const outcomes: string[] = [];
  const submit = (text: string, finals = 1) =>
    queue.submit({
      text,
      finals,
      onEntities: (entities) => outcomes.push(`${text}: ${String(entities.length)}`),
      onFailed: () => outcomes.push(`${text}: failed`),
    });
  const asked = () => detector.requests.map((request) => request.text);
  const request = (index: number) => {
    const found = detector.requests[index];
    assert.ok(found !== undefined, `request ${String(index)} was not sent`);
    return found;
  };
  return { queue, clock, seen, faults, outcomes, submit, asked, request };
}

describe('DetectionQueue', () => {
  test('so many are in flight at once; the rest follow in order as places come free', async () => {
    const { submit, asked, request, outcomes } = setUp();
    for (const text of ['a', 'b', 'c', 'd']) submit(text);
    await settled();
    assert.deepEqual(asked(), ['a', 'b']);
    request(1).answer([{}]);
    await settled();
    assert.deepEqual(asked(), ['a', 'b', 'c']);
    request(0).answer([]);
    request(2).answer([]);
    await settled();
    assert.deepEqual(asked(), ['a', 'b', 'c', 'd']);
    assert.deepEqual(outcomes, ['b: 1', 'a: 0', 'c: 0']);
  });

  test('a throttled request waits out its backoff without holding a place, then goes before younger ones', async () => {
    const { submit, asked, request, clock, outcomes, seen } = setUp({ maxConnections: 1 });
    submit('a');
    submit('b');
    submit('c');
    request(0).fail(throttled);
    await settled();
    assert.deepEqual(asked(), ['a', 'b']);
    clock.advance(300);
    await settled();
    assert.deepEqual(asked(), ['a', 'b']);
    request(1).answer([]);
    await settled();
    assert.deepEqual(asked(), ['a', 'b', 'a']);
    request(2).answer([]);
    await settled();
    assert.deepEqual(outcomes, ['b: 0', 'a: 0']);
    assert.deepEqual(seen, ['available', 'available']);
  });

  for (const [random, backoffsMs] of [
    [0, [200, 400]],
    [0.999, [400, 800]],
  ] as const) {
    test(`with chance ${String(random)} the backoffs are ${backoffsMs.join(' and ')} ms`, async () => {
      const { submit, asked, request, clock } = setUp({ random: () => random });
      submit('a');
      for (const [index, backoffMs] of backoffsMs.entries()) {
        request(index).fail(throttled);
        await settled();
        clock.advance(backoffMs - 1);
        await settled();
        assert.equal(asked().length, index + 1);
        clock.advance(1);
        await settled();
        assert.equal(asked().length, index + 2);
      }
    });
  }

  test('after the last try it has failed, and what was seen says why', async () => {
    const { submit, request, clock, outcomes, seen, asked } = setUp();
    submit('a');
    for (let attempt = 0; attempt < 3; attempt += 1) {
      request(attempt).fail(throttled);
      await settled();
      clock.advance(10_000);
      await settled();
    }
    assert.equal(asked().length, 3);
    assert.deepEqual(outcomes, ['a: failed']);
    assert.equal(seen.length, 1);
    assert.match((seen[0] as { unavailable: string }).unavailable, /TooManyRequestsException, HTTP 429/);
  });

  test('what another try cannot mend is not tried again', async () => {
    const { submit, request, outcomes, asked } = setUp();
    submit('a');
    request(0).fail(refused);
    await settled();
    assert.deepEqual([asked().length, outcomes], [1, ['a: failed']]);
  });

  test('a detector that throws at once has failed as one that rejects', async () => {
    const { submit, outcomes } = setUp({
      detector: {
        detect: () => {
          throw new TypeError('no client');
        },
        close: () => Promise.resolve(),
      },
    });
    submit('a');
    await settled();
    assert.deepEqual(outcomes, ['a: failed']);
  });

  test('a try without an answer is aborted at its limit, even when the transport does not heed it', async () => {
    const { submit, request, clock, asked, outcomes } = setUp({ maxConnections: 1, maxAttempts: 2 });
    submit('a');
    clock.advance(9_999);
    await settled();
    assert.equal(request(0).signal.aborted, false);
    clock.advance(1);
    await settled();
    assert.equal(request(0).signal.aborted, true);
    clock.advance(300);
    await settled();
    assert.deepEqual(asked(), ['a', 'a']);
    // The first try's answer comes too late: it is not taken for the second's.
    request(0).answer([{}, {}]);
    await settled();
    assert.deepEqual(outcomes, []);
    request(1).answer([{}]);
    await settled();
    assert.deepEqual(outcomes, ['a: 1']);
  });

  test('above the limit of waiting finals the oldest are given up, but not those in flight', async () => {
    const { submit, outcomes, asked, seen, request } = setUp({ maxConnections: 1 });
    submit('in flight');
    submit('b', 3);
    submit('c', 1);
    await settled();
    assert.deepEqual(outcomes, []);
    submit('d', 1);
    assert.deepEqual(outcomes, []);
    await settled();
    assert.deepEqual(outcomes, ['b: failed']);
    assert.match((seen[0] as { unavailable: string }).unavailable, /over 4 finals wait/);
    request(0).answer([]);
    await settled();
    assert.deepEqual(asked(), ['in flight', 'c']);
  });

  test('those that wait out a backoff are waiting too', async () => {
    const { submit, outcomes, request, clock, asked } = setUp({ maxConnections: 1, maxWaitingFinals: 1 });
    submit('a');
    submit('b');
    request(0).fail(throttled);
    await settled();
    assert.deepEqual(asked(), ['a', 'b']);
    submit('c');
    await settled();
    assert.deepEqual(outcomes, ['a: failed']);
    clock.advance(1_000);
    request(1).answer([]);
    await settled();
    assert.deepEqual(asked(), ['a', 'b', 'c']);
  });

  test('what is taken back is not called back: in flight, ready or in a backoff', async () => {
    const { submit, request, clock, outcomes, asked } = setUp({ maxConnections: 1 });
    const takeBacks = [submit('a'), submit('b'), submit('c')];
    request(0).fail(throttled);
    await settled();
    for (const takeBack of takeBacks) takeBack();
    assert.equal(request(1).signal.aborted, true);
    request(1).answer([]);
    clock.advance(60_000);
    await settled();
    assert.deepEqual(outcomes, []);
    assert.deepEqual(asked(), ['a', 'b']);
    submit('d');
    assert.deepEqual(asked(), ['a', 'b', 'd']);
  });

  const broken = new TypeError('of a callback');
  const breaks = () => {
    throw broken;
  };

  test('an answer that cannot be taken is a failure, once, and is told; the queue goes on', async () => {
    const { queue, submit, request, outcomes, faults, seen } = setUp({ maxConnections: 1 });
    const onFailed = () => outcomes.push('a: failed');
    queue.submit({ text: 'a', finals: 1, onEntities: breaks, onFailed });
    submit('b');
    request(0).answer([]);
    await settled();
    request(1).answer([{}]);
    await settled();
    assert.deepEqual(outcomes, ['a: failed', 'b: 1']);
    assert.deepEqual(faults, [broken]);
    assert.deepEqual(seen, ['available', 'available']);
  });

  test('a failure that cannot be taken is told and not repeated: refused, given up or after an answer', async () => {
    const { queue, submit, request, outcomes, faults } = setUp({ maxConnections: 1, maxWaitingFinals: 1 });
    let calls = 0;
    const onFailed = () => {
      calls += 1;
      throw broken;
    };
    queue.submit({ text: 'refused', finals: 1, onEntities: breaks, onFailed });
    queue.submit({ text: 'given up', finals: 1, onEntities: breaks, onFailed });
    queue.submit({ text: 'answered', finals: 1, onEntities: breaks, onFailed });
    await settled();
    assert.deepEqual([calls, faults.length], [1, 1]);
    request(0).fail(refused);
    await settled();
    assert.deepEqual([calls, faults.length], [2, 2]);
    request(1).answer([]);
    await settled();
    assert.deepEqual([calls, faults.length], [3, 4]);
    submit('b');
    request(2).answer([]);
    await settled();
    assert.deepEqual(outcomes, ['b: 0']);
  });

  test('an observer that throws keeps no answer and no failure from its session', async () => {
    const { submit, request, outcomes, faults } = setUp({
      onSeen: breaks,
      maxConnections: 2,
      maxWaitingFinals: 1,
    });
    for (const text of ['a', 'b', 'given up', 'c']) submit(text);
    request(0).answer([]);
    request(1).fail(refused);
    await settled();
    assert.deepEqual(outcomes, ['given up: failed', 'a: 0', 'b: failed']);
    assert.deepEqual(faults, [broken, broken, broken]);
  });

  test('an answered request leaves no timer behind', async () => {
    const { submit, request, clock } = setUp();
    submit('a');
    request(0).answer([]);
    await settled();
    clock.advance(10_000);
    assert.equal(request(0).signal.aborted, false);
  });
});
