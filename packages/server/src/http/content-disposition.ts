/** What a file is called that somebody saves (RFC 6266). */
import type { FastifyReply } from 'fastify';

/** The name holds the session's id and nothing else: names of files are seen by many. */
export function nameFile(reply: FastifyReply, sessionId: string, extension: string): void {
  const name = sessionId.replaceAll(/[^\w.-]/g, '_');
  void reply.header('content-disposition', `inline; filename="${name}.${extension}"`);
}
