/** A session from its beginning to its end. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  DuplicateSessionError,
  StoreClosedError,
  UnknownSessionError,
} from '../../../src/storage/store-errors.ts';
import {
  finding,
  lease,
  newSession,
  segment,
  allOf,
  sessionRecord,
  settled,
  stopped,
} from '../synthetic-sessions.ts';
import type { SuiteParts } from './suite.ts';

export function sessionSuite({ store }: SuiteParts): void {
  it('gives back a session as it was written, without its token and its owner', async () => {
    await store().createSession(newSession('s1'));
    const second = segment(1, [finding('one twenty over eighty', 120), finding('130/80', 130)]);
    await store().appendSegment(lease('s1'), segment(0), settled);
    await store().appendSegment(lease('s1'), second, { ...settled, seq: 7, findingsSeq: 8 });
    assert.deepEqual(await store().getSession('s1'), {
      ...sessionRecord('s1'),
      segments: [segment(0), second],
    });
    await store().endSession(lease('s1'), stopped);
    assert.deepEqual(await store().getSession('s1'), {
      ...sessionRecord('s1'),
      end: stopped,
      segments: [segment(0), second],
    });
  });

  it('gives an outline without what was said, and any stretch of the segments whole', async () => {
    await store().createSession(newSession('s1'));
    await store().createSession(newSession('s2'));
    const segments = [0, 1, 2, 3].map((n) => segment(n, [finding(`${n}/80`, n)]));
    for (const each of segments) await store().appendSegment(lease('s1'), each, settled);
    await store().appendSegment(lease('s2'), segment(1), settled);
    const spans = segments.map(({ segment: number, startMs, endMs }) => ({
      segment: number,
      startMs,
      endMs,
    }));
    assert.deepEqual(await store().sessionOutline('s1'), { ...sessionRecord('s1'), segments: spans });
    await store().endSession(lease('s1'), stopped, 777);
    const edit = { version: 2, text: 'corrected', words: [], findings: [], editedAtMs: 5 };
    await store().editSegment('s1', 2, edit);
    await store().editSegment('s1', 2, { ...edit, version: 3 });
    const { segments: stored, ...facts } = (await store().getSession('s1')) ?? assert.fail();
    assert.deepEqual(await store().sessionOutline('s1'), { ...facts, segments: spans });
    assert.deepEqual(stored[2]?.edit, { ...edit, version: 3 });
    for (const [first, last] of [
      [0, 3],
      [1, 2],
      [2, 2],
      [3, 9],
    ] as const)
      assert.deepEqual(await store().segmentsBetween('s1', first, last), stored.slice(first, last + 1));
    assert.deepEqual(await store().segmentsBetween('s1', 4, 9), []);
  });

  it('has no session that was not created', async () => {
    assert.equal(await store().getSession('s1'), undefined);
    assert.equal(await store().sessionOutline('s1'), undefined);
    assert.deepEqual(await store().segmentsBetween('s1', 0, 9), []);
    assert.equal(await store().getSession('s\0'), undefined);
  });

  it('refuses a second session of the same id, and leaves the first', async () => {
    await store().createSession(newSession('s1'));
    await assert.rejects(store().createSession(newSession('s1', 5)), DuplicateSessionError);
    assert.deepEqual(await store().getSession('s1'), { ...sessionRecord('s1'), segments: [] });
  });

  it('leaves an end that is already there as it is', async () => {
    await store().createSession(newSession('s1'));
    await store().endSession(lease('s1'), { ...stopped, reason: 'client_gone' }, 777);
    await store().endSession(lease('s1'), { ...stopped, audioMs: 1, costMicroUsd: 5 }, 888);
    assert.deepEqual(await store().getSession('s1'), {
      ...sessionRecord('s1'),
      end: { ...stopped, reason: 'client_gone' },
      resumableUntilMs: 777,
      segments: [],
    });
  });

  it('gives back what a session has cost, alone and in a list', async () => {
    const end = { ...stopped, costMicroUsd: 123_456 };
    await store().createSession(newSession('s1'));
    await store().endSession(lease('s1'), end);
    assert.deepEqual((await store().getSession('s1'))?.end, end);
    assert.deepEqual((await store().listSessions({ limit: 1 })).sessions[0]?.end, end);
  });

  it('tells a session that cost nothing from one that nobody counted', async () => {
    await store().createSession(newSession('s1'));
    await store().createSession(newSession('s2'));
    await store().endSession(lease('s1'), { ...stopped, costMicroUsd: 0 });
    await store().endSession(lease('s2'), stopped);
    assert.equal((await store().getSession('s1'))?.end?.costMicroUsd, 0);
    assert(!('costMicroUsd' in ((await store().getSession('s2'))?.end ?? {})));
  });

  it('carries on with the writes that were made beside a refused one', async () => {
    await store().createSession(newSession('s1'));
    const outcomes = await Promise.allSettled([
      store().appendSegment(lease('s1'), segment(0), settled),
      store().appendSegment(lease('s2'), segment(0), settled),
      store().appendSegment(lease('s1'), segment(1), settled),
    ]);
    assert.deepEqual(
      outcomes.map((outcome) => outcome.status === 'fulfilled' || (outcome.reason as Error).name),
      [true, UnknownSessionError.name, true],
    );
    assert.deepEqual((await store().getSession('s1'))?.segments, [segment(0), segment(1)]);
  });

  it('finishes the writes under way when it closes, and refuses later calls', async () => {
    await store().createSession(newSession('s1'));
    const write = store().appendSegment(lease('s1'), segment(0), settled);
    await store().close();
    await write;
    const span = { fromMs: 0, untilMs: 1000 };
    const job = { instanceId: 'i', nowMs: 0, everyMs: 1, leaseMs: 1 };
    const abandoned = { instanceId: 'i', nowMs: 0, silentSinceMs: 0, resumableUntilMs: 0 };
    const chunk = { startMs: 0, sampleRateHz: 8000, channels: 1, pcm: Buffer.alloc(2) };
    const edit = { version: 2, text: '', words: [], findings: [], editedAtMs: 0 };
    const claim = { sessionId: 's1', resumeTokenHash: '', instanceId: 'i', nowMs: 0 };
    const calls: readonly (() => Promise<unknown>)[] = [
      () => store().createSession(newSession('s2')),
      () => store().claimSession(claim),
      () => store().appendSegment(lease('s1'), segment(1), settled),
      () => store().replaceFindings(lease('s1'), 0, []),
      () => store().noteSayings(lease('s1'), []),
      () => store().settleAudio(lease('s1'), 1, 0),
      () => store().noteOccurrence(lease('s1'), { atMs: 0, type: 'opened' }),
      () => store().endSession(lease('s1'), stopped),
      () => store().getSession('s1'),
      () => store().listSessions({ limit: 1 }),
      () => store().occurrencesOf('s1'),
      () => store().editSegment('s1', 0, edit),
      () => store().editsOf('s1', 0),
      () => store().attest('s1', { atMs: 0, by: 'nobody', sha256: '' }),
      () => store().deleteSession('s1'),
      () => store().appendAudio(lease('s1'), chunk),
      () => allOf(store().audioOf('s1', span)),
      () => store().noteInstance('i', 0),
      () => store().forgetInstance('i'),
      () => store().lostLeases([lease('s1')]),
      () => store().endAbandonedSessions(abandoned),
      () => store().claimJob('sweep', job),
      () => store().finishJob('sweep', 'i', 0),
      () => store().addUsage([]),
      () => store().usageByDay({ from: '2026-07-01', to: '2026-07-01' }),
    ];
    for (const call of calls) await assert.rejects(call(), StoreClosedError, call.toString());
    await store().close();
  });
}
