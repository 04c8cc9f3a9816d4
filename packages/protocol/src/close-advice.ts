/** What a client does when its connection has closed. */
import { closeCodes, type CloseCodeName } from './close-codes.ts';

export interface CloseAdvice {
  /**
   * `never`: not by itself. `at_once`: without waiting, the first time. `with_backoff`: after a random time that grows with each
   * failure. `after_retry_after_ms`: no sooner than the `error` before the close says, and with backoff. An `error` that is not
   * `retryable` turns the last two into `never`; a `retry_after_ms` is kept to in any case.
   */
  readonly retry: 'never' | 'at_once' | 'with_backoff' | 'after_retry_after_ms';
  /**
   * `resume`: with `config.resume`, or with the same config again where no `ready` came yet. `new_session`: without it, sending
   * what comes after the last `final_ms`.
   */
  readonly next: 'resume' | 'new_session' | 'nothing';
}

const giveUp: CloseAdvice = { retry: 'never', next: 'nothing' };
const resumeAtOnce: CloseAdvice = { retry: 'at_once', next: 'resume' };
const resumeWithBackoff: CloseAdvice = { retry: 'with_backoff', next: 'resume' };
const resumeWhenTold: CloseAdvice = { retry: 'after_retry_after_ms', next: 'resume' };
const newSession: CloseAdvice = { retry: 'at_once', next: 'new_session' };

export const closeAdvice: Readonly<Record<CloseCodeName, CloseAdvice>> = {
  stopped: giveUp,
  protocolError: giveUp,
  wrongKindOfFrame: giveUp,
  notJson: giveUp,
  tooLarge: giveUp,
  internalError: resumeWithBackoff,
  draining: resumeAtOnce,
  overloaded: resumeWhenTold,
  configRefused: giveUp,
  notAuthenticated: giveUp,
  notAllowed: giveUp,
  noConfigInTime: resumeWithBackoff,
  takenOver: giveUp,
  resumeRefused: newSession,
  tooFarAhead: resumeWithBackoff,
  quota: resumeWhenTold,
  idleTooLong: newSession,
  longestSession: newSession,
  engineFailed: resumeWithBackoff,
  engineAtCapacity: resumeWhenTold,
};

const adviceByCode: ReadonlyMap<number, CloseAdvice> = new Map(
  Object.entries(closeAdvice).map(([name, advice]) => [closeCodes[name as CloseCodeName], advice]),
);

/**
 * The advice for any close code. One without a row is a cut: 1006 and 1005 (RFC 6455 §7.1.5), 1001 of something between, and
 * codes of a later server. 1000 is one too where no `stopped` came before it: the server says `stopped` first.
 */
export function adviceOnClose(code: number, hasStopped: boolean): CloseAdvice {
  if (code === closeCodes.stopped && !hasStopped) return resumeAtOnce;
  return adviceByCode.get(code) ?? resumeAtOnce;
}
