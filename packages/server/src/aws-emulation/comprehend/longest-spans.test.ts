import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { longestSpans } from './longest-spans.ts';

const span = (begin: number, end: number) => ({ begin, end });

test('of overlapping spans the longest stays, and those that it leaves free', () => {
  assert.deepEqual(longestSpans([span(0, 3), span(2, 6), span(6, 7), span(3, 4)]), [span(2, 6), span(6, 7)]);
  assert.deepEqual(longestSpans([span(4, 6), span(5, 7), span(0, 2)]), [span(0, 2), span(4, 6)]);
  assert.deepEqual(longestSpans([]), []);
});

test('what stays is in order and apart, and each one that went overlaps one at least as long', () => {
  const spans = fc.array(
    fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }))
      .map(([begin, length]) => span(begin, begin + length)),
  );
  fc.assert(
    fc.property(spans, (all) => {
      const kept = longestSpans(all);
      kept.forEach((one, i) => assert.ok(i === 0 || (kept[i - 1]?.end ?? 0) <= one.begin));
      for (const gone of all.filter((one) => !kept.includes(one))) {
        const winners = kept.filter((one) => one.begin < gone.end && one.end > gone.begin);
        assert.ok(winners.some((one) => one.end - one.begin >= gone.end - gone.begin));
      }
    }),
  );
});
