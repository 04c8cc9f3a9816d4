/** Why a text has no answer. No message holds anything of the text. */

/** So much waits already that one more text is refused. */
export class ExtractionBusyError extends Error {
  readonly code = 'extraction_busy';
  /** When what waits now will be done, at most. */
  readonly retryAfterMs: number;
  constructor(retryAfterMs: number) {
    super('too many long texts wait to be read');
    this.name = 'ExtractionBusyError';
    this.retryAfterMs = retryAfterMs;
  }
}

/** A fault of ours: the thread that read the text broke, or was too slow, or is closed. */
export class ExtractionFailedError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ExtractionFailedError';
  }
}
