import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { appUnderTest, extractPressures } from './app-under-test.ts';
import { assertDescribed } from './openapi-schema.ts';

const json = { 'content-type': 'application/json' };

describe('POST /api/extract', () => {
  it('answers with what the extractor found', async () => {
    const { app } = appUnderTest();
    const payload = { text: 'bp 120/80, later one twenty over eighty' };
    const response = await app.inject({ method: 'POST', url: '/api/extract', payload });
    assert.equal(response.statusCode, 200);
    assert.deepEqual(response.json(), { findings: extractPressures(payload.text) });
    assert.equal(response.json().findings.length, 2);
    await assertDescribed(app, '/api/extract', 'post', response);
  });

  it('gives an empty list for an empty text', async () => {
    const { app } = appUnderTest();
    const response = await app.inject({ method: 'POST', url: '/api/extract', payload: { text: '' } });
    assert.deepEqual(response.json(), { findings: [] });
  });

  it('hands the text on unchanged', async () => {
    const text = ' température 😀 e\u0301 \u0000 \u2028\n';
    let given: string | undefined;
    const extract = (each: string) => {
      given = each;
      return [];
    };
    const { app } = appUnderTest({ extract });
    await app.inject({ method: 'POST', url: '/api/extract', payload: { text } });
    assert.equal(given, text);
  });

  const refusals: readonly [string, string | Buffer, string, string | undefined, RegExp][] = [
    [
      'not JSON',
      'bp of john doe',
      'message_not_json',
      undefined,
      /not JSON in UTF-8. Send a JSON object, such as/,
    ],
    ['nothing', '', 'message_not_json', undefined, /not JSON/],
    ['not UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'message_not_json', undefined, /UTF-8/],
    [
      'a list',
      '[]',
      'message_invalid',
      undefined,
      /The body is a list; a JSON object is expected, such as \{"text":/,
    ],
    ['null', 'null', 'message_invalid', undefined, /The body is null/],
    ['an object without text', '{}', 'message_invalid', 'text', /text: missing; a text is expected, such as/],
    [
      'a number as text',
      '{"text":120}',
      'message_invalid',
      'text',
      /text: a number was given; a text is expected/,
    ],
    ['null as text', '{"text":null}', 'message_invalid', 'text', /text: null was given/],
    ['a list as text', '{"text":["a"]}', 'message_invalid', 'text', /text: a list was given/],
    [
      'an unknown field',
      '{"text":"a","john doe":1}',
      'message_invalid',
      undefined,
      /field that is not known here; known: text/,
    ],
    ['__proto__', '{"text":"a","__proto__":{}}', 'message_invalid', undefined, /not known here/],
  ];
  for (const [what, payload, code, field, detail] of refusals) {
    it(`refuses ${what} with ${code}, and repeats nothing of it`, async () => {
      const { app } = appUnderTest();
      const response = await app.inject({ method: 'POST', url: '/api/extract', headers: json, payload });
      assert.equal(response.statusCode, 400);
      assert.equal(response.json().code, code);
      assert.equal(response.json().field, field);
      assert.match(response.json().detail, detail);
      assert(!response.body.includes('john'));
      await assertDescribed(app, '/api/extract', 'post', response);
    });
  }

  it('takes a body of 1 MiB and refuses a larger one', async () => {
    const { app } = appUnderTest();
    const padding = 1_048_576 - Buffer.byteLength(JSON.stringify({ text: '' }));
    const largest = await app.inject({
      method: 'POST',
      url: '/api/extract',
      payload: { text: 'x'.repeat(padding) },
    });
    assert.equal(largest.statusCode, 200);
    const larger = await app.inject({
      method: 'POST',
      url: '/api/extract',
      payload: { text: 'x'.repeat(padding + 1) },
    });
    assert.equal(larger.statusCode, 413);
    assert.equal(larger.json().code, 'body_too_large');
    await assertDescribed(app, '/api/extract', 'post', larger);
  });

  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml']) {
    it(`refuses ${type} and names the header to send`, async () => {
      const { app } = appUnderTest();
      const headers = { 'content-type': type };
      const response = await app.inject({
        method: 'POST',
        url: '/api/extract',
        headers,
        payload: '{"text":"a"}',
      });
      assert.equal(response.statusCode, 415);
      assert.equal(response.json().code, 'unsupported_media_type');
      assert.match(response.json().detail, /Content-Type: application\/json/);
      await assertDescribed(app, '/api/extract', 'post', response);
    });
  }

  it('takes a media type with parameters', async () => {
    const { app } = appUnderTest();
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    const response = await app.inject({
      method: 'POST',
      url: '/api/extract',
      headers,
      payload: '{"text":"a"}',
    });
    assert.equal(response.statusCode, 200);
  });
});

describe('GET /api/test-transcript', () => {
  it('runs the extractor over a sample', async () => {
    const texts: string[] = [];
    const extract = (text: string) => {
      texts.push(text);
      return extractPressures('120/80');
    };
    const { app } = appUnderTest({ extract });
    const response = await app.inject('/api/test-transcript');
    assert.equal(response.statusCode, 200);
    const { transcript, findings } = response.json();
    assert.deepEqual(texts, [transcript]);
    assert.match(transcript, /blood pressure/i);
    assert.deepEqual(findings, extractPressures('120/80'));
    await assertDescribed(app, '/api/test-transcript', 'get', response);
  });
});
