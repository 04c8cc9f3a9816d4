import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFault } from './fault-syntax.ts';
import { UsageError } from './usage-error.ts';

test('faults as they are written', () => {
  assert.deepEqual(parseFault('none'), { type: 'none' });
  assert.deepEqual(parseFault('slow:4000'), { type: 'slow_start', delayMs: 4000 });
  assert.deepEqual(parseFault('kill@partial:12'), {
    type: 'strike',
    fault: { kind: 'kill' },
    moment: { at: 'partial', count: 12 },
  });
  assert.deepEqual(parseFault('clean-end@end'), {
    type: 'strike',
    fault: { kind: 'clean_end' },
    moment: { at: 'end' },
  });
  assert.deepEqual(parseFault('ConflictException@final'), {
    type: 'strike',
    fault: { kind: 'exception', type: 'ConflictException' },
    moment: { at: 'final', count: 1 },
  });
});

test('what is none of them is told what there is', () => {
  for (const text of ['', 'reset', 'reset@', 'reset@partial:0', 'boom@start', 'slow', 'constructor@start'])
    assert.throws(
      () => parseFault(text),
      (error) => error instanceof UsageError && /KIND@MOMENT/.test(error.message),
      text,
    );
});
