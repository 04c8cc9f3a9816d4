/** The JSON Schema of `GET /api/usage`, held to its type by the compiler. */
import { Type, type TSchema } from 'typebox';
import type { CapState } from '../../usage/usage-meter.ts';

/** Usage of one service through one engine on one day. */
export interface UsageDayView {
  readonly day: string;
  readonly engine: string;
  readonly service: string;
  readonly seconds?: number;
  readonly units?: number;
  readonly usd: number;
}

export interface UsageReportView {
  readonly prices_of: string;
  readonly currency: 'USD';
  readonly cap_usd_per_day?: number;
  readonly today: { readonly usd: number; readonly state: CapState };
  readonly days: readonly UsageDayView[];
}

const usd = (description: string) => Type.Number({ minimum: 0, description });

const capStates: Readonly<Record<CapState, true>> = { free: true, near_cap: true, capped: true };

const dayFields: Readonly<Record<keyof UsageDayView, TSchema>> = {
  day: Type.String({ format: 'date', description: 'In UTC, as the vendor bills.' }),
  engine: Type.String({ description: 'The engine or annotator that used it.' }),
  service: Type.String({
    description: 'A row of the price table, such as `transcribe_medical_streaming`.',
  }),
  seconds: Type.Optional(
    Type.Integer({
      minimum: 0,
      description: 'Seconds of audio as billed, for services with a price by time.',
    }),
  ),
  units: Type.Optional(
    Type.Integer({ minimum: 0, description: 'Units of 100 characters as billed, for the other services.' }),
  ),
  usd: usd('US dollars, to a millionth, at the prices of that day.'),
};

const todayFields: Readonly<Record<keyof UsageReportView['today'], TSchema>> = {
  usd: usd('Spent since midnight UTC.'),
  state: Type.Enum(Object.keys(capStates), {
    description: '`near_cap` from 80 % of the cap, `capped` from 100 %; always `free` without a cap.',
  }),
};

const reportFields: Readonly<Record<keyof UsageReportView, TSchema>> = {
  prices_of: Type.String({ description: 'Month of the price table, such as `2026-07`.' }),
  currency: Type.Literal('USD'),
  cap_usd_per_day: Type.Optional(usd('What may be spent in a day (UTC). Absent: no cap.')),
  today: Type.Object({ ...todayFields }, { additionalProperties: false }),
  days: Type.Array(Type.Object({ ...dayFields }, { additionalProperties: false }), {
    description: 'In order of day, engine and service; days without usage have no entry.',
  }),
};

export const usageResponse = Type.Unsafe<UsageReportView>(
  Type.Object({ ...reportFields }, { additionalProperties: false }),
);
