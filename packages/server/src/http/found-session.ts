/** A session, or a segment of it, that an address names: there, or a problem that says how to find those that are. */
import { Type } from 'typebox';
import type { SessionOutline, StoredSession } from '../storage/transcript-store.ts';
import type { AppDeps } from './app-deps.ts';
import { ProblemError } from './problems.ts';

const sessionIdSchema = Type.String({ maxLength: 100, description: 'The `session_id` of `ready`.' });

/** More than ten days of segments a second long. */
export const segmentNumberSchema = Type.Integer({
  minimum: 0,
  maximum: 999_999,
  description: 'The `segment` of the `final`.',
});

export const sessionParameters = Type.Object({ id: sessionIdSchema }, { additionalProperties: false });

export const segmentParameters = Type.Object(
  { id: sessionIdSchema, n: segmentNumberSchema },
  { additionalProperties: false },
);

export async function foundSession(
  store: Pick<AppDeps['store'], 'getSession'>,
  sessionId: string,
): Promise<StoredSession> {
  const session = await store.getSession(sessionId);
  if (session === undefined) throw unknownSession();
  return session;
}

/** Takes little however long the session is. */
export async function foundOutline(
  store: Pick<AppDeps['store'], 'sessionOutline'>,
  sessionId: string,
): Promise<SessionOutline> {
  const outline = await store.sessionOutline(sessionId);
  if (outline === undefined) throw unknownSession();
  return outline;
}

/** @param field the parameter that names the segment */
export function foundSegment<Each extends { readonly segment: number }>(
  { segments }: { readonly segments: readonly Each[] },
  segment: number,
  field: string,
): Each {
  const stored = segments.find((each) => each.segment === segment);
  if (stored === undefined) throw unknownSegment(field);
  return stored;
}

export function unknownSession(): ProblemError {
  return new ProblemError('not_found', {
    detail: 'There is no session with this id; GET /api/sessions lists those there are.',
    field: 'id',
  });
}

export function unknownSegment(field: string): ProblemError {
  return new ProblemError('not_found', {
    detail: 'The session has no segment of this number; GET /api/sessions/{id} lists those it has.',
    field,
  });
}
