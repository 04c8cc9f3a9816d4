/** Paging through sessions. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  InvalidCursorError,
  type SessionFilter,
  type SessionPage,
} from '../../../src/storage/transcript-store.ts';
import { transcriptSha256 } from '../../../src/storage/transcript-digest.ts';
import { lease, newSession, segment, sessionRecord, settled, stopped } from '../synthetic-sessions.ts';
import type { SuiteParts } from './suite.ts';

export function pageSuite({ store }: SuiteParts): void {
  it('lists sessions newest first, page by page, each once, while sessions are added', async () => {
    for (const [index, id] of ['a', 'b', 'c', 'd', 'e'].entries())
      await store().createSession(newSession(id, 1000 + Math.floor(index / 2)));
    await store().appendSegment(lease('c'), segment(0), settled);
    await store().appendSegment(lease('c'), segment(1), settled);
    await store().endSession(lease('d'), { ...stopped, reason: 'client_gone' }, 4000);

    const first = await store().listSessions({ limit: 2 });
    assert.deepEqual(first.sessions, [
      { ...sessionRecord('e', 1002), segmentCount: 0 },
      {
        ...sessionRecord('d', 1001),
        segmentCount: 0,
        end: { ...stopped, reason: 'client_gone' },
        resumableUntilMs: 4000,
      },
    ]);
    await store().createSession(newSession('later', 2000));
    await store().createSession(newSession('dd', 1001));
    const second = await store().listSessions({ limit: 2, ...cursorOf(first) });
    assert.deepEqual(second.sessions, [
      { ...sessionRecord('c', 1001), segmentCount: 2 },
      { ...sessionRecord('b', 1000), segmentCount: 0 },
    ]);
    const third = await store().listSessions({ limit: 2, ...cursorOf(second) });
    assert.deepEqual(third, { sessions: [{ ...sessionRecord('a', 1000), segmentCount: 0 }] });
  });

  it('orders ids by their bytes', async () => {
    const ids = ['a', 'B', 'Z', '_', 'é', '\u{1f600}', '\u{ff5e}', '-a', 'aa'];
    for (const id of ids) await store().createSession(newSession(id, 1000));
    const expected = ids.toSorted((a, b) => Buffer.compare(Buffer.from(b), Buffer.from(a)));
    const found: string[] = [];
    let page: SessionPage = await store().listSessions({ limit: 2 });
    for (;;) {
      found.push(...page.sessions.map(({ sessionId }) => sessionId));
      if (page.nextCursor === undefined) break;
      page = await store().listSessions({ limit: 2, cursor: page.nextCursor });
    }
    assert.deepEqual(found, expected);
  });

  it('has no next cursor when the page holds all', async () => {
    assert.deepEqual(await store().listSessions({ limit: 200 }), { sessions: [] });
    await store().createSession(newSession('a'));
    assert.equal((await store().listSessions({ limit: 1 })).nextCursor, undefined);
  });

  it('refuses a cursor it never gave and a limit out of range', async () => {
    await assert.rejects(store().listSessions({ limit: 1, cursor: 'bm9uZQ' }), InvalidCursorError);
    await assert.rejects(store().listSessions({ limit: 0 }), RangeError);
    await assert.rejects(store().listSessions({ limit: 201 }), RangeError);
  });

  const filters: readonly { readonly filter: SessionFilter; readonly ids: string }[] = [
    { filter: {}, ids: 'fedcba' },
    { filter: { startedFromMs: 3 }, ids: 'fedc' },
    { filter: { startedBeforeMs: 3 }, ids: 'ba' },
    { filter: { startedFromMs: 2, startedBeforeMs: 4 }, ids: 'cb' },
    { filter: { startedFromMs: 4, startedBeforeMs: 4 }, ids: '' },
    { filter: { state: 'live' }, ids: 'ba' },
    { filter: { state: 'ended' }, ids: 'fedc' },
    { filter: { engine: 'scripted' }, ids: 'fdb' },
    { filter: { engine: 'other' }, ids: 'eca' },
    { filter: { engine: 'none\0' }, ids: '' },
    { filter: { reason: 'stopped' }, ids: 'fd' },
    { filter: { reason: 'draining' }, ids: '' },
    { filter: { isAttested: true }, ids: 'fe' },
    { filter: { isAttested: false }, ids: 'dcba' },
    { filter: { state: 'ended', engine: 'scripted', isAttested: true }, ids: 'f' },
  ];
  it('finds by time, state, engine, reason and attestation, page by page', async () => {
    for (const [index, id] of [...'abcdef'].entries()) {
      const engine = index % 2 === 0 ? 'other' : 'scripted';
      await store().createSession({ ...newSession(id, index + 1), engine });
      if (index < 2) continue;
      const reason = engine === 'other' ? 'client_gone' : 'stopped';
      await store().endSession(lease(id), { ...stopped, reason });
    }
    for (const id of ['e', 'f'])
      await store().attest(id, { atMs: 9, by: 'Dr Example', sha256: transcriptSha256([]) });
    for (const { filter, ids } of filters) {
      let page = await store().listSessions({ limit: 1, filter });
      const found = page.sessions.map(({ sessionId }) => sessionId);
      while (page.nextCursor !== undefined) {
        page = await store().listSessions({ limit: 1, filter, cursor: page.nextCursor });
        found.push(...page.sessions.map(({ sessionId }) => sessionId));
      }
      assert.equal(found.join(''), ids, JSON.stringify(filter));
    }
  });
}

function cursorOf({ nextCursor }: { readonly nextCursor?: string }): { cursor: string } {
  assert(nextCursor !== undefined);
  return { cursor: nextCursor };
}
