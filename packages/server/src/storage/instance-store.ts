/** The port through which server processes on one database know of each other. */
import type { SessionLease } from './transcript-store.ts';

export interface InstanceStore {
  /** The process lives. */
  noteInstance(instanceId: string, nowMs: number): Promise<void>;
  /** It has ended in order, and has no sessions any more. */
  forgetInstance(instanceId: string): Promise<void>;
  /** Which of these leases are old: somebody else has claimed the session, or deleted it. */
  lostLeases(leases: readonly SessionLease[]): Promise<readonly SessionLease[]>;
  /**
   * Marks sessions without an end whose process has not been seen since `silentSinceMs`, or was never there, as
   * `interrupted`: their audio counts up to what is settled, and they can be resumed until `resumableUntilMs`. Leaves those of
   * `instanceId` alone. Resolves to how many there were.
   */
  endAbandonedSessions(request: {
    readonly instanceId: string;
    readonly nowMs: number;
    readonly silentSinceMs: number;
    readonly resumableUntilMs: number;
  }): Promise<number>;
  /** The sessions that this process has, or once had, and that have no end; in order of their ids. */
  sessionsWithoutEnd(instanceId: string): Promise<readonly SessionLease[]>;
  /**
   * Marks those of them that have no end, and that nobody has claimed since, as `endAbandonedSessions` does. Resolves to how many
   * there were.
   */
  interruptSessions(
    leases: readonly SessionLease[],
    request: { readonly nowMs: number; readonly resumableUntilMs: number },
  ): Promise<number>;
  /**
   * Takes a job that comes again and again, such as a sweep, for this process, when it is due and nobody else has it; the
   * answer says whether it did. A process that goes away in the middle of it loses it after `leaseMs`.
   */
  claimJob(
    name: string,
    request: {
      readonly instanceId: string;
      readonly nowMs: number;
      /** Time between two ends of the job. */
      readonly everyMs: number;
      readonly leaseMs: number;
    },
  ): Promise<boolean>;
  finishJob(name: string, instanceId: string, nowMs: number): Promise<void>;
}
