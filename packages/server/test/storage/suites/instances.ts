/** Server processes on one database: their sessions, their jobs. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { InstanceStore } from '../../../src/storage/instance-store.ts';
import { lease, newSession, segment, settled, stopped, tokenHash } from '../synthetic-sessions.ts';
import type { SuiteParts } from './suite.ts';

const sweep: Parameters<InstanceStore['endAbandonedSessions']>[0] = {
  instanceId: 'sweeper',
  nowMs: 1000,
  silentSinceMs: 900,
  resumableUntilMs: 7000,
};

export function instanceSuite({ store }: SuiteParts): void {
  const endOf = async (sessionId: string) => (await store().getSession(sessionId))?.end;
  const claim = (sessionId: string, nowMs = 2000) =>
    store().claimSession({
      sessionId,
      resumeTokenHash: tokenHash(`token-of-${sessionId}`),
      instanceId: 'instance-2',
      nowMs,
    });

  it('ends the sessions of those who went away, and no others', async () => {
    await store().noteInstance('alive', 100);
    await store().noteInstance('alive', 900);
    await store().noteInstance('silent', 899);
    await store().noteInstance('forgotten', 950);
    await store().noteInstance('sweeper', 0);
    await store().forgetInstance('forgotten');
    for (const instanceId of ['alive', 'silent', 'forgotten', 'never-there', 'sweeper'])
      await store().createSession({ ...newSession(instanceId), instanceId });
    await store().createSession({ ...newSession('over'), instanceId: 'silent' });
    await store().endSession(lease('over'), stopped);

    assert.equal(await store().endAbandonedSessions(sweep), 3);
    for (const id of ['silent', 'forgotten', 'never-there']) {
      assert.equal((await endOf(id))?.reason, 'interrupted', id);
      assert.deepEqual(await store().occurrencesOf(id), [
        { atMs: 1000, type: 'ended', detail: 'interrupted' },
      ]);
    }
    assert.equal(await endOf('alive'), undefined);
    assert.equal(await endOf('sweeper'), undefined);
    assert.deepEqual(await endOf('over'), stopped);
    assert.equal(await store().endAbandonedSessions(sweep), 0);
  });

  it('counts what is settled and what was heard, and lets the session be resumed', async () => {
    await store().createSession(newSession('s1'));
    await store().appendSegment(lease('s1'), segment(1), settled);
    await store().appendSegment(lease('s1'), segment(3), settled);
    await store().settleAudio(lease('s1'), 5000, 100);
    await store().createSession(newSession('s2'));
    assert.equal(await store().endAbandonedSessions(sweep), 2);
    assert.deepEqual(await endOf('s1'), {
      endedAtMs: 1000,
      reason: 'interrupted',
      audioMs: 5000,
      coverage: { final_ms: 1600, silence_ms: 3300, lost_ms: 100 },
    });
    assert.equal((await endOf('s2'))?.audioMs, 0);
    assert.equal((await store().getSession('s1'))?.resumableUntilMs, 7000);
    assert.deepEqual(await claim('s2', 7000), { outcome: 'over' });
    const claimed = await claim('s1', 6999);
    assert.equal(claimed.outcome === 'claimed' && claimed.session.settledMs, 5000);
    await store().reviveSession(lease('s1', 2));
    assert.equal(await endOf('s1'), undefined);
  });

  it('knows who has a session after a claim', async () => {
    await store().createSession(newSession('s1'));
    await store().noteInstance('instance-2', 950);
    await claim('s1');
    assert.equal(await store().endAbandonedSessions(sweep), 0);
    assert.equal(await store().endAbandonedSessions({ ...sweep, silentSinceMs: 951 }), 1);
  });

  it('believes a server that was taken for dead and goes on, as long as nobody has its session', async () => {
    const goesOn = {
      appending: () => store().appendSegment(lease('s1'), segment(0), settled),
      settling: () => store().settleAudio(lease('s1'), 100, 0),
    };
    await store().createSession(newSession('s1'));
    for (const write of Object.values(goesOn)) {
      assert.equal(await store().endAbandonedSessions(sweep), 1);
      await write();
      const stored = await store().getSession('s1');
      assert.equal(stored?.end, undefined);
      assert.equal(stored?.resumableUntilMs, undefined);
    }
    assert.equal(await store().endAbandonedSessions(sweep), 1);
    await store().endSession(lease('s1'), stopped);
    assert.deepEqual(await endOf('s1'), stopped);
    assert.equal((await store().getSession('s1'))?.resumableUntilMs, undefined);
  });

  it('names the sessions of a process that have no end, with their epochs', async () => {
    for (const id of ['s3', 's1', 's2', 'over']) await store().createSession(newSession(id));
    await store().createSession({ ...newSession('theirs'), instanceId: 'instance-3' });
    await store().endSession(lease('over'), stopped);
    await claim('s2');
    assert.deepEqual(await store().sessionsWithoutEnd('instance-1'), [lease('s1'), lease('s3')]);
    assert.deepEqual(await store().sessionsWithoutEnd('instance-2'), [lease('s2', 2)]);
    assert.deepEqual(await store().sessionsWithoutEnd('instance-4'), []);
  });

  it('interrupts the sessions it is told, but for those that were claimed, ended or deleted meanwhile', async () => {
    for (const id of ['s1', 's2', 'claimed', 'over', 'other']) await store().createSession(newSession(id));
    await store().appendSegment(lease('s1'), segment(1), settled);
    await store().settleAudio(lease('s1'), 5000, 100);
    await claim('claimed');
    await store().endSession(lease('over'), stopped);
    const told = ['s1', 's2', 'claimed', 'over', 'deleted'].map((id) => lease(id));
    const request = { nowMs: 1000, resumableUntilMs: 7000 };
    assert.equal(await store().interruptSessions(told, request), 2);
    assert.deepEqual(await endOf('s1'), {
      endedAtMs: 1000,
      reason: 'interrupted',
      audioMs: 5000,
      coverage: { final_ms: 800, silence_ms: 4100, lost_ms: 100 },
    });
    assert.equal((await endOf('s2'))?.reason, 'interrupted');
    assert.equal((await store().getSession('s2'))?.resumableUntilMs, 7000);
    assert.deepEqual(await store().occurrencesOf('s2'), [
      { atMs: 1000, type: 'ended', detail: 'interrupted' },
    ]);
    for (const id of ['claimed', 'other']) assert.equal(await endOf(id), undefined, id);
    assert.deepEqual(await endOf('over'), stopped);
    assert.equal(await store().interruptSessions(told, request), 0);
    assert.equal(await store().interruptSessions([], request), 0);
    assert.equal((await store().occurrencesOf('s2'))?.length, 1);
    // Whoever has it after all knows better.
    await store().settleAudio(lease('s1'), 5000, 100);
    assert.equal(await endOf('s1'), undefined);
    assert.equal((await claim('s2', 6999)).outcome, 'claimed');
  });

  it('names the leases that are lost, of any number', async () => {
    const ids = Array.from({ length: 1203 }, (_, n) => `s${n}`);
    await Promise.all(ids.slice(0, 20).map((id) => store().createSession(newSession(id))));
    await claim('s7');
    const leases = ids.map((id) => lease(id));
    const expected = [lease('s7'), ...ids.slice(20).map((id) => lease(id))];
    assert.deepEqual(await store().lostLeases(leases), expected);
    assert.deepEqual(await store().lostLeases([]), []);
    assert.deepEqual(await store().lostLeases([lease('s7', 2)]), []);
  });

  const job = (instanceId: string, nowMs: number) =>
    store().claimJob('sweep', { instanceId, nowMs, everyMs: 100, leaseMs: 30 });

  it('gives a job to one at a time, and again when it is due', async () => {
    assert.equal(await job('a', 0), true);
    assert.equal(await job('b', 1), false);
    assert.equal(
      await store().claimJob('another', { instanceId: 'b', nowMs: 1, everyMs: 1, leaseMs: 1 }),
      true,
    );
    await store().finishJob('sweep', 'a', 10);
    assert.equal(await job('a', 109), false);
    assert.equal(await job('b', 109), false);
    assert.equal(await job('b', 110), true);
    assert.equal(await job('a', 110), false);
  });

  it('takes a job from whoever went away in the middle of it', async () => {
    assert.equal(await job('a', 0), true);
    assert.equal(await job('b', 29), false);
    assert.equal(await job('b', 30), true);
    // Too late: it is no longer its own.
    await store().finishJob('sweep', 'a', 31);
    assert.equal(await job('c', 59), false);
    await store().finishJob('sweep', 'b', 40);
    assert.equal(await job('c', 139), false);
    assert.equal(await job('c', 140), true);
  });

  it('gives a job once more to whoever has it', async () => {
    assert.equal(await job('a', 0), true);
    assert.equal(await job('a', 20), true);
    assert.equal(await job('b', 49), false);
    assert.equal(await job('b', 50), true);
  });

  it('does not mind the end of a job that nobody has', async () => {
    await store().finishJob('sweep', 'a', 10);
    assert.equal(await job('a', 11), true);
  });
}
