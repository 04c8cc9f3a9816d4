/** `GET /api/sessions/{id}/transcript`: what was said, as JSON, plain text or subtitles. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Type } from 'typebox';
import {
  mediaTypes,
  transcriptAs,
  transcriptFormats,
  type TranscriptFormat,
} from '../../review/transcript-formats.ts';
import { acceptedType } from '../accepted-type.ts';
import type { AppDeps } from '../app-deps.ts';
import { nameFile } from '../content-disposition.ts';
import { sendTagged } from '../entity-tag.ts';
import { foundSession, sessionParameters } from '../found-session.ts';
import { ProblemError, problemResponses } from '../problems.ts';
import { transcriptSchema } from '../schemas/review-schema.ts';

const textSchema = (description: string) => ({ schema: Type.String({ description }) });

export function addTranscriptRoute(app: FastifyInstance, { store }: AppDeps): void {
  app.withTypeProvider<TypeBoxTypeProvider>().get(
    '/api/sessions/:id/transcript',
    {
      schema: {
        tags: ['sessions'],
        summary: 'Read the transcript',
        description:
          'The newest version of each segment, also while the session is live. The form is that of `format`, else the one that ' +
          'the Accept header values most, else JSON. Plain text has one segment a line, and an empty line where nobody spoke for ' +
          'three seconds. Subtitles have two lines of at most 42 characters and stay at most 7 s.',
        params: sessionParameters,
        querystring: Type.Object(
          {
            format: Type.Optional(Type.Enum([...transcriptFormats], { description: 'Goes before Accept.' })),
          },
          { additionalProperties: false },
        ),
        response: {
          200: {
            description: 'The transcript.',
            content: {
              [mediaTypes.json]: { schema: transcriptSchema },
              [mediaTypes.txt]: textSchema('One segment a line.'),
              [mediaTypes.srt]: textSchema('SubRip.'),
              [mediaTypes.vtt]: textSchema('WebVTT (W3C).'),
            },
          },
          304: { description: 'If-None-Match names this very transcript.' },
          ...problemResponses('parameter_invalid', 'not_found', 'not_acceptable', 'internal_error'),
        },
      },
    },
    async (request, reply) => {
      const { sessionId, segments } = await foundSession(store, request.params.id);
      const format = request.query.format ?? acceptedFormat(request.headers.accept);
      varyByAccept(reply);
      nameFile(reply, sessionId, format);
      const type = `${mediaTypes[format]}; charset=utf-8`;
      return sendTagged(request, reply, { type, text: transcriptAs(format, segments) });
    },
  );
}

function acceptedFormat(accept: string | undefined): TranscriptFormat {
  const { json, txt, srt, vtt } = mediaTypes;
  const type = acceptedType(accept, [json, txt, srt, vtt]);
  const format = transcriptFormats.find((each) => mediaTypes[each] === type);
  if (format === undefined) throw new ProblemError('not_acceptable');
  return format;
}

/** Beside what CORS has put there. */
function varyByAccept(reply: FastifyReply): void {
  const others = reply.getHeader('vary');
  void reply.header('vary', others === undefined ? 'Accept' : `${String(others)}, Accept`);
}
