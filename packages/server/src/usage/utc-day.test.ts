import assert from 'node:assert/strict';
import { it } from 'node:test';
import { addDays, daysInRange, isUtcDay, utcDayAt } from './utc-day.ts';

it('a day begins and ends at midnight UTC', () => {
  const midnightMs = Date.UTC(2026, 6, 2);
  assert.equal(utcDayAt(midnightMs - 1), '2026-07-01');
  assert.equal(utcDayAt(midnightMs), '2026-07-02');
});

it('days are counted over months, years and leap days', () => {
  assert.equal(addDays('2026-07-01', -1), '2026-06-30');
  assert.equal(addDays('2027-12-31', 1), '2028-01-01');
  assert.equal(addDays('2028-03-01', -1), '2028-02-29');
  assert.equal(daysInRange({ from: '2026-07-01', to: '2026-07-01' }), 1);
  assert.equal(daysInRange({ from: '2028-01-01', to: '2028-12-31' }), 366);
});

it('only days of the calendar are days', () => {
  for (const day of ['2026-07-31', '2028-02-29', '1970-01-01', '9999-12-31']) assert(isUtcDay(day), day);
  const others = [
    '2026-02-29',
    '2026-13-01',
    '2026-7-1',
    '20260701',
    '2026-07-01T00:00',
    '',
    'today',
    '2026-07-00',
  ];
  for (const text of others) assert(!isUtcDay(text), text);
});
