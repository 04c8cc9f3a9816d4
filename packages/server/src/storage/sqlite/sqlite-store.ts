/** The server's store on one SQLite file: the transcripts and the usage. */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { Finding } from '@clarity-care/clinical';
import type { Compilable, Kysely } from 'kysely';
import type { DayRange, UsageRow } from '../../usage/usage-store.ts';
import { interruptedEnd } from '../interrupted-session.ts';
import { migrations } from '../migrations/index.ts';
import { checkPageLimit, decodeCursor, encodeCursor } from '../session-page.ts';
import {
  DuplicateSessionError,
  StoreClosedError,
  UnknownSegmentError,
  UnknownSessionError,
} from '../store-errors.ts';
import type {
  NewSession,
  Segment,
  ServerStore,
  SessionEnd,
  SessionPage,
  StoredSession,
} from '../transcript-store.ts';
import { openDatabase } from './database-file.ts';
import { eventLoopScheduler, GroupCommit, type CommitScheduler } from './group-commit.ts';
import {
  endColumns,
  findingRow,
  noEnd,
  segmentOf,
  segmentRow,
  sessionOf,
  usageOf,
  usageRow,
  type EndColumns,
} from './rows.ts';
import type { SessionsTable, Tables } from './tables.ts';

export interface SqliteStoreOptions {
  /** Where `clarity.db` lies. Made with mode 0700 when it is not there. */
  readonly directory: string;
  /** Under load, the shortest time between two commits; 50 by default. */
  readonly minCommitIntervalMs?: number;
  readonly scheduler?: CommitScheduler;
}

/** Opens the store and brings its schema up to date. Throws `StoreOpenError`. */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<ServerStore> {
  const { database, kysely } = await openDatabase(options.directory, migrations);
  const groupCommit = new GroupCommit(database, {
    scheduler: options.scheduler ?? eventLoopScheduler,
    minIntervalMs: options.minCommitIntervalMs ?? 50,
  });
  return new SqliteStore(database, kysely, groupCommit);
}

// https://sqlite.org/rescode.html
const constraintForeignKey = 787;
const constraintPrimaryKey = 1555;

/**
 * Queries are built by kysely and run here without a turn of the event loop between them, so a read of several
 * queries sees one state, and never the inside of a write's transaction.
 */
class SqliteStore implements ServerStore {
  readonly #database: DatabaseSync;
  readonly #kysely: Kysely<Tables>;
  readonly #groupCommit: GroupCommit;
  /** By SQL text. The queries of this class have a fixed number of texts. */
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: DatabaseSync, kysely: Kysely<Tables>, groupCommit: GroupCommit) {
    this.#database = database;
    this.#kysely = kysely;
    this.#groupCommit = groupCommit;
  }

  createSession(session: NewSession): Promise<void> {
    const row: SessionsTable = {
      session_id: session.sessionId,
      engine: session.engine,
      config: JSON.stringify(session.config),
      started_at_ms: session.startedAtMs,
      ...noEnd,
    };
    return this.#groupCommit.enqueue(() => {
      try {
        this.#run(this.#kysely.insertInto('sessions').values(row));
      } catch (error) {
        throw hasCode(error, constraintPrimaryKey) ? new DuplicateSessionError(session.sessionId) : error;
      }
    });
  }

  appendSegment(sessionId: string, segment: Segment): Promise<void> {
    const row = segmentRow(sessionId, segment);
    const findings = segment.findings.map((finding, ordinal) => findingRow(row, finding, ordinal));
    return this.#groupCommit.enqueue(() => {
      try {
        const inserted = this.#run(
          this.#kysely
            .insertInto('segments')
            .values(row)
            // Not "insert or ignore", which would also pass over rows that break another constraint.
            .onConflict((conflict) => conflict.columns(['session_id', 'segment']).doNothing()),
        );
        if (inserted === 0) return;
      } catch (error) {
        throw hasCode(error, constraintForeignKey) ? new UnknownSessionError(sessionId) : error;
      }
      for (const finding of findings) this.#run(this.#kysely.insertInto('findings').values(finding));
    });
  }

  replaceFindings(sessionId: string, segment: number, findings: readonly Finding[]): Promise<void> {
    const key = { session_id: sessionId, segment };
    const rows = findings.map((finding, ordinal) => findingRow(key, finding, ordinal));
    return this.#groupCommit.enqueue(() => {
      const stored = this.#all(
        this.#kysely
          .selectFrom('segments')
          .select('segment')
          .where('session_id', '=', sessionId)
          .where('segment', '=', segment),
      );
      if (stored.length === 0) throw new UnknownSegmentError(sessionId, segment);
      this.#run(
        this.#kysely
          .deleteFrom('findings')
          .where('session_id', '=', sessionId)
          .where('segment', '=', segment),
      );
      for (const row of rows) this.#run(this.#kysely.insertInto('findings').values(row));
    });
  }

  endSession(sessionId: string, end: SessionEnd): Promise<void> {
    const columns = endColumns(end);
    return this.#groupCommit.enqueue(() => {
      const exists = this.#all(
        this.#kysely.selectFrom('sessions').select('session_id').where('session_id', '=', sessionId),
      );
      if (exists.length === 0) throw new UnknownSessionError(sessionId);
      this.#setEnd(sessionId, columns);
    });
  }

  async getSession(sessionId: string): Promise<StoredSession | undefined> {
    this.#checkOpen();
    const [session] = this.#all(
      this.#kysely.selectFrom('sessions').selectAll().where('session_id', '=', sessionId),
    );
    if (session === undefined) return undefined;
    const segments = this.#all(
      this.#kysely.selectFrom('segments').selectAll().where('session_id', '=', sessionId).orderBy('segment'),
    );
    const findings = this.#all(
      this.#kysely
        .selectFrom('findings')
        .selectAll()
        .where('session_id', '=', sessionId)
        .orderBy('segment')
        .orderBy('ordinal'),
    );
    const bySegment = Map.groupBy(findings, (finding) => finding.segment);
    return {
      ...sessionOf(session),
      segments: segments.map((segment) => segmentOf(segment, bySegment.get(segment.segment) ?? [])),
    };
  }

  async listSessions(page: { limit: number; cursor?: string }): Promise<SessionPage> {
    this.#checkOpen();
    checkPageLimit(page.limit);
    let query = this.#kysely
      .selectFrom('sessions')
      .selectAll()
      .select((builder) =>
        builder
          .selectFrom('segments')
          .whereRef('segments.session_id', '=', 'sessions.session_id')
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .as('segment_count'),
      )
      .orderBy('started_at_ms', 'desc')
      .orderBy('session_id', 'desc')
      .limit(page.limit + 1);
    if (page.cursor !== undefined) {
      const after = decodeCursor(page.cursor);
      query = query.where((where) =>
        where(
          where.refTuple('started_at_ms', 'session_id'),
          '<',
          where.tuple(after.startedAtMs, after.sessionId),
        ),
      );
    }
    const rows = this.#all(query);
    const sessions = rows
      .slice(0, page.limit)
      .map((row) => ({ ...sessionOf(row), segmentCount: row.segment_count ?? 0 }));
    const last = sessions.at(-1);
    return rows.length > page.limit && last !== undefined
      ? { sessions, nextCursor: encodeCursor(last) }
      : { sessions };
  }

  endInterruptedSessions(endedAtMs: number): Promise<number> {
    return this.#groupCommit.enqueue(() => {
      const live = this.#all(
        this.#kysely.selectFrom('sessions').select('session_id').where('ended_at_ms', 'is', null),
      );
      for (const { session_id } of live) {
        const segments = this.#all(
          this.#kysely
            .selectFrom('segments')
            .select(['start_ms as startMs', 'end_ms as endMs'])
            .where('session_id', '=', session_id),
        );
        this.#setEnd(session_id, endColumns(interruptedEnd(segments, endedAtMs)));
      }
      return live.length;
    });
  }

  addUsage(rows: readonly UsageRow[]): Promise<void> {
    const usage = rows.map(usageRow);
    return this.#groupCommit.enqueue(() => {
      for (const row of usage) {
        this.#run(
          this.#kysely
            .insertInto('usage')
            .values(row)
            .onConflict((conflict) =>
              conflict.columns(['day', 'engine', 'service']).doUpdateSet((set) => ({
                quantity: set('usage.quantity', '+', set.ref('excluded.quantity')),
                micro_usd: set('usage.micro_usd', '+', set.ref('excluded.micro_usd')),
              })),
            ),
        );
      }
    });
  }

  async usageByDay({ from, to }: DayRange): Promise<readonly UsageRow[]> {
    this.#checkOpen();
    return this.#all(
      this.#kysely
        .selectFrom('usage')
        .selectAll()
        .where('day', '>=', from)
        .where('day', '<=', to)
        .orderBy('day')
        .orderBy('engine')
        .orderBy('service'),
    ).map(usageOf);
  }

  async close(): Promise<void> {
    if (!this.#database.isOpen) return;
    this.#groupCommit.close();
    this.#statements.clear();
    this.#database.close();
  }

  /** The first end stays: whoever ended the session knew how. */
  #setEnd(sessionId: string, columns: EndColumns): void {
    this.#run(
      this.#kysely
        .updateTable('sessions')
        .set(columns)
        .where('session_id', '=', sessionId)
        .where('ended_at_ms', 'is', null),
    );
  }

  #checkOpen(): void {
    if (!this.#database.isOpen) throw new StoreClosedError();
  }

  #all<Row>(query: Compilable<Row>): Row[] {
    const { sql, parameters } = query.compile();
    return this.#prepare(sql).all(...(parameters as SQLInputValue[])) as Row[];
  }

  /** Resolves to the number of rows changed. */
  #run(query: Compilable): number {
    const { sql, parameters } = query.compile();
    return Number(this.#prepare(sql).run(...(parameters as SQLInputValue[])).changes);
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

function hasCode(error: unknown, code: number): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === code;
}
