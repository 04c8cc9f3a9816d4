/** What was used of paid services, by day. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { UsageRow } from '../../../src/usage/usage-store.ts';
import type { SuiteParts } from './suite.ts';

const speech: UsageRow = {
  day: '2026-07-01',
  engine: 'aws',
  service: 'transcribe_medical_streaming',
  measure: 'seconds',
  quantity: 60,
  microUsd: 75_000,
};

export function usageSuite({ store }: SuiteParts): void {
  it('has no usage that was not added', async () => {
    assert.deepEqual(await store().usageByDay({ from: '0000-01-01', to: '9999-12-31' }), []);
  });

  it('adds usage up by day, engine and service, and gives it in that order', async () => {
    const entities = { ...speech, service: 'comprehend_detect_entities', measure: 'units' } as const;
    const capital = { ...speech, engine: 'Z' };
    await store().addUsage([{ ...speech, day: '2026-07-02' }, speech, entities, capital]);
    await store().addUsage([]);
    await store().addUsage([
      { ...speech, quantity: 5, microUsd: 6250 },
      { ...speech, engine: 'another' },
    ]);
    assert.deepEqual(await store().usageByDay({ from: '2026-07-01', to: '2026-07-02' }), [
      capital,
      { ...speech, engine: 'another' },
      entities,
      { ...speech, quantity: 65, microUsd: 81_250 },
      { ...speech, day: '2026-07-02' },
    ]);
  });

  it('gives the usage of the days from the first to the last, both included', async () => {
    const days = ['2026-06-30', '2026-07-01', '2026-07-15', '2026-07-31', '2026-08-01'];
    await store().addUsage(days.map((day) => ({ ...speech, day })));
    const given = async (from: string, to: string) =>
      (await store().usageByDay({ from, to })).map(({ day }) => day);
    assert.deepEqual(await given('2026-07-01', '2026-07-31'), days.slice(1, 4));
    assert.deepEqual(await given('2026-07-15', '2026-07-15'), ['2026-07-15']);
    assert.deepEqual(await given('2026-07-16', '2026-07-15'), []);
  });

  it('keeps sums of money to the last millionth', async () => {
    const microUsd = 2 ** 52;
    await store().addUsage([{ ...speech, microUsd }]);
    await store().addUsage([{ ...speech, microUsd: 1 }]);
    const [row] = await store().usageByDay({ from: speech.day, to: speech.day });
    assert.equal(row?.microUsd, microUsd + 1);
  });

  it('adds what many add at once, in any order', async () => {
    const rows = ['a', 'b', 'c'].map((engine) => ({ ...speech, engine, quantity: 1, microUsd: 1 }));
    const orders = Array.from({ length: 40 }, (_, n) => (n % 2 === 0 ? rows : rows.toReversed()));
    await Promise.all(orders.map((each) => store().addUsage(each)));
    const sums = await store().usageByDay({ from: speech.day, to: speech.day });
    assert.deepEqual(
      sums.map(({ quantity }) => quantity),
      [40, 40, 40],
    );
  });
}
