/**
 * Whether a page may open the socket. Browsers do not apply CORS to WebSockets, so without this check any page that a
 * clinician visits could listen through a server on the same machine. Programs send no Origin and are let through.
 */
export function isOriginAllowed(
  origin: string | undefined,
  host: string | undefined,
  allowedOrigins: readonly string[],
): boolean {
  if (origin === undefined) return true;
  if (allowedOrigins.includes('*') || allowedOrigins.includes(origin)) return true;
  // The server's own pages.
  return host !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}

/** The upgrade is refused; the error table of `http/` answers it. */
export class OriginNotAllowedError extends Error {
  readonly statusCode = 403;
  readonly code = 'origin_not_allowed';

  constructor() {
    super('Origin: this page may not use the server from a browser; add its origin to ALLOWED_ORIGINS');
    this.name = 'OriginNotAllowedError';
  }
}
