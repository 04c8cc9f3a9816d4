/** The refusal of a connection before its upgrade, as an answer of HTTP. */
import type { Refusal } from './admission-refusals.ts';

/** Thrown before the upgrade; the error table of `http/` answers it with 503 and `Retry-After` (RFC 9110 §15.6.4). */
export class SocketRefusedError extends Error {
  readonly statusCode = 503;
  /** A row of that table. A single client's quota is always told on the socket. */
  readonly code: 'draining' | 'overloaded';
  readonly retryAfterMs: number;

  constructor({ code, message, retryAfterMs }: Pick<Refusal, 'code' | 'message' | 'retryAfterMs'>) {
    super(message);
    this.name = 'SocketRefusedError';
    this.code = code === 'draining' ? 'draining' : 'overloaded';
    this.retryAfterMs = retryAfterMs;
  }
}
