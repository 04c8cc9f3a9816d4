/** What is read of sessions, from memory. */
import { compareNewestFirst, decodeCursor, encodeCursor } from '../session-page.ts';
import type {
  SessionEnd,
  SessionFilter,
  SessionOccurrence,
  SessionOutline,
  SessionPage,
  StoredSegment,
  StoredSession,
} from '../transcript-store.ts';
import { segmentsInOrder, type HeldSegment, type HeldSession, type HeldSessions } from './held-session.ts';

export function getSession(sessions: HeldSessions, sessionId: string): StoredSession | undefined {
  const held = sessions.get(sessionId);
  if (held === undefined) return undefined;
  return structuredClone({ ...factsOf(held), segments: segmentsInOrder(held).map(storedSegment) });
}

export function sessionOutline(sessions: HeldSessions, sessionId: string): SessionOutline | undefined {
  const held = sessions.get(sessionId);
  if (held === undefined) return undefined;
  const segments = segmentsInOrder(held).map(({ segment: { segment, startMs, endMs } }) => ({
    segment,
    startMs,
    endMs,
  }));
  return structuredClone({ ...factsOf(held), segments });
}

export function segmentsBetween(
  sessions: HeldSessions,
  sessionId: string,
  first: number,
  last: number,
): readonly StoredSegment[] {
  const held = sessions.get(sessionId);
  if (held === undefined) return [];
  const found = segmentsInOrder(held).filter(
    ({ segment: { segment } }) => segment >= first && segment <= last,
  );
  return structuredClone(found.map(storedSegment));
}

function storedSegment({ segment, edits }: HeldSegment): StoredSegment {
  const edit = edits.at(-1);
  return { ...segment, ...(edit === undefined ? {} : { edit }) };
}

export function listSessions(
  sessions: HeldSessions,
  {
    limit,
    cursor,
    filter = {},
  }: { readonly limit: number; readonly cursor?: string; readonly filter?: SessionFilter },
): SessionPage {
  const after = cursor === undefined ? undefined : decodeCursor(cursor);
  const found = [...sessions.values()]
    .filter((held) => after === undefined || compareNewestFirst(after, held.record) < 0)
    .filter((held) => isWanted(held, filter))
    .sort((a, b) => compareNewestFirst(a.record, b.record));
  const page = found.slice(0, limit).map((held) => ({ ...factsOf(held), segmentCount: held.segments.size }));
  const last = page.at(-1);
  const more = found.length > limit && last !== undefined;
  return structuredClone({ sessions: page, ...(more ? { nextCursor: encodeCursor(last) } : {}) });
}

function isWanted(
  { record, end, attestation }: HeldSession,
  { startedFromMs, startedBeforeMs, state, engine, reason, isAttested }: SessionFilter,
): boolean {
  return (
    (startedFromMs === undefined || record.startedAtMs >= startedFromMs) &&
    (startedBeforeMs === undefined || record.startedAtMs < startedBeforeMs) &&
    (state === undefined || (state === 'live') === (end === undefined)) &&
    (engine === undefined || record.engine === engine) &&
    (reason === undefined || end?.reason === reason) &&
    (isAttested === undefined || isAttested === (attestation !== undefined))
  );
}

function factsOf({ record, end, costMicroUsd, resumableUntilMs, attestation }: HeldSession) {
  return {
    ...record,
    ...(end === undefined ? {} : { end: withCost(end, costMicroUsd) }),
    ...(resumableUntilMs === undefined ? {} : { resumableUntilMs }),
    ...(attestation === undefined ? {} : { attestation }),
  };
}

function withCost(end: SessionEnd, costMicroUsd: number | undefined): SessionEnd {
  return costMicroUsd === undefined ? end : { ...end, costMicroUsd };
}

export function occurrencesOf(
  sessions: HeldSessions,
  sessionId: string,
): readonly SessionOccurrence[] | undefined {
  return structuredClone(sessions.get(sessionId)?.occurrences.toSorted((a, b) => a.atMs - b.atMs));
}
