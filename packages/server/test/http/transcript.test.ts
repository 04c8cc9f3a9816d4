import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { appUnderTest } from './app-under-test.ts';
import { assertDescribed } from './openapi-schema.ts';
import { dictation, storeSession } from './stored-session.ts';

const path = '/api/sessions/{id}/transcript';

async function appWithSession() {
  const { app, store } = appUnderTest();
  await storeSession(store, 's1');
  return app;
}

const files: Readonly<Record<string, { readonly type: string; readonly body: string }>> = {
  json: {
    type: 'application/json; charset=utf-8',
    body: '[{"segment":0,"start_ms":0,"end_ms":3000,"text":"blood pressure wan twenty over eighty"},{"segment":1,"start_ms":3500,"end_ms":5000,"text":"no chest pain"}]',
  },
  txt: { type: 'text/plain; charset=utf-8', body: 'blood pressure wan twenty over eighty\nno chest pain\n' },
  srt: {
    type: 'application/x-subrip; charset=utf-8',
    body: '1\n00:00:00,000 --> 00:00:03,000\nblood pressure wan twenty over eighty\n\n2\n00:00:03,500 --> 00:00:05,000\nno chest pain\n',
  },
  vtt: {
    type: 'text/vtt; charset=utf-8',
    body: 'WEBVTT\n\n00:00:00.000 --> 00:00:03.000\nblood pressure wan twenty over eighty\n\n00:00:03.500 --> 00:00:05.000\nno chest pain\n',
  },
};

describe('GET /api/sessions/{id}/transcript', () => {
  for (const [format, { type, body }] of Object.entries(files)) {
    it(`as ${format}`, async () => {
      const app = await appWithSession();
      const response = await app.inject(`/api/sessions/s1/transcript?format=${format}`);
      assert.equal(response.statusCode, 200);
      assert.equal(response.headers['content-type'], type);
      assert.equal(response.headers['content-disposition'], `inline; filename="s1.${format}"`);
      assert.equal(response.body, body);
      if (format === 'json') await assertDescribed(app, path, 'get', response);
    });
  }

  const accepts: readonly [accept: string | undefined, type: string | undefined][] = [
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['text/html,application/xhtml+xml;q=0.9,*/*;q=0.8', 'application/json'],
    ['text/vtt', 'text/vtt'],
    ['TEXT/VTT; charset=utf-8', 'text/vtt'],
    ['text/*', 'text/plain'],
    ['text/vtt;q=0.5, text/plain;q=0.6', 'text/plain'],
    ['application/json;q=0, */*', 'text/plain'],
    ['application/x-subrip, */*;q=0.1', 'application/x-subrip'],
    ['image/png', undefined],
    ['application/json;q=0', undefined],
    ['application/json;q=many', undefined],
  ];
  for (const [accept, type] of accepts) {
    it(`with Accept ${accept} is ${type ?? 'not acceptable'}`, async () => {
      const app = await appWithSession();
      const headers = accept === undefined ? {} : { accept };
      const response = await app.inject({ url: '/api/sessions/s1/transcript', headers });
      if (type === undefined) {
        assert.equal(response.statusCode, 406);
        assert.equal(response.json().code, 'not_acceptable');
        await assertDescribed(app, path, 'get', response);
      } else {
        assert.equal(response.statusCode, 200);
        assert.equal(String(response.headers['content-type']).split(';', 1)[0], type);
        assert.match(String(response.headers['vary']), /Accept/);
      }
    });
  }

  it('takes format before Accept, and no other format', async () => {
    const app = await appWithSession();
    const headers = { accept: 'image/png' };
    const response = await app.inject({ url: '/api/sessions/s1/transcript?format=vtt', headers });
    assert.equal(response.headers['content-type'], 'text/vtt; charset=utf-8');
    const wrong = await app.inject('/api/sessions/s1/transcript?format=docx');
    assert.equal(wrong.statusCode, 400);
    assert.match(wrong.json().detail, /^format: .*"json" or "txt" or "srt" or "vtt" is expected/);
  });

  it('answers 304 to whoever has it, until it changes', async () => {
    const { app, store } = appUnderTest();
    await storeSession(store, 's1');
    for (const url of ['/api/sessions/s1/transcript', '/api/sessions/s1']) {
      const first = await app.inject(url);
      const tag = String(first.headers['etag']);
      assert.match(tag, /^"[\w-]{43}"$/);
      for (const known of [tag, `"x", W/${tag}`, '*']) {
        const again = await app.inject({ url, headers: { 'if-none-match': known } });
        assert.equal(again.statusCode, 304, known);
        assert.equal(again.body, '');
      }
      const other = await app.inject({ url, headers: { 'if-none-match': '"x"' } });
      assert.equal(other.statusCode, 200);
    }
    const old = String((await app.inject('/api/sessions/s1')).headers['etag']);
    await store.editSegment('s1', 0, { version: 2, text: 'x', words: [], findings: [], editedAtMs: 0 });
    const changed = await app.inject({ url: '/api/sessions/s1', headers: { 'if-none-match': old } });
    assert.equal(changed.statusCode, 200);
  });

  it('has what there is of a live session, and answers HEAD', async () => {
    const { app, store } = appUnderTest();
    await storeSession(store, 's1', { end: null, segments: dictation.slice(0, 1) });
    const live = await app.inject('/api/sessions/s1/transcript?format=txt');
    assert.equal(live.body, 'blood pressure wan twenty over eighty\n');
    const head = await app.inject({ method: 'HEAD', url: '/api/sessions/s1/transcript?format=txt' });
    assert.equal(head.statusCode, 200);
    assert.equal(head.headers['content-length'], String(live.body.length));
    assert.equal(head.body, '');
  });

  it('keeps the name of the file to letters that no header and no shell minds', async () => {
    const { app, store } = appUnderTest();
    await storeSession(store, 'a"b c');
    const response = await app.inject('/api/sessions/a%22b%20c/transcript');
    assert.equal(response.headers['content-disposition'], 'inline; filename="a_b_c.json"');
  });
});
