import assert from 'node:assert/strict';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { findWaveSamples } from '../../src/audio/wave-header.ts';
import { stopped } from '../storage/synthetic-sessions.ts';
import { appUnderTest } from './app-under-test.ts';
import { assertDescribed } from './openapi-schema.ts';
import { storeSession } from './stored-session.ts';

const url = '/api/sessions/s1/audio';
/** A second at 8 kHz. */
const secondBytes = 16_000;

/** Five seconds whose samples are 1, 2, 3, 4 and 5. */
async function recorded(end: typeof stopped | null = stopped) {
  const { app, store, log } = appUnderTest();
  await storeSession(store, 's1', { audio: [1, 2, 3, 4, 5], end });
  return { app, store, log };
}

function samplesOf(wave: Buffer): number[] {
  const { headerBytes = 0 } = findWaveSamples(wave, 1000) ?? {};
  return Array.from({ length: (wave.length - headerBytes) / 2 }, (_, i) =>
    wave.readInt16LE(headerBytes + 2 * i),
  );
}

/** Milliseconds of each sample value, in order. */
function heard(wave: Buffer): (readonly [value: number, ms: number])[] {
  const runs: [number, number][] = [];
  for (const value of samplesOf(wave)) {
    const last = runs.at(-1);
    if (last?.[0] === value) last[1] += 1 / 8;
    else runs.push([value, 1 / 8]);
  }
  return runs;
}

describe('GET /api/sessions/{id}/audio', () => {
  it('is the whole recording as a WAV file', async () => {
    const { app } = await recorded();
    const response = await app.inject(url);
    assert.equal(response.statusCode, 200);
    assert.equal(response.headers['content-type'], 'audio/wav');
    assert.equal(response.headers['content-length'], String(5 * secondBytes + 44));
    assert.equal(response.headers['accept-ranges'], 'bytes');
    assert.equal(response.headers['content-disposition'], 'inline; filename="s1.wav"');
    assert.equal(findWaveSamples(response.rawPayload, 1000)?.sampleRateHz, 8000);
    assert.deepEqual(
      heard(response.rawPayload),
      [1, 2, 3, 4, 5].map((value) => [value, 1000]),
    );
  });

  const stretches: readonly [query: string, heard: readonly (readonly [number, number])[]][] = [
    [
      'from_ms=500&to_ms=2500',
      [
        [1, 500],
        [2, 1000],
        [3, 500],
      ],
    ],
    ['from_ms=4900', [[5, 100]]],
    ['to_ms=1', [[1, 1]]],
    ['from_ms=4000&to_ms=999999999', [[5, 1000]]],
    // Segment 1 is from 3.5 to 5 s.
    [
      'segment=1',
      [
        [4, 700],
        [5, 1000],
      ],
    ],
    [
      'segment=1&padding_ms=0',
      [
        [4, 500],
        [5, 1000],
      ],
    ],
    [
      'segment=0&padding_ms=1000',
      [
        [1, 1000],
        [2, 1000],
        [3, 1000],
        [4, 1000],
      ],
    ],
  ];
  for (const [query, expected] of stretches) {
    it(`is a stretch of it for ${query}`, async () => {
      const { app } = await recorded();
      const response = await app.inject(`${url}?${query}`);
      assert.equal(response.statusCode, 200);
      assert.deepEqual(heard(response.rawPayload), expected);
    });
  }

  const badStretches: readonly [query: string, field: string, detail: RegExp][] = [
    ['segment=1&from_ms=0', 'segment', /beside from_ms/],
    ['padding_ms=5', 'padding_ms', /without segment/],
    ['segment=0&padding_ms=10001', 'padding_ms', /from 0 to 10000/],
    ['from_ms=7&to_ms=7', 'to_ms', /not later than from_ms/],
    ['from_ms=5000', 'from_ms', /end of the session at 5000/],
    ['to_ms=-1', 'to_ms', /whole number/],
  ];
  for (const [query, field, detail] of badStretches) {
    it(`refuses ${query}`, async () => {
      const { app } = await recorded();
      const response = await app.inject(`${url}?${query}`);
      assert.equal(response.statusCode, 400);
      assert.deepEqual([response.json().code, response.json().field], ['parameter_invalid', field]);
      assert.match(response.json().detail, detail);
      await assertDescribed(app, '/api/sessions/{id}/audio', 'get', response);
    });
  }

  const ranges: readonly [range: string, status: number, contentRange: string | undefined, bytes: number][] =
    [
      ['bytes=0-43', 206, 'bytes 0-43/80044', 44],
      ['bytes=44-', 206, 'bytes 44-80043/80044', 80_000],
      ['bytes=-16000', 206, 'bytes 64044-80043/80044', 16_000],
      ['bytes=-999999', 206, 'bytes 0-80043/80044', 80_044],
      ['bytes=80043-80043', 206, 'bytes 80043-80043/80044', 1],
      ['bytes=100-999999', 206, 'bytes 100-80043/80044', 79_944],
      ['bytes=80044-', 416, 'bytes */80044', 0],
      ['bytes=-0', 416, 'bytes */80044', 0],
      ['bytes=0-1,5-6', 200, undefined, 80_044],
      ['bytes=5-4', 200, undefined, 80_044],
      ['bytes=-', 200, undefined, 80_044],
      ['seconds=0-1', 200, undefined, 80_044],
    ];
  for (const [range, status, contentRange, bytes] of ranges) {
    it(`answers ${range} with ${status}`, async () => {
      const { app } = await recorded();
      const whole = (await app.inject(url)).rawPayload;
      const response = await app.inject({ url, headers: { range } });
      assert.equal(response.statusCode, status);
      assert.equal(response.headers['content-range'], contentRange);
      if (status === 416) {
        assert.equal(response.json().code, 'range_not_satisfiable');
        await assertDescribed(app, '/api/sessions/{id}/audio', 'get', response);
        return;
      }
      assert.equal(response.headers['content-length'], String(bytes));
      const first = Number(/\d+/.exec(contentRange ?? '0')?.[0]);
      assert(response.rawPayload.equals(whole.subarray(first, first + bytes)));
    });
  }

  it('sends the whole to whoever has a part of another recording', async () => {
    const { app } = await recorded();
    const tag = String((await app.inject(url)).headers['etag']);
    const status = async (ifRange: string) =>
      (await app.inject({ url, headers: { range: 'bytes=0-9', 'if-range': ifRange } })).statusCode;
    assert.equal(await status(tag), 206);
    assert.equal(await status('"other"'), 200);
    assert.equal(await status(`W/${tag}`), 200);
    const known = await app.inject({ url, headers: { 'if-none-match': tag } });
    assert.equal(known.statusCode, 304);
    const stretch = await app.inject(`${url}?from_ms=1000`);
    assert.notEqual(stretch.headers['etag'], tag);
  });

  it('answers HEAD with the length, and reads no more of the recording than its form', async () => {
    const { app, store } = await recorded();
    const audioOf = store.audioOf.bind(store);
    let chunks = 0;
    store.audioOf = async function* counted(...parameters: Parameters<typeof audioOf>) {
      for await (const chunk of audioOf(...parameters)) {
        chunks += 1;
        yield chunk;
      }
    };
    const response = await app.inject({ method: 'HEAD', url, headers: { range: 'bytes=0-1' } });
    assert.equal(response.statusCode, 200);
    assert.equal(response.headers['content-length'], '80044');
    assert.equal(response.headers['accept-ranges'], 'bytes');
    assert.equal(response.body, '');
    // A reader that was left behind would go on now.
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => void setImmediate(resolve));
    assert.equal(chunks, 1);
  });

  it('reads nothing that was said, whatever part of it is asked for', async () => {
    const { app, store } = await recorded();
    store.getSession = () => assert.fail('all of the session was read');
    for (const query of ['', '?segment=1', '?from_ms=100'])
      for (const range of ['bytes=0-9', 'bytes=100-'])
        assert.equal((await app.inject({ url: `${url}${query}`, headers: { range } })).statusCode, 206);
    assert.equal((await app.inject('/api/sessions/none/audio')).statusCode, 404);
  });

  it('stops reading the recording when the listener goes away', async () => {
    const { app, store, log } = await recorded({ ...stopped, audioMs: 1_000_000 });
    let chunks = 0;
    const isLeft = Promise.withResolvers<void>();
    store.audioOf = async function* endless() {
      try {
        for (; chunks < 1_000_000; chunks += 1)
          yield { startMs: chunks, sampleRateHz: 48_000, channels: 2, pcm: Buffer.alloc(192) };
      } finally {
        if (chunks > 0) isLeft.resolve();
      }
    };
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const request = get({ host: '127.0.0.1', port, path: url }, (response) => {
      response.once('data', () => request.destroy());
    });
    request.on('error', () => undefined);
    await isLeft.promise;
    assert(chunks < 1_000_000);
    await app.close();
    assert(log.some((line) => line.includes('answer cut short')));
    assert(!log.some((line) => /"level":"(?:warn|error)"/.test(line)), log.join(''));
  });

  it('is silent where nothing was recorded', async () => {
    const { app, store } = appUnderTest();
    await storeSession(store, 's1', { audio: [1, 2], end: stopped });
    assert.deepEqual(heard((await app.inject(url)).rawPayload), [
      [1, 1000],
      [2, 1000],
      [0, 3000],
    ]);
  });

  it('of a live session goes to the end of its last segment', async () => {
    const { app } = await recorded(null);
    const response = await app.inject(`${url}?from_ms=4000`);
    assert.deepEqual(heard(response.rawPayload), [[5, 1000]]);
    assert.equal(response.headers['etag'], undefined);
  });

  it('says how to record where nothing was recorded', async () => {
    const { app, store } = appUnderTest();
    await storeSession(store, 's1');
    await storeSession(store, 's2', { segments: [], end: null });
    await storeSession(store, 's3', { audio: [1] });
    for (const path of [
      url,
      `${url}?segment=0`,
      '/api/sessions/s2/audio',
      '/api/sessions/s3/audio?from_ms=2000',
    ]) {
      const response = await app.inject(path);
      assert.equal(response.statusCode, 404, path);
      assert.equal(response.json().code, 'not_recorded');
      assert.match(response.json().detail, /RECORD_AUDIO=1/);
      await assertDescribed(app, '/api/sessions/{id}/audio', 'get', response);
    }
  });

  it('refuses more than a WAV file can hold', async () => {
    const { app, store } = appUnderTest();
    await storeSession(store, 's1', { audio: [1], end: { ...stopped, audioMs: 300_000_000 } });
    const response = await app.inject(url);
    assert.equal(response.statusCode, 400);
    assert.match(response.json().detail, /4 GiB; ask for parts/);
    assert.equal((await app.inject(`${url}?to_ms=1000`)).statusCode, 200);
  });
});
