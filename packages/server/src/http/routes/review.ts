/** What people make of a stored session: corrections, their word for it, its deletion. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { editedSegment, mostSegmentsBefore, type EditedSession } from '../../review/edited-segment.ts';
import { transcriptDigest } from '../../review/transcript-digest.ts';
import type { ReviewOutcome } from '../../storage/review-store.ts';
import type { AppDeps } from '../app-deps.ts';
import { entityTag, isMatched } from '../entity-tag.ts';
import {
  foundOutline,
  foundSegment,
  foundSession,
  segmentParameters,
  sessionParameters,
  unknownSegment,
  unknownSession,
} from '../found-session.ts';
import { checkLine } from '../line-of-text.ts';
import { ProblemError, problemResponses, type ProblemCode } from '../problems.ts';
import {
  attestationResponse,
  attestBodySchema,
  editBodySchema,
  editHeaders,
  editedSegmentResponse,
  versionsResponse,
} from '../schemas/review-schema.ts';
import { noParametersSchema } from '../schemas/text-schema.ts';
import { attestationView, segmentView, sessionText, versionViews } from '../session-view.ts';

const bodyProblems = [
  'message_not_json',
  'message_invalid',
  'parameter_invalid',
  'body_too_large',
  'unsupported_media_type',
] as const satisfies readonly ProblemCode[];

export function addReviewRoutes(app: FastifyInstance, deps: AppDeps): void {
  addEditRoute(app, deps);
  addVersionsRoute(app, deps);
  addAttestRoute(app, deps);
  addDeleteRoute(app, deps);
}

function addEditRoute(app: FastifyInstance, { store, extractor, remoteAnnotator, clock }: AppDeps): void {
  app.withTypeProvider<TypeBoxTypeProvider>().patch(
    '/api/sessions/:id/segments/:n',
    {
      schema: {
        tags: ['sessions'],
        summary: 'Correct a segment',
        description:
          'Makes a new version of a segment of a session that is over. What was recognised stays, and so do the versions before. ' +
          'Words that were recognised keep their times; findings are made anew over the edited text by this server, with the ' +
          'segments before as context. An attestation is void after it, and the session can no longer be resumed. Send the ETag of the ' +
          'session as you have read it as `If-Match`: `version` alone does not tell the words of a session that was resumed since, ' +
          'whose numbers may stand for others.',
        headers: editHeaders,
        params: segmentParameters,
        querystring: noParametersSchema,
        body: editBodySchema,
        response: {
          200: {
            description: 'The new version.',
            content: { 'application/json': { schema: editedSegmentResponse } },
          },
          ...problemResponses(
            ...bodyProblems,
            'not_found',
            'session_live',
            'other_version',
            'precondition_failed',
            'internal_error',
          ),
        },
      },
    },
    async ({ params: { id, n }, body: { text, version, by }, headers }) => {
      checkLine('text', text);
      if (by !== undefined) checkLine('by', by);
      const session = await sessionToEdit(store, { id, n, ifMatch: headers['if-match'] });
      const segment = foundSegment(session, n, 'n');
      const newest = segment.edit?.version ?? 1;
      if (version !== newest) throw new ProblemError('other_version', { field: 'version', version: newest });
      const correction = { segment, text, editedAtMs: clock.now(), ...(by === undefined ? {} : { by }) };
      const edit = editedSegment(session, correction, extractor);
      // Where Comprehend Medical looks too, a finding says who found it.
      const findings = edit.findings.map((finding) =>
        remoteAnnotator === undefined ? finding : { ...finding, annotator: 'local' as const },
      );
      const outcome = done(await store.editSegment(id, n, { ...edit, findings }));
      return {
        ...segmentView({ ...segment, edit: { ...edit, findings } }),
        attestation_voided: outcome.voidedAttestation,
      };
    },
  );
}

/**
 * As far as an edit needs it: all of it only where it is to be held against a tag.
 *
 * Throws `ProblemError` when it is live, or another one than that of the tag.
 */
async function sessionToEdit(
  store: AppDeps['store'],
  { id, n, ifMatch }: { readonly id: string; readonly n: number; readonly ifMatch: string | undefined },
): Promise<EditedSession> {
  if (ifMatch === undefined) {
    const { config, end, segments } = await foundOutline(store, id);
    if (end === undefined) throw new ProblemError('session_live');
    const at = segments.findIndex(({ segment }) => segment === n);
    const first = segments[Math.max(0, at - mostSegmentsBefore)]?.segment ?? n;
    return { config, segments: at === -1 ? [] : await store.segmentsBetween(id, first, n) };
  }
  const session = await foundSession(store, id);
  if (session.end === undefined) throw new ProblemError('session_live');
  if (!isMatched(ifMatch, entityTag(sessionText(session)))) throw new ProblemError('precondition_failed');
  return session;
}

function addVersionsRoute(app: FastifyInstance, { store }: AppDeps): void {
  app.withTypeProvider<TypeBoxTypeProvider>().get(
    '/api/sessions/:id/segments/:n/versions',
    {
      schema: {
        tags: ['sessions'],
        summary: 'List the versions of a segment',
        description: 'What was recognised comes first. Nothing that was said or written is ever overwritten.',
        params: segmentParameters,
        querystring: noParametersSchema,
        response: {
          200: {
            description: 'All versions.',
            content: { 'application/json': { schema: versionsResponse } },
          },
          ...problemResponses('parameter_invalid', 'not_found', 'internal_error'),
        },
      },
    },
    async ({ params: { id, n } }) => {
      const [recognised] = await store.segmentsBetween(id, n, n);
      const edits = await store.editsOf(id, n);
      if (recognised === undefined || edits === undefined) {
        await foundOutline(store, id);
        throw unknownSegment('n');
      }
      return { versions: versionViews(recognised, edits) };
    },
  );
}

function addAttestRoute(app: FastifyInstance, { store, clock }: AppDeps): void {
  app.withTypeProvider<TypeBoxTypeProvider>().post(
    '/api/sessions/:id/attest',
    {
      schema: {
        tags: ['sessions'],
        summary: 'Attest the transcript',
        description:
          "A person's word that the transcript is right as it is. What is attested is told by a digest over the texts: give the " +
          '`transcript_sha256` of what was read to be sure that it is that. Attested again, the later word counts. The session ' +
          'can no longer be resumed after it.',
        params: sessionParameters,
        querystring: noParametersSchema,
        body: attestBodySchema,
        response: {
          200: {
            description: 'What was attested.',
            content: { 'application/json': { schema: attestationResponse } },
          },
          ...problemResponses(
            ...bodyProblems,
            'not_found',
            'session_live',
            'other_transcript',
            'internal_error',
          ),
        },
      },
    },
    async ({ params: { id }, body: { by, sha256: read } }) => {
      checkLine('by', by);
      const sha256 = read?.toLowerCase() ?? transcriptDigest((await foundSession(store, id)).segments);
      const attestation = { atMs: clock.now(), by, sha256 };
      done(await store.attest(id, attestation));
      return attestationView(attestation);
    },
  );
}

function addDeleteRoute(app: FastifyInstance, { store }: AppDeps): void {
  app.withTypeProvider<TypeBoxTypeProvider>().delete(
    '/api/sessions/:id',
    {
      schema: {
        tags: ['sessions'],
        summary: 'Delete a session',
        description:
          'Everything that belongs to a session that is over: segments, versions, findings, audio, events. It cannot be had back.',
        params: sessionParameters,
        querystring: noParametersSchema,
        response: {
          204: Type.Unsafe<void>(Type.Null({ description: 'It is gone.' })),
          ...problemResponses('parameter_invalid', 'not_found', 'session_live', 'internal_error'),
        },
      },
    },
    async ({ params: { id } }, reply) => {
      done(await store.deleteSession(id));
      return reply.code(204).send();
    },
  );
}

/** What was done, or the problem that was in the way. */
function done<Done>(outcome: ReviewOutcome<Done>): { readonly outcome: 'done' } & Done {
  switch (outcome.outcome) {
    case 'done':
      return outcome;
    case 'unknown_session':
      throw unknownSession();
    case 'unknown_segment':
      throw unknownSegment('n');
    case 'live':
      throw new ProblemError('session_live');
    case 'other_version':
      throw new ProblemError('other_version', { field: 'version', version: outcome.version });
    case 'other_transcript':
      throw new ProblemError('other_transcript', { field: 'sha256' });
  }
}
