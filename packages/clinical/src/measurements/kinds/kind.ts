/** The shape of a row of the table of kinds. The engine knows only directions. */

import { CODE_SYSTEMS } from '../../code-systems.ts';
import type { Code } from '../../finding.ts';

/** Adult limits, in the row's unit; a value on the limit of `low` or `high` is inside, on a critical one is critical. */
export interface Reference {
  readonly low?: number;
  readonly high?: number;
  readonly criticalLow?: number;
  readonly criticalHigh?: number;
}

export interface KindUnit {
  /** UCUM. */
  readonly unit: string;
  /** What a living person may show, both ends included. */
  readonly plausible: readonly [number, number];
  /** Taken when no unit is said and the value lies here; left out, the unit must be said. */
  readonly inferred?: readonly [number, number];
  readonly reference?: Reference;
  /** Where a code tells mass from amount of substance: the codes of a value in this unit, instead of the kind's. */
  readonly codes?: readonly Code[];
}

/** Names that say more than the kind's own (`high sensitivity troponin T`): the same kind with other codes or units. */
export interface KindVariant {
  readonly names: readonly string[];
  readonly weakNames?: readonly string[];
  /** Left out: the kind's. */
  readonly units?: readonly KindUnit[];
  readonly codes: readonly Code[];
}

/** How a value is said where no name is: `98% on room air`, `on 2 liters`. Phrases as tokens with single spaces. */
export interface Standalone {
  readonly units: readonly string[];
  /** The unit is said with one of these words first; left out: with any. */
  readonly unitWords?: readonly string[];
  /** One of these ends right before the value; left out: anything. */
  readonly before?: readonly string[];
  /** One of these begins right after the unit; left out: anything. */
  readonly after?: readonly string[];
  /** None of these begins right after the unit. */
  readonly notAfter?: readonly string[];
  /** `on` and a value of one of these kinds follow (`98% on 2 L`). */
  readonly onKinds?: readonly string[];
  /** The value lies here; left out: where the kind's unit is plausible. */
  readonly range?: readonly [number, number];
  /** Both units of a compound are said (`five foot four`). */
  readonly folded?: true;
}

export interface MeasurementKind {
  readonly kind: string;
  /** English, for people. */
  readonly label: string;
  readonly names: readonly string[];
  /** Names that need a unit, a colon, glued digits or another measurement's name nearby. */
  readonly weakNames?: readonly string[];
  /** Names after which only a value with a stated unit or with its `out of` counts. */
  readonly unitNames?: readonly string[];
  /** Names that make the value negative (`lost 5 pounds`); they need a unit. */
  readonly negativeNames?: readonly string[];
  /** `pair`: two numbers with `over` or a slash; `own`: read by a rule of its own file; `single`: everything else. */
  readonly shape: 'single' | 'pair' | 'own';
  /** A weak name is vouched for only by names and headings of the first of these; left out: by those of any kind. */
  readonly panels?: readonly string[];
  /** A number in this range right after a weak name vouches for it (`K 4.2`); `decimal`: only if it is written with a point. */
  readonly weakValue?: { readonly range: readonly [number, number]; readonly decimal: boolean };
  readonly variants?: readonly KindVariant[];
  /** Digits after the point that people say. */
  readonly decimals: number;
  /** `ninety eight six` may be 98.6. */
  readonly impliedDecimal?: true;
  /** `seven thirty two` may be 7.32. */
  readonly impliedHundredths?: true;
  /** Words that, in the same sentence, say that it is measured in something else (`urine`). */
  readonly notNear?: readonly string[];
  /** `one two` is 1.2 and never 12. */
  readonly digitsAreTenths?: true;
  /** A later value may follow in the sentence after other words (`… now he is playful at 37.8`). */
  readonly later?: true;
  /** Said `X out of N` or `X/N`. */
  readonly outOf?: number;
  /** Letters glued to the value that leave it as it is (`11T`: the patient is intubated). */
  readonly tails?: readonly string[];
  /** Two units that fold into the lesser one: feet and inches, pounds and ounces. */
  readonly compound?: {
    readonly major: string;
    readonly minor: string;
    readonly factor: number;
    /** `five eleven` after the name is both, without any unit. */
    readonly bare?: true;
  };
  readonly units: readonly KindUnit[];
  /** For pairs: the second number's range and reference; the first takes those of `units`. */
  readonly second?: { readonly plausible: readonly [number, number]; readonly reference: Reference };
  readonly standalone?: readonly Standalone[];
  readonly codes: readonly Code[];
  /** For pairs: the codes of the first and the second number. */
  readonly componentCodes?: readonly [Code, Code];
}

export const loinc = (code: string, display: string): Code => ({
  system: CODE_SYSTEMS.loinc,
  code,
  display,
});

/** The reference of another unit of the same kind: every limit times a factor, to four digits. */
export function scaled(reference: Reference, factor: number): Reference {
  return Object.fromEntries(
    Object.entries(reference).map(([limit, value]) => [limit, Number((value * factor).toPrecision(4))]),
  );
}
