import assert from 'node:assert/strict';
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
        'get /api/sessions/{id}',
        'get /api/test-transcript',
        'get /health',
        'post /api/extract',
        'post /api/redact',
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
        assert(operation.responses['200'], name);
        for (const [status, response] of Object.entries(operation.responses)) {
          assert(response.description, `${name} ${status}`);
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

describe('the pages', () => {
  for (const path of ['/', '/docs', '/docs/', '/redoc']) {
    it(`${path} names only this server, and everything it names is there`, async () => {
      const { app } = appUnderTest();
      const page = await app.inject(path);
      assert.equal(page.statusCode, 200);
      assert.match(String(page.headers['content-type']), /^text\/html; charset=utf-8/i);
      const addresses = addressesIn(page.body).filter((address) => address !== 'data:,');
      assert(addresses.length > 0);
      for (const address of addresses) {
        const url = new URL(address, `http://clarity.test${path}`);
        assert.equal(url.origin, 'http://clarity.test', address);
        assert.equal((await app.inject(url.pathname)).statusCode, 200, address);
      }
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

  it('start with one whose style is the one its policy allows', async () => {
    const { createHash } = await import('node:crypto');
    const { app } = appUnderTest();
    const page = await app.inject('/');
    const style = /<style>([^]*?)<\/style>/.exec(page.body)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    assert(String(page.headers['content-security-policy']).includes(`style-src 'sha256-${hash}'`));
  });
});
