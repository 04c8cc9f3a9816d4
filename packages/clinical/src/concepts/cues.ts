/** Whether the words around a weak term show that it is meant: `has a cold`, not `cold outside`. */

import type { ClinicalDocument } from '../reading/document.ts';
import { trieOf } from '../reading/phrase-trie.ts';
import type { PhraseTrie } from '../reading/phrase-trie.ts';
import type { TermMatch } from '../terms/find-terms.ts';
import type { Sense } from '../terms/lexicon.ts';
import { CUES } from './cue-words.ts';
import { MODIFIERS } from './modifier-words.ts';

interface CueTries {
  /** Phrases said backwards, so that they can be looked up from the term towards the start. */
  readonly before: PhraseTrie<true>;
  readonly after: PhraseTrie<true>;
  readonly never: PhraseTrie<true>;
  readonly neverBefore: PhraseTrie<true>;
}

const backwards = (phrase: string): string => phrase.split(' ').reverse().join(' ');

const TRIES: ReadonlyMap<Sense['category'], CueTries> = new Map(
  CUES.map(({ category, before, after, notBefore, notAfter }) => [
    category,
    {
      before: trieOf([[before.map(backwards), true as const]]),
      after: trieOf([[after, true as const]]),
      never: trieOf([[notAfter, true as const]]),
      neverBefore: trieOf([[notBefore.map(backwards), true as const]]),
    },
  ]),
);

/** Words between a cue and its term: `diagnosed with a very bad`. */
const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the any some his her my your their no this that other new old known possible probable likely mildly history of'.split(
    ' ',
  ),
);
const MOST_BETWEEN = 4;

export function isCued(document: ClinicalDocument, term: TermMatch, category: Sense['category']): boolean {
  const tries = TRIES.get(category);
  if (tries === undefined) return false;
  const { tokens, segments } = document;
  const sentence = segments.sentence[term.first];
  if (tries.never.longestAt(tokens, term.last) !== undefined) return false;
  if (endsBefore(document, tries.neverBefore, term.first)) return false;
  if (tries.after.longestAt(tokens, term.last) !== undefined) return true;
  for (let at = term.first, between = 0; at > 0 && between <= MOST_BETWEEN; between += 1) {
    if (segments.sentence[at - 1] !== sentence) return false;
    if (endsBefore(document, tries.before, at)) return true;
    const word = tokens[at - 1]?.text ?? '';
    if (!DETERMINERS.has(word) && !MODIFIERS.has(word)) return false;
    at -= 1;
  }
  return false;
}

/** True when one of the (reversed) phrases ends right before token `at`. */
function endsBefore({ tokens }: ClinicalDocument, trie: PhraseTrie<true>, at: number): boolean {
  return trie.longestBefore(tokens, at) !== undefined;
}
