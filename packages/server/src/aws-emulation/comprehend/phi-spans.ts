/** Personal information as streams and jobs ask for it. */
import { entitiesOfFindings } from '@clarity-care/clinical';
import type { Finding } from '@clarity-care/clinical';
import type { EmulationOptions } from '../emulation-options.ts';

type PhiSpans = ReturnType<NonNullable<EmulationOptions['findPhi']>>;

/** UTF-16 offsets into the text of the findings; categories as Comprehend Medical's types, such as `PHONE_OR_FAX`. */
export function phiSpans(text: string, findings: readonly Finding[]): PhiSpans {
  const identifiers = findings.filter(({ category }) => category === 'phi');
  return entitiesOfFindings(text, identifiers).flatMap(({ entity, findings: [finding] }) =>
    finding === undefined ? [] : [{ begin: finding.begin, end: finding.end, category: entity.Type }],
  );
}
