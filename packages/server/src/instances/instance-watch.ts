/**
 * What a server process does for itself and the others on its database: it says that it lives, ends what the dead have left and
 * what it could not end itself, and notices when another one has taken a session over.
 */
import type { Clock } from '../clock/clock.ts';
import type { InstanceStore } from '../storage/instance-store.ts';
import type { SessionLease } from '../storage/transcript-store.ts';

/** Between two signs of life; a session that was taken over elsewhere ends here within this time. */
const signOfLifeMs = 5000;
/** Whoever has given no sign for so long is dead: six signs, so that a slow database kills nobody. */
const deadAfterMs = 6 * signOfLifeMs;
/**
 * For so long a session of this process may be without a connection that has it: its creation or its claim may be under way. After
 * that, the write of its end has failed, or nobody knows of its creation.
 */
const leftAfterMs = 60_000;
const sweepEveryMs = 15_000;
const sweepLeaseMs = 60_000;
const sweepJob = 'end_abandoned_sessions';

export interface InstanceWatchParts {
  readonly instanceId: string;
  readonly store: InstanceStore;
  readonly clock: Clock;
  readonly resumeWindowMs: number;
  /** Of the sessions that this process has now. */
  readonly leases: () => readonly SessionLease[];
  readonly onLost: (leases: readonly SessionLease[]) => void;
  /** So many sessions that nobody had any more have got their end. */
  readonly onAbandoned: (sessions: number) => void;
  readonly onFailed: (error: unknown) => void;
}

export interface InstanceWatch {
  /** Takes this process off the list. Never rejects. */
  close(): Promise<void>;
}

/**
 * Resolves after the first round.
 *
 * @param isAlone no other process can be on this database: whoever has left a session there is dead
 */
export async function watchInstances(parts: InstanceWatchParts, isAlone: boolean): Promise<InstanceWatch> {
  const { instanceId, store, clock, resumeWindowMs, leases, onLost, onAbandoned, onFailed } = parts;
  let isClosed = false;
  let cancel: () => void = () => undefined;
  let round: Promise<void> = Promise.resolve();
  /** Since when a session of this process is seen without a connection that has it; by its lease. */
  let leftSinceMs: ReadonlyMap<string, number> = new Map();

  async function endAbandoned(silentSinceMs: number): Promise<void> {
    const nowMs = clock.now();
    const ended = await store.endAbandonedSessions({
      instanceId,
      nowMs,
      silentSinceMs,
      resumableUntilMs: nowMs + resumeWindowMs,
    });
    if (ended > 0) onAbandoned(ended);
  }

  /** @param held from before this call: a session that ends meanwhile may be in it, and waits for the next round */
  async function endLeft(held: readonly SessionLease[]): Promise<void> {
    const heldIds = new Set(held.map(({ sessionId }) => sessionId));
    const withoutEnd = await store.sessionsWithoutEnd(instanceId);
    const left = withoutEnd.filter(({ sessionId }) => !heldIds.has(sessionId));
    const nowMs = clock.now();
    const since = leftSinceMs;
    leftSinceMs = new Map(left.map((lease) => [keyOf(lease), since.get(keyOf(lease)) ?? nowMs]));
    const overdue = left.filter((lease) => nowMs - (since.get(keyOf(lease)) ?? nowMs) >= leftAfterMs);
    if (overdue.length === 0) return;
    const ended = await store.interruptSessions(overdue, {
      nowMs,
      resumableUntilMs: nowMs + resumeWindowMs,
    });
    if (ended > 0) onAbandoned(ended);
  }

  async function signOfLife(): Promise<void> {
    await store.noteInstance(instanceId, clock.now());
    const held = leases();
    const lost = held.length === 0 ? [] : await store.lostLeases(held);
    if (lost.length > 0) onLost(lost);
    await endLeft(held);
    const nowMs = clock.now();
    const request = { instanceId, nowMs, everyMs: sweepEveryMs, leaseMs: sweepLeaseMs };
    if (isAlone || !(await store.claimJob(sweepJob, request))) return;
    await endAbandoned(nowMs - deadAfterMs);
    await store.finishJob(sweepJob, instanceId, clock.now());
  }

  async function again(): Promise<void> {
    try {
      await signOfLife();
    } catch (error) {
      onFailed(error);
    }
    if (!isClosed) next();
  }

  function next(): void {
    cancel = clock.after(signOfLifeMs, () => {
      round = again();
    });
  }

  if (isAlone) await endAbandoned(Number.MAX_SAFE_INTEGER);
  await signOfLife();
  next();
  return {
    async close() {
      isClosed = true;
      cancel();
      await round;
      // Without it the others take this process for dead a little later.
      await store.forgetInstance(instanceId).catch(onFailed);
    },
  };
}

/** A claim raises the epoch: a session that is claimed anew is another one. */
function keyOf({ sessionId, epoch }: SessionLease): string {
  return `${sessionId} ${epoch}`;
}
