/** What a client is told that is not let in: the stable code, the close code, the words, when to try again. */
import { closeCodes, type CloseCode, type ErrorCode } from '@clarity-care/protocol';

export type RefusalCode = Extract<ErrorCode, 'overloaded' | 'too_many_sessions' | 'draining'>;

export interface Refusal {
  readonly code: RefusalCode;
  readonly closeCode: CloseCode;
  /** Says the limit, where there is one, and what to do. Nothing of the client. */
  readonly message: string;
  /** At least 1000. Trying again may always help. */
  readonly retryAfterMs: number;
}

/** A session lasts minutes, so one of many ends every few seconds. */
const fullRetryMs = 5000;
/** A client must end one of its own first. */
const clientRetryMs = 10_000;
/** The load is looked at every second, and three good ones let sessions in again. */
const loadRetryMs = 4000;
/** Another instance takes the client at once; one that comes back here finds a closed port first. */
const drainingRetryMs = 1000;

const tryAgain = (ms: number) => `Try again in ${Math.ceil(ms / 1000)} s.`;

/**
 * Makes refusals. Clients that were refused in one moment are told different times, up to twice the shortest, or they would
 * all come back in one moment too.
 */
export class Refusals {
  #given = 0;

  serverFull(maxSessions: number): Refusal {
    const retryAfterMs = this.#spread(fullRetryMs);
    return {
      code: 'overloaded',
      closeCode: closeCodes.overloaded,
      message: `This server carries as many sessions as it may, ${maxSessions} (MAX_SESSIONS). ${tryAgain(retryAfterMs)}`,
      retryAfterMs,
    };
  }

  loopBehind(): Refusal {
    const retryAfterMs = this.#spread(loadRetryMs);
    return {
      code: 'overloaded',
      closeCode: closeCodes.overloaded,
      message: `This server is late with the sessions that it carries, and takes no more until it keeps up. ${tryAgain(retryAfterMs)}`,
      retryAfterMs,
    };
  }

  tooManyWaiting(maxWaiting: number): Refusal {
    const retryAfterMs = this.#spread(fullRetryMs);
    return {
      code: 'overloaded',
      closeCode: closeCodes.overloaded,
      message: `${maxWaiting} connections have sent no config yet, as many as may. Send config at once after connecting. ${tryAgain(retryAfterMs)}`,
      retryAfterMs,
    };
  }

  clientFull(maxSessionsPerClient: number): Refusal {
    const retryAfterMs = this.#spread(clientRetryMs);
    return {
      code: 'too_many_sessions',
      closeCode: closeCodes.quota,
      message: `This client has as many sessions as one may have, ${maxSessionsPerClient} (MAX_SESSIONS_PER_CLIENT). Stop one, or try again in ${Math.ceil(retryAfterMs / 1000)} s.`,
      retryAfterMs,
    };
  }

  clientWaits(maxSessionsPerClient: number): Refusal {
    const retryAfterMs = this.#spread(clientRetryMs);
    return {
      code: 'too_many_sessions',
      closeCode: closeCodes.quota,
      message: `${maxSessionsPerClient} connections of this client have sent no config yet, as many as may (MAX_SESSIONS_PER_CLIENT). Send config at once after connecting. ${tryAgain(retryAfterMs)}`,
      retryAfterMs,
    };
  }

  draining(): Refusal {
    return {
      code: 'draining',
      closeCode: closeCodes.draining,
      message:
        'The server is shutting down and takes no sessions. Connect again: another instance, or this one when it is back, answers.',
      retryAfterMs: drainingRetryMs,
    };
  }

  /** From `ms` to twice `ms`. Multiples of the golden ratio, modulo one, lie evenly however many there are. */
  #spread(ms: number): number {
    this.#given += 1;
    return Math.round(ms * (1 + ((this.#given * 0.618_034) % 1)));
  }
}
