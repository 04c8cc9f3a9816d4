/** Who may take a session over: the rule, the same for every store. */
import { timingSafeEqual } from 'node:crypto';

export interface ResumableSession {
  /** Absent for sessions of servers that could not resume. */
  readonly resumeTokenHash: string | undefined;
  readonly isOver: boolean;
  /** Counts for a session that is over. */
  readonly resumableUntilMs: number | undefined;
}

/** `yes`, or what the claim is answered. A session that is live can always be taken over by whoever has its token. */
export function mayClaim(
  session: ResumableSession | undefined,
  { resumeTokenHash, nowMs }: { readonly resumeTokenHash: string; readonly nowMs: number },
): 'yes' | 'unknown' | 'over' {
  if (session === undefined) return 'unknown';
  if (session.resumeTokenHash === undefined) return 'over';
  if (!isSame(session.resumeTokenHash, resumeTokenHash)) return 'unknown';
  if (!session.isOver) return 'yes';
  return session.resumableUntilMs !== undefined && nowMs < session.resumableUntilMs ? 'yes' : 'over';
}

function isSame(stored: string, given: string): boolean {
  const [a, b] = [Buffer.from(stored), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
