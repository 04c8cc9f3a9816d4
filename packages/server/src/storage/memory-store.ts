/** A store that lasts as long as the process: for `clarity transcribe` and for tests. */
import type { Finding } from '@clarity-care/clinical';
import type { DayRange, UsageRow } from '../usage/usage-store.ts';
import { interruptedEnd } from './interrupted-session.ts';
import { checkPageLimit, compareNewestFirst, decodeCursor, encodeCursor } from './session-page.ts';
import {
  DuplicateSessionError,
  StoreClosedError,
  UnknownSegmentError,
  UnknownSessionError,
} from './store-errors.ts';
import type {
  NewSession,
  Segment,
  ServerStore,
  SessionEnd,
  SessionPage,
  StoredSession,
} from './transcript-store.ts';

interface HeldSession {
  readonly session: NewSession;
  readonly segments: Map<number, Segment>;
  end: SessionEnd | undefined;
}

/** An empty store. It grows without a limit. */
export function createMemoryStore(): ServerStore {
  return new MemoryStore();
}

/** Holds copies, so neither the writer nor a reader can change what is stored. */
class MemoryStore implements ServerStore {
  readonly #sessions = new Map<string, HeldSession>();
  /** By day, engine and service. */
  readonly #usage = new Map<string, UsageRow>();
  #closed = false;

  async createSession(session: NewSession): Promise<void> {
    this.#checkOpen();
    if (this.#sessions.has(session.sessionId)) throw new DuplicateSessionError(session.sessionId);
    this.#sessions.set(session.sessionId, {
      session: structuredClone(session),
      segments: new Map(),
      end: undefined,
    });
  }

  async appendSegment(sessionId: string, segment: Segment): Promise<void> {
    const { segments } = this.#held(sessionId);
    if (!segments.has(segment.segment)) segments.set(segment.segment, structuredClone(segment));
  }

  async replaceFindings(sessionId: string, segment: number, findings: readonly Finding[]): Promise<void> {
    this.#checkOpen();
    const segments = this.#sessions.get(sessionId)?.segments;
    const stored = segments?.get(segment);
    if (segments === undefined || stored === undefined) throw new UnknownSegmentError(sessionId, segment);
    segments.set(segment, { ...stored, findings: structuredClone(findings) });
  }

  async endSession(sessionId: string, end: SessionEnd): Promise<void> {
    const held = this.#held(sessionId);
    held.end ??= structuredClone(end);
  }

  async getSession(sessionId: string): Promise<StoredSession | undefined> {
    this.#checkOpen();
    const held = this.#sessions.get(sessionId);
    if (held === undefined) return undefined;
    const segments = [...held.segments.values()].sort((a, b) => a.segment - b.segment);
    return structuredClone({ ...held.session, ...endOf(held), segments });
  }

  async listSessions(page: { limit: number; cursor?: string }): Promise<SessionPage> {
    this.#checkOpen();
    checkPageLimit(page.limit);
    const after = page.cursor === undefined ? undefined : decodeCursor(page.cursor);
    const later = [...this.#sessions.values()]
      .filter(({ session }) => after === undefined || compareNewestFirst(after, session) < 0)
      .sort((a, b) => compareNewestFirst(a.session, b.session));
    const sessions = later.slice(0, page.limit).map((held) => ({
      ...held.session,
      ...endOf(held),
      segmentCount: held.segments.size,
    }));
    const last = sessions.at(-1);
    const more = later.length > page.limit && last !== undefined;
    return structuredClone({ sessions, ...(more ? { nextCursor: encodeCursor(last) } : {}) });
  }

  async endInterruptedSessions(endedAtMs: number): Promise<number> {
    this.#checkOpen();
    const live = [...this.#sessions.values()].filter(({ end }) => end === undefined);
    for (const held of live) held.end = interruptedEnd([...held.segments.values()], endedAtMs);
    return live.length;
  }

  async addUsage(rows: readonly UsageRow[]): Promise<void> {
    this.#checkOpen();
    for (const row of rows) {
      const key = `${row.day} ${row.engine} ${row.service}`;
      const held = this.#usage.get(key) ?? { ...row, quantity: 0, microUsd: 0 };
      this.#usage.set(key, {
        ...held,
        quantity: held.quantity + row.quantity,
        microUsd: held.microUsd + row.microUsd,
      });
    }
  }

  async usageByDay({ from, to }: DayRange): Promise<readonly UsageRow[]> {
    this.#checkOpen();
    return [...this.#usage]
      .filter(([, { day }]) => from <= day && day <= to)
      .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
      .map(([, row]) => ({ ...row }));
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#sessions.clear();
    this.#usage.clear();
  }

  #held(sessionId: string): HeldSession {
    this.#checkOpen();
    const held = this.#sessions.get(sessionId);
    if (held === undefined) throw new UnknownSessionError(sessionId);
    return held;
  }

  #checkOpen(): void {
    if (this.#closed) throw new StoreClosedError();
  }
}

function endOf({ end }: HeldSession): { end?: SessionEnd } {
  return end === undefined ? {} : { end };
}
