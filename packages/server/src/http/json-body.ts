/** The only kind of body this API takes: JSON in UTF-8 (RFC 8259 §8.1). */
import type { FastifyInstance } from 'fastify';
import { ProblemError } from './problems.ts';

/** Bytes. */
export const maxBodyBytes = 1_048_576;

export function acceptJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async ({ method }: { readonly method: string }, body: Buffer) =>
      // Several clients name the type of a body that they do not send.
      method === 'DELETE' && body.length === 0 ? undefined : parseJson(body),
  );
}

/** The parser's own error would quote the body, so it goes no further. */
function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new ProblemError('message_not_json');
  }
}
