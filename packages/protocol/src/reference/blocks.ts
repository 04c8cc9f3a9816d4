/** A page as data, to be written as Markdown or as HTML. */

/** Plain words with `code` between backticks and [links](target). No other markup. */
export type Words = string;

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly words: Words }
  | { readonly kind: 'paragraph'; readonly words: Words }
  | { readonly kind: 'list'; readonly items: readonly Words[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly Words[];
      /** The first cell of a row names it. */
      readonly rows: readonly (readonly Words[])[];
      /** Anchors of the rows are this and the words of the first cell. */
      readonly anchorPrefix: string;
    }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'dialogue'; readonly turns: readonly Turn[] };

/** One line of a drawn dialogue; `note` stands between the two sides. */
export interface Turn {
  readonly from: 'client' | 'server' | 'note';
  readonly text: string;
}

/** The anchor of a heading, as GitHub makes it. */
export function anchorOf(words: Words): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
}
