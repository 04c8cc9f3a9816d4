/** Only the last owner of a session writes it. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { SessionClaimedError, UnknownSessionError } from '../../../src/storage/store-errors.ts';
import type { ServerStore } from '../../../src/storage/server-store.ts';
import type { SessionLease } from '../../../src/storage/transcript-store.ts';
import {
  allOf,
  finding,
  lease,
  newSession,
  segment,
  settled,
  stopped,
  tokenHash,
} from '../synthetic-sessions.ts';
import type { SuiteParts } from './suite.ts';

const chunk = { startMs: 0, sampleRateHz: 8000, channels: 1, pcm: Buffer.alloc(16) };

/** Each write that takes a lease. */
const writes: Readonly<Record<string, (store: ServerStore, lease: SessionLease) => Promise<void>>> = {
  reviveSession: (store, owner) => store.reviveSession(owner),
  appendSegment: (store, owner) => store.appendSegment(owner, segment(5), settled),
  replaceFindings: (store, owner) => store.replaceFindings(owner, 0, [finding('1/1', 1)]),
  noteSayings: (store, owner) => store.noteSayings(owner, [{ segment: 0, seq: 99 }]),
  settleAudio: (store, owner) => store.settleAudio(owner, 99_000, 0),
  noteOccurrence: (store, owner) => store.noteOccurrence(owner, { atMs: 1, type: 'opened' }),
  endSession: (store, owner) => store.endSession(owner, stopped),
  appendAudio: (store, owner) => store.appendAudio(owner, chunk),
};

export function fenceSuite({ store }: SuiteParts): void {
  const claim = async (sessionId: string) => {
    const resumeTokenHash = tokenHash(`token-of-${sessionId}`);
    return store().claimSession({ sessionId, resumeTokenHash, instanceId: 'instance-2', nowMs: 1 });
  };
  /** All that can be read of it, also by its next owner. */
  const everything = async () => [
    await store().getSession('s1'),
    await store().occurrencesOf('s1'),
    await allOf(store().audioOf('s1', { fromMs: 0, untilMs: 1e9 })),
    { ...(await claim('s1')), session: undefined },
  ];

  for (const [name, write] of Object.entries(writes)) {
    it(`${name}: refuses whoever had the session before, and takes it from its owner`, async () => {
      await store().createSession(newSession('s1'));
      await store().appendSegment(lease('s1'), segment(0), settled);
      await claim('s1');
      await assert.rejects(write(store(), lease('s1', 1)), (error) => {
        assert(error instanceof SessionClaimedError);
        assert.match(error.message, /session s1: another connection has resumed it/);
        return true;
      });
      await assert.rejects(write(store(), lease('s1', 3)), SessionClaimedError);
      const before = await everything();
      await assert.rejects(write(store(), lease('s1', 1)), SessionClaimedError);
      assert.deepEqual(await everything(), before);
      // Looking at everything has claimed the session twice.
      await write(store(), lease('s1', 4));
    });

    it(`${name}: refuses a session that is not there`, async () => {
      await assert.rejects(write(store(), lease('s1')), (error) => {
        const isUnknown = error instanceof UnknownSessionError || name === 'replaceFindings';
        return isUnknown && error instanceof Error && error.message.includes('session s1');
      });
    });
  }
}
