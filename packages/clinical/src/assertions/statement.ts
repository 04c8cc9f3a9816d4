/** What a finder found, as the assertion engine sees it: where it stands and how it may be denied or taken back. */

import type { Assertion, Finding } from '../finding.ts';

export interface Statement {
  /** Token indices of the value or of the thing that is mentioned, the last exclusive. */
  readonly first: number;
  readonly last: number;
  /** Of the name, where a value has one of its own. */
  readonly name?: { readonly first: number; readonly last: number };
  /** `value`: a measured number, `zero` the number 0, `bound` a limit (`> 101`); `mention`: a thing that is named. */
  readonly form: 'value' | 'zero' | 'bound' | 'mention';
  /** Of the finding; what is said of a procedure need not be said of a drug beside it. */
  readonly category?: Finding['category'];
  /** Statements of the same subject may take each other's place (`one fifty, make that one twenty`). */
  readonly subject: string;
  /** The first of `down from X to Y`. */
  readonly former?: boolean;
  /** Half a value, broken off to be corrected. */
  readonly brokenOff?: boolean;
  /** A change over time: what it is counted from says nothing of it. */
  readonly isChange?: boolean;
  /** Where the finder knows it (`no known drug allergies`): the words around say nothing more. */
  readonly assertion?: Assertion;
}

type WithoutAssertion<F> = F extends Finding ? Omit<F, 'assertion'> : never;

/** A finding that still lacks its assertion. */
export interface Found {
  readonly statement: Statement;
  readonly finding: WithoutAssertion<Finding>;
}
