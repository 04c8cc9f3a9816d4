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
