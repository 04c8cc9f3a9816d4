/** Findings in plain text: `POST /api/extract`, and `GET /api/test-transcript` on a sample. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { AppDeps } from '../app-deps.ts';
import { problemResponses } from '../problems.ts';
import { sampleTranscript } from '../sample-transcript.ts';
import { findingListSchema } from '../schemas/finding-schema.ts';

export function addExtractRoutes(app: FastifyInstance, deps: AppDeps): void {
  const typed = app.withTypeProvider<TypeBoxTypeProvider>();
  typed.post(
    '/api/extract',
    {
      schema: {
        tags: ['extraction'],
        summary: 'Find measurements in text',
        description:
          'The text may be spoken (`blood pressure one twenty over eighty`) or written (`BP 120/80`). Findings are ' +
          'spans over the unchanged text. Nothing is stored. The body holds at most 1 MiB.',
        body: Type.Object(
          { text: Type.String({ description: 'What was dictated or written.' }) },
          { additionalProperties: false, examples: [{ text: 'blood pressure one twenty over eighty' }] },
        ),
        response: {
          200: Type.Object(
            { findings: findingListSchema },
            { additionalProperties: false, description: 'What was found, in the order of the text.' },
          ),
          ...problemResponses(
            'message_not_json',
            'message_invalid',
            'body_too_large',
            'unsupported_media_type',
            'internal_error',
          ),
        },
      },
    },
    async (request) => ({ findings: deps.extract(request.body.text) }),
  );

  typed.get(
    '/api/test-transcript',
    {
      schema: {
        tags: ['extraction'],
        summary: 'Try the extraction on a sample',
        description: 'A made-up transcript, and what the extraction finds in it now.',
        response: {
          200: Type.Object(
            { transcript: Type.String({ description: 'Made up.' }), findings: findingListSchema },
            { additionalProperties: false, description: 'The sample and its findings.' },
          ),
          ...problemResponses('internal_error'),
        },
      },
    },
    async () => ({ transcript: sampleTranscript, findings: deps.extract(sampleTranscript) }),
  );
}
