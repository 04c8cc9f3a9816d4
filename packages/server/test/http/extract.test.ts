import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createExtractor } from '@clarity-care/clinical';
import { appUnderTest, extractionWith, extractPressures } from './app-under-test.ts';
import { ExtractionBusyError } from '../../src/extraction/extraction-errors.ts';
import { sampleTranscript } from '../../src/http/sample-transcript.ts';
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
    const { app } = appUnderTest({ extraction: extractionWith(extract) });
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
      /field that is not known here; known: text, turns/,
    ],
    [
      'text and turns',
      '{"text":"a","turns":[]}',
      'message_invalid',
      'turns',
      /turns: given beside text; give one of them/,
    ],
    [
      'a text as turns',
      '{"turns":"john"}',
      'message_invalid',
      'turns',
      /turns: a text of 4 characters was given; a list of objects with the texts speaker and text is expected/,
    ],
    [
      'a turn without text',
      '{"turns":[{"speaker":"a","text":"b"},{"speaker":"john"}]}',
      'message_invalid',
      'turns',
      /^turns\[1\]\.text: missing; a text is expected, such as \{"turns":\[\{"speaker":"nurse"/,
    ],
    [
      'a text as a turn',
      '{"turns":["john"]}',
      'message_invalid',
      'turns',
      /turns\[0\]: a text of 4 characters was given; an object is expected/,
    ],
    [
      'a turn with more in it',
      '{"turns":[{"speaker":"a","text":"b","john":1}]}',
      'message_invalid',
      'turns',
      /turns\[0\]: a field that is not known here; known: speaker, text/,
    ],
    [
      'a number as a speaker',
      '{"turns":[{"speaker":7,"text":"john"}]}',
      'message_invalid',
      'turns',
      /turns\[0\]\.speaker: a number was given; a text is expected/,
    ],
    [
      'a field of a turn that is nearly right',
      '{"turns":[{"speaker":"john","txt":"b"}]}',
      'message_invalid',
      'turns',
      /turns\[0\]: a field that is not known here: txt \(is text meant\?\)/,
    ],
    [
      'a field that is nearly right',
      '{"Turn":[]}',
      'message_invalid',
      undefined,
      /field that is not known here: Turn \(is turns meant\?\); known: text, turns/,
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

  it('reads a conversation, and every finding has its turn', async () => {
    const { app } = appUnderTest();
    const turns = [
      { speaker: 'nurse', text: 'one twenty over eighty' },
      { speaker: 'patient', text: 'thank you' },
      { speaker: 'nurse', text: 'again: 120/80' },
    ];
    const response = await app.inject({ method: 'POST', url: '/api/extract', payload: { turns } });
    assert.equal(response.statusCode, 200);
    const { findings } = response.json<{ findings: { turn: number; begin: number }[] }>();
    assert.deepEqual(
      findings.map(({ turn, begin }) => [turn, begin]),
      [
        [0, 0],
        [2, 7],
      ],
    );
    await assertDescribed(app, '/api/extract', 'post', response);
  });

  it("answers in Comprehend Medical's shape when asked to, for a text", async () => {
    const { app } = appUnderTest();
    const url = '/api/extract?shape=comprehend';
    const response = await app.inject({ method: 'POST', url, payload: { text: '😀 bp 120/80' } });
    assert.equal(response.statusCode, 200);
    const [entity] = response.json().Entities;
    assert.equal(entity.Category, 'TEST_TREATMENT_PROCEDURE');
    assert.equal(entity.Attributes[0].Text, '120/80');
    assert.equal(entity.Attributes[0].BeginOffset, 5, 'code points');
    await assertDescribed(app, '/api/extract', 'post', response);
    const turns = [{ speaker: 'nurse', text: 'bp 120/80' }];
    const refused = await app.inject({ method: 'POST', url, payload: { turns } });
    assert.equal(refused.statusCode, 400);
    assert.equal(refused.json().field, 'text');
    const unknown = await app.inject({
      method: 'POST',
      url: '/api/extract?shape=fhir',
      payload: { text: 'bp 120/80' },
    });
    assert.equal(unknown.statusCode, 400);
    assert.match(
      unknown.json().detail,
      /^shape: a text of 4 characters was given; "findings" or "comprehend" is expected/,
    );
    const slip = await app.inject({
      method: 'POST',
      url: '/api/extract?shape=Comprehends',
      payload: { text: 'bp 120/80' },
    });
    assert.match(
      slip.json().detail,
      /^shape: "Comprehends" was given; "findings" or "comprehend" is expected/,
    );
  });

  it('refuses a parameter that it does not know, as every address of the API does', async () => {
    const { app } = appUnderTest();
    const payload = { text: 'bp 120/80' };
    for (const [method, path] of [
      ['POST', '/api/extract'],
      ['POST', '/api/redact'],
      ['GET', '/api/test-transcript'],
      ['GET', '/api/sessions'],
      ['GET', '/api/sessions/{id}'],
    ] as const) {
      const url = `${path.replace('{id}', 'some')}?john=doe`;
      const response = await app.inject({ method, url, ...(method === 'POST' ? { payload } : {}) });
      assert.equal(response.statusCode, 400, path);
      assert.equal(response.json().code, 'parameter_invalid');
      assert.match(response.json().detail, /parameter that is not known here; known: /);
      assert(!response.body.includes('john'));
      await assertDescribed(app, path, method.toLowerCase(), response);
    }
  });

  it('says when to come back while too many long texts wait', async () => {
    const busy = async (): Promise<never> => {
      throw new ExtractionBusyError(2300);
    };
    const extraction = { extract: busy, comprehend: busy, extractTurns: busy, redact: busy };
    const { app, log } = appUnderTest({ extraction });
    for (const url of ['/api/extract', '/api/redact']) {
      const response = await app.inject({ method: 'POST', url, payload: { text: 'a' } });
      assert.equal(response.statusCode, 503);
      assert.equal(response.json().code, 'extraction_busy');
      assert.equal(response.headers['retry-after'], '3');
      await assertDescribed(app, url, 'post', response);
    }
    assert(!log.join('').includes('request failed'));
  });

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
    const { app } = appUnderTest({ extraction: extractionWith(extract) });
    const response = await app.inject('/api/test-transcript');
    assert.equal(response.statusCode, 200);
    const { transcript, findings } = response.json();
    assert.deepEqual(texts, [transcript]);
    assert.match(transcript, /blood pressure/i);
    assert.deepEqual(findings, extractPressures('120/80'));
    await assertDescribed(app, '/api/test-transcript', 'get', response);
  });

  it('has a sample in which the server finds something of each sort', async () => {
    const extractor = createExtractor();
    const { app } = appUnderTest({ extraction: extractionWith((text) => extractor.extract(text)) });
    const response = await app.inject('/api/test-transcript');
    await assertDescribed(app, '/api/test-transcript', 'get', response);
    const { findings } = response.json<{
      findings: { category: string; begin: number; end: number; text: string }[];
    }>();
    const found = new Set(findings.map(({ category }) => category));
    for (const category of [
      'measurement',
      'medication',
      'condition',
      'procedure',
      'anatomy',
      'allergy',
      'social',
      'phi',
    ]) {
      assert(found.has(category), category);
    }
    for (const { begin, end, text } of findings) assert.equal(sampleTranscript.slice(begin, end), text);
  });
});
