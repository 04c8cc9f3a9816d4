import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemCodes } from '../../src/http/problems.ts';
import { appUnderTest, extractionWith } from './app-under-test.ts';
import { openApiOf } from './openapi-schema.ts';

describe('errors', () => {
  it('are problems of RFC 9457', async () => {
    const { app } = appUnderTest();
    const response = await app.inject('/nowhere?name=john');
    assert.equal(response.statusCode, 404);
    assert.match(String(response.headers['content-type']), /^application\/problem\+json/);
    assert.deepEqual(response.json(), {
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: 'There is nothing at this address; / lists the addresses.',
      code: 'not_found',
    });
  });

  const wrongMethods: readonly ['DELETE' | 'GET' | 'POST' | 'PUT', string, string][] = [
    ['GET', '/api/extract', 'POST'],
    ['POST', '/health', 'GET, HEAD'],
    ['PUT', '/api/sessions/some-id', 'DELETE, GET, HEAD'],
    ['GET', '/api/sessions/some-id/segments/3', 'PATCH'],
    ['DELETE', '/api/sessions/some-id/transcript', 'GET, HEAD'],
    ['PUT', '/api/sessions?limit=1', 'GET, HEAD'],
    ['POST', '/', 'GET, HEAD'],
  ];
  for (const [method, url, allow] of wrongMethods) {
    it(`answer ${method} ${url} with 405 and the methods it takes`, async () => {
      const { app } = appUnderTest();
      const response = await app.inject({ method, url });
      assert.equal(response.statusCode, 405);
      assert.equal(response.headers['allow'], allow);
      assert.equal(response.json().code, 'method_not_allowed');
    });
  }

  it('speak of the address first, whatever the body is', async () => {
    const { app } = appUnderTest();
    const headers = { 'content-type': 'application/json' };
    const nowhere = await app.inject({ method: 'POST', url: '/nowhere', headers, payload: 'not json' });
    assert.equal(nowhere.json().code, 'not_found');
    const wrongMethod = await app.inject({ method: 'PUT', url: '/health', headers, payload: 'not json' });
    assert.equal(wrongMethod.json().code, 'method_not_allowed');
  });

  it('of an address that cannot be decoded are problems with the same headers', async () => {
    const { app } = appUnderTest();
    const response = await app.inject('/api/sessions/%E0%A4%A');
    assert.equal(response.statusCode, 400);
    assert.equal(response.json().code, 'request_invalid');
    assert(!response.body.includes('%E0'));
    assert.equal(response.headers['x-content-type-options'], 'nosniff');
  });

  it('have an example in the OpenAPI document wherever they can come', async () => {
    const { app } = appUnderTest();
    const shown = new Set<string>();
    for (const operation of Object.values((await openApiOf(app)).paths).flatMap((path) =>
      Object.values(path),
    )) {
      for (const [status, { description, content }] of Object.entries(operation.responses)) {
        const problem = content?.['application/problem+json'];
        if (problem === undefined) continue;
        const examples = Object.entries(problem.examples ?? {});
        assert.deepEqual(
          examples.map(([code]) => code),
          [...description.matchAll(/^`(\w+)`: /gm)].map(([, code]) => code),
        );
        for (const [code, { value }] of examples) {
          assert.deepEqual([value.code, String(value.status)], [code, status]);
          shown.add(code);
        }
      }
    }
    // These can come from any address, or from the socket's.
    const everywhere = [
      'draining',
      'host_not_allowed',
      'method_not_allowed',
      'origin_not_allowed',
      'overloaded',
      'request_invalid',
    ];
    assert.deepEqual(problemCodes.filter((code) => !shown.has(code)).toSorted(), everywhere);
  });

  it('of our own have no details outside, and their place but no words in the log', async () => {
    const { app, log } = appUnderTest({
      extraction: extractionWith((text) => {
        throw new Error(`cannot read ${text}`, { cause: new TypeError(`inner ${text}`) });
      }),
    });
    const payload = { text: 'mister john doe' };
    const response = await app.inject({ method: 'POST', url: '/api/extract', payload });
    assert.equal(response.statusCode, 500);
    assert.deepEqual(Object.keys(response.json()).toSorted(), ['code', 'detail', 'status', 'title', 'type']);
    assert.equal(response.json().code, 'internal_error');
    assert(!/john|errors-and-headers/.test(response.body));
    const line = log.find((each) => each.includes('request failed')) ?? '';
    assert.match(line, /"type":"Error".*errors-and-headers\.test\.ts.*"type":"TypeError"/);
    assert(!log.join('').includes('john'));
  });

  it('that other parts throw with a code of the table get its status and its words', async () => {
    const { app } = appUnderTest();
    app.get('/elsewhere', async () => {
      throw Object.assign(new Error('Origin: john'), { code: 'origin_not_allowed' });
    });
    const response = await app.inject('/elsewhere');
    assert.equal(response.statusCode, 403);
    assert.equal(response.json().code, 'origin_not_allowed');
    assert.match(response.json().detail, /ALLOWED_ORIGINS/);
  });
});

describe('HEAD', () => {
  it('is there wherever GET is', async () => {
    const { app } = appUnderTest();
    const { paths } = await openApiOf(app);
    const read = Object.keys(paths).filter((path) => paths[path]?.['get'] !== undefined);
    assert(read.length >= 8);
    for (const path of read) {
      const url = path.replaceAll(/\{(\w+)\}/g, ':$1');
      assert(app.hasRoute({ method: 'HEAD', url }), path);
    }
  });
});

describe('every answer', () => {
  for (const url of [
    '/',
    '/health',
    '/api/test-transcript',
    '/api/sessions',
    '/api/sessions/none',
    '/api/sessions/none/transcript',
    '/api/sessions/none/audio',
    '/nowhere',
  ]) {
    it(`of ${url} forbids sniffing, referrers, caching and framing`, async () => {
      const { app } = appUnderTest();
      const { headers } = await app.inject(url);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['referrer-policy'], 'no-referrer');
      assert.equal(headers['cache-control'], 'no-store');
      assert.match(String(headers['content-security-policy']), /default-src 'none';.*frame-ancestors 'none'/);
    });
  }
});

describe('CORS', () => {
  const allowed = 'http://localhost:3000';

  it('lets a listed origin read answers, and no other', async () => {
    const { app } = appUnderTest({ allowedOrigins: [allowed, 'http://127.0.0.1:3000'] });
    const read = async (origin: string) =>
      (await app.inject({ url: '/health', headers: { origin } })).headers['access-control-allow-origin'];
    assert.equal(await read(allowed), allowed);
    assert.equal(await read('http://127.0.0.1:3000'), 'http://127.0.0.1:3000');
    assert.equal(await read('http://localhost:3001'), undefined);
    assert.equal(await read('http://localhost:3000.example.org'), undefined);
    assert.equal(await read('null'), undefined);
  });

  it('lets a listed origin send JSON', async () => {
    const { app } = appUnderTest();
    const response = await app.inject({
      method: 'OPTIONS',
      url: '/api/extract',
      headers: {
        origin: allowed,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    assert.equal(response.statusCode, 204);
    assert.equal(response.headers['access-control-allow-origin'], allowed);
    assert.match(String(response.headers['access-control-allow-methods']), /POST/);
    assert.match(String(response.headers['access-control-allow-headers']), /content-type/);
    assert.equal(response.headers['access-control-allow-credentials'], undefined);
  });

  for (const method of ['PATCH', 'DELETE']) {
    it(`lets a listed origin use ${method}`, async () => {
      const { app } = appUnderTest();
      const headers = { origin: allowed, 'access-control-request-method': method };
      const response = await app.inject({ method: 'OPTIONS', url: '/api/sessions/s1', headers });
      assert.equal(response.statusCode, 204);
      assert(String(response.headers['access-control-allow-methods']).split(', ').includes(method));
    });
  }

  it('lets a player read where it is in a recording', async () => {
    const { app } = appUnderTest();
    const { headers } = await app.inject({ url: '/health', headers: { origin: allowed } });
    assert.match(String(headers['access-control-expose-headers']), /content-range/);
  });

  it('lets errors be read too, and caches tell origins apart', async () => {
    const { app } = appUnderTest();
    const response = await app.inject({ url: '/nowhere', headers: { origin: allowed } });
    assert.equal(response.headers['access-control-allow-origin'], allowed);
    assert.match(String(response.headers['vary']), /Origin/);
  });

  it('opens to all with *, and to none without origins', async () => {
    const headers = { origin: 'https://anywhere.example' };
    const open = await appUnderTest({ allowedOrigins: ['*'] }).app.inject({ url: '/health', headers });
    assert.equal(open.headers['access-control-allow-origin'], '*');
    const closed = await appUnderTest({ allowedOrigins: [] }).app.inject({ url: '/health', headers });
    assert.equal(closed.statusCode, 200);
    assert.equal(closed.headers['access-control-allow-origin'], undefined);
  });
});
