/** Lines in the shape of the releases' own files, for tests: a few public facts and invented names. */

/** A line of `RXNCONSO.RRF`. */
export function rxnConsoLine(
  code: string,
  type: string,
  name: string,
  { source = 'RXNORM', suppress = 'N', language = 'ENG' } = {},
): string {
  const fields = [
    code,
    language,
    '',
    '',
    '',
    '',
    '',
    `${code}1`,
    '',
    code,
    '',
    source,
    type,
    code,
    name,
    '',
    suppress,
    '4096',
  ];
  return `${fields.join('|')}|\n`;
}

/** A line of `icd10cm_codes_YYYY.txt`. */
export const icdCodesLine = (code: string, description: string): string =>
  `${code.padEnd(7)} ${description}\n`;

/** A line of `icd10cm_order_YYYY.txt`. */
export function icdOrderLine(order: number, code: string, isBillable: boolean, description: string): string {
  const short = description.slice(0, 60).padEnd(60);
  return `${String(order).padStart(5, '0')} ${code.padEnd(7)} ${isBillable ? 1 : 0} ${short} ${description}\n`;
}
