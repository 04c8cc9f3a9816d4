/** Pass 7: the assertion of each statement, from the words around it, its section, and what the speaker took back. */

import type { Assertion } from '../finding.ts';
import type { ClinicalDocument } from '../reading/document.ts';
import type { TokenSet } from '../reading/token-set.ts';
import { mentionAssertions } from './mention-context.ts';
import { retractedOf } from './taken-back.ts';
import type { Statement } from './statement.ts';
import { valueAssertions } from './value-context.ts';

/**
 * The assertions, in the order of the statements, which is that of the text.
 * @param nameStarts tokens at which the name of a measurement begins: it ends the reach of what stands before it
 */
export function assertAll(
  document: ClinicalDocument,
  statements: readonly Statement[],
  nameStarts: TokenSet,
): Assertion[] {
  const retracted = retractedOf(document, statements);
  const values = statements.filter(({ form }) => form !== 'mention');
  // Where the finder knows (`no known allergies`) its words are still words to what is mentioned inside (`allergies`); a
  // date is no thing that is so or not.
  const isOpen = ({ form, assertion, category }: Statement): boolean =>
    form === 'mention' && assertion === undefined && category !== 'phi';
  const mentions = statements.filter((statement) => isOpen(statement));
  const ofValues = valueAssertions(document, values, nameStarts).values();
  const ofMentions = mentionAssertions(document, mentions).values();
  return statements.map((statement, i) => {
    if (statement.form !== 'mention') {
      const heard = ofValues.next().value ?? 'present';
      return retracted[i] === true ? 'retracted' : (statement.assertion ?? heard);
    }
    const heard = isOpen(statement) ? ofMentions.next().value : statement.assertion;
    return retracted[i] === true ? 'retracted' : (heard ?? 'present');
  });
}
