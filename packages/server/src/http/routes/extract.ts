/** Findings in plain text: `POST /api/extract`, and `GET /api/test-transcript` on a sample. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Type, type TSchema } from 'typebox';
import type { AppDeps } from '../app-deps.ts';
import { ProblemError, problemResponses } from '../problems.ts';
import { sampleTranscript } from '../sample-transcript.ts';
import { comprehendAnswerSchema } from '../schemas/comprehend-schema.ts';
import { anyFindingListSchema, findingListSchema } from '../schemas/finding-schema.ts';
import { documentSchema, noParametersSchema } from '../schemas/text-schema.ts';
import { documentOf } from '../text-document.ts';

export function addExtractRoutes(app: FastifyInstance, { extraction }: AppDeps): void {
  const typed = app.withTypeProvider<TypeBoxTypeProvider>();
  typed.post(
    '/api/extract',
    {
      schema: {
        tags: ['text'],
        summary: 'Find what a text says',
        description:
          'Measurements, medications, conditions, procedures, anatomy, allergies, habits and identifiers. The text may ' +
          'be spoken (`blood pressure one twenty over eighty`) or written (`BP 120/80`). Findings are spans over the ' +
          'unchanged text. Give `text`, or `turns` for a conversation: then an answer counts for the question of the turn ' +
          'before, and each finding has its `turn`. With `shape=comprehend` the answer is that of Comprehend Medical to ' +
          'DetectEntitiesV2, offsets in code points. Nothing is stored. The body holds at most 1 MiB.',
        querystring: Type.Object(
          {
            shape: Type.Optional(
              Type.Enum(['findings', 'comprehend'], { description: '`findings` unless told.' }),
            ),
          },
          { additionalProperties: false },
        ),
        body: documentSchema,
        response: {
          200: jsonOf(
            'What was found, in the order of the text.',
            Type.Union([
              Type.Object({ findings: anyFindingListSchema }, { additionalProperties: false }),
              comprehendAnswerSchema,
            ]),
          ),
          ...problemResponses(
            'message_not_json',
            'message_invalid',
            'parameter_invalid',
            'body_too_large',
            'unsupported_media_type',
            'internal_error',
            'extraction_busy',
          ),
        },
      },
    },
    async ({ body, query: { shape = 'findings' } }, reply) => {
      const document = documentOf(body, shape);
      switch (document.type) {
        case 'bad':
          throw new ProblemError('message_invalid', document);
        case 'turns':
          return sendFindings(reply, await extraction.extractTurns(document.turns));
        case 'text':
          return shape === 'comprehend'
            ? sendJson(reply, await extraction.comprehend(document.text))
            : sendFindings(reply, await extraction.extract(document.text));
      }
    },
  );

  typed.get(
    '/api/test-transcript',
    {
      schema: {
        tags: ['text'],
        summary: 'Try the extraction on a sample',
        description: 'A made-up transcript, and what the extraction finds in it now.',
        querystring: noParametersSchema,
        response: {
          200: jsonOf(
            'The sample and its findings.',
            Type.Object(
              { transcript: Type.String({ description: 'Made up.' }), findings: findingListSchema },
              { additionalProperties: false },
            ),
          ),
          ...problemResponses('parameter_invalid', 'internal_error'),
        },
      },
    },
    async (_request, reply) =>
      sendFindings(reply, await extraction.extract(sampleTranscript), { transcript: sampleTranscript }),
  );
}

/** An answer that is sent as it is; the schema is its description. */
function jsonOf(description: string, schema: TSchema) {
  return { description, content: { 'application/json': { schema } } };
}

/** `findings`: the JSON of their list, which is not read again. */
function sendFindings(
  reply: FastifyReply,
  findings: string,
  others: Readonly<Record<string, string>> = {},
): FastifyReply {
  const fields = Object.entries(others).map(
    ([name, text]) => `${JSON.stringify(name)}:${JSON.stringify(text)}`,
  );
  return sendJson(reply, `{${[...fields, `"findings":${findings}`].join(',')}}`);
}

const sendJson = (reply: FastifyReply, json: string): FastifyReply =>
  reply.type('application/json; charset=utf-8').send(json);
