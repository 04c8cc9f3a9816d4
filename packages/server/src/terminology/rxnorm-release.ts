/**
 * RxNorm's `RXNCONSO.RRF`: which names it has for which concept. Columns and term types:
 * https://www.nlm.nih.gov/research/umls/rxnorm/docs/techdoc.html, §12.4 and appendix 5.
 */
import type { TermReader, TermRow } from './term-reader.ts';

/** Ingredient, precise ingredient, multiple ingredients, brand name. */
const kindOfType: Readonly<Record<string, string>> = {
  IN: 'generic_name',
  PIN: 'generic_name',
  MIN: 'generic_name',
  BN: 'brand_name',
};
/** Synonym, and the same in tall letters (`buPROPion`). */
const synonymTypes: ReadonlySet<string> = new Set(['SY', 'TMSY']);

/** The eighteenth is followed by a bar too. */
const COLUMNS = 18;

interface Concept {
  readonly display: string;
  readonly kind: string;
}

export function createRxNormReader(): TermReader {
  const concepts = new Map<string, Concept>();
  const synonyms: { readonly code: string; readonly name: string }[] = [];
  return {
    read(line) {
      const fields = line.split('|');
      if (fields.length !== COLUMNS + 1 || fields.at(-1) !== '') {
        return `${fields.length - 1} columns, each with a bar after it; RXNCONSO.RRF has ${COLUMNS}`;
      }
      const [code = '', language] = fields;
      const [source, type = ''] = fields.slice(11);
      const [name = '', , suppress] = fields.slice(14);
      if (!/^\d{1,8}$/.test(code)) return 'the first column is no RXCUI';
      if (source !== 'RXNORM' || language !== 'ENG' || suppress !== 'N') return undefined;
      const kind = Object.hasOwn(kindOfType, type) ? kindOfType[type] : undefined;
      if (kind === undefined && !synonymTypes.has(type)) return undefined;
      if (name.trim() === '') return 'the name (column 15) is empty';
      if (kind === undefined) synonyms.push({ code, name });
      else concepts.set(code, { display: name, kind });
      return undefined;
    },
    // A synonym may stand before its concept, or be one of a concept that is not taken, such as a tablet.
    *rows(): Generator<TermRow> {
      for (const [code, { display, kind }] of concepts) yield { term: display, code, display, kind };
      for (const { code, name } of synonyms) {
        const concept = concepts.get(code);
        if (concept !== undefined) yield { term: name, code, ...concept };
      }
    },
  };
}
