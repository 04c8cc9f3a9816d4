/** A world around the pure step: a store, servers, an engine, a clock, and one client with its dictation. */
import { createStreamRandom, type SeededRandom } from '../../src/aws-emulation/streaming/seeded-random.ts';
import type { EngineSelection } from '../../src/engines/engine-registry.ts';
import type { SessionEvent } from '../../src/session/session-input.ts';
import { step } from '../../src/session/session-step.ts';
import type { SessionRules } from '../../src/session/session-state.ts';
import { ModelClient } from './model-client.ts';
import { ModelSession } from './model-session.ts';
import { ModelStore } from './model-store.ts';
import { modelEngines, worldRules } from './world-rules.ts';
import type { ReachedCounts } from './reached-counts.ts';
import { spokenTruth, type SpokenTruth } from './spoken-truth.ts';
import { Witness } from './witness.ts';

interface Server {
  number: number;
  isDraining: boolean;
}

export class SessionWorld {
  readonly store = new ModelStore();
  readonly truth: SpokenTruth;
  readonly rules: SessionRules;
  readonly client: ModelClient;
  readonly witness: Witness;
  readonly sessions: ModelSession[] = [];
  readonly servers: Server[] = [
    { number: 1, isDraining: false },
    { number: 2, isDraining: false },
  ];
  /** It answers when it is told to, and not by itself. */
  readonly isAnnotatorMute: boolean;
  nowMs = 0;
  readonly #roundsToMs: number;
  readonly #step: typeof step;
  #opened = 0;

  constructor(seed: number, reached: ReachedCounts, stepUnderTest = step) {
    this.#step = stepUnderTest;
    const random: SeededRandom = createStreamRandom(seed, 0, 0);
    this.truth = spokenTruth(random);
    this.rules = worldRules(random);
    this.isAnnotatorMute = random.chance(0.1);
    this.#roundsToMs = random.chance(0.2) ? 30 : 1;
    this.client = new ModelClient(this.truth);
    this.witness = new Witness(this.store, this.rules, reached);
  }

  get live(): ModelSession[] {
    return this.sessions.filter((session) => !session.isOver);
  }

  /** A new socket to one of the servers that take new sessions. */
  connect(wanted: number): void {
    const open = this.servers.filter(({ isDraining }) => !isDraining);
    const server = open[wanted % open.length];
    if (server === undefined) return;
    this.#opened += 1;
    const id = `session-${this.#opened}`;
    const session: ModelSession = new ModelSession({
      id,
      instance: server.number,
      rules: { ...this.rules, sessionId: id, resumeToken: `token-${this.#opened}` },
      truth: this.truth,
      store: this.store,
      step: this.#step,
      witness: this.witness,
      roundsToMs: this.#roundsToMs,
      now: () => this.nowMs,
      onHeld: (sessionId) => this.#supersede(sessionId, session),
    });
    this.sessions.push(session);
    this.client.connect(session);
  }

  process(session: ModelSession): void {
    session.process();
    this.witness.rested(session);
  }

  processAll(): void {
    for (let some = true; some;) {
      some = false;
      for (const session of this.sessions) {
        while (session.hasMail) {
          some = true;
          this.process(session);
        }
      }
    }
  }

  /** Moves the clock, and lets each deadline be dealt with at its time. */
  advance(ms: number): void {
    const untilMs = this.nowMs + ms;
    for (;;) {
      this.processAll();
      const dueMs = this.nextDueMs;
      if (dueMs === undefined || dueMs > untilMs) break;
      this.#moveTo(dueMs);
      for (const session of this.sessions) session.fireDeadlines();
    }
    this.#moveTo(untilMs);
  }

  get nextDueMs(): number | undefined {
    const due = this.sessions.flatMap((session) => session.nextDueMs ?? []);
    return due.length === 0 ? undefined : Math.min(...due);
  }

  choose(session: ModelSession, outcome: 'selected' | 'unavailable' | 'at_capacity', which: number): void {
    const engine = modelEngines[which % modelEngines.length] ?? modelEngines[0];
    const selection: EngineSelection =
      outcome === 'selected'
        ? { outcome, engine, language: 'en-US' }
        : { outcome, message: 'No engine can be had.', retryAfterMs: 2000 };
    session.answerChoice(selection);
  }

  /** The server and all its sessions are gone; another one takes its place. */
  kill(server: Server): void {
    for (const session of this.live) if (session.parts.instance === server.number) session.die();
    this.#restart(server);
  }

  drain(server: Server): void {
    server.isDraining = true;
    this.#tell(server, { type: 'drain' });
  }

  cutShort(server: Server): void {
    if (server.isDraining) this.#tell(server, { type: 'cut_short' });
  }

  /** A server that drains ends when its last session has. */
  restartDrained(): void {
    for (const server of this.servers) {
      const isBusy = this.live.some(({ parts }) => parts.instance === server.number);
      if (server.isDraining && !isBusy) this.#restart(server);
    }
  }

  #restart(server: Server): void {
    server.number += 2;
    server.isDraining = false;
  }

  #tell({ number }: Server, event: SessionEvent): void {
    for (const session of this.live) if (session.parts.instance === number) session.post(event);
  }

  /** Another server learns of it when it writes. */
  #supersede(sessionId: string, by: ModelSession): void {
    for (const session of this.live) {
      const isOlder = session !== by && session.lease?.sessionId === sessionId;
      if (isOlder && session.parts.instance === by.parts.instance) session.post({ type: 'superseded' });
    }
  }

  #moveTo(atMs: number): void {
    this.nowMs = atMs;
    for (const session of this.sessions) this.witness.timePassed(session);
  }
}
