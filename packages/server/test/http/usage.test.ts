import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ManualClock } from '../../src/clock/manual-clock.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { builtInPrices } from '../../src/usage/price-table.ts';
import { createUsageMeter, type UsageMeter } from '../../src/usage/usage-meter.ts';
import { appUnderTest, type AppUnderTest } from './app-under-test.ts';
import { assertDescribed, openApiOf } from './openapi-schema.ts';

const dayMs = 24 * 3600 * 1000;

interface MeteredApp extends AppUnderTest {
  readonly meter: UsageMeter;
  readonly clock: ManualClock;
}

/** An application with a meter, on 2026-07-15. */
async function meteredApp(capUsdPerDay?: number): Promise<MeteredApp> {
  const clock = new ManualClock();
  clock.advance(Date.UTC(2026, 6, 15, 12));
  const meter = await createUsageMeter({
    prices: builtInPrices(),
    store: createMemoryStore(),
    clock,
    onStoreFailed: (error) => assert.fail(String(error)),
    ...(capUsdPerDay === undefined ? {} : { capUsdPerDay }),
  });
  return { ...appUnderTest({ usage: meter }), meter, clock };
}

describe('GET /api/usage', () => {
  it('gives what was spent, by day, engine and service', async () => {
    const { app, meter, clock } = await meteredApp(1);
    const session = meter.begin();
    session.add('aws', { service: 'comprehend_detect_entities', units: 3 });
    clock.advance(dayMs);
    const stream = session.openStream('aws');
    stream.add({ service: 'transcribe_medical_streaming', seconds: 659.2 });
    stream.end();
    session.add('local', { service: 'comprehend_detect_phi', units: 1 });
    const response = await app.inject('/api/usage');
    assert.equal(response.statusCode, 200);
    assert.deepEqual(response.json(), {
      prices_of: '2026-07',
      currency: 'USD',
      cap_usd_per_day: 1,
      today: { usd: 0.8264, state: 'near_cap' },
      days: [
        { day: '2026-07-15', engine: 'aws', service: 'comprehend_detect_entities', units: 3, usd: 0.03 },
        {
          day: '2026-07-16',
          engine: 'aws',
          service: 'transcribe_medical_streaming',
          seconds: 660,
          usd: 0.825,
        },
        { day: '2026-07-16', engine: 'local', service: 'comprehend_detect_phi', units: 1, usd: 0.0014 },
      ],
    });
    await assertDescribed(app, '/api/usage', 'get', response);
  });

  it('names no cap where there is none, and no day without usage', async () => {
    const { app } = await meteredApp();
    const response = await app.inject('/api/usage');
    assert.deepEqual(response.json(), {
      prices_of: '2026-07',
      currency: 'USD',
      today: { usd: 0, state: 'free' },
      days: [],
    });
    await assertDescribed(app, '/api/usage', 'get', response);
  });

  it('gives the last 30 days when none are named, and else those from the first to the last', async () => {
    const { app, meter, clock } = await meteredApp();
    for (let day = 0; day < 40; day++) {
      meter.begin().add('aws', { service: 'comprehend_detect_phi', units: 1 });
      if (day < 39) clock.advance(dayMs);
    }
    // Usage from 2026-07-15 to 2026-08-23, today.
    const ends = async (query: string) => {
      const { days } = (await app.inject(`/api/usage${query}`)).json<{ days: { day: string }[] }>();
      return [days.length, days[0]?.day, days.at(-1)?.day];
    };
    assert.deepEqual(await ends(''), [30, '2026-07-25', '2026-08-23']);
    assert.deepEqual(await ends('?from=2026-08-20'), [4, '2026-08-20', '2026-08-23']);
    assert.deepEqual(await ends('?to=2026-07-20'), [6, '2026-07-15', '2026-07-20']);
    assert.deepEqual(await ends('?from=2026-07-16&to=2026-07-16'), [1, '2026-07-16', '2026-07-16']);
    assert.deepEqual(await ends('?from=2025-08-23'), [40, '2026-07-15', '2026-08-23']);
    assert.deepEqual(await ends('?from=2027-01-01&to=2027-01-31'), [0, undefined, undefined]);
  });

  for (const field of ['from', 'to']) {
    for (const text of [
      'yesterday',
      '2026-02-30',
      '2026-7-1',
      '2026-07-01T00:00:00Z',
      '',
      'x'.repeat(2000),
    ]) {
      it(`refuses ${text.slice(0, 30)} as ${field} and says what is expected`, async () => {
        const { app } = await meteredApp();
        const response = await app.inject(`/api/usage?${field}=${text}`);
        assert.equal(response.statusCode, 400);
        const problem = response.json<{ code: string; field: string; detail: string }>();
        assert.equal(problem.code, 'parameter_invalid');
        assert.equal(problem.field, field);
        assert.match(
          problem.detail,
          /^(from|to): a text of \d+ characters was given; a day of the calendar is expected, such as 2026-07-31\.$/,
        );
        assert(text === '' || !response.body.includes(text));
        await assertDescribed(app, '/api/usage', 'get', response);
      });
    }
  }

  it('refuses days in the wrong order, too many days, and a parameter twice, with the remedy', async () => {
    const { app } = await meteredApp();
    const refused: readonly [string, string, RegExp][] = [
      ['from=2026-07-10&to=2026-07-09', 'from', /^from: later than to, .*; give a day up to to\.$/],
      ['from=2026-07-16', 'from', /^from: later than to, which is today when it is left out/],
      ['from=2025-07-14', 'from', /^from: more than 366 days up to to; ask for the time in parts\.$/],
      ['from=0001-01-01&to=9999-12-31', 'from', /^from: more than 366 days/],
      ['from=2026-07-01&from=2026-07-02', 'from', /^from: a list was given; a text is expected\.$/],
    ];
    for (const [query, field, detail] of refused) {
      const response = await app.inject(`/api/usage?${query}`);
      assert.equal(response.statusCode, 400, query);
      assert.equal(response.json().code, 'parameter_invalid');
      assert.equal(response.json().field, field);
      assert.match(response.json().detail, detail);
      await assertDescribed(app, '/api/usage', 'get', response);
    }
    assert.equal((await app.inject('/api/usage?from=2025-07-15')).statusCode, 200);
  });

  it('refuses a parameter that it does not know', async () => {
    const { app } = await meteredApp();
    const response = await app.inject('/api/usage?day=2026-07-01');
    assert.equal(response.statusCode, 400);
    assert.match(response.json().detail, /known: from, to\./);
  });

  it('is described, and takes GET and HEAD alone', async () => {
    const { app } = await meteredApp();
    assert('/api/usage' in (await openApiOf(app)).paths);
    const response = await app.inject({ method: 'POST', url: '/api/usage' });
    assert.equal(response.statusCode, 405);
    assert.equal(response.headers['allow'], 'GET, HEAD');
  });

  it('is not there without a meter', async () => {
    const { app } = appUnderTest();
    assert.equal((await app.inject('/api/usage')).statusCode, 404);
  });
});
