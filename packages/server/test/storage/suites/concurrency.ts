/** Two servers on one database. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as fc from 'fast-check';
import { SessionClaimedError, UnknownSessionError } from '../../../src/storage/store-errors.ts';
import type { ServerStore } from '../../../src/storage/server-store.ts';
import { lease, newSession, segment, settled, stopped, tokenHash } from '../synthetic-sessions.ts';
import type { SuiteParts } from './suite.ts';

const claimBy = (store: ServerStore, sessionId: string, instanceId: string) =>
  store.claimSession({
    sessionId,
    resumeTokenHash: tokenHash(`token-of-${sessionId}`),
    instanceId,
    nowMs: 1,
  });

/** Claims the session and goes on with it, as a new connection does. */
async function goOnWith(store: ServerStore, id: string): Promise<string> {
  const claim = await claimBy(store, id, 'instance-2');
  if (claim.outcome !== 'claimed') return claim.outcome;
  try {
    await store.reviveSession(lease(id, claim.session.epoch));
    return 'revived';
  } catch (error) {
    assert(error instanceof UnknownSessionError, String(error));
    return 'lost';
  }
}

export function concurrencySuite({ bench, store }: SuiteParts): void {
  /** The same store where there can be no other: its writes may still overlap. */
  const other = async () => (await bench().another?.()) ?? store();

  it('claim against append: never both, in 50 interleavings', async () => {
    const theirs = await other();
    let session = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('append', 'claim', 'turn'), { minLength: 4, maxLength: 12 }),
        async (steps) => {
          session += 1;
          const id = `s${session}`;
          await store().createSession(newSession(id));
          const appended: Promise<number | undefined>[] = [];
          const claimed: Promise<readonly number[]>[] = [];
          for (const [n, step] of steps.entries()) {
            if (step === 'append') {
              const append = store().appendSegment(lease(id), segment(n), settled);
              appended.push(
                append.then(
                  () => n,
                  (error: unknown) => {
                    assert(error instanceof SessionClaimedError, String(error));
                    return undefined;
                  },
                ),
              );
            } else if (step === 'claim' && claimed.length === 0) {
              claimed.push(
                claimBy(theirs, id, 'instance-2').then((claim) => {
                  assert(claim.outcome === 'claimed');
                  return claim.session.segments.map((each) => each.segment);
                }),
              );
            } else {
              await new Promise(setImmediate);
            }
          }
          const written = (await Promise.all(appended)).filter((n) => n !== undefined);
          const [seen] = await Promise.all(claimed);
          // Whoever claimed knows of every segment whose append has resolved; one it does not know was refused.
          assert.deepEqual(written, seen ?? written);
          const stored = (await store().getSession(id))?.segments.map((each) => each.segment);
          assert.deepEqual(stored, written);
        },
      ),
      { numRuns: 50, seed: 5 },
    );
  });

  it('of many claims at once each has an epoch of its own, and the last one wins', async () => {
    const stores = [store(), await other()];
    await store().createSession(newSession('s1'));
    const claims = await Promise.all(
      Array.from({ length: 12 }, async (_, n) => claimBy(stores[n % 2] ?? store(), 's1', `i${n}`)),
    );
    const epochs = claims.map((claim) => (claim.outcome === 'claimed' ? claim.session.epoch : 0));
    assert.deepEqual(
      epochs.toSorted((a, b) => a - b),
      Array.from({ length: 12 }, (_, n) => n + 2),
    );
    const outcomes = await Promise.allSettled(
      epochs.map((epoch) => store().appendSegment(lease('s1', epoch), segment(epoch), settled)),
    );
    const winners = outcomes.flatMap(({ status }, n) => (status === 'fulfilled' ? [epochs[n]] : []));
    assert.deepEqual(winners, [13]);
  });

  it('going on with a session against its deletion: one of them', async () => {
    const theirs = await other();
    for (let n = 0; n < 12; n += 1) {
      const id = `s${n}`;
      await store().createSession(newSession(id));
      await store().endSession(lease(id), { ...stopped, reason: 'client_gone' }, 5000);
      const [taken, deletion] = await Promise.all([
        goOnWith(n % 2 === 0 ? store() : theirs, id),
        (n % 2 === 0 ? theirs : store()).deleteSession(id),
      ]);
      const outcomes = `${taken}, ${deletion.outcome}`;
      assert(['revived, live', 'unknown, done', 'lost, done'].includes(outcomes), outcomes);
    }
  });

  it('of two that edit one version, one is told of the other', async () => {
    const stores = [store(), await other()];
    await store().createSession(newSession('s1'));
    await store().appendSegment(lease('s1'), segment(0), settled);
    await store().endSession(lease('s1'), stopped);
    const edit = { version: 2, text: 'mended', words: [], findings: [], editedAtMs: 1 };
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, async (_, n) => (stores[n % 2] ?? store()).editSegment('s1', 0, edit)),
    );
    assert.deepEqual(outcomes.map(({ outcome }) => outcome).toSorted(), [
      'done',
      ...Array.from({ length: 5 }, () => 'other_version'),
    ]);
    assert.deepEqual(await store().editsOf('s1', 0), [edit]);
  });

  it('of many that want a job, one has it', async () => {
    const stores = [store(), await other()];
    for (const nowMs of [0, 1000, 2000]) {
      const answers = await Promise.all(
        Array.from({ length: 10 }, async (_, n) =>
          (stores[n % 2] ?? store()).claimJob('sweep', {
            instanceId: `i${n}`,
            nowMs,
            everyMs: 10,
            leaseMs: 500,
          }),
        ),
      );
      assert.equal(answers.filter(Boolean).length, 1);
    }
  });

  it('of two that sweep, one ends each session', async () => {
    const stores = [store(), await other()];
    for (let n = 0; n < 10; n += 1) await store().createSession(newSession(`s${n}`));
    const sweep = { instanceId: 'sweeper', nowMs: 10, silentSinceMs: 5, resumableUntilMs: 20 };
    const counts = await Promise.all(stores.map((each) => each.endAbandonedSessions(sweep)));
    assert.equal((counts[0] ?? 0) + (counts[1] ?? 0), 10);
    assert.equal((await store().occurrencesOf('s3'))?.length, 1);
  });
}
