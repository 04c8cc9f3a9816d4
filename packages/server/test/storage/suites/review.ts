/** What people correct, attest and delete. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { SessionClaimedError, UnknownSessionError } from '../../../src/storage/store-errors.ts';
import { transcriptSha256 } from '../../../src/storage/transcript-digest.ts';
import type { SegmentEdit } from '../../../src/storage/transcript-store.ts';
import {
  finding,
  lease,
  newSession,
  segment,
  allOf,
  sessionRecord,
  settled,
  stopped,
  tokenHash,
} from '../synthetic-sessions.ts';
import type { SuiteParts } from './suite.ts';

const gone = { ...stopped, reason: 'client_gone' } as const;

const edit = (version: number, over: Partial<SegmentEdit> = {}): SegmentEdit => ({
  version,
  text: `corrected ${version}`,
  words: [{ text: 'corrected', start_ms: 0, end_ms: 300 }],
  findings: [finding('120/80', version)],
  editedAtMs: 1000 + version,
  by: 'Dr Example',
  ...over,
});

const sha256 = transcriptSha256([segment(0).text, segment(1).text]);
const attestation = { atMs: 2000, by: 'Dr Example', sha256 };

export function reviewSuite({ bench, store }: SuiteParts): void {
  /** Two segments, over. */
  const overSession = async (sessionId: string, end = stopped, until?: number) => {
    await store().createSession(newSession(sessionId));
    for (const n of [0, 1])
      await store().appendSegment(lease(sessionId), segment(n, [finding('120/80', 120)]), settled);
    await store().endSession(lease(sessionId), end, until);
  };
  const claim = () =>
    store().claimSession({
      sessionId: 's1',
      resumeTokenHash: tokenHash('token-of-s1'),
      instanceId: 'instance-2',
      nowMs: 1,
    });

  it('adds versions to a segment, and keeps what was recognised', async () => {
    await overSession('s1');
    const { by: _, ...second } = edit(3);
    assert.deepEqual(await store().editSegment('s1', 0, edit(2)), {
      outcome: 'done',
      voidedAttestation: false,
    });
    await store().editSegment('s1', 0, second);
    await store().editSegment('s1', 1, edit(2));
    const recognised = (n: number) => segment(n, [finding('120/80', 120)]);
    assert.deepEqual((await store().getSession('s1'))?.segments, [
      { ...recognised(0), edit: second },
      { ...recognised(1), edit: edit(2) },
    ]);
    assert.deepEqual(await store().editsOf('s1', 0), [edit(2), second]);
    assert.deepEqual(await store().editsOf('s1', 1), [edit(2)]);
    assert.deepEqual(await store().occurrencesOf('s1'), [
      { atMs: 1002, type: 'edited', detail: '0' },
      { atMs: 1002, type: 'edited', detail: '1' },
      { atMs: 1003, type: 'edited', detail: '0' },
    ]);
  });

  it('has no versions of what nobody has edited, or of nothing', async () => {
    await overSession('s1');
    assert.deepEqual(await store().editsOf('s1', 0), []);
    assert.equal(await store().editsOf('s1', 9), undefined);
    assert.equal(await store().editsOf('s2', 0), undefined);
  });

  it('says why a segment cannot be edited, and then changes nothing', async () => {
    await overSession('s1');
    await store().createSession(newSession('live'));
    await store().appendSegment(lease('live'), segment(0), settled);
    await store().editSegment('s1', 0, edit(2));
    const before = await store().getSession('s1');
    assert.deepEqual(await store().editSegment('s2', 0, edit(2)), { outcome: 'unknown_session' });
    assert.deepEqual(await store().editSegment('s1', 9, edit(2)), { outcome: 'unknown_segment' });
    assert.deepEqual(await store().editSegment('live', 0, edit(2)), { outcome: 'live' });
    for (const version of [1, 2, 4])
      assert.deepEqual(await store().editSegment('s1', 0, edit(version)), {
        outcome: 'other_version',
        version: 2,
      });
    assert.deepEqual(await store().editSegment('s1', 1, edit(3)), { outcome: 'other_version', version: 1 });
    assert.deepEqual(await store().getSession('s1'), before);
    assert.equal((await store().occurrencesOf('s1'))?.length, 1);
  });

  it('attests to the words as they are, alone and in a list', async () => {
    await overSession('s1');
    assert.deepEqual(await store().attest('s1', attestation), { outcome: 'done' });
    assert.deepEqual((await store().getSession('s1'))?.attestation, attestation);
    assert.deepEqual((await store().listSessions({ limit: 1 })).sessions[0]?.attestation, attestation);
    assert.deepEqual(await store().occurrencesOf('s1'), [{ atMs: 2000, type: 'attested' }]);
  });

  it('attests to the newest version of a segment', async () => {
    await overSession('s1');
    await store().editSegment('s1', 0, edit(2));
    await store().editSegment('s1', 0, edit(3));
    assert.deepEqual(await store().attest('s1', attestation), { outcome: 'other_transcript' });
    const newest = transcriptSha256([edit(3).text, segment(1).text]);
    assert.deepEqual(await store().attest('s1', { ...attestation, sha256: newest }), { outcome: 'done' });
  });

  it('voids an attestation with an edit', async () => {
    await overSession('s1');
    await store().attest('s1', attestation);
    const done = await store().editSegment('s1', 1, edit(2, { editedAtMs: 3000 }));
    assert.deepEqual(done, { outcome: 'done', voidedAttestation: true });
    assert.equal((await store().getSession('s1'))?.attestation, undefined);
    assert.deepEqual(await store().occurrencesOf('s1'), [
      { atMs: 2000, type: 'attested' },
      { atMs: 3000, type: 'edited', detail: '1' },
      { atMs: 3000, type: 'attestation_voided' },
    ]);
  });

  it('refuses to attest to a session that is live, unknown, or other words', async () => {
    await overSession('s1');
    await store().createSession(newSession('live'));
    assert.deepEqual(await store().attest('s2', attestation), { outcome: 'unknown_session' });
    assert.deepEqual(await store().attest('live', attestation), { outcome: 'live' });
    const other = { ...attestation, sha256: transcriptSha256([]) };
    assert.deepEqual(await store().attest('s1', other), { outcome: 'other_transcript' });
    assert.equal((await store().getSession('s1'))?.attestation, undefined);
  });

  const reviews = {
    edited: () => store().editSegment('s1', 0, edit(2)),
    attested: () => store().attest('s1', attestation),
  };
  for (const [name, review] of Object.entries(reviews)) {
    it(`a session that was ${name} can no longer be resumed`, async () => {
      await overSession('s1', gone, 5000);
      await review();
      assert.equal((await store().getSession('s1'))?.resumableUntilMs, undefined);
      assert.deepEqual(await claim(), { outcome: 'over' });
      // Findings of a slow annotator still come.
      await store().replaceFindings(lease('s1'), 0, []);
    });

    it(`a session that was ${name} is out of reach for a server that was taken for dead`, async () => {
      await store().createSession(newSession('s1'));
      for (const n of [0, 1]) await store().appendSegment(lease('s1'), segment(n), settled);
      await store().endAbandonedSessions({
        instanceId: 'other',
        nowMs: 10,
        silentSinceMs: 5,
        resumableUntilMs: 5000,
      });
      await review();
      await assert.rejects(store().appendSegment(lease('s1'), segment(2), settled), SessionClaimedError);
    });
  }

  it('deletes all of a session, and nothing of another', async () => {
    for (const id of ['s1', 's2']) {
      await overSession(id);
      await store().appendAudio(lease(id), {
        startMs: 0,
        sampleRateHz: 8000,
        channels: 1,
        pcm: Buffer.alloc(16),
      });
      await store().editSegment(id, 0, edit(2));
    }
    const { rowsOf } = bench();
    const tables = await rowsOf?.('s1');
    if (tables !== undefined) {
      assert.deepEqual(
        Object.keys(tables).toSorted(),
        ['audio_chunks', 'events', 'findings', 'segment_edits', 'segments', 'sessions'],
        'the test must have rows in every table that can have them',
      );
    }
    const other = await store().getSession('s2');
    assert.deepEqual(await store().deleteSession('s1'), { outcome: 'done' });
    assert.equal(await store().getSession('s1'), undefined);
    assert.equal(await store().occurrencesOf('s1'), undefined);
    assert.equal(await store().editsOf('s1', 0), undefined);
    const span = { fromMs: 0, untilMs: 1000 };
    assert.deepEqual(await allOf(store().audioOf('s1', span)), []);
    if (rowsOf !== undefined) {
      assert.deepEqual(await rowsOf('s1'), {});
      assert.deepEqual(await rowsOf('s2'), tables);
    }
    assert.deepEqual(await store().getSession('s2'), other);
    assert.deepEqual((await store().listSessions({ limit: 9 })).sessions.length, 1);
    assert.deepEqual(await store().deleteSession('s1'), { outcome: 'unknown_session' });
    assert.deepEqual(await claim(), { outcome: 'unknown' });
    assert.deepEqual(await store().lostLeases([lease('s1'), lease('s2')]), [lease('s1')]);
    await assert.rejects(store().appendSegment(lease('s1'), segment(3), settled), UnknownSessionError);
  });

  it('does not delete a session that is live', async () => {
    await store().createSession(newSession('s1'));
    assert.deepEqual(await store().deleteSession('s1'), { outcome: 'live' });
    assert.deepEqual(await store().getSession('s1'), { ...sessionRecord('s1'), segments: [] });
  });
}
