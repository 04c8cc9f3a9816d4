/** Whether a relative is the one who is ill, or tells, brings or cares for the patient. */

import type { ClinicalDocument } from '../reading/document.ts';
import { lookBack } from './look-back.ts';
import type { MentionReading } from './mention-reading.ts';
import { AILING, COMPANIONS, KIN_OF, POSSESSIVES, RELATIVES, TELLING } from './triggers/family.ts';

/** Tokens from a relative to what it does. */
const FARTHEST = 9;

export interface KinScope {
  /** Token at which the relative's own begins. */
  readonly from: number;
  /** Words that may follow until the first mention. */
  readonly reach: number;
  /** The speaker's own relative: `he` is then the relative too. */
  readonly ofSpeaker: boolean;
}

/** A relative that begins at token `at`: what follows of it, and the token to go on from. Undefined: no relative. */
export function relativeAt(
  reading: MentionReading,
  at: number,
): { readonly end: number; readonly scope?: KinScope } | undefined {
  const { document, map } = reading;
  const { tokens } = document;
  const match = RELATIVES.longestAt(tokens, at);
  if (match === undefined || map.covers(at, match.end)) return undefined;
  const lead = leadOf(document, at);
  const before = tokens[lead]?.text ?? '';
  if (before === '[' || before === '_' || isSpeakerLabel(document, at, match.end)) return { end: match.end };
  const isKinOf = KIN_OF.has(before);
  if (isKinOf && lookBack(reading, lead, { assertion: 'family', reach: 3, list: 'joined' }))
    return { end: match.end };
  if (COMPANIONS.has(before)) return { end: match.end };
  const ofSpeaker = /^(?:my|your|our)$/.test(tokens[at - 1]?.text ?? '');
  const from = ownFrom(reading, match.end);
  if (from === undefined) return { end: match.end };
  if (from.reach === 0) return { end: from.at };
  return { end: from.at, scope: { from: from.at, reach: from.reach, ofSpeaker } };
}

/** The token before the relative, articles and the like left out. */
function leadOf({ tokens }: ClinicalDocument, at: number): number {
  let lead = at - 1;
  while (lead > at - 4 && POSSESSIVES.has(tokens[lead]?.text ?? '')) lead -= 1;
  return lead;
}

function isSpeakerLabel({ tokens, segments }: ClinicalDocument, at: number, end: number): boolean {
  if (segments.heading[at]?.mentions === 'family') return false;
  const startsTurn = at === 0 || segments.turn[at] !== segments.turn[at - 1];
  return startsTurn && segments.turn[at] !== 0 && tokens[end]?.text === ':';
}

/** Where what is the relative's own begins. */
function ownFrom(reading: MentionReading, end: number): { at: number; reach: number } | undefined {
  const { document, map, pieces } = reading;
  const { tokens } = document;
  let isPossessive = false;
  for (let i = end; i < Math.min(tokens.length, end + FARTHEST) && pieces[i] === pieces[end - 1];) {
    if (map.covered[i] === 1) return { at: i, reach: 2 };
    const telling = TELLING.longestAt(tokens, i);
    const ailing = AILING.longestAt(tokens, i);
    if (telling !== undefined && telling.end >= (ailing?.end ?? 0)) {
      // `is worried about`: of no doubt of the patient's.
      return /^(?:is|are|was|were)$/.test(tokens[i]?.text ?? '') ? { at: telling.end, reach: 0 } : undefined;
    }
    if (ailing !== undefined) return { at: ailing.end, reach: 9 };
    const relative = RELATIVES.longestAt(tokens, i);
    const text = tokens[i]?.text ?? '';
    if (text === "'s") isPossessive = true;
    if (relative !== undefined) i = relative.end;
    else if (isPassedOver(text) || tokens[i]?.type === 'numeral') i += 1;
    else return isPossessive ? { at: i, reach: 4 } : undefined;
  }
  return undefined;
}

const isPassedOver = (text: string): boolean =>
  POSSESSIVES.has(text) ||
  /^(?:,|\(|\)|and|or|both|also|all|age|aged|alive|deceased|who|recently|reportedly|years?|old|in|side|living|had?)$/.test(
    text,
  );
