import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SourceTime } from './source-time.ts';

test('without silence the times are the same, and end with the audio', () => {
  const time = new SourceTime(16);
  time.addSource(16_000);
  assert.deepEqual(
    [0, 0.6, 500, 1_000, 1_400].map((ms) => time.toSourceMs(ms)),
    [0, 1, 500, 1_000, 1_000],
  );
  assert.equal(time.toSourceMs(-5), 0);
});

test('silence has no length in the source', () => {
  const time = new SourceTime(16);
  time.addSource(16_000);
  time.addSilence(1_600);
  time.addSilence(1_600);
  time.addSource(8_000);
  time.addSilence(1_600);
  time.addSource(8_000);
  assert.equal(time.sentMs, 2_300);
  const cases = [
    [999, 999],
    [1_000, 1_000],
    [1_050, 1_000],
    [1_200, 1_000],
    [1_201, 1_001],
    [1_700, 1_500],
    [1_750, 1_500],
    [1_800, 1_500],
    [2_300, 2_000],
  ] as const;
  for (const [serviceMs, sourceMs] of cases)
    assert.equal(time.toSourceMs(serviceMs), sourceMs, `${serviceMs}`);
});

test('silence before any audio', () => {
  const time = new SourceTime(16);
  time.addSilence(1_600);
  time.addSource(1_600);
  assert.deepEqual(
    [50, 100, 150, 200].map((ms) => time.toSourceMs(ms)),
    [0, 0, 50, 100],
  );
});

test('as if each sample were counted', () => {
  const stretch = fc.record({ isSilence: fc.boolean(), ms: fc.integer({ min: 1, max: 40 }) });
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 20 }), (stretches) => {
      const time = new SourceTime(16);
      /** Source time at each millisecond of the service's. */
      const expected = [0];
      for (const { isSilence, ms } of stretches) {
        if (isSilence) time.addSilence(16 * ms);
        else time.addSource(16 * ms);
        for (let passed = 0; passed < ms; passed += 1)
          expected.push((expected.at(-1) ?? 0) + (isSilence ? 0 : 1));
      }
      assert.deepEqual(
        expected.map((_, serviceMs) => time.toSourceMs(serviceMs)),
        expected,
      );
    }),
  );
});
