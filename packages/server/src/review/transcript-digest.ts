/** What a person attests: the texts of a session as they are. */
import { transcriptSha256 } from '../storage/transcript-digest.ts';
import type { StoredSegment } from '../storage/transcript-store.ts';
import { newestVersion } from './newest-version.ts';

/** The `sha256` of an `Attestation` of these segments in their newest versions. */
export function transcriptDigest(segments: readonly StoredSegment[]): string {
  return transcriptSha256(segments.map((segment) => newestVersion(segment).text));
}
