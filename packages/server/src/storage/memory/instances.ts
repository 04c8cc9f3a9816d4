/** Server processes and their jobs, in memory. */
import { interruptedEnd } from '../interrupted-session.ts';
import type { InstanceStore } from '../instance-store.ts';
import { mayTakeJob, type JobState } from '../job-lease.ts';
import type { SessionLease } from '../transcript-store.ts';
import { endHeld, type HeldSession, type HeldSessions } from './held-session.ts';

export class MemoryInstances {
  readonly #seenAtMs = new Map<string, number>();
  readonly #jobs = new Map<string, JobState>();

  noteInstance(instanceId: string, nowMs: number): void {
    this.#seenAtMs.set(instanceId, nowMs);
  }

  forgetInstance(instanceId: string): void {
    this.#seenAtMs.delete(instanceId);
  }

  endAbandonedSessions(
    sessions: HeldSessions,
    {
      instanceId,
      nowMs,
      silentSinceMs,
      resumableUntilMs,
    }: Parameters<InstanceStore['endAbandonedSessions']>[0],
  ): number {
    const isSilent = (instance: string) => {
      const seenAtMs = this.#seenAtMs.get(instance);
      return seenAtMs === undefined || seenAtMs < silentSinceMs;
    };
    const abandoned = [...sessions.values()].filter(
      (held) => held.end === undefined && held.instanceId !== instanceId && isSilent(held.instanceId),
    );
    for (const held of abandoned) interrupt(held, nowMs, resumableUntilMs);
    // Who is not listed counts as silent too.
    for (const instance of this.#seenAtMs.keys()) {
      if (instance !== instanceId && isSilent(instance)) this.#seenAtMs.delete(instance);
    }
    return abandoned.length;
  }

  sessionsWithoutEnd(sessions: HeldSessions, instanceId: string): readonly SessionLease[] {
    return [...sessions]
      .filter(([, held]) => held.end === undefined && held.instanceId === instanceId)
      .map(([sessionId, { epoch }]) => ({ sessionId, epoch }))
      .toSorted((a, b) => (a.sessionId < b.sessionId ? -1 : 1));
  }

  interruptSessions(
    sessions: HeldSessions,
    leases: readonly SessionLease[],
    { nowMs, resumableUntilMs }: Parameters<InstanceStore['interruptSessions']>[1],
  ): number {
    const left = leases
      .map(({ sessionId, epoch }) => ({ held: sessions.get(sessionId), epoch }))
      .flatMap(({ held, epoch }) => (held?.epoch === epoch && held.end === undefined ? [held] : []));
    for (const held of left) interrupt(held, nowMs, resumableUntilMs);
    return left.length;
  }

  claimJob(
    name: string,
    { instanceId, nowMs, everyMs, leaseMs }: Parameters<InstanceStore['claimJob']>[1],
  ): boolean {
    const job = this.#jobs.get(name) ?? { holder: undefined, endedAtMs: undefined };
    if (!mayTakeJob(job, { instanceId, nowMs, everyMs })) return false;
    this.#jobs.set(name, { ...job, holder: { instanceId, leasedUntilMs: nowMs + leaseMs } });
    return true;
  }

  /** Whoever has lost the job meanwhile does not end it. */
  finishJob(name: string, instanceId: string, nowMs: number): void {
    if (this.#jobs.get(name)?.holder?.instanceId !== instanceId) return;
    this.#jobs.set(name, { holder: undefined, endedAtMs: nowMs });
  }

  clear(): void {
    this.#seenAtMs.clear();
    this.#jobs.clear();
  }
}

function interrupt(held: HeldSession, nowMs: number, resumableUntilMs: number): void {
  const segments = [...held.segments.values()].map(({ segment, facts }) => ({
    startMs: segment.startMs,
    endMs: segment.endMs,
    lostMs: facts.lostMs,
  }));
  const settled = { settledMs: held.settledMs, lostMs: held.settledLostMs };
  const end = interruptedEnd(segments, settled, nowMs);
  endHeld(held, end);
  held.resumableUntilMs = resumableUntilMs;
  held.occurrences.push({ atMs: nowMs, type: 'ended', detail: end.reason });
}
