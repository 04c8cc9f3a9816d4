/** `GET /api/usage`: what was spent on paid services, by day and engine. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { usdOf } from '../../usage/charges.ts';
import type { UsageView } from '../../usage/usage-meter.ts';
import type { DayRange, UsageRow } from '../../usage/usage-store.ts';
import { addDays, daysInRange, isUtcDay } from '../../usage/utc-day.ts';
import { ProblemError, problemResponses } from '../problems.ts';
import { usageResponse, type UsageDayView } from '../schemas/usage-schema.ts';

const defaultRangeDays = 30;
/** A leap year. Bounds the answer: a day has an entry for each engine and service at most. */
const maxRangeDays = 366;

export function addUsageRoute(app: FastifyInstance, usage: UsageView): void {
  app.withTypeProvider<TypeBoxTypeProvider>().get(
    '/api/usage',
    {
      schema: {
        tags: ['usage'],
        summary: 'What was spent on paid services',
        description:
          `By day, engine and service; without dates the last ${defaultRangeDays} days. It is what this server ` +
          "counted, by its price table: the vendor's bill is the vendor's.",
        querystring: Type.Object(
          {
            from: Type.Optional(
              Type.String({
                description: `First day (UTC), such as 2026-07-01. Left out: ${defaultRangeDays} days up to \`to\`.`,
              }),
            ),
            to: Type.Optional(
              Type.String({ description: 'Last day (UTC), included, such as 2026-07-31. Left out: today.' }),
            ),
          },
          { additionalProperties: false },
        ),
        response: {
          200: {
            description: `Usage of at most ${maxRangeDays} days.`,
            content: { 'application/json': { schema: usageResponse } },
          },
          ...problemResponses('parameter_invalid', 'internal_error'),
        },
      },
    },
    async ({ query }) => {
      const rows = await usage.usageByDay(rangeOf(query, usage.today().day));
      const { usd, state } = usage.today();
      return {
        prices_of: usage.pricesOf,
        currency: 'USD' as const,
        ...(usage.capUsdPerDay === undefined ? {} : { cap_usd_per_day: usage.capUsdPerDay }),
        today: { usd, state },
        days: rows.map(usageDayView),
      };
    },
  );
}

function usageDayView({ day, engine, service, measure, quantity, microUsd }: UsageRow): UsageDayView {
  return {
    day,
    engine,
    service,
    ...(measure === 'seconds' ? { seconds: quantity } : { units: quantity }),
    usd: usdOf(microUsd),
  };
}

/** Throws `ProblemError` that names the parameter at fault. */
function rangeOf(query: { readonly from?: string; readonly to?: string }, today: string): DayRange {
  const to = dayOf('to', query.to) ?? today;
  const from = dayOf('from', query.from) ?? addDays(to, 1 - defaultRangeDays);
  if (from > to) {
    throw invalid('from', 'later than to, which is today when it is left out; give a day up to to');
  }
  if (daysInRange({ from, to }) > maxRangeDays) {
    throw invalid('from', `more than ${maxRangeDays} days up to to; ask for the time in parts`);
  }
  return { from, to };
}

function dayOf(field: 'from' | 'to', text: string | undefined): string | undefined {
  if (text === undefined || isUtcDay(text)) return text;
  throw invalid(
    field,
    `a text of ${text.length} characters was given; a day of the calendar is expected, such as 2026-07-31`,
  );
}

function invalid(field: 'from' | 'to', words: string): ProblemError {
  return new ProblemError('parameter_invalid', { detail: `${field}: ${words}.`, field });
}
