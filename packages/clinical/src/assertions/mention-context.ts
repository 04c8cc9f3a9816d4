/** The assertion of each thing that is mentioned: what was heard of it is weighed. */

import type { Assertion } from '../finding.ts';
import type { ClinicalDocument } from '../reading/document.ts';
import { askedOf } from './answers.ts';
import type { Asked } from './answers.ts';
import type { Hearing } from './hearing.ts';
import { readMentions } from './mention-reading.ts';
import { hearTriggers } from './mention-scopes.ts';
import type { Statement } from './statement.ts';

/**
 * The assertions of mentions, in the order of the statements, which is that of the text. One assertion is given of
 * several that may hold: a relative's illness is `family` unless it is denied; what might come goes before what is denied
 * (`return if no better`), that before doubt and past, of which the nearer counts.
 */
export function mentionAssertions(document: ClinicalDocument, mentions: readonly Statement[]): Assertion[] {
  if (mentions.length === 0) return [];
  const reading = readMentions(document, mentions);
  hearTriggers(reading);
  return mentions.map((mention, i): Assertion => {
    const hearing = reading.hearings[i];
    // A part of the body is there, whatever is said of it.
    if (hearing === undefined || mention.category === 'anatomy') return 'present';
    if (hearing.outright === 'no') return 'negated';
    const said = weigh(document, mention, hearing);
    return ofQuestion(said, askedOf(reading, i), hearing.followsAnswer === true);
  });
}

function weigh({ segments }: ClinicalDocument, { first, category }: Statement, hearing: Hearing): Assertion {
  const { words, outright } = hearing;
  const heading = segments.heading[first];
  const prior = heading?.of?.includes(category ?? '') === false ? undefined : heading?.mentions;
  const isDenied = words.has('negated') && outright !== 'yes';
  if (words.has('family') || prior === 'family') return isDenied ? 'negated' : 'family';
  if (words.has('hypothetical')) return 'hypothetical';
  if (isDenied) return 'negated';
  const possible = words.get('possible') ?? Infinity;
  const historical = words.get('historical') ?? Infinity;
  if (possible < historical) return 'possible';
  if (historical < Infinity) return 'historical';
  return prior ?? 'present';
}

function ofQuestion(said: Assertion, asked: Asked | undefined, followsAnswer: boolean): Assertion {
  if (asked === undefined) return said;
  const { answer, agrees, isAlternative, namesOthers, namesKin } = asked;
  if (answer === 'no') return 'negated';
  if (answer === 'yes') {
    if (said === 'negated') return agrees && !followsAnswer ? 'negated' : 'present';
    if (isAlternative || namesOthers) return 'possible';
    return said === 'possible' ? 'present' : said;
  }
  if (said === 'family' && namesKin) return said;
  return said === 'hypothetical' || followsAnswer ? said : 'possible';
}
