import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ManualClock } from '../../clock/manual-clock.ts';
import { awsLimits } from '../emulation-options.ts';
import type { AwsError } from '../wire/aws-error.ts';
import { StreamQuota } from './stream-quota.ts';
import { awsError } from './streaming-under-test.ts';

const uncalled = () => assert.fail('no stream may be ended here');

function full(clock = new ManualClock()) {
  const quota = new StreamQuota(awsLimits, clock);
  const slots = Array.from({ length: 25 }, (_, index) => quota.admit(`session ${String(index)}`, uncalled));
  return { clock, quota, slots };
}

test('25 streams are admitted, numbered, and the 26th is refused until one ends', () => {
  const { clock, quota, slots } = full();
  assert.deepEqual(
    slots.map(({ streamNumber }) => streamNumber),
    Array.from({ length: 25 }, (_, index) => index),
  );
  clock.advance(1_000);
  assert.throws(
    () => quota.admit('one more', uncalled),
    awsError('LimitExceededException', /25 streams are open/u),
  );
  slots[3]?.release();
  slots[3]?.release();
  assert.equal(quota.admit('one more', uncalled).streamNumber, 25);
  assert.throws(() => quota.admit('another', uncalled), awsError('LimitExceededException'));
});

test('25 starts a second, also when the streams have ended at once', () => {
  const clock = new ManualClock();
  const quota = new StreamQuota(awsLimits, clock);
  for (let start = 0; start < 25; start += 1) {
    quota.admit(`session ${String(start)}`, uncalled).release();
    clock.advance(10);
  }
  assert.throws(
    () => quota.admit('too soon', uncalled),
    awsError('LimitExceededException', /within a second/u),
  );
  clock.advance(749);
  assert.throws(
    () => quota.admit('too soon', uncalled),
    awsError('LimitExceededException', /within a second/u),
  );
  clock.advance(1);
  quota.admit('the first start is a second ago', uncalled).release();
  assert.throws(() => quota.admit('the second start is not', uncalled), awsError('LimitExceededException'));
});

test('a second stream of the same session id ends the first, and takes its slot', () => {
  const clock = new ManualClock();
  const quota = new StreamQuota({ concurrentStreams: 1, streamStartsPerSecond: 25 }, clock);
  const ended: AwsError[] = [];
  const first = quota.admit('same', (error) => ended.push(error));
  const second = quota.admit('same', uncalled);
  assert.deepEqual(
    ended.map(({ type, status }) => [type, status]),
    [['ConflictException', 409]],
  );
  first.release();
  assert.equal(quota.liveStreams, 1, "the first one's end does not free the second one's slot");
  second.release();
  assert.equal(quota.liveStreams, 0);
});
