/** The HMACs of signature version 4. */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** @param date as `20261123`. */
export function deriveSigningKey(secret: string, date: string, region: string, service: string): Buffer {
  return [date, region, service, 'aws4_request'].reduce<Buffer>(
    (key, part) => createHmac('sha256', key).update(part).digest(),
    Buffer.from(`AWS4${secret}`),
  );
}

export function signLines(signingKey: Buffer, lines: readonly string[]): Buffer {
  return createHmac('sha256', signingKey).update(lines.join('\n')).digest();
}

/** Takes the same time wherever the two differ. */
export function isSameSignature(expected: Buffer, sent: Buffer): boolean {
  return sent.length === expected.length && timingSafeEqual(sent, expected);
}
