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
  | { readonly comparator: Comparator; readonly value: number }
  /** Sizes, in the order in which they were said, two or three. */
  | readonly number[];

/** An amount: `unit` is UCUM where UCUM has one (`mg`), else in braces (`{tablet}`). */
export interface Quantity {
  readonly value: number | { readonly low: number; readonly high: number };
  readonly unit: string;
}

/**
 * How often, as FHIR's `Timing.repeat` says it: `frequency` times in `period` units of time; `when`: codes of FHIR's
 * EventTiming such as `HS` (before sleep), `AC` (before meals), `MORN`.
 */
export interface Timing {
  readonly frequency?: number;
  readonly frequencyMax?: number;
  readonly period?: number;
  readonly periodMax?: number;
  readonly periodUnit?: 's' | 'min' | 'h' | 'd' | 'wk' | 'mo' | 'a';
  readonly when?: readonly string[];
  /** `mon`, `tue` … */
  readonly dayOfWeek?: readonly string[];
  /** Given once and not again. */
  readonly once?: true;
}

/** What an attribute says, so that nobody needs to read its text again. */
export type AttributeValue = string | boolean | Quantity | Timing;

export interface Code {
  /** FHIR code system URI, such as `http://loinc.org`. */
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

/** A part of what was found that says more about it, such as a medication's dose: a span over the same text. */
export interface Attribute {
  /** Such as `dose`, `route`, `frequency`. */
  readonly kind: string;
  readonly text: string;
  /** UTF-16 code units. */
  readonly begin: number;
  readonly end: number;
  /** Absent where the words are all there is to say. */
  readonly value?: AttributeValue;
}

/** Who found it: this server, or Comprehend Medical. */
export type AnnotatorName = 'local' | 'aws';

/** What every finding has. */
interface Span {
  /** Exactly `text.slice(begin, end)`. */
  readonly text: string;
  /** UTF-16 code units; the span of the value with its unit, not of the name. */
  readonly begin: number;
  readonly end: number;
  /** Where the thing is named, if it is and the span itself is not the name. */
  readonly name?: { readonly begin: number; readonly end: number };
  readonly assertion: Assertion;
  readonly codes: readonly Code[];
  /** 0…1: the least confidence of the words it rests on, times the annotator's own where it has one. Absent for plain text. */
  readonly confidence?: number;
  /** Where it was spoken, in milliseconds of the session's audio. Absent for plain text. */
  readonly audio?: { readonly start_ms: number; readonly end_ms: number };
  readonly attributes: readonly Attribute[];
  /** Absent where only the local annotator is set up. */
  readonly annotator?: AnnotatorName;
}

/** A value that was measured. */
export interface Measurement extends Span {
  /** Such as `blood_pressure`; the tables of kinds are in `measurements/kinds/`. */
  readonly kind: string;
  readonly category: 'measurement';
  readonly value: FindingValue;
  /** UCUM. */
  readonly unit: string;
  /** True when nobody said the unit and the kind's default was taken. */
  readonly unit_inferred: boolean;
  /** Inside the kind's plausible range. */
  readonly plausible: boolean;
  /** Against the kind's adult reference range; null inside it, or where none is cited. */
  readonly flag: 'low' | 'high' | 'critical' | null;
}

/** Something that was mentioned: a medication, a condition, a name. */
export interface Mention extends Span {
  /** Such as `generic_name`, `diagnosis`, `date`. */
  readonly kind: string;
  readonly category: Exclude<Category, 'measurement'>;
}

export type Finding = Measurement | Mention;

export const isMeasurement = (finding: Finding): finding is Measurement => finding.category === 'measurement';
