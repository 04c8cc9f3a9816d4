/** Several texts of one session that are read together: the turns of a conversation, or the segments of a dictation. */

import type { Attribute, Finding } from './finding.ts';

type ExtractText = (text: string, options?: { readonly turnOffsets?: readonly number[] }) => Finding[];

export interface Turn {
  readonly speaker: string;
  readonly text: string;
}

/** A finding of a conversation; its offsets count in the text of the turn that holds it. */
export type TurnFinding = Finding & { readonly turn: number };

export interface SpokenSegment {
  readonly text: string;
  /** Another person speaks than in the segment before, or may do so: nobody finishes another's number. */
  readonly isOtherSpeaker?: boolean;
}

/** A text and where it stands among all. */
interface Placed {
  readonly text: string;
  readonly begin: number;
  readonly end: number;
}

interface Span {
  readonly begin: number;
  readonly end: number;
}

export function turnFindings(extractText: ExtractText, turns: readonly Turn[]): TurnFinding[] {
  const spoken = turns.map(({ text }) => ({ text, isOtherSpeaker: true }));
  return segmentFindings(extractText, spoken).flatMap((findings, turn) =>
    findings.map((finding) => ({ ...finding, turn })),
  );
}

/** For each segment its findings, as all of them together show them; offsets count in the segment's text. */
export function segmentFindings(extractText: ExtractText, segments: readonly SpokenSegment[]): Finding[][] {
  const placed: Placed[] = [];
  const turnOffsets: number[] = [];
  let joined = '';
  for (const { text, isOtherSpeaker = false } of segments) {
    if (placed.length === 0 || isOtherSpeaker) turnOffsets.push(joined.length);
    placed.push({ text, begin: joined.length, end: joined.length + text.length });
    joined += `${text} `;
  }
  const perSegment = placed.map((): Finding[] => []);
  let at = 0;
  for (const finding of extractText(joined, { turnOffsets })) {
    while (at + 1 < placed.length && (placed[at]?.end ?? Infinity) <= finding.begin) at += 1;
    // What is cut by a border belongs to the segment in which it begins; of an identifier every piece identifies.
    for (let i = at; i < placed.length && (placed[i]?.begin ?? Infinity) < finding.end; i += 1) {
      const segment = placed[i];
      if (segment !== undefined && overlaps(finding, segment))
        perSegment[i]?.push(inSegment(finding, segment));
      if (finding.category !== 'phi') break;
    }
  }
  return perSegment;
}

const overlaps = (a: Span, b: Span): boolean => a.begin < b.end && b.begin < a.end;

/** Cut to the segment: what lies in another one is left out of the span, its name and its attributes. */
function inSegment(finding: Finding, segment: Placed): Finding {
  const { name, ...rest } = finding;
  const attributes = finding.attributes
    .filter((attribute) => overlaps(attribute, segment))
    .map((attribute): Attribute => ({ ...attribute, ...placeIn(attribute, segment) }));
  if (name === undefined || !overlaps(name, segment))
    return { ...rest, ...placeIn(finding, segment), attributes };
  const { begin, end } = placeIn(name, segment);
  return { ...finding, ...placeIn(finding, segment), name: { begin, end }, attributes };
}

function placeIn(span: Span, { text, begin: start }: Placed): { text: string; begin: number; end: number } {
  const begin = Math.max(0, span.begin - start);
  const end = Math.min(text.length, span.end - start);
  return { text: text.slice(begin, end), begin, end };
}
