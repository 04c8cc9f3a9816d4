import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startAwsSubject } from './aws-subject.ts';
import { findViolations } from './engine-conformance.ts';

test('aws keeps every rule, with the SDK as it is, against the emulation', async () => {
  const { subject, failures, close } = await startAwsSubject();
  try {
    assert.deepEqual(await findViolations(subject), []);
    assert.deepEqual(failures, []);
  } finally {
    await close();
  }
});
