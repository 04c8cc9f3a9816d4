/** The JSON Schema of a finding, held to its type by the compiler. */
import type {
  AnnotatorName,
  Assertion,
  Category,
  Comparator,
  Finding,
  Measurement,
  Timing,
  TurnFinding,
} from '@clarity-care/clinical';
import { Type, type TSchema } from 'typebox';

/** A record has to name every member of the union, so a new one cannot be forgotten here. */
function enumOf<Member extends string>(members: Readonly<Record<Member, true>>, description: string) {
  return Type.Enum(Object.keys(members), { description });
}

const category = enumOf<Category>(
  {
    measurement: true,
    medication: true,
    condition: true,
    procedure: true,
    anatomy: true,
    allergy: true,
    social: true,
    phi: true,
  },
  'What sort of thing was found.',
);

const assertion = enumOf<Assertion>(
  {
    present: true,
    negated: true,
    historical: true,
    hypothetical: true,
    family: true,
    possible: true,
    retracted: true,
  },
  'Whether the statement holds, and about whom and when.',
);

const comparator = enumOf<Comparator>(
  { '<': true, '<=': true, '>': true, '>=': true },
  'As spoken or written.',
);

export const findingValueSchema = Type.Union(
  [
    Type.Number(),
    Type.Object({ systolic: Type.Number(), diastolic: Type.Number() }, { additionalProperties: false }),
    Type.Object({ low: Type.Number(), high: Type.Number() }, { additionalProperties: false }),
    Type.Object({ comparator, value: Type.Number() }, { additionalProperties: false }),
    Type.Array(Type.Number()),
  ],
  {
    description: 'A number, a blood pressure, a range, a bound, or the sizes of a lesion. Measurements only.',
  },
);

const amount = Type.Union([
  Type.Number(),
  Type.Object({ low: Type.Number(), high: Type.Number() }, { additionalProperties: false }),
]);

const timingFields: Readonly<Record<keyof Timing, TSchema>> = {
  frequency: Type.Optional(Type.Number({ description: 'Times in a period.' })),
  frequencyMax: Type.Optional(Type.Number()),
  period: Type.Optional(Type.Number()),
  periodMax: Type.Optional(Type.Number()),
  periodUnit: Type.Optional(Type.Enum(['s', 'min', 'h', 'd', 'wk', 'mo', 'a'])),
  when: Type.Optional(Type.Array(Type.String(), { description: "FHIR's EventTiming, such as `HS`." })),
  dayOfWeek: Type.Optional(Type.Array(Type.String(), { description: "FHIR's DaysOfWeek, such as `mon`." })),
  once: Type.Optional(Type.Literal(true)),
};

const attributeValue = Type.Union(
  [
    Type.String(),
    Type.Boolean(),
    Type.Object({ value: amount, unit: Type.String() }, { additionalProperties: false }),
    Type.Object(timingFields, { additionalProperties: false }),
  ],
  {
    description:
      'What the words say: an amount with its UCUM unit, how often (as in FHIR `Timing.repeat`), a word, or yes.',
  },
);

const annotator = enumOf<AnnotatorName>(
  { local: true, aws: true },
  'Who found it: this server, or Comprehend Medical. Absent where only this server looks.',
);

/** Those of a measurement and no other finding. */
type MeasuredField = Exclude<keyof Measurement, keyof Finding>;

const measuredFields: Readonly<Record<MeasuredField, TSchema>> = {
  value: Type.Optional(findingValueSchema),
  unit: Type.Optional(Type.String({ description: 'UCUM, such as `mm[Hg]`. Measurements only.' })),
  unit_inferred: Type.Optional(
    Type.Boolean({
      description: 'True when nobody said the unit and the usual one was taken. Measurements only.',
    }),
  ),
  plausible: Type.Optional(
    Type.Boolean({
      description: 'Inside the range that the kind can have in a living patient. Measurements only.',
    }),
  ),
  flag: Type.Optional(
    Type.Union([Type.Enum(['low', 'high', 'critical']), Type.Null()], {
      description:
        'Against the adult reference range; null inside it, or where none is cited. Measurements only.',
    }),
  ),
};

const fields: Readonly<Record<keyof Finding, TSchema>> = {
  kind: Type.String({ description: 'Such as `blood_pressure`.' }),
  category,
  text: Type.String({ description: 'Exactly the characters from `begin` to `end`.' }),
  begin: Type.Integer({
    minimum: 0,
    description: 'UTF-16 code units. The value with its unit, not the name.',
  }),
  end: Type.Integer({ minimum: 0, description: 'UTF-16 code units, exclusive.' }),
  name: Type.Optional(
    Type.Object(
      { begin: Type.Integer({ minimum: 0 }), end: Type.Integer({ minimum: 0 }) },
      { additionalProperties: false, description: 'Where the thing is named, if it is.' },
    ),
  ),
  assertion,
  codes: Type.Array(
    Type.Object(
      {
        system: Type.String({ description: 'FHIR code system URI, such as `http://loinc.org`.' }),
        code: Type.String(),
        display: Type.String(),
      },
      { additionalProperties: false },
    ),
  ),
  confidence: Type.Optional(
    Type.Number({
      minimum: 0,
      maximum: 1,
      description: 'Least confidence of the words. Absent for plain text.',
    }),
  ),
  audio: Type.Optional(
    Type.Object(
      { start_ms: Type.Integer({ minimum: 0 }), end_ms: Type.Integer({ minimum: 0 }) },
      { additionalProperties: false, description: "In the session's audio. Absent for plain text." },
    ),
  ),
  attributes: Type.Array(
    Type.Object(
      {
        kind: Type.String({ description: 'Such as `dose`.' }),
        text: Type.String(),
        begin: Type.Integer({ minimum: 0 }),
        end: Type.Integer({ minimum: 0 }),
        value: Type.Optional(attributeValue),
      },
      { additionalProperties: false },
    ),
    { description: 'Spans that say more about the finding.' },
  ),
  annotator: Type.Optional(annotator),
};

/** Shared: routes refer to it by its `$id`. */
export const findingSchema = Type.Object(
  { ...fields, ...measuredFields },
  { $id: 'Finding', additionalProperties: false },
);

/** Of a conversation: shared too. */
export const turnFindingSchema = Type.Object(
  {
    ...fields,
    ...measuredFields,
    turn: Type.Integer({
      minimum: 0,
      description: 'Which turn holds it, from 0. Offsets count in its text.',
    }),
  } satisfies Readonly<Record<keyof TurnFinding, TSchema>>,
  { $id: 'TurnFinding', additionalProperties: false },
);

export const findingListSchema = Type.Unsafe<readonly Finding[]>(Type.Array(Type.Ref('Finding')));

/** Of a text, or of a conversation: those of one request are all of one sort. */
export const anyFindingListSchema = Type.Unsafe<readonly Finding[] | readonly TurnFinding[]>(
  Type.Union([Type.Array(Type.Ref('Finding')), Type.Array(Type.Ref('TurnFinding'))]),
);
