/** The findings of a final, and what it changes in those of the final before it. */
import { nextTrends } from '@clarity-care/clinical';
import type { Finding, Trend } from '@clarity-care/clinical';
import type { Segment } from '../storage/transcript-store.ts';
import type { Opened, Outgoing, SessionRules, SpokenFinal } from './session-state.ts';

/** After so long a silence nobody answers a question or takes a value back. */
const LONGEST_PAUSE_MS = 15_000;
/** Finals before this one that are read with it, and their characters together. */
export const FINALS_READ_AGAIN = 3;
const MOST_CHARACTERS_BEFORE = 2000;

export interface FinalFindings {
  readonly stored: Segment;
  /** All findings of the final before, if this one has changed them: a question was answered, a value taken back. */
  readonly revised?: { readonly segment: number; readonly findings: readonly Finding[] };
  readonly lastFinals: readonly Segment[];
}

export function findingsOf(
  final: Omit<Segment, 'findings'>,
  opened: Opened,
  rules: SessionRules,
): FinalFindings {
  if (!opened.config.extract) return { stored: { ...final, findings: [] }, lastFinals: [] };
  const earlier = readAgain(final, opened);
  const spoken = spokenFinals([...earlier, final], opened.config.type === 'CONVERSATION');
  const read = rules.annotate(spoken);
  const stored: Segment = { ...final, findings: read.at(-1) ?? [] };
  const before = earlier.at(-1);
  if (before === undefined) return { stored, lastFinals: [stored] };
  // What the final before shows by itself, with as much before it: only what differs from that is this final's doing.
  const without = rules.annotate(spoken.slice(0, -1)).at(-1) ?? [];
  const findings = changed(before.findings, without, read.at(-2) ?? []);
  const kept = [...earlier.slice(0, -1), { ...before, findings: findings ?? before.findings }, stored];
  const lastFinals = kept.slice(-FINALS_READ_AGAIN);
  if (findings === undefined) return { stored, lastFinals };
  return { stored, revised: { segment: before.segment, findings }, lastFinals };
}

/**
 * The finals right before this one. With a remote annotator they may still wait for its answer: then they are left alone, and so
 * is their context.
 */
function readAgain(final: Pick<Segment, 'startMs'>, opened: Opened): Segment[] {
  if (opened.remoteAnnotator !== 'none') return [];
  const near: Segment[] = [];
  let nextMs = final.startMs;
  let characters = 0;
  for (const before of opened.lastFinals.toReversed()) {
    characters += before.text.length;
    if (nextMs - before.endMs > LONGEST_PAUSE_MS || characters > MOST_CHARACTERS_BEFORE) break;
    near.unshift(before);
    nextMs = before.startMs;
  }
  return near;
}

/** `stored` with what differs between the two readings; undefined where nothing does. */
function changed(
  stored: readonly Finding[],
  without: readonly Finding[],
  withNext: readonly Finding[],
): readonly Finding[] | undefined {
  const before = new Set(without.map(saying));
  const after = new Set(withNext.map(saying));
  const added = withNext.filter((finding) => !before.has(saying(finding)));
  const isGone = (finding: Finding): boolean => {
    const known = saying(finding);
    return before.has(known) && !after.has(known);
  };
  // A finding that is read anew takes the place of the one on the same words, however that was read.
  const isReplaced = (finding: Finding): boolean =>
    added.some((other) => other.category === finding.category && overlap(other, finding));
  const kept = stored.filter((finding) => !isGone(finding) && !isReplaced(finding));
  if (kept.length === stored.length && added.length === 0) return undefined;
  return [...kept, ...added].sort((a, b) => a.begin - b.begin || b.end - a.end);
}

const saying = (finding: Finding): string => JSON.stringify(finding);

const overlap = (a: Finding, b: Finding): boolean => a.begin < b.end && b.begin < a.end;

/** Known where the engine tells speakers or channels apart; otherwise any pause in a conversation may hand over. */
function spokenFinals(
  finals: readonly Pick<Segment, 'text' | 'words'>[],
  isConversation: boolean,
): SpokenFinal[] {
  return finals.map(({ text, words }, i) => {
    const last = finals[i - 1]?.words.at(-1);
    const first = words[0];
    const labels = [last?.speaker ?? last?.channel, first?.speaker ?? first?.channel];
    const isOtherSpeaker = labels.includes(undefined) ? isConversation : labels[0] !== labels[1];
    return { text, words, isOtherSpeaker };
  });
}

/** A kind of which nothing is left: its only value was no value after all. */
const NO_TREND: Omit<Trend, 'kind'> = {
  latest: null,
  previous: null,
  direction: null,
  history: [],
  earlier: [],
};

/** The message for all findings of a segment, with the trends that they change. */
export function findingsMessage(
  trends: readonly Trend[],
  segment: number,
  findings: readonly Finding[],
): { readonly trends: readonly Trend[]; readonly message: Outgoing } {
  const next = nextTrends(trends, { segment, findings });
  const gone = trends.filter(({ kind }) => !next.some((trend) => trend.kind === kind));
  const told = [
    ...next.filter((trend) => !trends.includes(trend)),
    ...gone.map(({ kind }) => ({ ...NO_TREND, kind })),
  ];
  const message = { type: 'findings', segment, findings } as const;
  return { trends: next, message: told.length === 0 ? message : { ...message, trends: told } };
}
