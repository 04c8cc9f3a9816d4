/** `GET /health`: whether this server can transcribe now. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { AppDeps, EngineStatus } from '../app-deps.ts';
import { problemResponses } from '../problems.ts';
import { probeSentence } from '../sample-transcript.ts';

const serviceState = (description: string) => Type.Enum(['available', 'unavailable'], { description });

const healthSchema = Type.Object(
  {
    status: Type.Enum(['healthy', 'degraded', 'draining'], {
      description:
        '`healthy` when both services and the database are available. `draining`: the server has been told to stop.',
    }),
    transcribe_region: Type.String({ description: 'The AWS region the server is configured for.' }),
    services: Type.Object(
      {
        transcribe: serviceState('`available` when an engine that `auto` may choose can start a stream now.'),
        comprehend_medical: serviceState(
          '`available` when findings can be made: with ANNOTATOR `local` a trial run of the extraction finds what it ' +
            'should; else Comprehend Medical answered its last request, or can be reached.',
        ),
      },
      { additionalProperties: false },
    ),
    sessions: Type.Object(
      {
        live: Type.Integer({ minimum: 0, description: 'Under way in this process.' }),
        limit: Type.Integer({ minimum: 0, description: 'Most that it takes at a time.' }),
      },
      { additionalProperties: false },
    ),
    database: Type.Object(
      {
        kind: Type.Enum(['sqlite', 'postgres']),
        state: serviceState('`available` when it has just answered a question.'),
      },
      { additionalProperties: false },
    ),
    annotator: Type.Optional(
      Type.Object(
        {
          state: Type.Enum(['available', 'unavailable']),
          message: Type.Optional(Type.String({ description: 'What is in the way and what to do about it.' })),
        },
        { additionalProperties: false, description: 'Comprehend Medical, where ANNOTATOR uses it.' },
      ),
    ),
    engines: Type.Array(
      Type.Object(
        {
          name: Type.String({ description: 'What a client gives as `engine`.' }),
          state: Type.Enum(['available', 'at_capacity', 'unavailable']),
          message: Type.Optional(Type.String({ description: 'What is missing and what to do about it.' })),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
);

export function addHealthRoute(app: FastifyInstance, deps: AppDeps): void {
  app.withTypeProvider<TypeBoxTypeProvider>().get(
    '/health',
    {
      schema: {
        tags: ['health'],
        summary: 'Whether the server can transcribe now',
        description:
          'Status 200 while the server works, and 503 when no engine can work, the extraction or the database fails, or the ' +
          'server drains and takes no new sessions. A server whose engines are all in use says `degraded` with status 200: a ' +
          'health check that replaced it would cut the dictations under way.',
        response: {
          200: { description: 'It works, or all its engines are in use.', ...jsonOf(healthSchema) },
          503: {
            description: 'No engine can work, the extraction or the database fails, or the server drains.',
            ...jsonOf(healthSchema),
          },
          ...problemResponses('internal_error'),
        },
      },
    },
    async (request, reply) => {
      const engines = await deps.engines.list();
      const chosenByAuto = engines.filter(({ explicitOnly }) => !explicitOnly);
      const canTranscribe = chosenByAuto.some(({ availability }) => availability.state === 'available');
      const isBusy = chosenByAuto.some(({ availability }) => availability.state === 'at_capacity');
      let canExtract = false;
      try {
        canExtract = (await deps.extraction.extract(probeSentence)) !== '[]';
      } catch (error) {
        request.log.error({ err: error }, 'trial run of the extraction failed');
      }
      const remote = await deps.remoteAnnotator?.state();
      const isAnnotated = remote === undefined ? canExtract : remote.state === 'available';
      const canStore = await answers(deps);
      const isDraining = deps.isDraining();
      const canWork = (canTranscribe || isBusy) && canExtract && canStore;
      const isWhole = canTranscribe && canExtract && isAnnotated && canStore;
      const { count, limit } = deps.liveSessions();
      return reply.code(canWork && !isDraining ? 200 : 503).send({
        status: isDraining ? 'draining' : isWhole ? 'healthy' : 'degraded',
        transcribe_region: deps.transcribeRegion,
        services: {
          transcribe: canTranscribe ? 'available' : 'unavailable',
          comprehend_medical: isAnnotated ? 'available' : 'unavailable',
        },
        sessions: { live: count, limit },
        database: { kind: deps.database.kind, state: canStore ? 'available' : 'unavailable' },
        ...(remote === undefined ? {} : { annotator: remote }),
        engines: engines.map(toEngineHealth),
      });
    },
  );
}

/** A database that has not answered by then is none. */
const longestAnswerMs = 2000;

/** Whether the store answers a small question. */
async function answers({ store, clock, logger }: AppDeps): Promise<boolean> {
  let stopWaiting = (): void => undefined;
  const late = new Promise<boolean>((resolve) => {
    stopWaiting = clock.after(longestAnswerMs, () => resolve(false));
  });
  const asked = store.listSessions({ limit: 1 }).then(
    () => true,
    (error: unknown) => {
      logger.error({ err: error }, 'database does not answer');
      return false;
    },
  );
  const isThere = await Promise.race([asked, late]);
  stopWaiting();
  return isThere;
}

function jsonOf<Schema>(schema: Schema): { content: { 'application/json': { schema: Schema } } } {
  return { content: { 'application/json': { schema } } };
}

function toEngineHealth({ name, availability }: EngineStatus) {
  return availability.state === 'available'
    ? { name, state: availability.state }
    : { name, state: availability.state, message: availability.message };
}
