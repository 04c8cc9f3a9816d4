import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ManualClock } from '../../clock/manual-clock.ts';
import { awsLimits } from '../emulation-options.ts';
import { RequestQuota } from './request-quota.ts';

const refusal = { name: 'AwsError', type: 'TooManyRequestsException', status: 429 };

test('a hundred requests in a second, and again when the second is over', () => {
  const clock = new ManualClock();
  const quota = new RequestQuota(clock, awsLimits);
  for (let i = 0; i < 60; i += 1) quota.take(1);
  clock.advance(500);
  for (let i = 0; i < 40; i += 1) quota.take(1);
  assert.throws(() => quota.take(1), refusal);
  clock.advance(499);
  assert.throws(() => quota.take(1), refusal);
  clock.advance(1);
  for (let i = 0; i < 60; i += 1) quota.take(1);
  assert.throws(() => quota.take(1), refusal);
});

test('forty thousand characters in a second; what was refused does not count', () => {
  const clock = new ManualClock();
  const quota = new RequestQuota(clock, awsLimits);
  quota.take(20_000);
  quota.take(19_000);
  assert.throws(() => quota.take(1001), refusal);
  quota.take(1000);
  assert.throws(() => quota.take(1), refusal);
  clock.advance(1000);
  quota.take(20_000);
});
