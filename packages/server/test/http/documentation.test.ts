import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { appUnderTest } from './app-under-test.ts';
import { openApiOf } from './openapi-schema.ts';

/** Addresses that a page loads or leads to by itself. */
function addressesIn(html: string): string[] {
  return [...html.matchAll(/\b(?:src|href|spec-url|action)="([^"]*)"/g)].map(([, address]) => address ?? '');
}

describe('the OpenAPI document', () => {
  it('has every address of the API, in version 3.1', async () => {
    const { app } = appUnderTest();
    const document = await openApiOf(app);
    assert.equal(document.openapi, '3.1.0');
    assert.equal(document.info.version, '0.0.0-test');
    assert.deepEqual(
      Object.entries(document.paths)
        .map(([path, operations]) => `${Object.keys(operations).join(' ')} ${path}`)
        .toSorted(),
      [
        'get /api/sessions',
        'get /api/sessions/{id}/audio',
        'get /api/sessions/{id}/events',
        'get /api/sessions/{id}/segments/{n}/versions',
        'get /api/sessions/{id}/transcript',
        'get /api/test-transcript',
        'get /health',
        'get delete /api/sessions/{id}',
        'patch /api/sessions/{id}/segments/{n}',
        'post /api/extract',
        'post /api/redact',
        'post /api/sessions/{id}/attest',
      ],
    );
    assert.deepEqual(Object.keys(document.components.schemas).toSorted(), [
      'Finding',
      'Problem',
      'Session',
      'SessionListItem',
      'TurnFinding',
    ]);
  });

  it('says of every operation what it does and what each answer looks like', async () => {
    const { app } = appUnderTest();
    const document = await openApiOf(app);
    for (const [path, operations] of Object.entries(document.paths)) {
      for (const [method, operation] of Object.entries(operations)) {
        const name = `${method} ${path}`;
        assert(operation.summary, name);
        assert(operation.description, name);
        assert(
          Object.keys(operation.responses).some((status) => status.startsWith('2')),
          name,
        );
        for (const [status, response] of Object.entries(operation.responses)) {
          assert(response.description, `${name} ${status}`);
          // RFC 9110 §15.3.5: it has no content.
          if (status === '204') continue;
          const schemas = Object.values(response.content ?? {});
          assert(
            schemas.length > 0 && schemas.every(({ schema }) => schema !== undefined),
            `${name} ${status}`,
          );
        }
      }
    }
  });
});

describe('the AsyncAPI document', () => {
  it('says what findings are as the OpenAPI document does, under the same version', async () => {
    const { app } = appUnderTest();
    const response = await app.inject('/asyncapi.json');
    assert.match(String(response.headers['content-type']), /^application\/json/);
    const document = response.json<{
      asyncapi: string;
      info: { version: string };
      channels: { transcribe: { address: string } };
      components: { schemas: Record<string, { properties?: Record<string, unknown> }> };
    }>();
    const openApi = await openApiOf(app);
    assert.equal(document.asyncapi, '3.0.0');
    assert.equal(document.info.version, openApi.info.version);
    assert.equal(document.channels.transcribe.address, '/ws/transcribe');
    const finding = openApi.components.schemas['Finding'] as { properties: object };
    assert.deepEqual(
      Object.keys(document.components.schemas['Finding']?.properties ?? {}),
      Object.keys(finding.properties),
    );
  });
});

describe('the pages', () => {
  for (const path of ['/', '/docs', '/docs/', '/docs/ws', '/redoc']) {
    it(`${path} names only this server, and everything it names is there`, async () => {
      const { app } = appUnderTest();
      const page = await app.inject(path);
      assert.equal(page.statusCode, 200);
      assert.match(String(page.headers['content-type']), /^text\/html; charset=utf-8/i);
      const addresses = addressesIn(page.body).filter((address) => address !== 'data:,');
      assert(addresses.length > 0);
      const paths = addresses.map((address) => {
        const url = new URL(address, `http://clarity.test${path}`);
        assert.equal(url.origin, 'http://clarity.test', address);
        return url.pathname;
      });
      for (const each of new Set(paths)) assert.equal((await app.inject(each)).statusCode, 200, each);
    });

    it(`${path} runs scripts of this server alone, and none inside the page`, async () => {
      const { app } = appUnderTest();
      const page = await app.inject(path);
      const policy = new Map(
        String(page.headers['content-security-policy'])
          .split('; ')
          .map((directive) => [directive.split(' ', 1)[0], directive.slice(directive.indexOf(' ') + 1)]),
      );
      assert.equal(policy.get('default-src'), "'none'");
      assert.equal(policy.get('script-src') ?? "'self'", "'self'");
      for (const name of ['base-uri', 'form-action', 'frame-ancestors'])
        assert.equal(policy.get(name), "'none'");
      for (const sources of policy.values()) assert(!/https?:|\*|unsafe-eval/.test(sources), sources);
      assert(!/<script(?![^>]*\bsrc=)/.test(page.body));
      assert(!/\son\w+=/.test(page.body));
    });
  }

  it('of Swagger UI reads the document from this server and asks no other to check it', async () => {
    const { app } = appUnderTest();
    const script = (await app.inject('/docs/static/swagger-initializer.js')).body;
    assert.match(script, /url: resolveUrl\('\.\/json'\)/);
    assert.match(script, /validatorUrl: (?:null|undefined)/);
    assert.deepEqual((await app.inject('/docs/json')).json(), (await app.inject('/openapi.json')).json());
  });

  it('serve the ReDoc bundle as UTF-8', async () => {
    const { app } = appUnderTest();
    const response = await app.inject('/redoc/redoc.standalone.js');
    assert.equal(response.headers['content-type'], 'text/javascript; charset=utf-8');
    assert.match(response.body, /Redoc/);
    assert(!response.body.includes('\u{fffd}\u{fffd}'));
  });

  for (const path of ['/', '/docs/ws']) {
    it(`${path} has the one style that its policy allows`, async () => {
      const { app } = appUnderTest();
      const page = await app.inject(path);
      const style = /<style>([^]*?)<\/style>/.exec(page.body)?.[1] ?? '';
      const hash = createHash('sha256').update(style).digest('base64');
      assert(String(page.headers['content-security-policy']).includes(`style-src 'sha256-${hash}'`));
      assert(!/\sstyle=/.test(page.body));
    });
  }

  it('of the socket leads to each of its anchors, which are there once', async () => {
    const { app } = appUnderTest();
    const { body } = await app.inject('/docs/ws');
    const anchors = [...body.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    assert.equal(new Set(anchors).size, anchors.length);
    for (const address of addressesIn(body)) {
      if (address.startsWith('#')) assert(anchors.includes(address.slice(1)), address);
    }
    for (const name of ['send-config', 'fields-of-config', 'final', 'close-row-4409', 'error-row-draining'])
      assert(anchors.includes(name), name);
  });
});
