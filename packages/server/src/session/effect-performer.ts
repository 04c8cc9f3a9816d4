/** Carries out what the step wants done: the only place where a session touches the world. */
import type { ResumeRequest } from '@clarity-care/protocol';
import type { SessionAnnotation } from '../annotators/remote-annotator.ts';
import type { EngineSelection } from '../engines/engine-registry.ts';
import type { AudioIntake } from './audio-intake.ts';
import type { Deadlines } from './deadlines.ts';
import type { EngineStreams } from './engine-streams.ts';
import type { Outbox } from './outbox.ts';
import type { Effect } from './session-effect.ts';
import type { SessionJournal } from './session-journal.ts';
import type { SessionPorts } from './session-ports.ts';
import type { Outgoing } from './session-state.ts';

export interface EffectPerformerParts {
  readonly ports: SessionPorts;
  readonly journal: SessionJournal;
  readonly outbox: Outbox;
  readonly intake: AudioIntake;
  readonly streams: EngineStreams;
  readonly deadlines: Deadlines;
  readonly annotation: SessionAnnotation | undefined;
  /** These two are answered by events: the loop goes on meanwhile. */
  readonly onClaim: (request: ResumeRequest) => void;
  readonly onChoice: (choice: Promise<EngineSelection>) => void;
}

type Effected<Type extends Effect['type']> = Extract<Effect, { type: Type }>;

export class EffectPerformer {
  readonly #parts: EffectPerformerParts;
  #isClosed = false;
  /** Of a session that is resumed: the client's last number. */
  #resumeAfterSeq: number | undefined;

  constructor(parts: EffectPerformerParts) {
    this.#parts = parts;
  }

  /** The client was told why, and the connection closed. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** A promise only where there is something to wait for: most effects are done at once, many times a second. */
  perform(effect: Effect): Promise<void> | void {
    const { ports, journal, outbox, intake, streams, deadlines, annotation } = this.#parts;
    const { connection, log } = ports;
    switch (effect.type) {
      case 'send':
        this.#logMessage(effect.message);
        return effect.isPaced === true
          ? outbox.sendPaced(effect.message)
          : outbox.send(effect.message, effect.droppable);
      case 'send_stopped':
        return this.#sendStopped(effect);
      case 'close':
        log.event('session_close', { session_id: this.#sessionId, close_code: effect.code });
        // A paused socket would not read the client's half of the closing handshake.
        connection.resumeReading();
        this.#isClosed = true;
        return connection.close(effect.code, '');
      case 'claim_session':
        this.#resumeAfterSeq = effect.request.last_seq;
        return this.#parts.onClaim(effect.request);
      case 'choose_engine':
        return this.#parts.onChoice(ports.engines.select(effect.name, effect.language));
      case 'choose_fallback':
        return this.#parts.onChoice(ports.engines.selectAfter(effect.after, effect.language));
      case 'revive_session':
        return journal.revive();
      case 'begin_audio':
        // What was said before `ready` is numbered on its own.
        if (this.#resumeAfterSeq !== undefined) outbox.continueAfter(this.#resumeAfterSeq);
        intake.beginAt(effect.fromMs);
        return streams.beginAt(effect.fromMs);
      case 'mask_earlier':
        return outbox.maskEarlier(effect.segments);
      case 'start_engine':
        log.event('engine_stream', {
          session_id: this.#sessionId,
          engine: effect.name,
          stream: effect.stream,
        });
        return streams.start(effect);
      case 'settle_audio':
        return streams.settle(effect.untilMs, effect.openUtteranceMs);
      case 'record_audio':
        return journal.record(effect.untilMs, (fromMs, untilMs) => streams.pcmBetween(fromMs, untilMs));
      case 'cut_stream':
        return intake.flush();
      case 'release_cut':
        return streams.releaseCut();
      case 'end_audio':
        return intake.end();
      case 'abort_engine':
        return streams.abort();
      case 'create_session':
        return this.#create(effect);
      case 'append_segment':
        return this.#append(effect);
      case 'replace_findings':
        return this.#replaceFindings(effect);
      case 'note_sayings':
        return journal.noteSayings(effect, outbox.nextSeq);
      case 'settle_session':
        return journal.settle(effect);
      case 'note_occurrence':
        return journal.noteOccurrence(effect.occurrence);
      case 'annotate':
        return annotation?.add(effect.final);
      case 'finish_annotation':
        void annotation?.finish();
        return;
      case 'abandon_annotation':
        return annotation?.abandon();
      case 'end_session':
        return this.#end(effect);
      case 'set_deadline':
        return deadlines.set(effect.name, effect.afterMs);
      case 'clear_deadline':
        return deadlines.clear(effect.name);
    }
  }

  get #sessionId(): string {
    const { journal, ports } = this.#parts;
    return journal.lease?.sessionId ?? ports.rules.sessionId;
  }

  async #create({ session }: Effected<'create_session'>): Promise<void> {
    const { ports, journal } = this.#parts;
    await journal.create(session);
    ports.onHeld?.(session.sessionId);
    ports.log.event('session_open', { session_id: session.sessionId, engine: session.engine });
  }

  #append(effect: Effected<'append_segment'>): Promise<void> {
    const { journal, outbox } = this.#parts;
    outbox.promise(1 + Math.max(effect.saidAt ?? -1, effect.findingsSaidAt ?? -1));
    return journal.append(effect, outbox.nextSeq);
  }

  #replaceFindings(effect: Effected<'replace_findings'>): Promise<void> {
    const { journal, outbox } = this.#parts;
    outbox.promise(1 + (effect.saidAt ?? -1));
    return journal.replaceFindings(effect, outbox.nextSeq);
  }

  async #end({ end, resumableUntilMs, isGivenBack }: Effected<'end_session'>): Promise<void> {
    const { ports, journal } = this.#parts;
    if (isGivenBack === true) return journal.giveBack(end, resumableUntilMs);
    await journal.end(end, resumableUntilMs);
    ports.log.event('session_end', {
      session_id: this.#sessionId,
      reason: end.reason,
      audio_ms: end.audioMs,
      lost_ms: end.coverage.lost_ms,
    });
  }

  #sendStopped({ audioMs, digestFromMs, segments, coverage }: Effected<'send_stopped'>): void {
    const { journal, outbox, intake } = this.#parts;
    const message: Outgoing = {
      type: 'stopped',
      audio_ms: audioMs,
      segments,
      coverage,
      cost: journal.cost(),
      sha256: intake.sha256(),
      ...(digestFromMs === 0 ? {} : { sha256_from_ms: digestFromMs }),
    };
    outbox.send(message, false);
  }

  #logMessage(message: Outgoing): void {
    const { log } = this.#parts.ports;
    if (message.type === 'engine') {
      const { engine, state } = message;
      log.event('engine_state', { session_id: this.#sessionId, engine, status: state });
    }
    if (message.type === 'warning' && message.code === 'engine_passed_over') {
      log.event('engine_passed_over', { session_id: this.#sessionId });
    }
  }
}
