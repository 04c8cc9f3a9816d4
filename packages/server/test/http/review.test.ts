import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { extractSegments } from '@clarity-care/clinical';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { lease, newSession, settled, stopped, tokenHash } from '../storage/synthetic-sessions.ts';
import { appUnderTest, type AppUnderTest } from './app-under-test.ts';
import { assertDescribed } from './openapi-schema.ts';
import { dictation, spokenSegment, storeSession } from './stored-session.ts';

const segmentPath = '/api/sessions/{id}/segments/{n}';

/** With a session `s1` that is over, and the real extraction. */
async function withSession(): Promise<AppUnderTest> {
  const under = appUnderTest({ extractor: { extractSegments } });
  await storeSession(under.store, 's1');
  return under;
}

function edit(app: FastifyInstance, payload: object, segment = 0): Promise<LightMyRequestResponse> {
  return app.inject({ method: 'PATCH', url: `/api/sessions/s1/segments/${segment}`, payload });
}

function attest(app: FastifyInstance, payload: object): Promise<LightMyRequestResponse> {
  return app.inject({ method: 'POST', url: '/api/sessions/s1/attest', payload });
}

const corrected = 'Blood pressure one twenty over eighty.';

describe('PATCH /api/sessions/{id}/segments/{n}', () => {
  it('makes a version with words on their audio and findings made anew', async () => {
    const { app, clock } = await withSession();
    clock.advance(1_700_000_000_000);
    const response = await edit(app, { text: corrected, version: 1, by: 'Dr. Example' });
    assert.equal(response.statusCode, 200);
    const answer = response.json();
    assert.deepEqual([answer.segment, answer.version, answer.text], [0, 2, corrected]);
    assert.equal(answer.edited_at, '2023-11-14T22:13:20.000Z');
    assert.equal(answer.edited_by, 'Dr. Example');
    assert.equal(answer.attestation_voided, false);
    assert.equal(answer.recognised.text, 'blood pressure wan twenty over eighty');
    assert.deepEqual(answer.recognised.findings, []);
    assert.deepEqual(
      answer.findings.map(({ kind, text, audio }: { kind: string; text: string; audio: object }) => [
        kind,
        text,
        audio,
      ]),
      [['blood_pressure', 'one twenty over eighty', { start_ms: 0, end_ms: 3000 }]],
    );
    assert.deepEqual(answer.words[2], { text: 'one', start_ms: 1000, end_ms: 1500 });
    assert.deepEqual(answer.words[3], { text: 'twenty', start_ms: 1500, end_ms: 2000, confidence: 0.9 });
    await assertDescribed(app, segmentPath, 'patch', response);
  });

  it('shows in the session, its trends and its transcript', async () => {
    const { app } = await withSession();
    const before = (await app.inject('/api/sessions/s1')).json();
    assert.deepEqual(before.trends, []);
    await edit(app, { text: corrected, version: 1 });
    const response = await app.inject('/api/sessions/s1');
    const { segments, trends, transcript_sha256 } = response.json();
    assert.deepEqual([segments[0].version, segments[0].text], [2, corrected]);
    assert.equal(segments[0].recognised.text, 'blood pressure wan twenty over eighty');
    assert(!('edited_by' in segments[0]));
    assert.deepEqual(Object.keys(segments[1]).toSorted(), [
      'end_ms',
      'engine',
      'findings',
      'segment',
      'start_ms',
      'text',
      'version',
      'words',
    ]);
    assert.equal(trends[0].latest.value.systolic, 120);
    assert.notEqual(transcript_sha256, before.transcript_sha256);
    const transcript = await app.inject('/api/sessions/s1/transcript?format=txt');
    assert.equal(transcript.body, `${corrected}\nno chest pain\n`);
    await assertDescribed(app, '/api/sessions/{id}', 'get', response);
  });

  it('keeps every version', async () => {
    const { app } = await withSession();
    await edit(app, { text: 'first', version: 1, by: 'A' });
    await edit(app, { text: 'second', version: 2 });
    const response = await app.inject('/api/sessions/s1/segments/0/versions');
    assert.deepEqual(
      response
        .json()
        .versions.map((each: Record<string, unknown>) => [each['version'], each['text'], each['edited_by']]),
      [
        [1, 'blood pressure wan twenty over eighty', undefined],
        [2, 'first', 'A'],
        [3, 'second', undefined],
      ],
    );
    await assertDescribed(app, `${segmentPath}/versions`, 'get', response);
  });

  it('refuses to edit a version that is no longer the newest, and names that one', async () => {
    const { app } = await withSession();
    await edit(app, { text: 'first', version: 1 });
    const response = await edit(app, { text: 'other', version: 1 });
    assert.equal(response.statusCode, 409);
    assert.equal(response.json().code, 'other_version');
    assert.equal(response.json().version, 2);
    await assertDescribed(app, segmentPath, 'patch', response);
  });

  it('refuses one of two edits that come at once', async () => {
    const { app } = await withSession();
    const edits = await Promise.all(['a', 'b'].map((text) => edit(app, { text, version: 1 })));
    assert.deepEqual(
      edits.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b),
      [200, 409],
    );
    const refused = edits.find(({ statusCode }) => statusCode === 409)?.json();
    assert.deepEqual([refused.code, refused.version], ['other_version', 2]);
  });

  it('refuses a session that is live', async () => {
    const { app, store } = appUnderTest();
    await storeSession(store, 's1', { end: null });
    const response = await edit(app, { text: 'x', version: 1 });
    assert.equal(response.statusCode, 409);
    assert.equal(response.json().code, 'session_live');
    await assertDescribed(app, segmentPath, 'patch', response);
  });

  describe('with If-Match', () => {
    const editIf = (app: FastifyInstance, ifMatch: string, version = 1, n = 1) =>
      app.inject({
        method: 'PATCH',
        url: `/api/sessions/s1/segments/${n}`,
        headers: { 'if-match': ifMatch },
        payload: { text: 'no chest pain today', version },
      });
    const tagOf = async (app: FastifyInstance) =>
      String((await app.inject('/api/sessions/s1')).headers['etag']);

    it('edits the session that was read, and no other', async () => {
      const { app } = await withSession();
      const tag = await tagOf(app);
      assert.equal((await editIf(app, tag)).statusCode, 200);
      // has been edited since it: to the reader of before it is another one, whatever version is named.
      const response = await editIf(app, tag, 2);
      assert.deepEqual([response.statusCode, response.json().code], [412, 'precondition_failed']);
      assert.match(response.json().detail, /Read it again, and send its ETag/);
      await assertDescribed(app, segmentPath, 'patch', response);
      assert.equal((await editIf(app, await tagOf(app), 2)).statusCode, 200);
    });

    it('does not edit other words that got the number when the session was resumed', async () => {
      const { app, store } = appUnderTest({ extractor: { extractSegments } });
      const [first, second] = dictation;
      assert(first !== undefined && second !== undefined);
      const gone = { ...stopped, reason: 'client_gone' } as const;
      await store.createSession(newSession('s1'));
      await store.appendSegment(lease('s1'), first, settled);
      await store.appendSegment(lease('s1'), second, { ...settled, isProvisional: true });
      await store.endSession(lease('s1'), gone, 5000);
      const tag = await tagOf(app);
      await store.claimSession({
        sessionId: 's1',
        resumeTokenHash: tokenHash('token-of-s1'),
        instanceId: 'instance-2',
        nowMs: 1,
      });
      await store.reviveSession(lease('s1', 2));
      assert.equal((await editIf(app, tag)).json().code, 'session_live');
      const other = spokenSegment(1, 'severe chest pain', 3500);
      await store.appendSegment(lease('s1', 2), other, settled);
      await store.endSession(lease('s1', 2), stopped);
      const response = await editIf(app, tag);
      assert.deepEqual([response.statusCode, response.json().code], [412, 'precondition_failed']);
      assert.deepEqual((await store.getSession('s1'))?.segments[1], other);
      assert.equal((await editIf(app, tag, 1, 7)).statusCode, 412);
      assert.equal((await editIf(app, await tagOf(app))).statusCode, 200);
    });

    // RFC 9110 §13.1.1.
    it('takes a list and any session, and no weak tag', async () => {
      const { app } = await withSession();
      const tag = await tagOf(app);
      for (const other of [`W/${tag}`, '"other"', ''])
        assert.equal((await editIf(app, other)).statusCode, 412);
      assert.equal((await editIf(app, `"other", ${tag}`)).statusCode, 200);
      assert.equal((await editIf(app, '*', 2)).statusCode, 200);
    });

    it('is described, and a page of another origin may send it', async () => {
      const { app } = await withSession();
      const { paths } = (await app.inject('/openapi.json')).json();
      const { parameters } = paths[segmentPath].patch;
      const header = parameters.find((each: { readonly name: string }) => each.name === 'if-match');
      assert.equal(header.in, 'header');
      const read = paths['/api/sessions/{id}'].get;
      assert.match(read.description, /`ETag` of the answer as `If-Match`/);
      assert.match(read.responses['200'].headers.ETag.description, /If-Match of an edit/);
      const preflight = await app.inject({
        method: 'OPTIONS',
        url: '/api/sessions/s1/segments/1',
        headers: {
          origin: 'http://localhost:3000',
          'access-control-request-method': 'PATCH',
          'access-control-request-headers': 'if-match',
        },
      });
      assert.match(String(preflight.headers['access-control-allow-headers']), /\bif-match\b/);
    });
  });

  it('reads no more of a session than it needs, nor do versions, nor a digest that was given', async () => {
    const { app, store } = await withSession();
    const { transcript_sha256: sha256 } = (await app.inject('/api/sessions/s1')).json();
    store.getSession = () => assert.fail('all of the session was read');
    assert.equal((await attest(app, { by: 'Dr. Example', sha256 })).statusCode, 200);
    assert.equal((await edit(app, { text: corrected, version: 1 }, 1)).statusCode, 200);
    const versions = await app.inject('/api/sessions/s1/segments/1/versions');
    assert.equal(versions.json().versions.length, 2);
  });

  const badBodies: readonly [name: string, body: object, detail: RegExp][] = [
    ['no text', { version: 1 }, /^text: missing; a text of at most 10000 characters is expected/],
    ['an empty text', { text: '', version: 1 }, /^text: empty; give at least one word\.$/],
    ['white space', { text: ' \u{a0}', version: 1 }, /^text: empty/],
    ['too long a text', { text: 'zanzibar '.repeat(1112), version: 1 }, /at most 10000 characters/],
    ['a line feed', { text: 'zanzibar\nx', version: 1 }, /^text: U\+000A, a control character, stands at 8/],
    ['a control character', { text: '\u{85}x', version: 1 }, /^text: U\+0085/],
    ['a line separator', { text: 'x\u{2028}', version: 1 }, /^text: U\+2028/],
    ['half a character', { text: 'x\ud83d', version: 1 }, /^text: half of a surrogate pair/],
    ['no version', { text: 'x' }, /^version: missing; a whole number from 1 to 999999/],
    ['version 0', { text: 'x', version: 0 }, /^version: /],
    ['a version in quotes', { text: 'x', version: '1' }, /^version: /],
    ['a name with a line break', { text: 'x', version: 1, by: 'a\rb' }, /^by: U\+000D/],
    ['an empty name', { text: 'x', version: 1, by: ' ' }, /^by: empty/],
    [
      'words of its own',
      { text: 'x', version: 1, words: [] },
      /field that is not known here; known: text, version, by/,
    ],
  ];
  for (const [name, body, detail] of badBodies) {
    it(`refuses ${name}`, async () => {
      const { app } = await withSession();
      const response = await edit(app, body);
      assert.equal(response.statusCode, 400);
      assert.equal(response.json().code, 'message_invalid');
      assert.match(response.json().detail, detail);
      assert(!response.body.includes('zanzibar'));
      await assertDescribed(app, segmentPath, 'patch', response);
    });
  }

  it('takes a text of 10,000 characters', async () => {
    const { app } = await withSession();
    assert.equal((await edit(app, { text: 'word '.repeat(2000), version: 1 })).statusCode, 200);
  });

  it('says who found what, where Comprehend Medical looks too', async () => {
    const { app, store } = appUnderTest({
      extractor: { extractSegments },
      remoteAnnotator: { state: async () => ({ state: 'available' }) },
    });
    await storeSession(store, 's1');
    const response = await edit(app, { text: corrected, version: 1 });
    assert.equal(response.json().findings[0].annotator, 'local');
  });
});

describe('POST /api/sessions/{id}/attest', () => {
  const texts = 'blood pressure wan twenty over eighty\nno chest pain\n';
  const sha256 = createHash('sha256').update(texts).digest('hex');

  it('keeps whose word it is, when it was given, and for which text', async () => {
    const { app, clock } = await withSession();
    clock.advance(1_700_000_000_000);
    const read = (await app.inject('/api/sessions/s1')).json();
    assert.equal(read.transcript_sha256, sha256);
    assert(!('attestation' in read));
    const response = await attest(app, { by: 'Dr. Example', sha256: sha256.toUpperCase() });
    assert.equal(response.statusCode, 200);
    const attestation = { at: '2023-11-14T22:13:20.000Z', by: 'Dr. Example', sha256 };
    assert.deepEqual(response.json(), attestation);
    await assertDescribed(app, '/api/sessions/{id}/attest', 'post', response);
    const after = await app.inject('/api/sessions/s1');
    assert.deepEqual(after.json().attestation, attestation);
    await assertDescribed(app, '/api/sessions/{id}', 'get', after);
    assert.deepEqual(
      (await app.inject('/api/sessions?attested=true')).json().sessions[0].attestation,
      attestation,
    );
    assert.deepEqual((await app.inject('/api/sessions?attested=false')).json().sessions, []);
  });

  it('is void after an edit, which says so', async () => {
    const { app } = await withSession();
    await attest(app, { by: 'Dr. Example' });
    assert.equal((await edit(app, { text: corrected, version: 1 })).json().attestation_voided, true);
    assert(!('attestation' in (await app.inject('/api/sessions/s1')).json()));
    const events = await app.inject('/api/sessions/s1/events');
    assert.deepEqual(
      events
        .json()
        .events.map(({ type }: { type: string }) => type)
        .slice(-3),
      ['attested', 'edited', 'attestation_voided'],
    );
    assert.equal((await edit(app, { text: 'x', version: 2 })).json().attestation_voided, false);
  });

  it('refuses the digest of another text', async () => {
    const { app } = await withSession();
    await edit(app, { text: corrected, version: 1 });
    const response = await attest(app, { by: 'Dr. Example', sha256 });
    assert.equal(response.statusCode, 409);
    assert.equal(response.json().code, 'other_transcript');
    await assertDescribed(app, '/api/sessions/{id}/attest', 'post', response);
  });

  it('refuses a transcript that changes meanwhile', async () => {
    const { app, store } = await withSession();
    const read = store.getSession.bind(store);
    store.getSession = async (id) => {
      const session = await read(id);
      await store.editSegment('s1', 0, { version: 2, text: 'x', words: [], findings: [], editedAtMs: 0 });
      return session;
    };
    const response = await attest(app, { by: 'Dr. Example' });
    assert.equal(response.statusCode, 409);
    assert.equal(response.json().code, 'other_transcript');
  });

  it('refuses a session that is live, and nobody', async () => {
    const { app, store } = appUnderTest();
    await storeSession(store, 's1', { end: null });
    assert.equal((await attest(app, { by: 'Dr. Example' })).json().code, 'session_live');
    assert.equal((await attest(app, {})).json().field, 'by');
    assert.equal((await attest(app, { by: '' })).json().field, 'by');
  });
});

describe('DELETE /api/sessions/{id}', () => {
  const remove = (app: FastifyInstance) => app.inject({ method: 'DELETE', url: '/api/sessions/s1' });

  it('leaves nothing', async () => {
    const { app } = await withSession();
    const response = await remove(app);
    assert.equal(response.statusCode, 204);
    assert.equal(response.body, '');
    for (const path of ['', '/transcript', '/audio', '/events', '/segments/0/versions'])
      assert.equal((await app.inject(`/api/sessions/s1${path}`)).statusCode, 404, path);
    const again = await remove(app);
    assert.equal(again.json().code, 'not_found');
    await assertDescribed(app, '/api/sessions/{id}', 'delete', again);
  });

  it('needs no body, whatever its headers say', async () => {
    const { app } = await withSession();
    const headers = { 'content-type': 'application/json' };
    const response = await app.inject({ method: 'DELETE', url: '/api/sessions/s1', headers });
    assert.equal(response.statusCode, 204);
  });

  it('refuses a session that is live', async () => {
    const { app, store } = appUnderTest();
    await storeSession(store, 's1', { end: null });
    const response = await remove(app);
    assert.equal(response.statusCode, 409);
    assert.equal(response.json().code, 'session_live');
    await assertDescribed(app, '/api/sessions/{id}', 'delete', response);
    assert.equal((await app.inject('/api/sessions/s1')).statusCode, 200);
  });
});

describe('what is not there', () => {
  const edited = { text: 'x', version: 1 };
  const cases: readonly ['GET' | 'PATCH' | 'POST', string, object | undefined, string][] = [
    ['PATCH', '/api/sessions/none/segments/0', edited, 'id'],
    ['PATCH', '/api/sessions/s1/segments/7', edited, 'n'],
    ['GET', '/api/sessions/none/segments/0/versions', undefined, 'id'],
    ['GET', '/api/sessions/s1/segments/7/versions', undefined, 'n'],
    ['POST', '/api/sessions/none/attest', { by: 'x' }, 'id'],
    ['GET', '/api/sessions/none/events', undefined, 'id'],
    ['GET', '/api/sessions/none/transcript', undefined, 'id'],
    ['GET', '/api/sessions/none/audio', undefined, 'id'],
    ['GET', '/api/sessions/s1/audio?segment=7', undefined, 'segment'],
  ];
  for (const [method, url, payload, field] of cases) {
    it(`${method} ${url} names ${field}`, async () => {
      const { app } = await withSession();
      const response = await app.inject({ method, url, ...(payload === undefined ? {} : { payload }) });
      assert.equal(response.statusCode, 404);
      assert.deepEqual([response.json().code, response.json().field], ['not_found', field]);
    });
  }

  it('is no segment number', async () => {
    const { app } = await withSession();
    for (const n of ['-1', '1.5', 'x', '1e3']) {
      const response = await app.inject({
        method: 'PATCH',
        url: `/api/sessions/s1/segments/${n}`,
        payload: edited,
      });
      assert.deepEqual([response.statusCode, response.json().field], [400, 'n'], n);
    }
  });
});
