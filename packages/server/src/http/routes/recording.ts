/** `GET /api/sessions/{id}/audio`: the recording of a session, or a stretch of it, as a WAV file. */
import { Readable } from 'node:stream';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Type, type Static } from 'typebox';
import { recordedForm, type RecordedSpan } from '../../review/recorded-span.ts';
import { waveFile, waveFileBytes } from '../../review/wave-file.ts';
import type { SessionOutline } from '../../storage/transcript-store.ts';
import type { AppDeps } from '../app-deps.ts';
import { rangeAnswer } from '../byte-range.ts';
import { nameFile } from '../content-disposition.ts';
import { entityTag, isKnown } from '../entity-tag.ts';
import { foundOutline, foundSegment, segmentNumberSchema, sessionParameters } from '../found-session.ts';
import { ProblemError, problemResponses } from '../problems.ts';

const defaultPaddingMs = 200;
const longestPaddingMs = 10_000;
/** Eleven days: longer than any session. */
const latestMs = 999_999_999;

const moment = (description: string) =>
  Type.Optional(Type.Integer({ minimum: 0, maximum: latestMs, description }));

const stretchParameters = Type.Object(
  {
    segment: Type.Optional(segmentNumberSchema),
    padding_ms: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: longestPaddingMs,
        default: defaultPaddingMs,
        description: 'With `segment`: how much more before and after it.',
      }),
    ),
    from_ms: moment("In the session's audio. Left out: its beginning."),
    to_ms: moment("In the session's audio, not included. Left out: its end."),
  },
  { additionalProperties: false },
);

type Stretch = Static<typeof stretchParameters>;

const waveContent = {
  'audio/wav': {
    schema: Type.String({ contentEncoding: 'binary', description: 'RIFF WAVE, PCM in 16 bits.' }),
  },
};

export function addRecordingRoute(app: FastifyInstance, { store }: AppDeps): void {
  app.withTypeProvider<TypeBoxTypeProvider>().get(
    '/api/sessions/:id/audio',
    {
      schema: {
        tags: ['sessions'],
        summary: 'Listen to a session',
        description:
          'The whole recording, a `segment`, or what lies from `from_ms` to `to_ms`. Audio that was not recorded is silence, so ' +
          "that the file's time is the session's. There is a recording where the server ran with RECORD_AUDIO=1. A player can " +
          'seek: `Range` with one range is honoured.',
        params: sessionParameters,
        querystring: stretchParameters,
        response: {
          200: { description: 'The audio.', content: waveContent },
          206: { description: 'The range of it that was asked for.', content: waveContent },
          304: { description: 'If-None-Match names this very recording.' },
          ...problemResponses(
            'parameter_invalid',
            'not_found',
            'not_recorded',
            'range_not_satisfiable',
            'internal_error',
          ),
        },
      },
    },
    async (request, reply) => {
      const session = await foundOutline(store, request.params.id);
      const stretch = stretchOf(session, request.query);
      const form = await recordedForm(store, stretch);
      if (form === undefined) throw new ProblemError('not_recorded');
      const span = { ...stretch, ...form };
      const bytes = waveFileBytes(span);
      if (bytes === undefined) {
        const detail = 'from_ms: a WAV file holds at most 4 GiB; ask for parts with from_ms and to_ms.';
        throw new ProblemError('parameter_invalid', { detail, field: 'from_ms' });
      }
      nameFile(reply, session.sessionId, 'wav');
      void reply.type('audio/wav').header('accept-ranges', 'bytes');
      const tag = tagOf(session, span);
      if (tag !== undefined) {
        void reply.header('etag', tag);
        if (isKnown(request.headers['if-none-match'], tag)) return reply.code(304).send();
      }
      return sendRange(request, reply, { tag, bytes, read: (range) => waveFile(store, span, range) });
    },
  );
}

/** Inside the session's audio, not empty. */
function stretchOf(
  session: SessionOutline,
  { segment, padding_ms, from_ms, to_ms }: Stretch,
): Pick<RecordedSpan, 'sessionId' | 'fromMs' | 'toMs'> {
  const { sessionId, segments, end } = session;
  const durationMs = Math.max(end?.audioMs ?? 0, segments.at(-1)?.endMs ?? 0);
  if (segment !== undefined) {
    if (from_ms !== undefined || to_ms !== undefined)
      throw invalid('segment', 'given beside from_ms or to_ms; give one of both');
    const { startMs, endMs } = foundSegment(session, segment, 'segment');
    const paddingMs = padding_ms ?? defaultPaddingMs;
    return {
      sessionId,
      fromMs: Math.max(0, startMs - paddingMs),
      toMs: Math.min(durationMs, endMs + paddingMs),
    };
  }
  if (padding_ms !== undefined) throw invalid('padding_ms', 'given without segment, to which it belongs');
  const fromMs = from_ms ?? 0;
  if (to_ms !== undefined && to_ms <= fromMs)
    throw invalid('to_ms', 'not later than from_ms; give a later time');
  // A session that has just begun, or that nobody spoke in, is not recorded; anything else has a beginning.
  if (fromMs > 0 && fromMs >= durationMs)
    throw invalid('from_ms', `not before the end of the session at ${durationMs}; give an earlier time`);
  return { sessionId, fromMs, toMs: Math.min(to_ms ?? durationMs, durationMs) };
}

function invalid(field: keyof Stretch, words: string): ProblemError {
  return new ProblemError('parameter_invalid', { detail: `${field}: ${words}.`, field });
}

/** The recording of a session that is over changes only when the session is resumed, which gives it another end. */
function tagOf({ end }: SessionOutline, span: RecordedSpan): string | undefined {
  return end === undefined ? undefined : entityTag(JSON.stringify([end.endedAtMs, end.audioMs, span]));
}

interface Body {
  readonly tag: string | undefined;
  readonly bytes: number;
  readonly read: (range: { readonly first: number; readonly last: number }) => AsyncIterable<Buffer>;
}

/** The whole body or the range of it that was asked for (RFC 9110 §14); for HEAD its headers alone. */
function sendRange(
  { method, headers }: FastifyRequest,
  reply: FastifyReply,
  { tag, bytes, read }: Body,
): FastifyReply {
  // §13.1.5: a range of another recording than the client has the rest of is of no use. §14.2: Range counts for GET alone.
  const ifRange = headers['if-range'];
  const isWanted = method === 'GET' && (ifRange === undefined || ifRange === tag);
  const answer = rangeAnswer(isWanted ? headers.range : undefined, bytes);
  switch (answer.kind) {
    case 'outside':
      void reply.removeHeader('content-disposition').header('content-range', `bytes */${bytes}`);
      throw new ProblemError('range_not_satisfiable');
    case 'whole':
      void reply.header('content-length', bytes);
      // With an empty stream the length of a GET stays.
      return reply.send(Readable.from(method === 'HEAD' ? [] : read({ first: 0, last: bytes - 1 })));
    case 'part': {
      const { first, last } = answer;
      void reply.code(206).header('content-range', `bytes ${first}-${last}/${bytes}`);
      void reply.header('content-length', last - first + 1);
      return reply.send(Readable.from(read(answer)));
    }
  }
}
