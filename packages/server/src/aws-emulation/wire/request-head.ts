/** The head of a request, the same for both versions of HTTP. */
import type { IncomingMessage } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http2';
import type { RequestHead } from './signed-request.ts';

export function headOfHttp1(request: IncomingMessage): RequestHead {
  const headers: Record<string, string> = Object.create(null);
  // Not `request.headers`: Node drops repeated headers there, and a signature is over all of them.
  for (const [name, values] of Object.entries(request.headersDistinct)) {
    if (values !== undefined) headers[name] = values.join(',');
  }
  return { method: request.method ?? 'GET', ...splitTarget(request.url ?? '/'), headers };
}

export function headOfHttp2(sent: IncomingHttpHeaders): RequestHead {
  const headers: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(sent)) {
    if (value !== undefined && !name.startsWith(':')) {
      headers[name] = Array.isArray(value) ? value.join(',') : value;
    }
  }
  const authority = sent[':authority'];
  if (authority !== undefined) headers['host'] = authority;
  return { method: sent[':method'] ?? 'GET', ...splitTarget(sent[':path'] ?? '/'), headers };
}

function splitTarget(target: string): Pick<RequestHead, 'path' | 'rawQuery'> {
  const mark = target.indexOf('?');
  if (mark === -1) return { path: target, rawQuery: '' };
  return { path: target.slice(0, mark), rawQuery: target.slice(mark + 1) };
}
