/** One session on a server: the pure step under test, and a shell around it that does what `Session` does, without waiting. */
import type { CloseCode } from '@clarity-care/protocol';
import type { EngineSelection } from '../../src/engines/engine-registry.ts';
import type { Effect } from '../../src/session/session-effect.ts';
import type { DeadlineName, SessionEvent } from '../../src/session/session-input.ts';
import { beginSession, type step } from '../../src/session/session-step.ts';
import type { SessionRules, SessionState } from '../../src/session/session-state.ts';
import { SessionClaimedError } from '../../src/storage/store-errors.ts';
import type { SessionLease } from '../../src/storage/transcript-store.ts';
import { ModelAudio } from './model-audio.ts';
import { ModelStream } from './model-engine.ts';
import type { Downstream, Said, Upstream } from './model-messages.ts';
import type { ModelStore } from './model-store.ts';
import type { SpokenTruth } from './spoken-truth.ts';
import type { Witness } from './witness.ts';

interface Letter {
  readonly event: SessionEvent;
  /** Of a deadline. */
  readonly token?: number;
  /** The stream that waits until the event was dealt with. */
  readonly stream?: ModelStream;
}

export interface ModelSessionParts {
  readonly id: string;
  readonly instance: number;
  readonly rules: SessionRules;
  readonly truth: SpokenTruth;
  readonly store: ModelStore;
  /** The one under test, or one that was broken on purpose. */
  readonly step: typeof step;
  readonly witness: Witness;
  readonly roundsToMs: number;
  readonly now: () => number;
  /** The session has a record that is this connection's. */
  readonly onHeld: (sessionId: string) => void;
}

export class ModelSession {
  readonly parts: ModelSessionParts;
  readonly audio: ModelAudio;
  readonly upstream: Upstream[] = [];
  readonly downstream: Downstream[] = [];
  readonly annotations: number[] = [];
  state: SessionState;
  lease: SessionLease | undefined;
  stream: ModelStream | undefined;
  closeCode: CloseCode | undefined;
  pendingClaim: Extract<Effect, { type: 'claim_session' }>['request'] | undefined;
  /** An engine is asked for. */
  isChoosing = false;
  isReadingPaused = false;
  /** The client reads slowly: messages that may be dropped are. */
  isSlow = false;
  /** Its server was killed. */
  isDead = false;
  /** The server is killed after so many more effects. */
  effectsUntilDeath: number | undefined;
  #inbox: Letter[] = [];
  readonly #deadlines = new Map<
    DeadlineName,
    { readonly token: number; readonly dueMs: number; isFired: boolean }
  >();
  #lastToken = 0;
  #nextSeq = 1;
  #resumeAfterSeq: number | undefined;

  constructor(parts: ModelSessionParts) {
    this.parts = parts;
    this.audio = new ModelAudio(parts.truth, (isPaused) => {
      this.isReadingPaused = isPaused && this.closeCode === undefined;
      this.post({ type: isPaused ? 'reading_paused' : 'reading_resumed' });
    });
    const begun = beginSession(parts.now(), parts.rules);
    this.state = begun.state;
    this.#perform(begun.effects);
  }

  get isOver(): boolean {
    return this.isDead || this.state.phase === 'ended';
  }

  get hasMail(): boolean {
    return !this.isOver && this.#inbox.length > 0;
  }

  get nextDueMs(): number | undefined {
    if (this.isOver) return undefined;
    const due = [...this.#deadlines.values()].flatMap(({ dueMs, isFired }) => (isFired ? [] : [dueMs]));
    return due.length === 0 ? undefined : Math.min(...due);
  }

  /** It will come, or waits in the inbox. */
  hasDeadline(name: DeadlineName): boolean {
    const deadline = this.#deadlines.get(name);
    return deadline !== undefined && (!deadline.isFired || this.hasMail);
  }

  get sessionId(): string {
    return this.lease?.sessionId ?? this.parts.id;
  }

  post(event: SessionEvent, more: Omit<Letter, 'event'> = {}): void {
    if (this.isOver) return;
    const last = this.#inbox.at(-1);
    if (event.type === 'audio' && last?.event.type === 'audio') {
      const bytes = last.event.bytes + event.bytes;
      this.#inbox[this.#inbox.length - 1] = { event: { type: 'audio', bytes } };
      return;
    }
    this.#inbox.push({ event, ...more });
  }

  /** One frame of the client's arrives, unless the socket is not read. */
  deliver(): void {
    if (this.isOver || this.isReadingPaused) return;
    const frame = this.upstream.shift();
    if (frame === undefined) return;
    switch (frame.type) {
      case 'audio':
        if (this.audio.come(frame.ms)) this.parts.witness.audioCame(this);
        return this.post({ type: 'audio', bytes: frame.ms * 32 });
      case 'gone':
        return this.post({ type: 'client_gone' });
      case 'event':
        if (frame.event.type === 'message' && frame.event.message.type === 'stop') this.audio.refuseMore();
        return this.post(frame.event);
    }
  }

  /** Posts what is due now. */
  fireDeadlines(): void {
    for (const [name, deadline] of this.#deadlines) {
      if (deadline.isFired || deadline.dueMs > this.parts.now()) continue;
      deadline.isFired = true;
      this.post({ type: 'deadline', name }, { token: deadline.token });
    }
  }

  /** One letter of the inbox. */
  process(): void {
    const letter = this.#inbox.shift();
    if (letter === undefined || this.isOver) return;
    const { event, token, stream } = letter;
    if (event.type === 'deadline') {
      if (this.#deadlines.get(event.name)?.token !== token) return;
    }
    this.#take(event);
    if (stream !== undefined) stream.isWaiting = false;
    if (this.isOver) this.#leave();
  }

  answerClaim(): void {
    const request = this.pendingClaim;
    if (request === undefined || this.isOver) return;
    const { store, now, instance, onHeld, witness } = this.parts;
    this.pendingClaim = undefined;
    const claim = store.claim({
      sessionId: request.session_id,
      resumeTokenHash: request.token,
      instanceId: String(instance),
      nowMs: now(),
    });
    if (claim.outcome !== 'claimed') witness.claimRefused(request.session_id, now());
    if (claim.outcome === 'claimed') {
      this.lease = { sessionId: request.session_id, epoch: claim.session.epoch };
      this.#resumeAfterSeq = request.last_seq;
      onHeld(request.session_id);
    }
    this.post({ type: 'session_claimed', claim });
  }

  answerChoice(selection: EngineSelection): void {
    if (!this.isChoosing) return;
    this.isChoosing = false;
    this.post({ type: 'engine_chosen', selection });
  }

  /** The server is killed: nothing is left but what the store has. */
  die(): void {
    this.isDead = true;
    this.#leave();
  }

  #take(event: SessionEvent): void {
    const { rules, witness, now } = this.parts;
    const before = this.state;
    const facts = { atMs: now(), ...this.audio.facts };
    const { state, effects } = this.parts.step(before, { ...event, ...facts }, rules);
    this.state = state;
    witness.stepped(this, before, event, effects);
    try {
      this.#perform(effects);
    } catch (error) {
      if (!(error instanceof SessionClaimedError)) throw error;
      if (event.type === 'superseded') return;
      if (this.state.phase === 'ended') {
        if (this.closeCode !== undefined) return;
        this.state = before;
      }
      this.#take({ type: 'superseded' });
    }
  }

  #perform(effects: readonly Effect[]): void {
    for (const effect of effects) {
      if (this.effectsUntilDeath !== undefined) {
        if (this.effectsUntilDeath === 0) return this.die();
        this.effectsUntilDeath -= 1;
      }
      this.#performOne(effect);
    }
  }

  #performOne(effect: Effect): void {
    const { store, witness, rules, instance, truth, now, roundsToMs } = this.parts;
    switch (effect.type) {
      case 'send':
        if (effect.droppable && this.isSlow) return;
        return this.#say(effect.message);
      case 'send_stopped': {
        const { audioMs, segments, coverage } = effect;
        return this.#say({ type: 'stopped', audio_ms: audioMs, segments, coverage });
      }
      case 'close':
        witness.closed(this, effect.code);
        this.closeCode = effect.code;
        this.isReadingPaused = false;
        this.downstream.push({ type: 'close', code: effect.code });
        return;
      case 'claim_session':
        this.pendingClaim = effect.request;
        return;
      case 'choose_engine':
      case 'choose_fallback':
        this.isChoosing = true;
        return;
      case 'revive_session':
        return store.revive(this.#held());
      case 'begin_audio':
        // Numbers go on from here: what was said before ready has its own.
        if (this.#resumeAfterSeq !== undefined) this.#nextSeq = this.#resumeAfterSeq + 1;
        return this.audio.beginAt(effect.fromMs);
      case 'start_engine': {
        witness.streamStarts(this);
        const fromMs = this.audio.read(effect.fromMs);
        witness.streamStarted(this, effect.fromMs, fromMs);
        const stream = new ModelStream({
          number: effect.stream,
          fromMs,
          truth,
          audio: this.audio,
          hasPartials: effect.capabilities.partials,
          roundsToMs,
          post: (event) => this.post(event, { stream }),
        });
        this.stream = stream;
        return;
      }
      case 'settle_audio':
        return this.audio.settle(effect.untilMs, effect.openUtteranceMs);
      case 'cut_stream':
        return this.audio.flush();
      case 'release_cut':
        return this.audio.releaseCut();
      case 'end_audio':
        return this.audio.end();
      case 'abort_engine':
        this.stream?.abort(now() % 3 === 0);
        return this.audio.leave();
      case 'create_session': {
        const { session } = effect;
        store.create({ ...session, instanceId: String(instance), resumeTokenHash: rules.resumeToken });
        this.lease = { sessionId: session.sessionId, epoch: 1 };
        return this.parts.onHeld(session.sessionId);
      }
      case 'append_segment':
        store.append(this.#held(), effect, this.#nextSeq);
        return witness.stored(this, effect);
      case 'replace_findings':
        return store.replaceFindings(this.#held(), effect, this.#nextSeq);
      case 'note_sayings':
        return store.noteSayings(this.#held(), effect, this.#nextSeq);
      case 'settle_session':
        return store.settle(this.#held(), effect);
      case 'note_occurrence':
        return store.checkOwner(this.#held());
      case 'annotate':
        this.annotations.push(effect.final.segment);
        return;
      case 'abandon_annotation':
        this.annotations.length = 0;
        return;
      case 'end_session':
        store.end(this.#held(), effect);
        return witness.ended(this, effect);
      case 'set_deadline':
        this.#lastToken += 1;
        this.#deadlines.set(effect.name, {
          token: this.#lastToken,
          dueMs: now() + effect.afterMs,
          isFired: false,
        });
        return;
      case 'clear_deadline':
        this.#deadlines.delete(effect.name);
        return;
      case 'mask_earlier':
      case 'record_audio':
      case 'finish_annotation':
        return;
    }
  }

  #say(message: Said): void {
    const seq = this.#nextSeq;
    this.#nextSeq += 1;
    this.parts.witness.said(this, message, seq);
    this.downstream.push({ type: 'message', seq, message });
  }

  #held(): SessionLease {
    if (this.lease === undefined) throw new Error('a session was to be written before it had a record');
    return this.lease;
  }

  #leave(): void {
    this.#deadlines.clear();
    this.#inbox = [];
    this.annotations.length = 0;
    this.isReadingPaused = false;
    if (this.stream !== undefined) this.stream.isOver = true;
  }
}
