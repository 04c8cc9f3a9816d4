/** Several texts of one session: turns of a conversation, or a segment and the one before it. */

import type { Finding } from './finding.ts';

type ExtractText = (text: string, options?: { readonly turnOffsets?: readonly number[] }) => Finding[];

export interface Turn {
  readonly speaker: string;
  readonly text: string;
}

/** A finding of a conversation; its offsets count in the text of the turn that holds it. */
export type TurnFinding = Finding & { readonly turn: number };

export interface NextOptions {
  /** Another person speaks, or may do so: nobody finishes another's number. */
  readonly isOtherSpeaker?: boolean;
}

export interface NextFindings {
  readonly before: Finding[];
  readonly findings: Finding[];
}

export function turnFindings(extractText: ExtractText, turns: readonly Turn[]): TurnFinding[] {
  const offsets: number[] = [];
  let text = '';
  for (const turn of turns) {
    offsets.push(text.length);
    text += `${turn.text}\n`;
  }
  let turn = 0;
  return extractText(text, { turnOffsets: offsets }).map((finding) => {
    while (turn + 1 < offsets.length && (offsets[turn + 1] ?? Infinity) <= finding.begin) turn += 1;
    const start = offsets[turn] ?? 0;
    const { name, ...rest } = finding;
    const moved = { ...rest, begin: finding.begin - start, end: finding.end - start, turn };
    const sameTurn = name !== undefined && name.begin >= start;
    return sameTurn ? { ...moved, name: { begin: name.begin - start, end: name.end - start } } : moved;
  });
}

export function nextFindings(
  extractText: ExtractText,
  before: string,
  text: string,
  { isOtherSpeaker = false }: NextOptions = {},
): NextFindings {
  const start = before.length + 1;
  const joined = `${before} ${text}`;
  const all = extractText(joined, isOtherSpeaker ? { turnOffsets: [0, start] } : {});
  return {
    before: all.filter(({ end }) => end < start),
    findings: all.filter(({ end }) => end > start).map((finding) => inLaterPart(finding, text, start)),
  };
}

/** What lies before `start` is cut off: of a value, of its name, of its attributes. */
function inLaterPart(finding: Finding, text: string, start: number): Finding {
  const { name, ...rest } = finding;
  const moved = {
    ...rest,
    ...placeIn(finding, text, start),
    attributes: finding.attributes
      .filter(({ end }) => end > start)
      .map((attribute) => ({ ...attribute, ...placeIn(attribute, text, start) })),
  };
  if (name === undefined || name.begin < start) return moved;
  return { ...moved, name: { begin: name.begin - start, end: name.end - start } };
}

function placeIn(
  span: { readonly begin: number; readonly end: number },
  text: string,
  start: number,
): { text: string; begin: number; end: number } {
  const begin = Math.max(0, span.begin - start);
  const end = span.end - start;
  return { text: text.slice(begin, end), begin, end };
}
