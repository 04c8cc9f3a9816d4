/** The sessions that live now, so that a shutdown can let each of them finish. */
import type { Session } from '../session/session.ts';

export class LiveSessions {
  readonly #sessions = new Set<Session>();
  #isDraining = false;

  get count(): number {
    return this.#sessions.size;
  }

  add(session: Session): void {
    this.#sessions.add(session);
    void session.finished.then(() => this.#sessions.delete(session));
    // A client that was told to connect again may do so while others still finish.
    if (this.#isDraining) void session.drain();
  }

  /** Tells every session's client that most of what may be spent in a day is spent. */
  costCapNear(): void {
    for (const session of this.#sessions) session.costCapNear();
  }

  /** Takes every session's last words, tells its client, and resolves when all are stored. */
  async drain(): Promise<void> {
    this.#isDraining = true;
    while (this.#sessions.size > 0) {
      await Promise.all([...this.#sessions].map((session) => session.drain()));
    }
  }
}
