/** Paging through sessions, newest first: the cursor and the limit, the same for every store. */
import { InvalidCursorError } from './transcript-store.ts';

/** Most sessions a page can hold. */
export const maxPageLimit = 200;

/**
 * Where a page ended: the last session on it. The order is total, since ids are unique, so a session that starts
 * while somebody pages through neither repeats nor hides another.
 */
export interface PagePosition {
  readonly startedAtMs: number;
  readonly sessionId: string;
}

/** Opaque to clients: base64url of the position. */
export function encodeCursor(position: PagePosition): string {
  return Buffer.from(JSON.stringify([position.startedAtMs, position.sessionId])).toString('base64url');
}

/** Throws `InvalidCursorError` for anything that `encodeCursor` does not write, down to the byte. */
export function decodeCursor(cursor: string): PagePosition {
  const position = readPosition(Buffer.from(cursor, 'base64url').toString('utf8'));
  // Decoders pass over foreign characters, so a damaged cursor may still decode; what we write is unique.
  if (position === undefined || encodeCursor(position) !== cursor) throw new InvalidCursorError();
  return position;
}

/** Throws `RangeError` for a limit outside 1…200. */
export function checkPageLimit(limit: number): void {
  if (!Number.isInteger(limit) || limit < 1 || limit > maxPageLimit) {
    throw new RangeError(`limit: ${limit} given; allowed: a whole number from 1 to ${maxPageLimit}`);
  }
}

/** Negative when `a` comes before `b` in a list: newest first, and by id from the end where two started together. */
export function compareNewestFirst(a: PagePosition, b: PagePosition): number {
  if (a.startedAtMs !== b.startedAtMs) return b.startedAtMs - a.startedAtMs;
  // Bytes of UTF-8, as SQLite compares text; JavaScript's `<` compares UTF-16 units, a different order.
  return Buffer.compare(Buffer.from(b.sessionId), Buffer.from(a.sessionId));
}

function readPosition(json: string): PagePosition | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [startedAtMs, sessionId] = value as [unknown, unknown];
  if (!Number.isSafeInteger(startedAtMs) || typeof sessionId !== 'string') return undefined;
  return { startedAtMs: startedAtMs as number, sessionId };
}
