/**
 * A page on the Internet can give its own name the address 127.0.0.1 (DNS rebinding) and is then of the same origin as
 * a server on this machine. The Host header still bears the page's name: a server that listens on the loopback only
 * answers to names of the loopback, and to the hosts of ALLOWED_ORIGINS (a proxy in front of it, say).
 */
import type { FastifyInstance } from 'fastify';
import { ProblemError } from './problems.ts';

const loopbackNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether that address is the loopback, so that only this machine reaches it. */
export function isLoopback(address: string): boolean {
  return loopbackNames.has(address) || address === '::1';
}

export function isTrustedHost(host: string | undefined, allowedOrigins: readonly string[]): boolean {
  if (allowedOrigins.includes('*')) return true;
  // HTTP/1.0 has no Host, and no browser speaks it.
  if (host === undefined) return true;
  if (loopbackNames.has(host.toLowerCase().replace(/:\d+$/, ''))) return true;
  return allowedOrigins.some((origin) => new URL(origin).host === host.toLowerCase());
}

/** Refuses requests with a foreign Host before their bodies are read, upgrades of the socket included. */
export function trustLoopbackHosts(app: FastifyInstance, allowedOrigins: readonly string[]): void {
  // Not `onRequest`: the socket's plugin must have seen an upgrade to end its connection when it is refused.
  app.addHook('preParsing', async (request) => {
    if (!isTrustedHost(request.headers.host, allowedOrigins)) throw new ProblemError('host_not_allowed');
  });
}
