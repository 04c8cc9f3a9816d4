/**
 * The lists of ICD-10-CM's yearly release, in fixed columns: `icd10cm_codes_YYYY.txt` (billable codes) and
 * `icd10cm_order_YYYY.txt` (headings too, with a short and a long description). Columns:
 * https://www.cms.gov/medicare/coding-billing/icd-10-codes, the file `icd10OrderFiles.pdf` of each release.
 */
import { icd10CmCode } from './code-systems.ts';
import type { TermReader, TermRow } from './term-reader.ts';

/** Number, code, 1 where it may be billed, short and long description. */
const orderLine = /^\d{5} ([A-Z0-9]{3,7}) +([01]) (.{60}) (.+)$/;
const codesLine = /^([A-Z0-9]{3,7}) +(\S.*)$/;

export function createIcd10CmReader(): TermReader {
  const descriptions = new Map<string, string>();
  return {
    read(line) {
      const order = orderLine.exec(line);
      const [written, description] =
        order === null ? (codesLine.exec(line)?.slice(1) ?? []) : [order[1], order[4]];
      const code = icd10CmCode(written ?? '');
      if (code === undefined || description === undefined || description.trim() === '') {
        return 'neither a line of icd10cm_codes (code, description) nor of icd10cm_order (number, code, 0 or 1, two descriptions)';
      }
      descriptions.set(code, description.trim());
      return undefined;
    },
    *rows(): Generator<TermRow> {
      for (const [code, display] of descriptions) yield { term: display, code, display, kind: 'diagnosis' };
    },
  };
}
