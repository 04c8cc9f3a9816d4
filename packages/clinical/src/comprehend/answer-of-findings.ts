/** Findings of a text as the service answers for it, expressions of time too. */

import type { Finding } from '../finding.ts';
import type { ComprehendAnswer } from './answer.ts';
import { withTimes } from './times.ts';
import { toComprehendEntities } from './to-entities.ts';

/** @param findings all of this text */
export function comprehendAnswerOf(text: string, findings: readonly Finding[]): ComprehendAnswer {
  return toComprehendEntities(text, withTimes(text, findings));
}
