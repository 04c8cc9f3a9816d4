/** The shell around the pure step: one inbox, one loop, and the effects carried out in order. */
import { closeCodes, encodeServerMessage, type DecodedFrame, type ErrorCode } from '@clarity-care/protocol';
import type { EngineSelection } from '../engines/engine-registry.ts';
import { AudioIntake } from './audio-intake.ts';
import { Inbox } from './inbox.ts';
import { EngineStreams } from './engine-streams.ts';
import { MessageRedactor } from './message-redactor.ts';
import { errors } from './session-errors.ts';
import { sessionEnd } from './session-records.ts';
import type { SessionPorts } from './session-ports.ts';
import { beginSession, step } from './session-step.ts';
import type { DeadlineName, Effect, Outgoing, SessionEvent, SessionState } from './session-state.ts';
import type { SessionAnnotation } from '../annotators/remote-annotator.ts';

/** Above this many unread bytes a client gets no more partials. */
const PARTIALS_UP_TO_BYTES = 256 * 1024;
/** Above this many unread bytes the client is cut off: a final is never dropped, and memory has a limit. */
const FINALS_UP_TO_BYTES = 4 * 1024 * 1024;

interface Deadline {
  readonly event: SessionEvent;
  readonly cancel: () => void;
}

export class Session {
  readonly #ports: SessionPorts;
  readonly #intake: AudioIntake;
  readonly #inbox = new Inbox<SessionEvent>(mergeAudio);
  readonly #deadlines = new Map<DeadlineName, Deadline>();
  readonly #streams: EngineStreams;
  readonly #annotation: SessionAnnotation | undefined;
  #state: SessionState;
  #nextSeq = 1;
  #hasFailed = false;
  /** Only where the client has asked for it. */
  #redactor: MessageRedactor | undefined;
  /** Resolves when everything is stored and said. Never rejects. */
  readonly finished: Promise<void>;

  constructor(ports: SessionPorts) {
    this.#ports = ports;
    this.#intake = new AudioIntake({
      onFull: () => {
        ports.connection.pauseReading();
        void this.#inbox.post({ type: 'reading_paused' });
      },
      onDrained: () => {
        ports.connection.resumeReading();
        void this.#inbox.post({ type: 'reading_resumed' });
      },
      onNotice: (notice) => void this.#inbox.post({ type: 'audio_notice', notice }),
      onUndecodable: (message) => void this.#inbox.post({ type: 'audio_undecodable', message }),
    });
    this.#streams = new EngineStreams({
      engines: ports.engines,
      frames: (format) => this.#intake.frames(this.#config(), format),
      meter: ports.meter,
      post: (event) => this.#inbox.post(event),
      onFailed: (engine, error) =>
        ports.log.failure('engine_stream_failed', error, {
          session_id: ports.rules.sessionId,
          engine,
          code: error.code,
        }),
      onFault: (error) => this.#abandon(error),
    });
    this.#annotation = ports.annotator?.begin({
      onFindings: ({ segment, findings }) => void this.#inbox.post({ type: 'annotated', segment, findings }),
      onFailed: (segments) => void this.#inbox.post({ type: 'annotation_failed', segments }),
      onUsage: (usage) => ports.meter.add('comprehend_medical', usage),
    });
    const begun = beginSession(ports.clock.now(), ports.rules);
    this.#state = begun.state;
    this.finished = this.#run(begun.effects);
  }

  /** One frame from the client, decoded. Audio is taken at once, in order; everything else waits its turn. */
  receive(frame: DecodedFrame): void {
    if (frame.ok === false) void this.#inbox.post({ type: 'violation', violation: frame.violation });
    else if (frame.ok === 'unknown')
      void this.#inbox.post({ type: 'unknown_message', messageType: frame.type });
    else if (frame.message.type === 'audio') this.#receiveAudio(frame.message.bytes);
    else {
      if (frame.message.type === 'stop') this.#intake.refuseMore();
      void this.#inbox.post({ type: 'message', message: frame.message });
    }
  }

  /**
   * The socket refused a frame and closes by itself, right after this call: the client is told now, out of turn. What
   * was spoken is still recognised and stored.
   */
  refused(violation: { readonly code: ErrorCode; readonly message: string }): void {
    this.#send({ type: 'error', ...violation, retryable: false }, false);
    this.disconnected();
  }

  /** The connection is gone. What was spoken is still recognised and stored. */
  disconnected(): void {
    void this.#inbox.post({ type: 'client_gone' });
  }

  /** Most of what the server may spend in a day is spent. */
  costCapNear(): void {
    void this.#inbox.post({ type: 'cost_cap_near' });
  }

  /** The server is going away: takes the last words, says so, closes. Resolves when that is done. */
  async drain(): Promise<void> {
    void this.#inbox.post({ type: 'drain' });
    await this.finished;
  }

  #receiveAudio(bytes: Uint8Array): void {
    this.#intake.take(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    void this.#inbox.post({ type: 'audio', bytes: bytes.byteLength });
  }

  async #run(first: readonly Effect[]): Promise<void> {
    try {
      await this.#perform(first);
      for await (const event of this.#inbox) {
        if (event.type === 'deadline' && !this.#isDue(event)) continue;
        const { state, effects } = step(this.#state, { ...event, ...this.#facts() }, this.#ports.rules);
        this.#state = state;
        await this.#perform(effects);
        if (state.phase === 'ended') break;
      }
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#cleanUp();
    }
    if (this.#hasFailed) await this.#endFailed();
  }

  #facts() {
    const facts = this.#streams.facts;
    return {
      atMs: this.#ports.clock.now(),
      receivedMs: this.#intake.receivedMs,
      ...facts,
      isHeardToTheEnd: facts.isTakenToTheEnd && this.#intake.isDecodedToTheEnd,
    };
  }

  async #perform(effects: readonly Effect[]): Promise<void> {
    for (const effect of effects) await this.#performOne(effect);
  }

  async #performOne(effect: Effect): Promise<void> {
    const { store, connection, clock, rules, log } = this.#ports;
    const { sessionId } = rules;
    switch (effect.type) {
      case 'send':
        if (effect.message.type === 'engine') {
          const { state, engine } = effect.message;
          log.event('engine_state', { session_id: sessionId, engine, status: state });
        }
        if (effect.message.type === 'warning' && effect.message.code === 'engine_passed_over') {
          log.event('engine_passed_over', { session_id: sessionId });
        }
        return this.#send(effect.message, effect.droppable);
      case 'send_stopped': {
        const { audioMs, segments, coverage } = effect;
        const sha256 = this.#intake.sha256();
        const cost = this.#ports.meter.cost();
        return this.#send({ type: 'stopped', audio_ms: audioMs, segments, coverage, cost, sha256 }, false);
      }
      case 'close':
        log.event('session_close', { session_id: sessionId, close_code: effect.code });
        // A paused socket would not read the client's half of the closing handshake.
        connection.resumeReading();
        return connection.close(effect.code, '');
      case 'choose_engine':
        return this.#choose(this.#ports.engines.select(effect.name, effect.language));
      case 'choose_fallback':
        return this.#choose(this.#ports.engines.selectAfter(effect.after, effect.language));
      case 'start_engine':
        log.event('engine_stream', { session_id: sessionId, engine: effect.name, stream: effect.stream });
        return this.#streams.start(effect);
      case 'settle_audio':
        return this.#streams.settle(effect.untilMs, effect.openUtteranceMs);
      case 'end_audio':
        return this.#intake.end();
      case 'abort_engine':
        return this.#streams.abort();
      case 'create_session':
        await store.createSession({ sessionId, ...effect.session });
        return log.event('session_open', { session_id: sessionId, engine: effect.session.engine });
      case 'append_segment':
        return await store.appendSegment(sessionId, effect.segment);
      case 'replace_findings':
        return await store.replaceFindings(sessionId, effect.segment, effect.findings);
      case 'annotate':
        return this.#annotation?.add(effect.final);
      case 'finish_annotation':
        void this.#annotation?.finish();
        return;
      case 'abandon_annotation':
        return this.#annotation?.abandon();
      case 'end_session':
        await store.endSession(sessionId, { ...effect.end, costMicroUsd: this.#ports.meter.costMicroUsd() });
        return log.event('session_end', {
          session_id: sessionId,
          reason: effect.end.reason,
          audio_ms: effect.end.audioMs,
          lost_ms: effect.end.coverage.lost_ms,
        });
      case 'set_deadline': {
        this.#clearDeadline(effect.name);
        const event = { type: 'deadline', name: effect.name } as const;
        const cancel = clock.after(effect.afterMs, () => void this.#inbox.post(event));
        this.#deadlines.set(effect.name, { event, cancel });
        return;
      }
      case 'clear_deadline':
        return this.#clearDeadline(effect.name);
    }
  }

  /** The loop goes on meanwhile. */
  #choose(choice: Promise<EngineSelection>): void {
    void choice.then(
      (selection) => this.#inbox.post({ type: 'engine_chosen', selection }),
      (error: unknown) => this.#abandon(error),
    );
  }

  /** Frames are asked for once the session is open. */
  #config() {
    const state = this.#state;
    if (!('opened' in state)) throw new Error('frames were asked for in a session without a config');
    return state.opened.config;
  }

  #send(outgoing: Outgoing, droppable: boolean): void {
    const { connection, rules, log } = this.#ports;
    if (outgoing.type === 'ready' && outgoing.config.redact)
      this.#redactor = new MessageRedactor(rules.identify);
    const message = this.#redactor?.redact(outgoing) ?? outgoing;
    const unreadBytes = connection.bufferedBytes();
    if (droppable && unreadBytes > PARTIALS_UP_TO_BYTES) return;
    if (unreadBytes > FINALS_UP_TO_BYTES) {
      log.event('slow_reader', { session_id: rules.sessionId, unread_bytes: unreadBytes });
      connection.terminate();
      return;
    }
    connection.send(encodeServerMessage({ ...message, seq: this.#nextSeq++ }));
  }

  /** A fault of ours outside the loop: the loop is told by an error it cannot miss. */
  #abandon(error: unknown): void {
    this.#fail(error);
    this.#inbox.close();
  }

  #fail(error: unknown): void {
    this.#hasFailed = true;
    const { connection, rules, log } = this.#ports;
    log.failure('session_failed', error, { session_id: rules.sessionId });
    this.#streams.abort();
    this.#send({ type: 'error', ...errors.internal }, false);
    connection.resumeReading();
    log.event('session_close', { session_id: rules.sessionId, close_code: closeCodes.internalError });
    connection.close(closeCodes.internalError, '');
  }

  /** A deadline that was cleared, or set anew, while its event waited in the inbox is none. */
  #isDue(event: Extract<SessionEvent, { type: 'deadline' }>): boolean {
    return this.#deadlines.get(event.name)?.event === event;
  }

  /** The record of a session that a fault of ours has cut off gets its end, so that it does not look live. */
  async #endFailed(): Promise<void> {
    const state = this.#state;
    if (!('opened' in state)) return;
    const { store, rules, log } = this.#ports;
    const end = sessionEnd(state.opened, { ...this.#facts(), isHeardToTheEnd: false }, 'internal_error');
    try {
      await store.endSession(rules.sessionId, { ...end, costMicroUsd: this.#ports.meter.costMicroUsd() });
    } catch (error) {
      log.failure('session_end_failed', error, { session_id: rules.sessionId });
    }
  }

  #clearDeadline(name: DeadlineName): void {
    this.#deadlines.get(name)?.cancel();
    this.#deadlines.delete(name);
  }

  #cleanUp(): void {
    for (const name of this.#deadlines.keys()) this.#clearDeadline(name);
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
