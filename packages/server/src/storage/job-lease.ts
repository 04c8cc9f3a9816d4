/** When a process may take a job that comes again and again. */

export interface JobState {
  readonly holder: { readonly instanceId: string; readonly leasedUntilMs: number } | undefined;
  /** Absent before its first end. */
  readonly endedAtMs: number | undefined;
}

/** It is due, and nobody else has it whose lease goes on. */
export function mayTakeJob(
  { holder, endedAtMs }: JobState,
  request: { readonly instanceId: string; readonly nowMs: number; readonly everyMs: number },
): boolean {
  const isHeld =
    holder !== undefined && holder.instanceId !== request.instanceId && request.nowMs < holder.leasedUntilMs;
  const isDue = endedAtMs === undefined || request.nowMs - endedAtMs >= request.everyMs;
  return isDue && !isHeld;
}
