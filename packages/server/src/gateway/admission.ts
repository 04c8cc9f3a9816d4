/**
 * Who may come in. Three bounds: sessions in all, sessions of one client, connections that have not said yet what they
 * want; and the load of the event loop. Whoever is refused is told why and when to try again, before those that are in
 * feel it.
 */
import { Refusals, type Refusal } from './admission-refusals.ts';
import type { LoopLoad } from './event-loop-load.ts';

export interface AdmissionLimits {
  /** From 1. */
  readonly maxSessions: number;
  /** From 1. */
  readonly maxSessionsPerClient: number;
  /** Connections that have sent no config yet; `200 + maxSessions / 10` unless told. */
  readonly maxWaiting?: number;
}

export interface AdmissionOptions {
  readonly limits: AdmissionLimits;
  readonly loopLoad: LoopLoad;
}

export interface SessionRequest {
  /** What sessions are counted by, such as a user's key or `clientOfAddress`; `undefined` is not counted. */
  readonly client: string | undefined;
  /** It goes on with a session whose connection was lost: its speech waits at the client. */
  readonly isResume: boolean;
}

export type SessionAdmission =
  /** `release` is called when the session is over; a second call does nothing. */
  | { readonly outcome: 'admitted'; readonly release: () => void }
  | ({ readonly outcome: 'refused' } & Refusal);

export type SocketAdmission =
  /** `release` is called when the config has come or the connection is gone, whichever is first; a second call does nothing. */
  | { readonly outcome: 'admitted'; readonly release: () => void }
  /**
   * Upgrade it, say the `error`, close it: a page is not told why an upgrade failed (WHATWG WebSockets, "Feedback from the
   * protocol"), but it can read a message and a close code. `release` when the connection is gone.
   */
  | ({ readonly outcome: 'refused_on_socket'; readonly release: () => void } & Refusal)
  /** Answer 503 with `Retry-After`: so many are being refused already that even the upgrade costs too much. */
  | ({ readonly outcome: 'refused_by_http' } & Refusal);

export interface Admission {
  /** Sessions that are in. */
  readonly count: number;
  /** `maxSessions`. */
  readonly limit: number;
  /** Connections that have sent no config yet, or are being refused. */
  readonly waiting: number;
  readonly isDraining: boolean;
  /** A connection asks to be upgraded; `client` as for a session. */
  admitSocket(client: string | undefined): SocketAdmission;
  /** Its config has come. */
  admit(request: SessionRequest): SessionAdmission;
  /** From now on everything is refused; those that are in stay. */
  drain(): void;
}

export function createAdmission(options: AdmissionOptions): Admission {
  return new Counted(options);
}

/**
 * A resume may go over `maxSessions` by this share, and over `maxSessionsPerClient` by as many again: it mostly replaces a
 * session that is still counted, since its old connection is not known to be dead yet, and makes it end.
 */
const resumeReserve = 0.1;
const resumesPerSession = 2;
/**
 * With this share of the sessions at most, the load refuses nobody: so few cannot be the cause of it. A slow disk or a busy
 * machine would shut the server for good otherwise.
 */
const shareDespiteLoad = 0.01;

class Counted implements Admission {
  readonly #limits: Required<AdmissionLimits>;
  readonly #maxResumed: number;
  readonly #despiteLoad: number;
  readonly #loopLoad: LoopLoad;
  readonly #refusals = new Refusals();
  readonly #sessions = new Tally();
  readonly #sockets = new Tally();
  #isDraining = false;

  constructor({ limits, loopLoad }: AdmissionOptions) {
    const { maxSessions } = limits;
    this.#limits = { maxWaiting: 200 + Math.floor(maxSessions / 10), ...limits };
    this.#maxResumed = maxSessions + Math.ceil(maxSessions * resumeReserve);
    this.#despiteLoad = Math.ceil(maxSessions * shareDespiteLoad);
    this.#loopLoad = loopLoad;
  }

  get count(): number {
    return this.#sessions.total;
  }

  get limit(): number {
    return this.#limits.maxSessions;
  }

  get waiting(): number {
    return this.#sockets.total;
  }

  get isDraining(): boolean {
    return this.#isDraining;
  }

  drain(): void {
    this.#isDraining = true;
  }

  admitSocket(client: string | undefined): SocketAdmission {
    const refusal = this.#socketRefusal(client);
    if (refusal === undefined) return { outcome: 'admitted', release: this.#sockets.add(client) };
    // Beyond twice the bound, refusing politely is itself the load.
    if (this.#sockets.total >= 2 * this.#limits.maxWaiting) return { outcome: 'refused_by_http', ...refusal };
    return { outcome: 'refused_on_socket', ...refusal, release: this.#sockets.add(client) };
  }

  admit({ client, isResume }: SessionRequest): SessionAdmission {
    const refusal = this.#serverRefusal(isResume) ?? this.#clientRefusal(client, isResume);
    if (refusal !== undefined) return { outcome: 'refused', ...refusal };
    return { outcome: 'admitted', release: this.#sessions.add(client) };
  }

  #socketRefusal(client: string | undefined): Refusal | undefined {
    // It has not said yet whether it resumes. When not even that would let it in, there is nothing to wait for.
    const hopeless = this.#serverRefusal(true);
    if (hopeless !== undefined) return hopeless;
    const { maxWaiting, maxSessionsPerClient } = this.#limits;
    if (this.#sockets.total >= maxWaiting) return this.#refusals.tooManyWaiting(maxWaiting);
    // One client's idle connections are not to take the places of all others.
    if (this.#sockets.of(client) >= maxSessionsPerClient)
      return this.#refusals.clientWaits(maxSessionsPerClient);
    return undefined;
  }

  /** Why nobody of this kind can come in now. */
  #serverRefusal(isResume: boolean): Refusal | undefined {
    if (this.#isDraining) return this.#refusals.draining();
    const { maxSessions } = this.#limits;
    if (this.count >= (isResume ? this.#maxResumed : maxSessions))
      return this.#refusals.serverFull(maxSessions);
    if (this.count >= this.#despiteLoad && this.#isTooLoaded(isResume)) return this.#refusals.loopBehind();
    return undefined;
  }

  #isTooLoaded(isResume: boolean): boolean {
    switch (this.#loopLoad.level()) {
      case 'in_time':
        return false;
      case 'behind':
        return !isResume;
      case 'far_behind':
        return true;
    }
  }

  #clientRefusal(client: string | undefined, isResume: boolean): Refusal | undefined {
    const { maxSessionsPerClient } = this.#limits;
    const max = isResume ? resumesPerSession * maxSessionsPerClient : maxSessionsPerClient;
    return this.#sessions.of(client) >= max ? this.#refusals.clientFull(maxSessionsPerClient) : undefined;
  }
}

/** Counts in all and by client. It holds no more clients than there are things counted. */
class Tally {
  #total = 0;
  readonly #byClient = new Map<string, number>();

  get total(): number {
    return this.#total;
  }

  /** 0 for a client that is not counted. */
  of(client: string | undefined): number {
    return client === undefined ? 0 : (this.#byClient.get(client) ?? 0);
  }

  /** Counts one more; the answer takes it back, once. */
  add(client: string | undefined): () => void {
    this.#change(client, 1);
    let isCounted = true;
    return () => {
      if (!isCounted) return;
      isCounted = false;
      this.#change(client, -1);
    };
  }

  #change(client: string | undefined, by: 1 | -1): void {
    this.#total += by;
    if (client === undefined) return;
    const count = this.of(client) + by;
    if (count === 0) this.#byClient.delete(client);
    else this.#byClient.set(client, count);
  }
}
