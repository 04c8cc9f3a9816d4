/** What an attestation stands for: the words of a transcript at that time. */
import { createHash } from 'node:crypto';

/** Hex SHA-256 over the newest texts of all segments in order, each followed by a line feed, in UTF-8. */
export function transcriptSha256(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text}\n`);
  return hash.digest('hex');
}
