/** The finding: a span over unchanged words, with what it says, as data. Field names are those of the wire. */

export type Category =
  'measurement' | 'medication' | 'condition' | 'procedure' | 'anatomy' | 'allergy' | 'social' | 'phi';

/** Who or when the statement is about, and whether it holds. */
export type Assertion =
  'present' | 'negated' | 'historical' | 'hypothetical' | 'family' | 'possible' | 'retracted';

export type Comparator = '<' | '<=' | '>' | '>=';

export type FindingValue =
  | number
  | { readonly systolic: number; readonly diastolic: number }
  | { readonly low: number; readonly high: number }
  | { readonly comparator: Comparator; readonly value: number };

export interface Code {
  /** FHIR code system URI, such as `http://loinc.org`. */
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

export interface Finding {
  /** Such as `blood_pressure`; the table of kinds is in `measurement-kinds.ts`. */
  readonly kind: string;
  readonly category: Category;
  /** Exactly `text.slice(begin, end)`. */
  readonly text: string;
  /** UTF-16 code units; the span of the value with its unit, not of the name. */
  readonly begin: number;
  readonly end: number;
  /** Where the thing is named, if it is. */
  readonly name?: { readonly begin: number; readonly end: number };
  readonly value: FindingValue;
  /** UCUM. */
  readonly unit: string;
  /** True when nobody said the unit and the kind's default was taken. */
  readonly unit_inferred: boolean;
  readonly assertion: Assertion;
  readonly codes: readonly Code[];
  /** Inside the kind's plausible range. */
  readonly plausible: boolean;
  /** Against the kind's adult reference range; null inside it, or where none is cited. */
  readonly flag: 'low' | 'high' | 'critical' | null;
  /** 0…1: the least confidence of the words it rests on. Absent for plain text. */
  readonly confidence?: number;
  /** Where it was spoken, in milliseconds of the session's audio. Absent for plain text. */
  readonly audio?: { readonly start_ms: number; readonly end_ms: number };
  readonly attributes: readonly never[];
}
