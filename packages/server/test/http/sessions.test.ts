import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import type { Trend } from '@clarity-care/clinical';
import { defaultConfig } from '@clarity-care/protocol';
import { finding, lease, newSession, segment, settled, stopped } from '../storage/synthetic-sessions.ts';
import { appUnderTest } from './app-under-test.ts';
import { assertDescribed } from './openapi-schema.ts';
import { storeSession } from './stored-session.ts';

describe('GET /api/sessions/{id}', () => {
  it('gives a session that is over, in the shape of the protocol', async () => {
    const { app, store } = appUnderTest();
    const segments = [segment(1, [finding('120/80', 120)])];
    await storeSession(store, 's1', { segments, resumableUntilMs: 1_700_000_660_000 });
    const response = await app.inject('/api/sessions/s1');
    assert.equal(response.statusCode, 200);
    const { trends, ...session } = response.json<{ trends: Trend[] }>();
    assert.deepEqual(
      trends.map(({ kind, latest }) => [kind, latest?.value]),
      [['blood_pressure', { systolic: 120, diastolic: 80 }]],
    );
    assert.deepEqual(session, {
      session_id: 's1',
      engine: 'scripted',
      config: { ...defaultConfig, specialty: 'CARDIOLOGY' },
      started_at: '2023-11-14T22:13:20.000Z',
      ended_at: '2023-11-14T22:14:20.000Z',
      end_reason: 'stopped',
      audio_ms: 5000,
      coverage: { final_ms: 1600, silence_ms: 3300, lost_ms: 100 },
      resumable_until: '2023-11-14T22:24:20.000Z',
      transcript_sha256: createHash('sha256').update('synthetic sentence number 1\n').digest('hex'),
      segments: [
        {
          segment: 1,
          engine: 'scripted',
          start_ms: 1000,
          end_ms: 1800,
          version: 1,
          text: 'synthetic sentence number 1',
          words: segment(1).words,
          findings: [finding('120/80', 120)],
        },
      ],
    });
    await assertDescribed(app, '/api/sessions/{id}', 'get', response);
  });

  it('leaves the end and the totals out while the session is live', async () => {
    const { app, store } = appUnderTest();
    await store.createSession(newSession('s1'));
    const response = await app.inject('/api/sessions/s1');
    assert.deepEqual(Object.keys(response.json()).toSorted(), [
      'config',
      'engine',
      'segments',
      'session_id',
      'started_at',
      'transcript_sha256',
      'trends',
    ]);
    await assertDescribed(app, '/api/sessions/{id}', 'get', response);
  });

  it('answers not_found for an id that is not there, however long it is', async () => {
    const { app } = appUnderTest();
    for (const id of ['nobody', 'x'.repeat(500), '%F0%9F%98%80']) {
      const response = await app.inject(`/api/sessions/${id}`);
      assert.equal(response.statusCode, 404);
      assert.equal(response.json().code, 'not_found');
      assert(!response.body.includes(id));
      await assertDescribed(app, '/api/sessions/{id}', 'get', response);
    }
  });
});

describe('GET /api/sessions', () => {
  it('pages through all sessions, newest first', async () => {
    const { app, store } = appUnderTest();
    for (const [index, id] of ['a', 'b', 'c'].entries()) await store.createSession(newSession(id, index));
    await store.appendSegment(lease('c'), segment(0), settled);
    await store.endSession(lease('c'), stopped);
    const first = await app.inject('/api/sessions?limit=2');
    assert.equal(first.statusCode, 200);
    assert.deepEqual(
      first
        .json()
        .sessions.map((each: { session_id: string; segment_count: number }) => [
          each.session_id,
          each.segment_count,
        ]),
      [
        ['c', 1],
        ['b', 0],
      ],
    );
    await assertDescribed(app, '/api/sessions', 'get', first);
    const cursor = encodeURIComponent(first.json().next_cursor);
    const second = await app.inject(`/api/sessions?limit=2&cursor=${cursor}`);
    assert.deepEqual(
      second.json().sessions.map((each: { session_id: string }) => each.session_id),
      ['a'],
    );
    assert(!('next_cursor' in second.json()));
    await assertDescribed(app, '/api/sessions', 'get', second);
  });

  it('gives 50 sessions when no limit is named', async () => {
    const { app, store } = appUnderTest();
    for (let n = 0; n < 51; n++) await store.createSession(newSession(`s${n}`));
    const response = await app.inject('/api/sessions');
    assert.equal(response.json().sessions.length, 50);
    assert.equal(typeof response.json().next_cursor, 'string');
  });

  for (const limit of ['0', '201', '-1', '5.5', '1e1', 'many', '', '%207', '1&limit=2']) {
    it(`refuses the limit ${JSON.stringify(limit)} and says what is allowed`, async () => {
      const { app } = appUnderTest();
      const response = await app.inject(`/api/sessions?limit=${limit}`);
      assert.equal(response.statusCode, 400);
      assert.equal(response.json().code, 'parameter_invalid');
      assert.equal(response.json().field, 'limit');
      assert.match(
        response.json().detail,
        /^limit: .+ was given; a whole number from 1 to 200 is expected\.$/,
      );
      await assertDescribed(app, '/api/sessions', 'get', response);
    });
  }

  it('refuses a cursor that it never gave', async () => {
    const { app } = appUnderTest();
    for (const cursor of ['nonsense', 'x'.repeat(2000)]) {
      const response = await app.inject(`/api/sessions?cursor=${cursor}`);
      assert.equal(response.statusCode, 400);
      assert.equal(response.json().code, 'parameter_invalid');
      assert.equal(response.json().field, 'cursor');
      assert(!response.body.includes(cursor));
    }
  });

  it('refuses a parameter that it does not know', async () => {
    const { app } = appUnderTest();
    const response = await app.inject('/api/sessions?patient=john');
    assert.equal(response.statusCode, 400);
    assert.match(
      response.json().detail,
      /parameter that is not known here; known: limit, cursor, started_from/,
    );
    assert(!/patient|john/.test(response.body));
  });

  const startMs = Date.parse('2026-07-01T12:00:00Z');
  const hourMs = 3_600_000;
  const filters: readonly [query: string, ids: readonly string[]][] = [
    ['', ['live', 'gone', 'attested']],
    ['state=live', ['live']],
    ['state=ended', ['gone', 'attested']],
    ['end_reason=client_gone', ['gone']],
    ['attested=true', ['attested']],
    ['attested=false&state=ended', ['gone']],
    ['engine=scripted', ['live', 'gone', 'attested']],
    ['engine=sphinx', []],
    ['started_from=2026-07-01T13:00:00Z', ['live', 'gone']],
    ['started_from=2026-07-01T15:00:00%2B02:00&started_before=2026-07-01T14:00:00Z', ['gone']],
    ['started_before=2026-07-01T12:00:00.001Z', ['attested']],
    ['started_before=2026-07-01T12:00Z', []],
  ];
  for (const [query, ids] of filters) {
    it(`lists ${ids.join(', ') || 'none'} for ${query || 'no filter'}`, async () => {
      const { app, store } = appUnderTest();
      await storeSession(store, 'attested', { startedAtMs: startMs });
      await storeSession(store, 'gone', {
        startedAtMs: startMs + hourMs,
        end: { ...stopped, reason: 'client_gone' },
      });
      await storeSession(store, 'live', { startedAtMs: startMs + 2 * hourMs, end: null });
      const payload = { by: 'Dr. Example' };
      await app.inject({ method: 'POST', url: '/api/sessions/attested/attest', payload });
      const response = await app.inject(`/api/sessions?${query}`);
      assert.deepEqual(
        response.json().sessions.map((each: { session_id: string }) => each.session_id),
        ids,
      );
      await assertDescribed(app, '/api/sessions', 'get', response);
    });
  }

  const badFilters: readonly [query: string, field: string][] = [
    ['state=over', 'state'],
    ['end_reason=bored', 'end_reason'],
    ['attested=yes', 'attested'],
    ['attested=TRUE', 'attested'],
    ['attested=', 'attested'],
    ['started_from=2026-07-01', 'started_from'],
    ['started_from=2026-07-01T12:00:00', 'started_from'],
    ['started_from=2026-07-01T12:00:00+02:00', 'started_from'],
    ['started_from=2026-02-30T12:00:00Z', 'started_from'],
    ['started_from=2026-07-01T24:00:00Z', 'started_from'],
    ['started_before=yesterday', 'started_before'],
    ['started_from=2026-07-02T00:00Z&started_before=2026-07-02T00:00Z', 'started_from'],
  ];
  for (const [query, field] of badFilters) {
    it(`refuses ${query}`, async () => {
      const { app } = appUnderTest();
      const response = await app.inject(`/api/sessions?${query}`);
      assert.equal(response.statusCode, 400);
      assert.deepEqual([response.json().code, response.json().field], ['parameter_invalid', field]);
      assert(response.json().detail.startsWith(`${field}: `));
      await assertDescribed(app, '/api/sessions', 'get', response);
    });
  }

  it('goes on from the same place when a cursor comes with another filter', async () => {
    const { app, store } = appUnderTest();
    for (const [i, id] of ['a', 'b', 'c', 'd'].entries())
      await storeSession(store, id, { startedAtMs: i, end: id === 'b' ? null : stopped });
    const first = (await app.inject('/api/sessions?limit=2')).json();
    const next = await app.inject(`/api/sessions?state=ended&cursor=${first.next_cursor}`);
    assert.deepEqual(
      next.json().sessions.map((each: { session_id: string }) => each.session_id),
      ['a'],
    );
  });
});

describe('GET /api/sessions/{id}/events', () => {
  it('tells what happened, in order, without words', async () => {
    const { app, store } = appUnderTest();
    await store.createSession(newSession('s1'));
    await store.noteOccurrence(lease('s1'), { atMs: 1000, type: 'opened', detail: 'scripted' });
    await store.noteOccurrence(lease('s1'), { atMs: 2000, type: 'resumed' });
    const response = await app.inject('/api/sessions/s1/events');
    assert.deepEqual(response.json(), {
      events: [
        { at: '1970-01-01T00:00:01.000Z', type: 'opened', detail: 'scripted' },
        { at: '1970-01-01T00:00:02.000Z', type: 'resumed' },
      ],
    });
    await assertDescribed(app, '/api/sessions/{id}/events', 'get', response);
  });
});
