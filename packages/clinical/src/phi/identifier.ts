/**
 * The identifiers of HIPAA's Safe Harbor (45 CFR 164.514(b)(2)(i)(A)–(R)), by the types under which Comprehend Medical
 * reports them, in lower case. A profession is none of Safe Harbor's; photographs are no text.
 */

export type IdentifierKind =
  'name' | 'age' | 'date' | 'address' | 'phone_or_fax' | 'email' | 'url' | 'id' | 'profession';

/**
 * Which identifier it is, where the kind does not say it: the value of the attribute `identifier`.
 * `year` is a year alone, which Safe Harbor lets stand; `ip` is an IP address, reported under `id`.
 */
export type IdentifierType =
  | 'ssn'
  | 'mrn'
  | 'health_plan'
  | 'account'
  | 'license'
  | 'vehicle'
  | 'device'
  | 'biometric'
  | 'ip'
  | 'other'
  | 'birth'
  | 'year'
  | 'phone'
  | 'fax'
  | 'pager'
  | 'street'
  | 'city'
  | 'zip'
  | 'facility'
  | 'room';

/** A span that may be an identifier, before overlaps are settled. */
export interface Candidate {
  readonly kind: IdentifierKind;
  readonly type?: IdentifierType;
  /** Token indices, the last exclusive. */
  readonly first: number;
  readonly last: number;
  /** Named by a cue or of an unmistakable form: it wins over measurements, medications and conditions. */
  readonly strong?: boolean;
  /** Years, of an age; the younger are told in months, weeks or days and count as 0. */
  readonly years?: number;
}
