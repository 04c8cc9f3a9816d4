/** A new version of a segment, from the text that a person wrote. */
import { locate } from '@clarity-care/clinical';
import type { Extractor, Finding } from '@clarity-care/clinical';
import type { SegmentEdit, StoredSegment, StoredSession } from '../storage/transcript-store.ts';
import { newestVersion, type NewestVersion } from './newest-version.ts';
import { timeWords } from './timed-words.ts';

/** As for live speech: after so long a silence nobody finishes a sentence or takes a value back. */
const LONGEST_PAUSE_MS = 15_000;
/** Segments that are read with the edited one, and their characters together. */
export const mostSegmentsBefore = 3;
const MOST_CHARACTERS_BEFORE = 2000;

/** Of the segments, those right before the edited one are enough. */
export type EditedSession = Pick<StoredSession, 'config' | 'segments'>;

export interface Correction {
  readonly segment: StoredSegment;
  readonly text: string;
  readonly editedAtMs: number;
  readonly by?: string;
}

/**
 * One version more than the newest. Its words have the times of the recognised ones (see `timeWords`), its findings are made anew with
 * the segments before as context; none where the session was to have none. Findings of other segments stay as they are.
 */
export function editedSegment(
  session: EditedSession,
  { segment, text, editedAtMs, by }: Correction,
  extractor: Pick<Extractor, 'extractSegments'>,
): SegmentEdit {
  const words = timeWords(text, segment.words, segment);
  const edited = { ...newestVersion(segment), text, words };
  return {
    version: edited.version + 1,
    text,
    words,
    findings: session.config.extract ? findingsOf(edited, session, extractor) : [],
    editedAtMs,
    ...(by === undefined ? {} : { by }),
  };
}

function findingsOf(
  edited: NewestVersion,
  session: EditedSession,
  extractor: Pick<Extractor, 'extractSegments'>,
): readonly Finding[] {
  const isConversation = session.config.type === 'CONVERSATION';
  const spoken = [...contextOf(edited, session), edited].map(({ text, words }, i, all) => {
    const last = all[i - 1]?.words.at(-1);
    const labels = [last?.speaker ?? last?.channel, words[0]?.speaker ?? words[0]?.channel];
    // Known where speakers or channels were told apart; otherwise any pause in a conversation may hand over.
    const isOtherSpeaker = labels.includes(undefined) ? isConversation : labels[0] !== labels[1];
    return { text, isOtherSpeaker };
  });
  const findings = extractor.extractSegments(spoken).at(-1) ?? [];
  return locate(edited.text, edited.words, findings);
}

/** The segments right before, as they are now. */
function contextOf(edited: NewestVersion, session: EditedSession): readonly NewestVersion[] {
  const context: NewestVersion[] = [];
  let nextMs = edited.startMs;
  let characters = 0;
  const before = session.segments.filter(({ segment }) => segment < edited.segment);
  for (const each of before.slice(-mostSegmentsBefore).toReversed()) {
    const version = newestVersion(each);
    characters += version.text.length;
    if (nextMs - version.endMs > LONGEST_PAUSE_MS || characters > MOST_CHARACTERS_BEFORE) break;
    context.unshift(version);
    nextMs = version.startMs;
  }
  return context;
}
