import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import * as fc from 'fast-check';
import { ManualClock } from '../clock/manual-clock.ts';
import { builtInPrices } from './price-table.ts';
import { createUsageMeter, type CapState, type UsageMeter, type UsageMeterOptions } from './usage-meter.ts';
import type { DayRange, UsageRow, UsageStore } from './usage-store.ts';

const dayMs = 24 * 3600 * 1000;
const streaming = 'transcribe_medical_streaming';
const entities = 'comprehend_detect_entities';

/** A store in a list, as the real ones are tested to behave. */
class ListStore implements UsageStore {
  readonly rows: UsageRow[] = [];

  async addUsage(rows: readonly UsageRow[]): Promise<void> {
    for (const row of rows) {
      const index = this.rows.findIndex(
        ({ day, engine, service }) => day === row.day && engine === row.engine && service === row.service,
      );
      const held = this.rows[index];
      if (held === undefined) this.rows.push(row);
      else {
        this.rows[index] = {
          ...held,
          quantity: held.quantity + row.quantity,
          microUsd: held.microUsd + row.microUsd,
        };
      }
    }
  }

  async usageByDay({ from, to }: DayRange): Promise<readonly UsageRow[]> {
    return this.rows.filter(({ day }) => from <= day && day <= to);
  }
}

const everyDay: DayRange = { from: '0000-01-01', to: '9999-12-31' };

describe('the cost meter', () => {
  let store: ListStore;
  let clock: ManualClock;
  let reached: CapState[];

  beforeEach(() => {
    store = new ListStore();
    clock = new ManualClock();
    clock.advance(Date.UTC(2026, 6, 15, 12));
    reached = [];
  });

  function openMeter(options: Partial<UsageMeterOptions> = {}): Promise<UsageMeter> {
    return createUsageMeter({
      prices: builtInPrices(),
      store,
      clock,
      onCap: (state) => void reached.push(state),
      onStoreFailed: (error) => assert.fail(String(error)),
      ...options,
    });
  }

  it('says what 100 hours of dictation cost: 450 dollars speech, 630 entities, 88 PHI', async () => {
    const meter = await openMeter();
    const session = meter.begin();
    for (let hour = 0; hour < 100; hour++) {
      const stream = session.openStream('aws');
      for (let minute = 0; minute < 60; minute++) {
        stream.add({ service: streaming, seconds: 60 });
        // 1,050 characters a minute, in whole units.
        session.add('aws', { service: entities, units: minute % 2 === 0 ? 10 : 11 });
        session.add('aws', { service: 'comprehend_detect_phi', units: minute % 2 === 0 ? 10 : 11 });
      }
      stream.end();
    }
    assert.deepEqual(session.cost(), {
      usd: 1168.2,
      prices_of: '2026-07',
      items: [
        { service: streaming, seconds: 360_000, usd: 450 },
        { service: entities, units: 63_000, usd: 630 },
        { service: 'comprehend_detect_phi', units: 63_000, usd: 88.2 },
      ],
    });
    assert.equal(session.costMicroUsd(), 1_168_200_000);
    assert.equal(meter.today().usd, 1168.2);
  });

  it('costs nothing when nothing was told', async () => {
    const session = (await openMeter()).begin();
    session.openStream('sphinx').end();
    assert.deepEqual(session.cost(), { usd: 0, prices_of: '2026-07', items: [] });
    assert.deepEqual(await (await openMeter()).usageByDay(everyDay), []);
  });

  it('bills each stream 15 seconds at least, once it has ended, and only once', async () => {
    const session = (await openMeter()).begin();
    const seconds = () => session.cost().items[0]?.seconds;
    const first = session.openStream('aws');
    const second = session.openStream('aws');
    first.add({ service: streaming, seconds: 4 });
    second.add({ service: streaming, seconds: 20 });
    assert.equal(seconds(), 24);
    first.end();
    assert.equal(seconds(), 35);
    first.end();
    second.end();
    assert.equal(seconds(), 35);
    assert.equal(session.cost().usd, 0.04375);
  });

  it('comes to the same when the last usage is told after the end', async () => {
    const session = (await openMeter()).begin();
    const stream = session.openStream('aws');
    stream.add({ service: streaming, seconds: 4 });
    stream.end();
    stream.add({ service: streaming, seconds: 10 });
    assert.equal(session.cost().items[0]?.seconds, 15);
    stream.add({ service: streaming, seconds: 3.2 });
    assert.equal(session.cost().items[0]?.seconds, 18);
  });

  it('bills a stream the same however its seconds are told, to the micro-dollar', async () => {
    const meter = await openMeter();
    const parts = fc.array(fc.integer({ min: 0, max: 60_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(parts, (partsMs) => {
        const inParts = meter.begin();
        const stream = inParts.openStream('aws');
        for (const ms of partsMs) stream.add({ service: streaming, seconds: ms / 1000 });
        stream.end();
        const whole = meter.begin();
        const totalMs = partsMs.reduce((sum, ms) => sum + ms, 0);
        whole.add('aws', { service: streaming, seconds: totalMs / 1000 });
        assert.deepEqual(inParts.cost(), whole.cost());
        assert.equal(whole.costMicroUsd(), Math.max(15, Math.ceil(totalMs / 1000)) * 1250);
      }),
    );
  });

  it('bills a recording as one request', async () => {
    const session = (await openMeter()).begin();
    session.add('aws', { service: 'transcribe_medical_batch', seconds: 0.6 });
    session.add('aws', { service: 'transcribe_medical_batch', seconds: 90 });
    assert.deepEqual(session.cost().items, [
      { service: 'transcribe_medical_batch', seconds: 105, usd: 0.13125 },
    ]);
  });

  it('stores sums by day, engine and service, also of two sessions and over midnight', async () => {
    const meter = await openMeter();
    const sessions = [meter.begin(), meter.begin()];
    for (const session of sessions) {
      session.add('aws', { service: entities, units: 2 });
      session.add('other', { service: entities, units: 1 });
    }
    const stream = sessions[0]?.openStream('aws');
    stream?.add({ service: streaming, seconds: 10 });
    clock.advance(dayMs / 2);
    stream?.end();
    await meter.close();
    assert.deepEqual(store.rows, [
      {
        day: '2026-07-15',
        engine: 'aws',
        service: entities,
        measure: 'units',
        quantity: 4,
        microUsd: 40_000,
      },
      {
        day: '2026-07-15',
        engine: 'other',
        service: entities,
        measure: 'units',
        quantity: 2,
        microUsd: 20_000,
      },
      {
        day: '2026-07-15',
        engine: 'aws',
        service: streaming,
        measure: 'seconds',
        quantity: 10,
        microUsd: 12_500,
      },
      {
        day: '2026-07-16',
        engine: 'aws',
        service: streaming,
        measure: 'seconds',
        quantity: 5,
        microUsd: 6250,
      },
    ]);
    assert.equal(sessions[0]?.cost().usd, 0.04875);
    assert.deepEqual(meter.today(), { day: '2026-07-16', usd: 0.00625, state: 'free' });
  });

  it('shows by day what was told a moment ago', async () => {
    const meter = await openMeter();
    meter.begin().add('aws', { service: entities, units: 7 });
    const [row] = await meter.usageByDay({ from: '2026-07-15', to: '2026-07-15' });
    assert.equal(row?.quantity, 7);
    assert.deepEqual(await meter.usageByDay({ from: '2026-07-16', to: '2026-07-16' }), []);
  });

  it('goes on with today and with the tiers of the month after a restart', async () => {
    const before = await openMeter();
    before.begin().add('aws', { service: entities, units: 600_000 });
    await before.close();
    clock.advance(dayMs);
    const next = await openMeter();
    assert.equal(next.today().usd, 0);
    next.begin().add('aws', { service: entities, units: 399_999 });
    await next.close();

    const meter = await openMeter();
    assert.equal(meter.today().usd, 3999.99);
    const session = meter.begin();
    session.add('aws', { service: entities, units: 2 });
    assert.equal(session.cost().usd, 0.015);
  });

  it('begins with the first tier again in another month', async () => {
    const meter = await openMeter();
    const session = meter.begin();
    session.add('aws', { service: entities, units: 2_000_000 });
    session.add('aws', { service: entities, units: 1 });
    assert.equal(session.costMicroUsd(), 15_000_001_000);
    clock.advance(17 * dayMs);
    session.add('aws', { service: entities, units: 1 });
    assert.equal(session.costMicroUsd(), 15_000_011_000);
  });

  describe('with a cap of one dollar a day', () => {
    const phi = 'comprehend_infer_icd10cm';

    it('is near at 80 %, capped at 100 %, and says each once, as it happens', async () => {
      const meter = await openMeter({ capUsdPerDay: 1 });
      const session = meter.begin();
      session.add('aws', { service: phi, units: 1599 });
      assert.equal(meter.state(), 'free');
      assert.deepEqual(reached, []);
      session.add('aws', { service: phi, units: 1 });
      assert.deepEqual(meter.today(), { day: '2026-07-15', usd: 0.8, state: 'near_cap' });
      session.add('aws', { service: phi, units: 399 });
      assert.equal(meter.state(), 'near_cap');
      assert.deepEqual(reached, ['near_cap']);
      session.add('aws', { service: phi, units: 1 });
      session.add('aws', { service: phi, units: 1000 });
      assert.equal(meter.state(), 'capped');
      assert.deepEqual(reached, ['near_cap', 'capped']);
    });

    it('says only that the cap is reached when one step goes past both', async () => {
      const meter = await openMeter({ capUsdPerDay: 1 });
      meter.begin().add('aws', { service: phi, units: 5000 });
      assert.deepEqual(reached, ['capped']);
    });

    it('is free again from midnight UTC, and can be reached again', async () => {
      const meter = await openMeter({ capUsdPerDay: 1 });
      const session = meter.begin();
      session.add('aws', { service: phi, units: 2000 });
      clock.advance(dayMs / 2 - 1);
      assert.equal(meter.state(), 'capped');
      clock.advance(1);
      assert.equal(meter.state(), 'free');
      session.add('aws', { service: phi, units: 1700 });
      assert.deepEqual(reached, ['capped', 'near_cap']);
    });

    it('holds over a restart and does not say again what was reached before', async () => {
      const before = await openMeter({ capUsdPerDay: 1 });
      before.begin().add('aws', { service: phi, units: 1900 });
      await before.close();
      const meter = await openMeter({ capUsdPerDay: 1 });
      assert.equal(meter.state(), 'near_cap');
      meter.begin().add('aws', { service: phi, units: 10 });
      assert.deepEqual(reached, ['near_cap']);
    });

    it('does not give the money out again when the clock is set back', async () => {
      const meter = await openMeter({ capUsdPerDay: 1 });
      meter.begin().add('aws', { service: phi, units: 2000 });
      clock.advance(-dayMs);
      assert.equal(meter.state(), 'capped');
      meter.begin().add('aws', { service: phi, units: 1 });
      await meter.close();
      assert.deepEqual(
        store.rows.map(({ day, quantity }) => [day, quantity]),
        [['2026-07-15', 2001]],
      );
    });
  });

  it('is capped from the start by a cap of nothing, and free without a cap', async () => {
    assert.equal((await openMeter({ capUsdPerDay: 0 })).state(), 'capped');
    const open = await openMeter();
    open.begin().add('aws', { service: entities, units: 1_000_000 });
    assert.equal(open.state(), 'free');
    assert.equal(open.capUsdPerDay, undefined);
  });

  it('refuses a cap that is no amount', async () => {
    for (const capUsdPerDay of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      await assert.rejects(
        openMeter({ capUsdPerDay }),
        /RangeError: the cap of a day is .* give an amount from 0/,
      );
    }
  });

  it('refuses usage that has no price or is no quantity', async () => {
    const session = (await openMeter()).begin();
    const stream = session.openStream('aws');
    const refused: readonly [() => void, RegExp][] = [
      [
        () => stream.add({ service: 'sing', seconds: 1 }),
        /TypeError: usage of sing: the price table has no such/,
      ],
      [() => stream.add({ service: entities, seconds: 1 }), /TypeError: .* told in seconds, .* tell units/],
      [
        () => session.add('aws', { service: streaming, units: 1 }),
        /TypeError: .* told in units, .* tell seconds/,
      ],
      [
        () => stream.add({ service: streaming, seconds: -1 }),
        /RangeError: .* -1 seconds; tell a number from 0/,
      ],
      [() => stream.add({ service: streaming, seconds: Number.NaN }), /RangeError: .* NaN seconds/],
      [
        () => session.add('aws', { service: entities, units: 1.5 }),
        /RangeError: .* 1\.5 units; units are whole/,
      ],
    ];
    for (const [tell, message] of refused) assert.throws(tell, message);
    stream.end();
    assert.equal(session.cost().usd, 0);
  });

  it('keeps counting, and the cap holding, while the store fails', async () => {
    const failures: unknown[] = [];
    let isBroken = true;
    const failing: UsageStore = {
      addUsage: (rows) => (isBroken ? Promise.reject(new Error('disk full')) : store.addUsage(rows)),
      usageByDay: (range) => store.usageByDay(range),
    };
    const meter = await openMeter({
      store: failing,
      capUsdPerDay: 1,
      onStoreFailed: (error) => void failures.push(error),
    });
    meter.begin().add('aws', { service: entities, units: 100 });
    await assert.rejects(meter.usageByDay(everyDay), /disk full/);
    assert.equal(failures.length, 1);
    assert.equal(meter.state(), 'capped');
    isBroken = false;
    await meter.close();
    assert.equal(store.rows[0]?.quantity, 100);
  });
});
