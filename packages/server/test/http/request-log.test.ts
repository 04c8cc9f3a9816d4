import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { appUnderTest } from './app-under-test.ts';

function parse(line: string | undefined): Record<string, unknown> {
  return JSON.parse(line ?? '{}') as Record<string, unknown>;
}

describe('the log', () => {
  it('has one line a request: method, route, status, duration', async () => {
    const { app, log } = appUnderTest();
    await app.inject('/api/sessions/1234?cursor=abc');
    assert.equal(log.length, 1);
    const { time, duration_ms, ...line } = parse(log[0]);
    assert.match(String(time), /^\d{4}-\d\d-\d\dT/);
    assert(Number.isInteger(duration_ms));
    assert.deepEqual(line, {
      level: 'info',
      reqId: 'req-1',
      method: 'GET',
      route: '/api/sessions/:id',
      status: 400,
      msg: 'request completed',
    });
  });

  it('has a line for the arrival too when debugging', async () => {
    const { app, log } = appUnderTest({ debug: true });
    await app.inject('/health');
    assert.deepEqual(
      log.map((line) => [parse(line)['msg'], parse(line)['route']]),
      [
        ['request received', '/health'],
        ['request completed', '/health'],
      ],
    );
  });

  it('never holds anything that a client sent', async () => {
    const { app, log } = appUnderTest({ debug: true });
    const word = 'zanzibar';
    const headers = { 'content-type': 'application/json', 'x-note': word, authorization: `Bearer ${word}` };
    const post = (payload: string, url = '/api/extract', type = 'application/json') =>
      app.inject({ method: 'POST', url, headers: { ...headers, 'content-type': type }, payload });
    const responses = [
      await post(`{"text":"${word}"}`),
      await post(`${word} is not json`),
      await post(`{"text":${word}}`),
      await post(`{"${word}":1}`),
      await post(`{"text":["${word}"]}`),
      await post(`"${word}"`),
      await post(`{"text":"${word.repeat(200_000)}"}`),
      await post(word, '/api/extract', `text/${word}`),
      await post(word, `/${word}`, 'text/plain'),
      await app.inject({ url: `/${word}?${word}=${word}`, headers }),
      await app.inject({ url: `/api/sessions/${word}`, headers }),
      await app.inject({ url: `/api/sessions/${word}%E0%A4%A`, headers }),
      await app.inject({ url: `/api/sessions?limit=${word}&cursor=${word}`, headers }),
      await app.inject({ method: 'DELETE', url: `/api/sessions/${word}`, headers }),
      await app.inject({
        method: 'PATCH',
        url: '/api/sessions/s/segments/1',
        headers,
        payload: `{"text":"${word}\\n"}`,
      }),
      await app.inject({
        method: 'PATCH',
        url: '/api/sessions/s/segments/1',
        headers,
        payload: `{"text":"${word}","version":1}`,
      }),
      await app.inject({
        method: 'POST',
        url: '/api/sessions/s/attest',
        headers,
        payload: `{"by":"${word}"}`,
      }),
      await app.inject({ url: `/api/sessions/${word}/transcript`, headers }),
      await app.inject({ url: `/api/sessions?engine=${word}&started_from=${word}`, headers }),
      await app.inject({ url: '/health', headers: { ...headers, origin: `http://${word}.test` } }),
    ];
    assert.deepEqual(
      responses.map(({ statusCode }) => statusCode),
      [200, 400, 400, 400, 400, 400, 413, 415, 404, 404, 404, 400, 400, 404, 400, 404, 404, 404, 400, 200],
    );
    assert.equal(log.filter((line) => 'status' in parse(line)).length, responses.length);
    assert(!log.join('').includes(word));
    for (const { body } of responses) assert(!body.includes(word));
  });
});
