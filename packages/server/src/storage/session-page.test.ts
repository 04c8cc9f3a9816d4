import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { checkPageLimit, compareNewestFirst, decodeCursor, encodeCursor } from './session-page.ts';
import { InvalidCursorError } from './transcript-store.ts';

describe('session cursor', () => {
  it('gives back the position it was made from', () => {
    fc.assert(
      fc.property(
        fc.nat(Number.MAX_SAFE_INTEGER),
        fc.string({ unit: 'grapheme' }),
        (startedAtMs, sessionId) => {
          const position = { startedAtMs, sessionId };
          assert.deepEqual(decodeCursor(encodeCursor(position)), position);
        },
      ),
    );
  });

  it('refuses everything else', () => {
    const good = encodeCursor({ startedAtMs: 1, sessionId: 's' });
    const json = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const refused = [
      '',
      'abc',
      `${good}=`,
      ` ${good}`,
      good.slice(1),
      json([1]),
      json([1, 's', 2]),
      json(['1', 's']),
      json([1.5, 's']),
      json({ startedAtMs: 1, sessionId: 's' }),
    ];
    for (const cursor of refused) assert.throws(() => decodeCursor(cursor), InvalidCursorError, cursor);
  });
});

describe('page limit', () => {
  it('is a whole number from 1 to 200', () => {
    for (const limit of [1, 50, 200]) assert.doesNotThrow(() => checkPageLimit(limit));
    for (const limit of [0, -1, 201, 1.5, Number.NaN]) assert.throws(() => checkPageLimit(limit), RangeError);
  });
});

describe('order of sessions', () => {
  it('is newest first, then by the bytes of the id from the end', () => {
    const sessions = [
      { startedAtMs: 1, sessionId: 'z' },
      { startedAtMs: 2, sessionId: 'a' },
      // In UTF-16 units U+1F600 comes before U+FF5E, in bytes of UTF-8 after it.
      { startedAtMs: 2, sessionId: '\u{ff5e}' },
      { startedAtMs: 2, sessionId: '\u{1f600}' },
    ];
    assert.deepEqual(
      sessions.toSorted(compareNewestFirst).map(({ sessionId }) => sessionId),
      ['\u{1f600}', '\u{ff5e}', 'a', 'z'],
    );
  });
});
