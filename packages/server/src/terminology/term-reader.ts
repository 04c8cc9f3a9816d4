/** What a reader of a code system's own files gives. */

/** One name of one concept. */
export interface TermRow {
  /** As the release writes it. */
  readonly term: string;
  readonly code: string;
  readonly display: string;
  readonly kind: string;
}

export interface TermReader {
  /** Takes a line of a file; what is wrong with it is the answer. */
  read(line: string): string | undefined;
  /** After the last line. */
  rows(): Iterable<TermRow>;
}
