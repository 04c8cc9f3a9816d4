import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { JoinedFrame, SMALL_FRAME_BYTES } from './joined-frame.ts';

test('what is joined is what came, in order, and no more than 4 KiB of it', () => {
  const piece = fc
    .uint8Array({ minLength: 1, maxLength: SMALL_FRAME_BYTES })
    .map((bytes) => Buffer.from(bytes));
  fc.assert(
    fc.property(piece, fc.array(piece, { maxLength: 40 }), (first, others) => {
      const joined = new JoinedFrame(first);
      let expected = first;
      for (const other of others) {
        const isTaken = joined.add(other);
        assert.equal(isTaken, expected.length + other.length <= 4096);
        if (isTaken) expected = Buffer.concat([expected, other]);
        assert.deepEqual(joined.bytes, expected);
      }
    }),
  );
});

test('what was joined does not change with what it was made of', () => {
  const first = Buffer.from([1, 2]);
  const joined = new JoinedFrame(first);
  first.fill(9);
  assert.deepEqual([...joined.bytes], [1, 2]);
});
