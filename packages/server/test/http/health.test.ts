import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EngineStatus } from '../../src/http/app-deps.ts';
import type { Availability } from '../../src/engines/speech-engine.ts';
import { appUnderTest, extractionWith, sphinxAvailable } from './app-under-test.ts';
import { assertDescribed } from './openapi-schema.ts';

function engine(name: string, availability: Availability, explicitOnly = false): EngineStatus {
  return { name, explicitOnly, availability };
}

const missing: Availability = { state: 'unavailable', message: 'libpocketsphinx3 is missing; install it' };
const full: Availability = { state: 'at_capacity', message: 'all 4 streams are in use', retryAfterMs: 1000 };

describe('GET /health', () => {
  it("has the guide's fields and the engines", async () => {
    const { app } = appUnderTest();
    const response = await app.inject('/health');
    assert.equal(response.statusCode, 200);
    assert.deepEqual(response.json(), {
      status: 'healthy',
      transcribe_region: 'us-east-1',
      services: { transcribe: 'available', comprehend_medical: 'available' },
      sessions: { live: 2, limit: 200 },
      database: { kind: 'sqlite', state: 'available' },
      engines: [{ name: 'sphinx', state: 'available' }],
    });
    await assertDescribed(app, '/health', 'get', response);
  });

  const cases: readonly [string, readonly EngineStatus[], number, string, string][] = [
    ['one of two engines works', [engine('aws', missing), sphinxAvailable], 200, 'healthy', 'available'],
    ['no engine works', [engine('sphinx', missing)], 503, 'degraded', 'unavailable'],
    ['there is no engine', [], 503, 'degraded', 'unavailable'],
    [
      'only an engine that auto never chooses works',
      [engine('scripted', { state: 'available' }, true)],
      503,
      'degraded',
      'unavailable',
    ],
    [
      'every engine is in use',
      [engine('aws', missing), engine('sphinx', full)],
      200,
      'degraded',
      'unavailable',
    ],
  ];
  for (const [when, engines, statusCode, status, transcribe] of cases) {
    it(`says ${status} with ${statusCode} when ${when}`, async () => {
      const { app } = appUnderTest({ engines: { list: async () => engines } });
      const response = await app.inject('/health');
      assert.equal(response.statusCode, statusCode);
      assert.equal(response.json().status, status);
      assert.equal(response.json().services.transcribe, transcribe);
      await assertDescribed(app, '/health', 'get', response);
    });
  }

  it('lists engines that do not work with their remedy', async () => {
    const { app } = appUnderTest({
      engines: { list: async () => [engine('sphinx', missing), engine('aws', full)] },
    });
    assert.deepEqual((await app.inject('/health')).json().engines, [
      { name: 'sphinx', state: 'unavailable', message: 'libpocketsphinx3 is missing; install it' },
      { name: 'aws', state: 'at_capacity', message: 'all 4 streams are in use' },
    ]);
  });

  it('tries the extraction: one that finds nothing is unavailable', async () => {
    const { app } = appUnderTest({ extraction: extractionWith(() => []) });
    const response = await app.inject('/health');
    assert.equal(response.statusCode, 503);
    assert.equal(response.json().status, 'degraded');
    assert.deepEqual(response.json().services, {
      transcribe: 'available',
      comprehend_medical: 'unavailable',
    });
  });

  it('tries the extraction: one that throws is unavailable, and the log says where it threw', async () => {
    const { app, log } = appUnderTest({
      extraction: extractionWith(() => {
        throw new RangeError('lexicon broken');
      }),
    });
    const response = await app.inject('/health');
    assert.equal(response.statusCode, 503);
    assert.equal(response.json().services.comprehend_medical, 'unavailable');
    assert(log.some((line) => line.includes('"type":"RangeError"') && line.includes('health.test.ts')));
  });

  it('says draining with 503 once the server has been told to stop, whatever else works', async () => {
    const { app } = appUnderTest({ isDraining: () => true });
    const response = await app.inject('/health');
    assert.equal(response.statusCode, 503);
    assert.equal(response.json().status, 'draining');
    assert.equal(response.json().services.transcribe, 'available');
    await assertDescribed(app, '/health', 'get', response);
  });

  it('asks the database: one that fails is unavailable, and the log says why', async () => {
    const { app, store, log } = appUnderTest();
    await store.close();
    const response = await app.inject('/health');
    assert.equal(response.statusCode, 503);
    assert.equal(response.json().status, 'degraded');
    assert.deepEqual(response.json().database, { kind: 'sqlite', state: 'unavailable' });
    assert(log.some((line) => line.includes('database does not answer')));
    await assertDescribed(app, '/health', 'get', response);
  });

  it('waits two seconds for the database and no longer', async () => {
    const { store: held } = appUnderTest();
    let asked = (): void => undefined;
    const wasAsked = new Promise<void>((resolve) => (asked = resolve));
    const store = {
      ...held,
      listSessions: () => {
        asked();
        return new Promise<never>(() => undefined);
      },
    };
    const { app, clock } = appUnderTest({ database: { kind: 'postgres' }, store });
    const answer = app.inject('/health');
    await wasAsked;
    clock.advance(2000);
    assert.deepEqual((await answer).json().database, { kind: 'postgres', state: 'unavailable' });
  });
});
