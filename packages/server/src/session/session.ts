/** The shell around the pure step: one inbox, one loop, and the effects carried out in order. */
import {
  closeCodes,
  type CloseCode,
  type DecodedFrame,
  type ErrorCode,
  type ResumeRequest,
} from '@clarity-care/protocol';
import type { EngineSelection } from '../engines/engine-registry.ts';
import { AudioIntake } from './audio-intake.ts';
import { Inbox } from './inbox.ts';
import { EffectPerformer } from './effect-performer.ts';
import { EngineStreams } from './engine-streams.ts';
import { Deadlines } from './deadlines.ts';
import { Outbox } from './outbox.ts';
import { ReadingGate, WaitingMessages } from './reading-gate.ts';
import { SessionJournal } from './session-journal.ts';
import { errors } from './session-errors.ts';
import { sessionEnd } from './session-records.ts';
import type { SessionPorts } from './session-ports.ts';
import { beginSession, step } from './session-step.ts';
import type { Effect } from './session-effect.ts';
import type { SessionEvent } from './session-input.ts';
import type { OutgoingError, SessionState } from './session-state.ts';
import { endAgain } from './step-refusal.ts';
import { SessionClaimedError } from '../storage/store-errors.ts';
import type { SessionLease } from '../storage/transcript-store.ts';
import type { SessionAnnotation } from '../annotators/remote-annotator.ts';

export class Session {
  readonly #ports: SessionPorts;
  readonly #intake: AudioIntake;
  readonly #inbox = new Inbox<SessionEvent>(mergeAudio);
  readonly #deadlines: Deadlines;
  readonly #journal: SessionJournal;
  readonly #outbox: Outbox;
  readonly #streams: EngineStreams;
  readonly #waiting: WaitingMessages;
  readonly #performer: EffectPerformer;
  readonly #annotation: SessionAnnotation | undefined;
  #state: SessionState;
  #hasFailed = false;
  /** Resolves when everything is stored and said. Never rejects. */
  readonly finished: Promise<void>;

  constructor(ports: SessionPorts) {
    this.#ports = ports;
    this.#deadlines = new Deadlines(ports.clock, (event) => this.#inbox.tell(event));
    this.#journal = new SessionJournal({ ...ports, resumeToken: ports.rules.resumeToken });
    this.#outbox = new Outbox({
      connection: ports.connection,
      identify: ports.rules.identify,
      clock: ports.clock,
      log: ports.log,
      sessionId: () => this.sessionId,
    });
    const gate = new ReadingGate(ports.connection);
    this.#waiting = new WaitingMessages(gate);
    this.#intake = new AudioIntake({
      onFull: () => {
        gate.close('audio');
        this.#inbox.tell({ type: 'reading_paused' });
      },
      onDrained: () => {
        gate.open('audio');
        this.#inbox.tell({ type: 'reading_resumed' });
      },
      onFlushed: (atMs) => this.#streams.cutAt(atMs),
      onNotice: (notice) => this.#inbox.tell({ type: 'audio_notice', notice }),
      onUndecodable: (message) => this.#inbox.tell({ type: 'audio_undecodable', message }),
    });
    this.#streams = new EngineStreams({
      audioBlocks: ports.audioBlocks,
      engines: ports.engines,
      frames: (format) => this.#intake.frames(this.#config(), format),
      meter: ports.meter,
      post: (event) => this.#inbox.post(event),
      onFailed: (engine, error) =>
        ports.log.failure('engine_stream_failed', error, {
          session_id: this.sessionId,
          engine,
          code: error.code,
        }),
      onFault: (error) => this.#abandon(error),
    });
    this.#annotation = ports.annotator?.begin({
      onFindings: ({ segment, findings }) => this.#inbox.tell({ type: 'annotated', segment, findings }),
      onFailed: (segments) => this.#inbox.tell({ type: 'annotation_failed', segments }),
      onUsage: (usage) => ports.meter.add('comprehend_medical', usage),
    });
    this.#performer = new EffectPerformer({
      ports,
      journal: this.#journal,
      outbox: this.#outbox,
      intake: this.#intake,
      streams: this.#streams,
      deadlines: this.#deadlines,
      annotation: this.#annotation,
      onClaim: (request) => void this.#claim(request),
      onChoice: (choice) => this.#choose(choice),
    });
    const begun = beginSession(ports.clock.now(), ports.rules);
    this.#state = begun.state;
    this.finished = this.#run(begun.effects);
  }

  /** One frame from the client, decoded. Audio is taken at once, in order; everything else waits its turn. */
  receive(frame: DecodedFrame): void {
    if (frame.ok === false) this.#hear({ type: 'violation', violation: frame.violation });
    else if (frame.ok === 'unknown') this.#hear({ type: 'unknown_message', messageType: frame.type });
    else if (frame.message.type === 'audio') this.#receiveAudio(frame.message.bytes);
    else {
      if (frame.message.type === 'stop') this.#intake.refuseMore();
      this.#hear({ type: 'message', message: frame.message });
    }
  }

  #hear(event: SessionEvent): void {
    const handled = this.#inbox.post(event);
    if (handled !== undefined) void this.#waiting.add(handled);
  }

  /**
   * The socket refused a frame and closes by itself, right after this call: the client is told now, out of turn. What
   * was spoken is still recognised and stored.
   */
  refused(violation: { readonly code: ErrorCode; readonly message: string }): void {
    this.#outbox.sendOutOfTurn({ type: 'error', ...violation, retryable: false });
    this.disconnected();
  }

  /** The connection is gone. What was spoken is still recognised and stored. */
  disconnected(): void {
    this.#inbox.tell({ type: 'client_gone' });
  }

  /** Most of what the server may spend in a day is spent. */
  costCapNear(): void {
    this.#inbox.tell({ type: 'cost_cap_near' });
  }

  /** A fault of ours on the way to the session. */
  fail(error: unknown): void {
    this.#abandon(error);
  }

  /** There is no place for another session. */
  notAdmitted(error: OutgoingError, closeCode: CloseCode): void {
    this.#inbox.tell({ type: 'not_admitted', error, closeCode });
  }

  /** A newer connection has the session. */
  superseded(): void {
    this.#inbox.tell({ type: 'superseded' });
  }

  /** The server is going away: says so, closes, takes the last words. Resolves when that is done. */
  async drain(): Promise<void> {
    this.#inbox.tell({ type: 'drain' });
    await this.finished;
  }

  /** The server waits no longer. */
  cutShort(): void {
    this.#inbox.tell({ type: 'cut_short' });
  }

  /** That of the session that is resumed, once it is known to be. */
  get sessionId(): string {
    return this.#journal.lease?.sessionId ?? this.#ports.rules.sessionId;
  }

  /** Undefined before the session has a record. */
  get lease(): SessionLease | undefined {
    return this.#journal.lease;
  }

  #receiveAudio(bytes: Uint8Array): void {
    this.#intake.take(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    this.#inbox.tell({ type: 'audio', bytes: bytes.byteLength });
  }

  async #run(first: readonly Effect[]): Promise<void> {
    try {
      await this.#perform(first);
      await this.#inbox.serve((event) => this.#handle(event));
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#cleanUp();
    }
    if (this.#hasFailed) await this.#endFailed();
  }

  #handle(event: SessionEvent): Promise<void> | void {
    if (event.type === 'deadline' && !this.#deadlines.isDue(event)) return;
    const taken = this.#take(event);
    if (taken !== undefined) return taken.then(() => this.#closeWhenEnded());
    this.#closeWhenEnded();
  }

  #closeWhenEnded(): void {
    if (this.#state.phase === 'ended') this.#inbox.close();
  }

  /** A promise only where there is something to wait for: most events are dealt with at once. */
  #take(event: SessionEvent): Promise<void> | void {
    const before = this.#state;
    const { state, effects } = step(before, { ...this.#facts(), ...event }, this.#ports.rules);
    this.#state = state;
    try {
      return this.#perform(effects)?.catch((error: unknown) => this.#takeFailed(error, event, before));
    } catch (error) {
      return this.#takeFailed(error, event, before);
    }
  }

  async #takeFailed(error: unknown, event: SessionEvent, before: SessionState): Promise<void> {
    if (!(error instanceof SessionClaimedError)) {
      // Its end may not be written: that is tried once more.
      if (this.#state.phase === 'ended') this.#state = before;
      throw error;
    }
    if (event.type === 'superseded') return;
    if (this.#state.phase === 'ended') {
      // The client was told why, and closed, before the write found out.
      if (this.#performer.isClosed) return;
      this.#state = before;
    }
    await this.#take({ type: 'superseded' });
  }

  #facts() {
    const { facts } = this.#streams;
    return {
      atMs: this.#ports.clock.now(),
      receivedMs: this.#intake.receivedMs,
      ...facts,
      isHeardToTheEnd: facts.isTakenToTheEnd && this.#intake.isDecodedToTheEnd,
    };
  }

  #perform(effects: readonly Effect[], from = 0): Promise<void> | undefined {
    for (let at = from; at < effects.length; at += 1) {
      const effect = effects[at];
      const done = effect === undefined ? undefined : this.#performer.perform(effect);
      if (done !== undefined) return done.then(() => this.#perform(effects, at + 1));
    }
    return undefined;
  }

  async #claim(request: ResumeRequest): Promise<void> {
    const { clock, log, onHeld } = this.#ports;
    try {
      const claim = await this.#journal.claim(request, clock.now());
      if (claim.outcome === 'claimed') {
        onHeld?.(request.session_id);
        log.event('session_resumed', { session_id: request.session_id });
      }
      this.#inbox.tell({ type: 'session_claimed', claim });
    } catch (error) {
      this.#abandon(error);
    }
  }

  /** The loop goes on meanwhile. */
  #choose(choice: Promise<EngineSelection>): void {
    void choice.then(
      (selection) => this.#inbox.tell({ type: 'engine_chosen', selection }),
      (error: unknown) => this.#abandon(error),
    );
  }

  /** Frames are asked for once the session is open. */
  #config() {
    const state = this.#state;
    if (!('opened' in state)) throw new Error('frames were asked for in a session without a config');
    return state.opened.config;
  }

  /** A fault of ours outside the loop: the loop is told by an error it cannot miss. */
  #abandon(error: unknown): void {
    this.#fail(error);
    this.#inbox.close();
  }

  #fail(error: unknown): void {
    this.#hasFailed = true;
    const { connection, log } = this.#ports;
    log.failure('session_failed', error, { session_id: this.sessionId });
    this.#streams.abort();
    this.#outbox.sendOutOfTurn({ type: 'error', ...errors.internal });
    connection.resumeReading();
    log.event('session_close', { session_id: this.sessionId, close_code: closeCodes.internalError });
    connection.close(closeCodes.internalError, '');
  }

  /** The record of a session that a fault of ours has cut off gets its end, so that it does not look live. */
  async #endFailed(): Promise<void> {
    if (this.#journal.lease === undefined) return;
    const state = this.#state;
    const { log, rules } = this.#ports;
    const facts = this.#facts();
    try {
      if ('opened' in state) {
        const end = sessionEnd(state.opened, { ...facts, isHeardToTheEnd: false }, 'internal_error');
        await this.#journal.end(end, facts.atMs + rules.limits.resume_window_ms);
      } else if ('resumed' in state && state.resumed !== undefined) {
        const { end, resumableUntilMs } = endAgain(state.resumed.session, facts, rules);
        await this.#journal.giveBack(end, resumableUntilMs);
      }
    } catch (error) {
      if (error instanceof SessionClaimedError) return;
      log.failure('session_end_failed', error, { session_id: this.sessionId });
    }
  }

  #cleanUp(): void {
    this.#deadlines.clearAll();
    this.#annotation?.abandon();
    this.#intake.discard();
    this.#inbox.close();
    void this.#streams.close();
  }
}

/** Notices of audio that nobody has looked at yet become one, so a busy loop costs no memory. */
function mergeAudio(before: SessionEvent, next: SessionEvent): SessionEvent | undefined {
  return before.type === 'audio' && next.type === 'audio'
    ? { type: 'audio', bytes: before.bytes + next.bytes }
    : undefined;
}
