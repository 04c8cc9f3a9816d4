/** What the speaker takes back. */

import type { ClinicalDocument } from '../reading/document.ts';
import { RETRACTIONS } from './retractions.ts';
import type { Statement } from './statement.ts';

/** Tokens between a value and the one that takes its place. */
const VALUE_REACH = 12;
/** Tokens before and after the words that take a mention back. */
const MENTION_REACH = 2;

/** For each statement, in the order of the text, whether it is taken back. */
export function retractedOf(document: ClinicalDocument, statements: readonly Statement[]): boolean[] {
  const following = nextOfSubject(statements);
  // Things that are only named do not stand between a value and its correction.
  let nextValue: Statement | undefined;
  const retracted = new Array<boolean>(statements.length).fill(false);
  for (let i = statements.length - 1; i >= 0; i -= 1) {
    const statement = statements[i];
    if (statement === undefined) continue;
    if (statement.form === 'mention') {
      retracted[i] = isMentionTakenBack(document, statement, following[i]);
    } else {
      retracted[i] = isValueTakenBack(document, statement, nextValue);
      nextValue = statement;
    }
  }
  return retracted;
}

/** For each mention the next one of its category. */
function nextOfSubject(statements: readonly Statement[]): (Statement | undefined)[] {
  const latest = new Map<string, Statement>();
  const following: (Statement | undefined)[] = [];
  for (let i = statements.length - 1; i >= 0; i -= 1) {
    const statement = statements[i];
    if (statement?.form !== 'mention') continue;
    following[i] = latest.get(statement.subject);
    latest.set(statement.subject, statement);
  }
  return following;
}

/** Taken back at once (`scratch that`), or in favour of the next value of the same kind (`make that`). */
function isValueTakenBack(
  document: ClinicalDocument,
  statement: Statement,
  next: Statement | undefined,
): boolean {
  if (statement.brokenOff === true) return true;
  const { tokens, segments } = document;
  const from = statement.last;
  const sameKind = next !== undefined && next.subject === statement.subject;
  const nextAt = next?.first ?? tokens.length;
  for (let i = from; i < Math.min(nextAt, from + VALUE_REACH); i += 1) {
    if (segments.turn[i] !== segments.turn[from - 1]) return false;
    const cue = RETRACTIONS.longestAt(tokens, i);
    if (cue === undefined) continue;
    if (cue.entry.atOnce) return i - from <= 2;
    if (sameKind && i - from <= 3 && nextAt - cue.end <= VALUE_REACH) return true;
  }
  return false;
}

/** As for values; but ordinary talk is full of `sorry` and `actually`, so all must stand close together. */
function isMentionTakenBack(
  document: ClinicalDocument,
  { last }: Statement,
  next: Statement | undefined,
): boolean {
  const { tokens, segments } = document;
  for (let i = last; i <= last + 1; i += 1) {
    if (segments.turn[i] !== segments.turn[last - 1]) return false;
    const cue = RETRACTIONS.longestAt(tokens, i);
    if (cue === undefined) continue;
    if (cue.entry.atOnce) return true;
    if (cue.entry.valuesOnly === true || next === undefined) return false;
    const isNear = next.first >= cue.end && next.first - cue.end <= MENTION_REACH;
    return isNear && segments.turn[next.first] === segments.turn[last - 1];
  }
  return false;
}
