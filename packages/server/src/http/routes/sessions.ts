/** Stored sessions: `GET /api/sessions` and `GET /api/sessions/{id}`. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { AppDeps } from '../app-deps.ts';
import { ProblemError, problemResponses } from '../problems.ts';
import { sessionListResponse, sessionResponse } from '../schemas/session-schema.ts';
import { noParametersSchema } from '../schemas/text-schema.ts';
import { sessionListItemView, sessionView } from '../session-view.ts';

const defaultPageLimit = 50;

export function addSessionRoutes(app: FastifyInstance, deps: AppDeps): void {
  const typed = app.withTypeProvider<TypeBoxTypeProvider>();
  typed.get(
    '/api/sessions',
    {
      schema: {
        tags: ['sessions'],
        summary: 'List sessions',
        description: 'Newest first, page by page. A session that is live has neither `ended_at` nor totals.',
        querystring: Type.Object(
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
              Type.String({ maxLength: 1000, description: 'The `next_cursor` of the page before.' }),
            ),
          },
          { additionalProperties: false },
        ),
        response: {
          200: { description: 'One page.', content: { 'application/json': { schema: sessionListResponse } } },
          ...problemResponses('parameter_invalid', 'internal_error'),
        },
      },
    },
    async ({ query: { limit = defaultPageLimit, cursor } }) => {
      const page = await deps.store.listSessions({ limit, ...(cursor === undefined ? {} : { cursor }) });
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
        description: 'The transcript with its words and findings, also while the session is live.',
        querystring: noParametersSchema,
        params: Type.Object(
          { id: Type.String({ maxLength: 100, description: 'The `session_id` of `ready`.' }) },
          { additionalProperties: false },
        ),
        response: {
          200: { description: 'The session.', content: { 'application/json': { schema: sessionResponse } } },
          ...problemResponses('parameter_invalid', 'not_found', 'internal_error'),
        },
      },
    },
    async ({ params: { id } }) => {
      const session = await deps.store.getSession(id);
      if (session === undefined) {
        throw new ProblemError('not_found', {
          detail: 'There is no session with this id; GET /api/sessions lists those there are.',
          field: 'id',
        });
      }
      return sessionView(session);
    },
  );
}
