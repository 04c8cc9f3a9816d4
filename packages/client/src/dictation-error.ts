/** The end of a dictation that is not `stopped`. */
import type { ConnectionReason } from './events.ts';

export class DictationError extends Error {
  readonly reason: ConnectionReason;
  /** Close code of the last socket, when it had one. */
  readonly closeCode: number | undefined;

  /** `explanation`: the server's own words, when it had any; they hold no words of a transcript. */
  constructor(reason: ConnectionReason, closeCode: number | undefined, explanation?: string) {
    const code = closeCode === undefined ? '' : ` (close code ${closeCode})`;
    super(`the dictation ended: ${reason}${code}${explanation === undefined ? '' : `. ${explanation}`}`);
    this.name = 'DictationError';
    this.reason = reason;
    this.closeCode = closeCode;
  }
}
