/** Headers that keep answers out of caches, frames and other pages. */
import type { FastifyInstance } from 'fastify';

/** On every answer; pages that need more than nothing set a policy of their own. */
export const baseHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': policy({}),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** For pages with scripts: those of this server alone, and none inside the page. */
export const swaggerUiPolicy = policy({
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
});

/** ReDoc writes its styles into the page and searches in a worker that it makes from a blob. */
export const redocPolicy = policy({
  'script-src': "'self'",
  'style-src': "'unsafe-inline'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': 'blob:',
});

/** A Content-Security-Policy (https://www.w3.org/TR/CSP3/) that allows nothing but `directives`. */
export function policy(directives: Readonly<Record<string, string>>): string {
  const all = {
    'default-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    ...directives,
  };
  return Object.entries(all)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

export function setSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(baseHeaders);
  });
}
