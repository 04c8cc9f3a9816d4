/** What to do when the connection has closed, and after how long. Pure: chance is handed in. */
import { adviceOnClose, closeCodes, type ErrorCode } from '@clarity-care/protocol';

/** What a client does after a close. `resume`: the same session. `connect`: a new one. */
export type NextStep =
  | { readonly action: 'give_up' }
  | { readonly action: 'resume' | 'connect'; readonly delayMs: number }
  /** A new session, but not before there is something to say: else each idle session would be followed by another one. */
  | { readonly action: 'connect_when_needed'; readonly delayMs: number };

/** The `error` that came before the close. */
export interface ServerError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly retryable: boolean;
  /** 0 where the server named no time. */
  readonly retryAfterMs: number;
}

export interface Closed {
  readonly code: number;
  readonly error: ServerError | undefined;
  /** Closes since the last connection that lived `healthyMs`. */
  readonly failures: number;
  /** 0 ≤ random < 1. */
  readonly random: number;
}

/** A connection that was ready for so long ends the row of failures. */
export const healthyMs = 30_000;

const backoffBaseMs = 500;
const backoffCapMs = 30_000;

/** The answer to a close that did not follow `stopped`. */
export function nextStep({ code, error, failures, random }: Closed): NextStep {
  const advice = adviceOnClose(code, false);
  if (advice.retry === 'never') return { action: 'give_up' };
  // A first drop is answered at once; after that all clients of a server would come back together.
  const isAtOnce = advice.retry === 'at_once';
  if (!isAtOnce && error?.retryable === false) return { action: 'give_up' };
  const backoffMs = isAtOnce && failures === 0 ? 0 : jitterMs(isAtOnce ? failures - 1 : failures, random);
  const delayMs = backoffMs + (error?.retryAfterMs ?? 0);
  if (advice.next !== 'new_session') return { action: 'resume', delayMs };
  return { action: code === closeCodes.idleTooLong ? 'connect_when_needed' : 'connect', delayMs };
}

/** Full jitter: anything from 0 up to a ceiling that doubles. It spreads a crowd better than a fixed wait with noise. */
function jitterMs(doublings: number, random: number): number {
  return Math.floor(random * Math.min(backoffCapMs, backoffBaseMs * 2 ** doublings));
}
