/** Stored sessions: the list, one of them, and what happened to it. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import { Type, type Static } from 'typebox';
import type { EndReason, SessionFilter } from '../../storage/transcript-store.ts';
import type { AppDeps } from '../app-deps.ts';
import { parseDateTime } from '../date-time.ts';
import { sendTagged } from '../entity-tag.ts';
import { foundSession, sessionParameters, unknownSession } from '../found-session.ts';
import { ProblemError, problemResponses } from '../problems.ts';
import { occurrencesResponse } from '../schemas/review-schema.ts';
import { endReasons, sessionListResponse, sessionResponse } from '../schemas/session-schema.ts';
import { noParametersSchema } from '../schemas/text-schema.ts';
import { occurrenceView, sessionListItemView, sessionText } from '../session-view.ts';

const defaultPageLimit = 50;

const listParameters = Type.Object(
  {
    limit: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 200,
        default: defaultPageLimit,
        description: 'Most sessions on the page.',
      }),
    ),
    cursor: Type.Optional(
      Type.String({
        maxLength: 1000,
        description:
          'The `next_cursor` of the page before. Give the same filters with it: with others the list goes on from the same ' +
          'place, with those sessions alone that the new filters let through.',
      }),
    ),
    started_from: Type.Optional(
      Type.String({
        maxLength: 40,
        description: 'Begun then or later: ISO 8601 with its zone, such as 2026-07-01T00:00:00Z.',
      }),
    ),
    started_before: Type.Optional(
      Type.String({ maxLength: 40, description: 'Begun before then: ISO 8601 with its zone.' }),
    ),
    state: Type.Optional(Type.Enum(['live', 'ended'], { description: 'Whether it is still under way.' })),
    engine: Type.Optional(
      Type.String({ maxLength: 64, description: 'The engine that the session began with.' }),
    ),
    end_reason: Type.Optional(
      Type.Enum(Object.keys(endReasons) as EndReason[], { description: 'Why it is over.' }),
    ),
    attested: Type.Optional(
      Type.Boolean({ description: 'Whether a person has attested the transcript as it is.' }),
    ),
  },
  { additionalProperties: false },
);

type ListParameters = Static<typeof listParameters>;

export function addSessionRoutes(app: FastifyInstance, { store }: AppDeps): void {
  const typed = app.withTypeProvider<TypeBoxTypeProvider>();
  typed.get(
    '/api/sessions',
    {
      schema: {
        tags: ['sessions'],
        summary: 'List sessions',
        description:
          'Newest first, page by page. A session that is live has neither `ended_at` nor totals. Filters go together: a session ' +
          'has to pass all of them.',
        querystring: listParameters,
        response: {
          200: { description: 'One page.', content: { 'application/json': { schema: sessionListResponse } } },
          ...problemResponses('parameter_invalid', 'internal_error'),
        },
      },
    },
    async ({ query }) => {
      const { limit = defaultPageLimit, cursor } = query;
      const filter = filterOf(query);
      const page = await store.listSessions({ limit, filter, ...(cursor === undefined ? {} : { cursor }) });
      return {
        sessions: page.sessions.map(sessionListItemView),
        ...(page.nextCursor === undefined ? {} : { next_cursor: page.nextCursor }),
      };
    },
  );

  typed.get(
    '/api/sessions/:id',
    {
      schema: {
        tags: ['sessions'],
        summary: 'Read a session',
        description:
          'The transcript with its words and findings, also while the session is live. A segment that was edited shows its newest ' +
          'version, and beside it what was recognised. Give the `ETag` of the answer as `If-Match` when you edit a segment: a session ' +
          'that was resumed since may have other words under the same number.',
        params: sessionParameters,
        querystring: noParametersSchema,
        response: {
          200: {
            description: 'The session.',
            headers: {
              ETag: Type.String({
                description: 'Of the session as it is: for If-None-Match, and for If-Match of an edit.',
              }),
            },
            content: { 'application/json': { schema: sessionResponse } },
          },
          304: { description: 'If-None-Match names the session as it still is.' },
          ...problemResponses('parameter_invalid', 'not_found', 'internal_error'),
        },
      },
    },
    async (request, reply) => {
      const text = sessionText(await foundSession(store, request.params.id));
      return sendTagged(request, reply, { type: 'application/json; charset=utf-8', text });
    },
  );

  typed.get(
    '/api/sessions/:id/events',
    {
      schema: {
        tags: ['sessions'],
        summary: 'Read what happened to a session',
        description:
          'That it was opened, resumed, ended; what became of its engine; that it was edited and attested. No words of it.',
        params: sessionParameters,
        querystring: noParametersSchema,
        response: {
          200: {
            description: 'Its events.',
            content: { 'application/json': { schema: occurrencesResponse } },
          },
          ...problemResponses('parameter_invalid', 'not_found', 'internal_error'),
        },
      },
    },
    async ({ params: { id } }) => {
      const occurrences = await store.occurrencesOf(id);
      if (occurrences === undefined) throw unknownSession();
      return { events: occurrences.map(occurrenceView) };
    },
  );
}

function filterOf(query: ListParameters): SessionFilter {
  const startedFromMs = timeOf('started_from', query);
  const startedBeforeMs = timeOf('started_before', query);
  if (startedFromMs !== undefined && startedBeforeMs !== undefined && startedFromMs >= startedBeforeMs) {
    const detail = 'started_from: not before started_before; give an earlier time.';
    throw new ProblemError('parameter_invalid', { detail, field: 'started_from' });
  }
  const { state, engine, end_reason: reason, attested: isAttested } = query;
  return {
    ...(startedFromMs === undefined ? {} : { startedFromMs }),
    ...(startedBeforeMs === undefined ? {} : { startedBeforeMs }),
    ...(state === undefined ? {} : { state }),
    ...(engine === undefined ? {} : { engine }),
    ...(reason === undefined ? {} : { reason }),
    ...(isAttested === undefined ? {} : { isAttested }),
  };
}

function timeOf(field: 'started_from' | 'started_before', query: ListParameters): number | undefined {
  const text = query[field];
  if (text === undefined) return undefined;
  const atMs = parseDateTime(text);
  if (atMs !== undefined) return atMs;
  const detail =
    `${field}: a text of ${text.length} characters was given; a time with its zone is expected, such as ` +
    '2026-07-01T00:00:00Z (in an address a + is written %2B).';
  throw new ProblemError('parameter_invalid', { detail, field });
}
