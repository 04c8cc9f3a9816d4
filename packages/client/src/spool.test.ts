import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Spool } from './spool.ts';

test('a spool gives what was put in, and silence for what was forgotten; it frees whole blocks', () => {
  const action = fc.record({
    append: fc.integer({ min: 0, max: 70_000 }),
    forget: fc.integer({ min: 0, max: 80_000 }),
  });
  fc.assert(
    fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
      const spool = new Spool();
      let end = 0;
      let from = 0;
      for (const { append, forget } of actions) {
        // In the order of the step: what gives way is forgotten before the new audio comes.
        from = Math.min(from + forget, end + append);
        spool.forget(from);
        const start = end;
        spool.append(Uint8Array.from({ length: append }, (_, at) => 1 + ((start + at) % 250)));
        end += append;
        assert.equal(spool.bytes, end - from);
        assert.ok(spool.allocatedBytes <= spool.bytes + 64_000);
        const begin = Math.max(0, from - 10);
        const read = spool.read(begin, end);
        assert.equal(read.length, end - begin);
        for (let at = begin; at < end; at += 997) {
          assert.equal(read[at - begin], at < from ? 0 : 1 + (at % 250), `byte ${at}`);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('audio that was not put in cannot be read', () => {
  const spool = new Spool();
  spool.append(new Uint8Array(100));
  assert.throws(() => spool.read(0, 32_001), RangeError);
});
