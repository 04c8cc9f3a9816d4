import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { extract } from '../extract.ts';
import type { Finding } from '../finding.ts';
import { listKinds } from '../measurements/measurement-kinds.ts';
import { nextTrends } from './next-trends.ts';
import type { Trend, TrendEntry } from './trend.ts';
import { TREND_KINDS } from './trend-kinds.ts';

/** The trends after these segments, numbered from 0. */
const after = (...texts: string[]): Trend[] =>
  texts.reduce<Trend[]>(
    (trends, text, segment) => nextTrends(trends, { segment, findings: extract(text) }),
    [],
  );

const trendOf = (trends: readonly Trend[], kind: string): Trend => {
  const trend = trends.find((one) => one.kind === kind);
  assert.ok(trend !== undefined, `there is a trend of ${kind}`);
  return trend;
};

const values = (entries: readonly TrendEntry[]): unknown[] => entries.map(({ value }) => value);

test('the latest value, the one before it and the direction', () => {
  const [trend] = after('heart rate 72', 'she has a cough', 'heart rate 88');
  assert.deepEqual(trend, {
    kind: 'heart_rate',
    latest: {
      value: 88,
      unit: '/min',
      segment: 2,
      begin: 11,
      end: 13,
      flag: null,
      plausible: true,
      assertion: 'present',
    },
    previous: {
      value: 72,
      unit: '/min',
      segment: 0,
      begin: 11,
      end: 13,
      flag: null,
      plausible: true,
      assertion: 'present',
    },
    direction: 'up',
    history: [trend?.previous, trend?.latest],
    earlier: [],
  });
});

const directions: readonly (readonly [
  kind: string,
  before: string,
  now: string,
  direction: string | null,
])[] = [
  ['blood_pressure', 'bp 120/80', 'bp 130/70', 'up'],
  ['blood_pressure', 'bp 120/80', 'bp 120/70', 'down'],
  ['body_temperature', 'temp 98.6 F', 'temp 37.0 C', 'same'],
  ['body_temperature', 'temp 101.2 F', 'temp 38.4 C', 'same'],
  ['body_temperature', 'temp 98.6', 'temp 38.5 C', 'up'],
  ['body_weight', 'weight 180 pounds', 'weight 82 kg', 'same'],
  ['body_weight', 'weight 180 pounds', 'weight 79 kg', 'down'],
  ['body_weight', 'weight 180 pounds', 'weight 179 pounds', 'down'],
  ['body_height', 'height 5 feet 4 inches', 'height 163 cm', 'same'],
  ['oxygen_flow', 'on 2 liters nasal cannula', 'on 4 liters nasal cannula', 'up'],
  ['pain_score', 'pain is 8 out of 10', 'pain is 3 out of 10', 'down'],
];
for (const [kind, before, now, direction] of directions) {
  test(`${before}, then ${now}: ${direction}`, () => {
    assert.equal(trendOf(after(before, 'so', now), kind).direction, direction);
  });
}

test('a value taken back is no latest value, and stays in the history', () => {
  const trend = trendOf(
    after('heart rate 72', 'and then heart rate 188, correction, heart rate 88'),
    'heart_rate',
  );
  assert.deepEqual([trend.latest?.value, trend.previous?.value, trend.direction], [88, 72, 'up']);
  assert.deepEqual(
    trend.history.map(({ value, assertion }) => [value, assertion]),
    [
      [72, 'present'],
      [188, 'retracted'],
      [88, 'present'],
    ],
  );
});

test('findings that come again take the place of the segment’s earlier ones', () => {
  const trends = after('heart rate 72', 'heart rate 150', 'her knee is fine');
  const [pulse] = extract('heart rate 150');
  assert.ok(pulse !== undefined);
  const retracted: Finding = { ...pulse, assertion: 'retracted' };
  const corrected = nextTrends(trends, { segment: 1, findings: [retracted] });
  const trend = trendOf(corrected, 'heart_rate');
  assert.deepEqual([trend.latest?.value, trend.previous, trend.direction], [72, null, null]);
  assert.deepEqual(
    trend.history.map(({ assertion }) => assertion),
    ['present', 'retracted'],
  );
  assert.deepEqual(nextTrends(corrected, { segment: 1, findings: [retracted] }), corrected);
  assert.deepEqual(
    values(trendOf(nextTrends(corrected, { segment: 1, findings: [] }), 'heart_rate').history),
    [72],
  );
  assert.deepEqual(
    [0, 1].reduce<Trend[]>((left, segment) => nextTrends(left, { segment, findings: [] }), corrected),
    [],
  );
});

test('what was of before the session is apart; what was not measured is left out', () => {
  const trend = trendOf(
    after(
      'her weight was 190 pounds last year',
      'weight 180 pounds',
      'call if your weight goes above 185 pounds',
    ),
    'body_weight',
  );
  assert.deepEqual([values(trend.earlier), values(trend.history)], [[190], [180]]);
  assert.deepEqual([trend.latest?.value, trend.previous, trend.direction], [180, null, null]);
  const [only] = after('her weight was 190 pounds last year');
  assert.deepEqual([only?.latest, only?.history.length, only?.earlier.length], [null, 0, 1]);
  assert.deepEqual(after('her goal is a weight of 150 pounds', 'hemoglobin 12.1', 'lost 5 pounds'), []);
});

test('a value that is read back counts once; the same value later is a new one', () => {
  const readBack = trendOf(
    after('bp 150/90', 'bp 120/80', 'okay blood pressure 120 over 80'),
    'blood_pressure',
  );
  assert.deepEqual(
    [readBack.latest?.segment, readBack.previous?.segment, readBack.direction],
    [1, 0, 'down'],
  );
  assert.deepEqual(
    readBack.history.map(({ repeated }) => repeated),
    [undefined, undefined, true],
  );
  const again = trendOf(after('bp 120/80', 'we wait', 'bp 120/80'), 'blood_pressure');
  assert.deepEqual([again.latest?.segment, again.direction], [2, 'same']);
  const [pulse] = extract('pulse 72');
  assert.ok(pulse !== undefined);
  const at = (start_ms: number): Finding => ({ ...pulse, audio: { start_ms, end_ms: start_ms + 900 } });
  const first = nextTrends([], { segment: 0, findings: [at(0)] });
  assert.equal(nextTrends(first, { segment: 1, findings: [at(30_000)] })[0]?.direction, null);
  assert.equal(nextTrends(first, { segment: 1, findings: [at(300_000)] })[0]?.direction, 'same');
});

test('what cannot be is in the history only', () => {
  const trend = trendOf(after('heart rate 72', 'bp 120/80, heart rate 900'), 'heart_rate');
  assert.equal(trend.latest?.value, 72);
});

test('a limit against a value goes one way or none', () => {
  const [sats] = extract('oxygen saturation 95%');
  assert.ok(sats !== undefined && sats.category === 'measurement');
  const above: Finding = { ...sats, value: { comparator: '>', value: 98 } };
  const below: Finding = { ...sats, value: { comparator: '<', value: 98 } };
  const first = nextTrends([], { segment: 0, findings: [sats] });
  assert.equal(nextTrends(first, { segment: 5, findings: [above] })[0]?.direction, 'up');
  assert.equal(nextTrends(first, { segment: 5, findings: [below] })[0]?.direction, null);
});

test('the last hundred are kept, and a trend that did not change is the same object', () => {
  const texts = Array.from({ length: 120 }, (_, i) => `heart rate ${String(60 + (i % 50))}`);
  const trends = after('bp 120/80', ...texts);
  assert.equal(trendOf(trends, 'heart_rate').history.length, 100);
  const next = nextTrends(trends, { segment: 500, findings: extract('heart rate 71') });
  assert.equal(next[0], trends[0]);
  assert.deepEqual(
    next.map(({ kind }) => kind),
    ['blood_pressure', 'heart_rate'],
  );
});

test('every followed kind exists, and each of its units is brought to one', () => {
  const kinds = new Map(listKinds().map(({ kind, units }) => [kind, units]));
  for (const [kind, { unit, from = {} }] of TREND_KINDS) {
    const known = kinds.get(kind);
    assert.ok(known !== undefined, kind);
    for (const one of known) assert.ok(one === unit || one in from, `${kind} in ${one}`);
  }
});

test('the order in which segments come does not matter', () => {
  const segment = fc.array(fc.integer({ min: 60, max: 66 }), { maxLength: 3 });
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 6 }), fc.infiniteStream(fc.nat()), (segments, order) => {
      const updates = segments.map((pulses, index) => ({
        segment: index,
        findings: extract(pulses.map((pulse) => `heart rate ${String(pulse)}.`).join(' ')),
      }));
      const keys = updates.map((update) => ({ update, key: order.next().value ?? 0 }));
      const shuffled = keys.toSorted((a, b) => a.key - b.key).map(({ update }) => update);
      const run = (list: typeof updates): Trend[] => list.reduce<Trend[]>((t, u) => nextTrends(t, u), []);
      assert.deepEqual(run(shuffled), run(updates));
    }),
    { numRuns: 100 },
  );
});
