/** What a store refuses. The messages name keys and remedies, never words of a transcript. */

/** A segment or an end for a session that was never created. */
export class UnknownSessionError extends Error {
  constructor(sessionId: string) {
    super(`session ${sessionId}: not in the store; create the session before its segments and its end`);
    this.name = 'UnknownSessionError';
  }
}

/** Findings for a segment that was never appended. */
export class UnknownSegmentError extends Error {
  constructor(sessionId: string, segment: number) {
    super(
      `segment ${segment} of session ${sessionId}: not in the store; append the segment before its findings`,
    );
    this.name = 'UnknownSegmentError';
  }
}

/** A second `createSession` with the same id. */
export class DuplicateSessionError extends Error {
  constructor(sessionId: string) {
    super(`session ${sessionId}: already in the store; every session needs an id of its own`);
    this.name = 'DuplicateSessionError';
  }
}

/** A write of somebody who no longer has the session. */
export class SessionClaimedError extends Error {
  constructor(sessionId: string) {
    super(`session ${sessionId}: another connection has resumed it; only that one may go on writing`);
    this.name = 'SessionClaimedError';
  }
}

/** Nobody knows whether a write was stored: the answer to its commit never came. `cause` is why it did not. */
export class WriteInDoubtError extends Error {
  constructor(cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `a write may be stored or not, since no answer to its commit came (${reason}); read before you make it again`,
      { cause },
    );
    this.name = 'WriteInDoubtError';
  }
}

/** A claimed session that cannot go on: a person has edited or attested it meanwhile. */
export class SessionOverError extends Error {
  constructor(sessionId: string) {
    super(`session ${sessionId}: it was edited or attested after it was claimed; open a new session`);
    this.name = 'SessionOverError';
  }
}

/** A call after `close`. */
export class StoreClosedError extends Error {
  constructor() {
    super('the store is closed; nothing can be read or written any more');
    this.name = 'StoreClosedError';
  }
}

/** The store could not be opened. The message names the place and the remedy. */
export class StoreOpenError extends Error {
  constructor(message: string, options?: { cause: unknown }) {
    super(message, options);
    this.name = 'StoreOpenError';
  }
}
