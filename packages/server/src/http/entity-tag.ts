/** Entity tags (RFC 9110 §8.8.3): whoever has an answer already need not get it again. */
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Strong: equal texts have equal tags. */
export function entityTag(text: string): string {
  return `"${createHash('sha256').update(text, 'utf8').digest('base64url')}"`;
}

/** If-None-Match (RFC 9110 §13.1.2) holds that tag; weak ones count as strong. */
export function isKnown(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((each) => ['*', tag, `W/${tag}`].includes(each.trim()));
}

/** If-Match (RFC 9110 §13.1.1) is absent or holds that tag; weak ones never do. */
export function isMatched(header: string | undefined, tag: string): boolean {
  if (header === undefined) return true;
  return header.split(',').some((each) => ['*', tag].includes(each.trim()));
}

/** Sends `body` as it is, or 304 to whoever has it. */
export function sendTagged(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  body: { readonly type: string; readonly text: string },
): FastifyReply {
  const tag = entityTag(body.text);
  void reply.header('etag', tag);
  if (isKnown(headers['if-none-match'], tag)) return reply.code(304).send();
  return reply.type(body.type).send(body.text);
}
