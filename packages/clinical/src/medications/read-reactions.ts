/** What an allergen does, as it is said behind it. */

import { REACTION_LEADS } from './allergy-words.ts';
import type { Attribute } from '../finding.ts';
import { REACTIONS } from './reactions.ts';
import type { ClinicalDocument } from '../reading/document.ts';

export interface Reactions {
  readonly reactions: readonly Attribute[];
  /** Token index after the last of them; where they are looked for, if there are none. */
  readonly last: number;
}

/** Tokens from an allergen to the last of its reactions, at most. */
const FARTHEST = 14;
const LINKS: ReadonlySet<string> = new Set([',', 'and', '/', 'or']);
const ENDS: ReadonlySet<string> = new Set([';', 'but']);

/**
 * The reactions of the allergen that ends before token `at`: `(rash)`, `- hives`, `which causes swelling`.
 * @param isListed in a list under a heading a reaction may stand right behind the allergen (`penicillin rash`)
 */
export function readReactions(
  document: ClinicalDocument,
  at: number,
  isListed: boolean,
  isAllergen: (token: number) => boolean,
): Reactions {
  const { tokens, segments } = document;
  const reactions: Attribute[] = [];
  let isLed = false;
  let isOpen = false;
  let last = at;
  for (let i = at; i < Math.min(tokens.length, at + FARTHEST);) {
    const token = tokens[i];
    const text = token?.text ?? '';
    if (segments.sentence[i] !== segments.sentence[at - 1] || token?.lineBreaks !== 0 || ENDS.has(text))
      break;
    if (text === ')' && isOpen) {
      last = i + 1;
      break;
    }
    // `, she gets hives`; else what follows a comma is the next allergen.
    if (LINKS.has(text) && !isOpen && !goesOn(i + 1)) break;
    if (!isOpen && reactions.length === 0 && isAllergen(i)) break;
    const mayStand = isLed || isOpen || reactions.length > 0 || (isListed && i === at);
    const found = mayStand ? REACTIONS.longestAt(tokens, i) : undefined;
    if (found !== undefined) {
      reactions.push(reactionAt(document, i, found.end, found.entry));
      i = found.end;
      last = i;
      continue;
    }
    if (text === '(') isOpen = true;
    if (REACTION_LEADS.has(text)) isLed = true;
    else if (!isLed && !isOpen && !LINKS.has(text) && text !== 'that') break;
    i += 1;
  }
  return { reactions, last };

  /** Behind a comma or an `and` another reaction stands, or words that lead to one. */
  function goesOn(next: number): boolean {
    if (isAllergen(next)) return false;
    if (reactions.length > 0) return REACTIONS.longestAt(tokens, next) !== undefined;
    return REACTION_LEADS.has(tokens[next]?.text ?? '');
  }
}

/** The attribute of tokens `first` up to `last`. */
export function reactionAt(
  { text, tokens }: ClinicalDocument,
  first: number,
  last: number,
  value: string,
): Attribute {
  const begin = tokens[first]?.begin ?? 0;
  const end = tokens[last - 1]?.end ?? begin;
  return { kind: 'reaction', text: text.slice(begin, end), begin, end, value };
}
