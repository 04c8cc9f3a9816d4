/** A request's body, within limits of bytes and of time. */
import type { Readable } from 'node:stream';
import type { Clock } from '../../clock/clock.ts';

const maxBodyMs = 30_000;
/** Read and thrown away, so that an answer reaches a client which writes before it reads. */
const maxDiscardedBytes = 64 * 1024 * 1024;

/**
 * The bytes; `too_large` when there were more than `maxBytes`; `cut` when the client left, was not done after 30 seconds, or sent
 * more than 64 MiB too much: the connection is gone then, and nothing can be answered.
 */
export async function readBody(
  body: Readable,
  maxBytes: number,
  clock: Clock,
): Promise<Buffer | 'too_large' | 'cut'> {
  const pieces: Buffer[] = [];
  let totalBytes = 0;
  return new Promise((resolve) => {
    const cancelDeadline = clock.after(maxBodyMs, () => body.destroy());
    body.on('data', (piece: Buffer) => {
      totalBytes += piece.length;
      if (totalBytes <= maxBytes) pieces.push(piece);
      if (totalBytes > maxBytes + maxDiscardedBytes) body.destroy();
    });
    body.once('end', () => {
      cancelDeadline();
      resolve(totalBytes > maxBytes ? 'too_large' : Buffer.concat(pieces));
    });
    body.once('close', () => {
      cancelDeadline();
      // After `end` this changes nothing.
      resolve('cut');
    });
    // A broken connection tells `error` and then `close`, where it is answered.
    body.once('error', () => undefined);
  });
}
