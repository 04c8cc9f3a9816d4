/** What a segment says now: as people left it, or as it was recognised. */
import type { Segment, StoredSegment } from '../storage/transcript-store.ts';

export interface NewestVersion extends Pick<Segment, 'startMs' | 'endMs' | 'text' | 'words' | 'findings'> {
  readonly segment: number;
  /** 1 is what was recognised. */
  readonly version: number;
}

export function newestVersion({ edit, ...recognised }: StoredSegment): NewestVersion {
  const { segment, startMs, endMs } = recognised;
  const { text, words, findings } = edit ?? recognised;
  return { segment, startMs, endMs, version: edit?.version ?? 1, text, words, findings };
}
