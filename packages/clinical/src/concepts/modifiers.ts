/** Words beside a term that say more of it: the side, how long it has lasted, how bad it is, where it is. */

import type { Attribute } from '../finding.ts';
import type { ClinicalDocument } from '../reading/document.ts';
import type { TermMatch } from '../terms/find-terms.ts';
import type { Sense } from '../terms/lexicon.ts';
import { MODIFIERS, SIDE_AFTER, SITE_LINKS } from './modifier-words.ts';
import type { ModifierKind } from './modifier-words.ts';

/** Words before a term that are looked at: `severe acute left lower`. */
const MOST_MODIFIERS = 4;
/** Tokens between a condition and its site: `pain in the right`. */
const SITE_REACH = 5;

const TAKES: Readonly<Record<Sense['category'], ReadonlySet<ModifierKind>>> = {
  anatomy: new Set(['direction']),
  condition: new Set(['direction', 'acuity', 'quality']),
  procedure: new Set(['direction']),
  medication: new Set(),
  social: new Set(),
};

/** In the order of the text. @param sites the anatomy terms nearest to the term */
export function modifiersOf(
  document: ClinicalDocument,
  term: TermMatch,
  category: Sense['category'],
  sites: readonly TermMatch[],
): Attribute[] {
  const takes = TAKES[category];
  if (takes.size === 0) return [];
  const found = [...before(document, term, takes), ...sideAfter(document, term)];
  if (category === 'condition') found.push(...siteOf(document, term, sites));
  return found.sort((a, b) => a.begin - b.begin);
}

function before(
  { text, tokens, segments }: ClinicalDocument,
  { first }: TermMatch,
  takes: ReadonlySet<ModifierKind>,
): Attribute[] {
  const found: Attribute[] = [];
  for (let i = first - 1; i >= Math.max(0, first - MOST_MODIFIERS); i -= 1) {
    const token = tokens[i];
    if (token === undefined || segments.sentence[i] !== segments.sentence[first]) break;
    const modifier = MODIFIERS.get(token.text);
    if (modifier === undefined) {
      // `left and right`, `acute on chronic`, `severe , chronic`.
      if (/^(?:and|on|or|,)$/.test(token.text)) continue;
      break;
    }
    if (takes.has(modifier.kind)) found.push({ ...spanOf(text, token, token), ...modifier });
  }
  return found;
}

/** `pain on the left`, `knee , bilateral`. */
function sideAfter(document: ClinicalDocument, { last }: TermMatch): Attribute[] {
  const match = SIDE_AFTER.longestAt(document.tokens, last);
  if (match === undefined || document.segments.sentence[last] !== document.segments.sentence[last - 1])
    return [];
  const token = document.tokens[match.end - 1];
  return token === undefined
    ? []
    : [{ ...spanOf(document.text, token, token), kind: 'direction', value: match.entry }];
}

/** `pain in the right knee`, `knee arthritis`. */
function siteOf(document: ClinicalDocument, term: TermMatch, sites: readonly TermMatch[]): Attribute[] {
  const { text, tokens, segments } = document;
  const isNear = (site: TermMatch): boolean => {
    if (segments.sentence[site.first] !== segments.sentence[term.first]) return false;
    if (site.last === term.first) return true;
    const gap = site.first - term.last;
    if (gap < 1 || gap > SITE_REACH) return false;
    for (let i = term.last; i < site.first; i += 1) {
      const word = tokens[i]?.text ?? '';
      if (!SITE_LINKS.has(word) && !MODIFIERS.has(word)) return false;
    }
    return true;
  };
  const site = sites.find(isNear);
  const [from, to] = [tokens[site?.first ?? -1], tokens[(site?.last ?? 0) - 1]];
  if (from === undefined || to === undefined) return [];
  return [{ kind: 'site', ...spanOf(text, from, to) }];
}

const spanOf = (
  text: string,
  from: { readonly begin: number },
  to: { readonly end: number },
): { text: string; begin: number; end: number } => ({
  text: text.slice(from.begin, to.end),
  begin: from.begin,
  end: to.end,
});
