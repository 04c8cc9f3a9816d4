/** The findings of a final, and what it changes in those of the final before it. */
import { nextTrends } from '@clarity-care/clinical';
import type { Finding, Trend } from '@clarity-care/clinical';
import type { Segment } from '../storage/transcript-store.ts';
import type { Opened, Outgoing, SessionRules } from './session-state.ts';

/** After so long a silence nobody answers a question or takes a value back. */
const LONGEST_PAUSE_MS = 15_000;
/** A final before this one that is longer is not read again: an engine's finals are a few hundred characters. */
const LONGEST_BEFORE_CHARACTERS = 2000;

export interface SegmentFindings {
  readonly stored: Segment;
  /** All findings of the final before, if they have changed: a question was answered, a value taken back. */
  readonly revised?: { readonly segment: number; readonly findings: readonly Finding[] };
}

export function findingsOf(
  final: Omit<Segment, 'findings'>,
  opened: Opened,
  rules: SessionRules,
): SegmentFindings {
  if (!opened.config.extract) return { stored: { ...final, findings: [] } };
  const before = readAgain(final, opened);
  if (before === undefined) return { stored: { ...final, findings: rules.annotate(final).findings } };
  const isOtherSpeaker = mayBeAnotherSpeaker(before, final, opened.config.type === 'CONVERSATION');
  const read = rules.annotate(final, { text: before.text, words: before.words, isOtherSpeaker });
  const stored = { ...final, findings: read.findings };
  const isChanged = read.before !== undefined && !isSame(read.before, before.findings);
  return isChanged ? { stored, revised: { segment: before.segment, findings: read.before } } : { stored };
}

/** With a remote annotator the final before may still wait for its answer: it is left as it is. */
function readAgain({ startMs }: { readonly startMs: number }, opened: Opened): Segment | undefined {
  const { lastFinal, remoteAnnotator } = opened;
  if (lastFinal === undefined || remoteAnnotator !== 'none') return undefined;
  const isNear = startMs - lastFinal.endMs <= LONGEST_PAUSE_MS;
  return isNear && lastFinal.text.length <= LONGEST_BEFORE_CHARACTERS ? lastFinal : undefined;
}

/** Known where the engine tells speakers or channels apart; otherwise any pause in a conversation may hand over. */
function mayBeAnotherSpeaker(
  before: Pick<Segment, 'words'>,
  after: Pick<Segment, 'words'>,
  isConversation: boolean,
): boolean {
  const [last, first] = [before.words.at(-1), after.words[0]];
  const labels = [last?.speaker ?? last?.channel, first?.speaker ?? first?.channel];
  return labels.includes(undefined) ? isConversation : labels[0] !== labels[1];
}

function isSame(a: readonly Finding[], b: readonly Finding[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The message for all findings of a segment, with the trends that they change. */
export function findingsMessage(
  trends: readonly Trend[],
  segment: number,
  findings: readonly Finding[],
): { readonly trends: readonly Trend[]; readonly message: Outgoing } {
  const next = nextTrends(trends, { segment, findings });
  const changed = next.filter((trend) => !trends.includes(trend));
  const message = { type: 'findings', segment, findings } as const;
  return { trends: next, message: changed.length === 0 ? message : { ...message, trends: changed } };
}
