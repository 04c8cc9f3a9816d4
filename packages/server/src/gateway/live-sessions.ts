/** The sessions of this process: who has which, and how they end when the process does. */
import type { Clock } from '../clock/clock.ts';
import type { SessionLease } from '../storage/transcript-store.ts';
import type { Session } from '../session/session.ts';

export class LiveSessions {
  readonly #sessions = new Set<Session>();
  readonly #holders = new Map<string, Session>();
  #isDraining = false;

  get count(): number {
    return this.#sessions.size;
  }

  get isDraining(): boolean {
    return this.#isDraining;
  }

  add(session: Session): void {
    this.#sessions.add(session);
    void session.finished.then(() => {
      this.#sessions.delete(session);
      if (this.#holders.get(session.sessionId) === session) this.#holders.delete(session.sessionId);
    });
    // A client whose upgrade was under way when the server was told to stop.
    if (this.#isDraining) void session.drain();
  }

  /** `session` has that record now: whoever had it here ends. */
  hold(sessionId: string, session: Session): void {
    const before = this.#holders.get(sessionId);
    // Answers of the store may come in another order than the claims were made.
    if (
      before?.lease !== undefined &&
      session.lease !== undefined &&
      before.lease.epoch > session.lease.epoch
    ) {
      return session.superseded();
    }
    if (before !== undefined && before !== session) before.superseded();
    this.#holders.set(sessionId, session);
  }

  /** For every session that has a record. */
  leases(): readonly SessionLease[] {
    return [...this.#sessions].flatMap(({ lease }) => (lease === undefined ? [] : [lease]));
  }

  /** Somebody else, on another server, has these sessions now. */
  superseded(leases: readonly SessionLease[]): void {
    const lost = new Set(leases.map(({ sessionId, epoch }) => `${sessionId} ${epoch}`));
    for (const session of this.#sessions) {
      const { lease } = session;
      if (lease !== undefined && lost.has(`${lease.sessionId} ${lease.epoch}`)) session.superseded();
    }
  }

  /** Tells every session's client that most of what may be spent in a day is spent. */
  costCapNear(): void {
    for (const session of this.#sessions) session.costCapNear();
  }

  /**
   * Sends every client elsewhere and takes each session's last words; resolves when all are stored, or `withinMs` has passed and
   * what was there by then is.
   */
  async drain(clock: Clock, withinMs: number): Promise<void> {
    this.#isDraining = true;
    let cancel = clock.after(withinMs, cutShort);
    const sessions = this.#sessions;
    function cutShort(): void {
      for (const session of sessions) session.cutShort();
      // Those that come now, too.
      cancel = clock.after(1000, cutShort);
    }
    try {
      while (this.#sessions.size > 0) {
        await Promise.all([...this.#sessions].map((session) => session.drain()));
      }
    } finally {
      cancel();
    }
  }
}
