/** The other ways in which people write a term of a practice's list. */
import type { LexiconRow } from '@clarity-care/clinical';

/**
 * Rows for the same terms without the dots of abbreviations and with the apostrophe left out (`st . john 's wort`: `st johns
 * wort`, `st john wort`), where no row of the same category has these words itself. They go behind the rows.
 * @param rows terms as `termOf` gives them
 */
export function variantRows(rows: readonly LexiconRow[]): LexiconRow[] {
  const written = rows.filter(({ terms }) => terms.some((term) => hasVariants.test(term)));
  if (written.length === 0) return [];
  const known = new Set(rows.flatMap(({ category, terms }) => terms.map((term) => keyOf(category, term))));
  return written.flatMap((row) => {
    const terms = row.terms.flatMap(variantsOf).filter((term) => !known.has(keyOf(row.category, term)));
    return terms.length === 0 ? [] : [{ ...row, terms }];
  });
}

/** Without the mark before it: what an ordinary word means is what it means as a certain one. */
const keyOf = (category: LexiconRow['category'], term: string): string =>
  `${category} ${term.replace(/^\?/, '')}`;

/** Of a hundred thousand terms of a code system nearly none. */
const hasVariants = / (?:\.|'s)(?: |$)/;

/** Letters after an apostrophe, as the tokeniser gives them. */
const possessive = / 's(?= |$)/g;

function variantsOf(term: string): string[] {
  // An abbreviation that counts in its capitals only.
  if (term.startsWith('=')) return [];
  const dotless = term.replaceAll(/ \.(?= |$)/g, '');
  const forms = new Set(
    [term, dotless].flatMap((form) => [
      form,
      form.replaceAll(possessive, 's'),
      form.replaceAll(possessive, ''),
    ]),
  );
  forms.delete(term);
  return [...forms];
}
