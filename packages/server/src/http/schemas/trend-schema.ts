/** The JSON Schema of a trend, held to its type by the compiler. */
import type { Trend, TrendEntry } from '@clarity-care/clinical';
import { Type, type TSchema } from 'typebox';
import { findingValueSchema } from './finding-schema.ts';

const flag = Type.Union([Type.Enum(['low', 'high', 'critical']), Type.Null()]);

const entryFields: Readonly<Record<keyof TrendEntry, TSchema>> = {
  value: findingValueSchema,
  unit: Type.String({ description: 'UCUM, as said: the entries of one trend may differ.' }),
  segment: Type.Integer({ minimum: 0 }),
  begin: Type.Integer({ minimum: 0, description: "UTF-16 code units in the segment's text." }),
  end: Type.Integer({ minimum: 0 }),
  audio: Type.Optional(
    Type.Object(
      { start_ms: Type.Integer({ minimum: 0 }), end_ms: Type.Integer({ minimum: 0 }) },
      { additionalProperties: false },
    ),
  ),
  flag,
  plausible: Type.Boolean(),
  assertion: Type.Enum(['present', 'possible', 'retracted', 'historical']),
  repeated: Type.Optional(Type.Literal(true)),
};

const entry = Type.Object({ ...entryFields }, { additionalProperties: false });
const maybeEntry = Type.Union([entry, Type.Null()]);

const trendFields: Readonly<Record<keyof Trend, TSchema>> = {
  kind: Type.String({ description: 'Such as `blood_pressure`.' }),
  latest: maybeEntry,
  previous: maybeEntry,
  direction: Type.Union([Type.Enum(['up', 'down', 'same']), Type.Null()], {
    description: 'Of `latest` against `previous`, in one unit.',
  }),
  history: Type.Array(entry, { description: 'All that was said of it in this session, the last hundred.' }),
  earlier: Type.Array(entry, { description: 'Values of before the session.' }),
};

export const trendListSchema = Type.Unsafe<readonly Trend[]>(
  Type.Array(Type.Object({ ...trendFields }, { additionalProperties: false }), {
    description: 'Vital signs: the latest value of each kind that holds, with its history.',
  }),
);
