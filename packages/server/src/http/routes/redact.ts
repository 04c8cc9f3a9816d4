/** `POST /api/redact`: a text without what tells who it is about. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { AppDeps } from '../app-deps.ts';
import { problemResponses } from '../problems.ts';
import { redactionView } from '../redaction-view.ts';
import { noParametersSchema, redactBodySchema } from '../schemas/text-schema.ts';

const replacementSchema = Type.Object(
  {
    begin: Type.Integer({ minimum: 0, description: 'In the text that was sent, in UTF-16 code units.' }),
    end: Type.Integer({ minimum: 0 }),
    new_begin: Type.Integer({ minimum: 0, description: 'In the text of the answer.' }),
    new_end: Type.Integer({ minimum: 0 }),
    text: Type.String({ description: 'What stands there now, such as `[NAME]`.' }),
  },
  { additionalProperties: false },
);

export function addRedactRoute(app: FastifyInstance, { extraction }: AppDeps): void {
  app.withTypeProvider<TypeBoxTypeProvider>().post(
    '/api/redact',
    {
      schema: {
        tags: ['text'],
        summary: 'Take identifiers out of a text',
        description:
          'Names, dates, places, numbers and what else tells who a text is about give way to `[NAME]`, `[DATE]` and so on; ' +
          'every measurement stays readable. It works by words and forms and can miss some: read the answer before it leaves ' +
          'your hands. Nothing is stored. The body holds at most 1 MiB.',
        querystring: noParametersSchema,
        body: redactBodySchema,
        response: {
          200: Type.Object(
            {
              text: Type.String({ description: 'Without the identifiers that were found.' }),
              replacements: Type.Array(replacementSchema, { description: 'In order; no two overlap.' }),
            },
            { additionalProperties: false, description: 'The text, and what gave way.' },
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
    async ({ body: { text, policy = 'all' } }) => redactionView(await extraction.redact(text, { policy })),
  );
}
