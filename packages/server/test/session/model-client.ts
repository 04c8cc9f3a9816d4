/** A client of the model: one dictation, kept until it is settled, taken on over as many connections as it needs. */
import { closeCodes, type CloseCode } from '@clarity-care/protocol';
import { mustHold } from './broken-promise.ts';
import type { Said } from './model-messages.ts';
import type { ModelSession } from './model-session.ts';
import type { SpokenTruth } from './spoken-truth.ts';

interface KnownSession {
  readonly sessionId: string;
  readonly token: string;
}

/** After these a client does not come back. */
const givesUpAfter: ReadonlySet<CloseCode> = new Set<CloseCode>([
  closeCodes.configRefused,
  closeCodes.resumeRefused,
  closeCodes.longestSession,
]);

/** What may be sent before `ready`. */
const earlyAudioMs = 1500;

export class ModelClient {
  readonly #truth: SpokenTruth;
  connection: ModelSession | undefined;
  known: KnownSession | undefined;
  outcome: 'busy' | 'stopped' | CloseCode = 'busy';
  readonly finals = new Map<number, string>();
  readonly findings = new Map<number, string>();
  /** `seq` of the last message that came. */
  lastSeq = 0;
  /** The client has forgotten all audio before. */
  keptFromMs = 0;
  /** Of the connection: where the next audio to be sent begins, and what was said. */
  sentMs = 0;
  isReady = false;
  hasSentConfig = false;
  #hasSentStop = false;
  #finalizes = 0;
  #isLateClaimPossible = false;

  constructor(truth: SpokenTruth) {
    this.#truth = truth;
  }

  get isBusy(): boolean {
    return this.outcome === 'busy';
  }

  get isAllSent(): boolean {
    return this.sentMs >= this.#truth.lengthMs;
  }

  get mayFinish(): boolean {
    return this.isReady && !this.#hasSentStop;
  }

  /** A new socket; the one before, if there is one, is no longer listened to. */
  connect(session: ModelSession): void {
    this.#noteLeft();
    this.connection = session;
    this.isReady = false;
    this.sentMs = 0;
    this.hasSentConfig = false;
    this.#hasSentStop = false;
  }

  sendConfig(more: object = {}): void {
    if (this.connection === undefined || this.hasSentConfig) return;
    this.hasSentConfig = true;
    const { known } = this;
    const resume =
      known === undefined
        ? {}
        : { resume: { session_id: known.sessionId, token: known.token, last_seq: this.lastSeq } };
    this.#send({ type: 'config', config: { ...more, ...resume } });
  }

  sendAudio(wantedMs: number): void {
    const { connection } = this;
    if (connection === undefined || this.#hasSentStop) return;
    const isEarly = !this.isReady;
    if (isEarly && this.known !== undefined) return;
    const leftMs =
      (isEarly ? Math.min(earlyAudioMs, this.#truth.lengthMs) : this.#truth.lengthMs) - this.sentMs;
    const ms = Math.min(wantedMs, leftMs);
    if (ms <= 0) return;
    this.sentMs += ms;
    connection.upstream.push({ type: 'audio', ms });
  }

  sendStop(): void {
    if (!this.hasSentConfig || this.#hasSentStop || (this.known !== undefined && !this.isReady)) return;
    this.#hasSentStop = true;
    this.#send({ type: 'stop' });
  }

  sendFinalize(times: number): void {
    if (!this.mayFinish) return;
    for (let sent = 0; sent < times; sent += 1) {
      this.#finalizes += 1;
      this.#send({ type: 'finalize', id: this.#finalizes });
    }
  }

  /** `ping` and `keepalive` are welcome at any time. */
  sendSmallTalk(type: 'ping' | 'keepalive'): void {
    this.#send({ type });
  }

  /** The next message of the server's arrives, or the end of the connection. */
  receive(): boolean {
    const { connection } = this;
    if (connection === undefined) return false;
    const next = connection.downstream.shift();
    if (next === undefined) {
      if (!connection.isDead) return false;
      this.connection = undefined;
      return true;
    }
    if (next.type === 'close') this.#closed(connection, next.code);
    else this.#heard(connection, next.message, next.seq);
    return true;
  }

  /** The connection is lost: what the server had sent up to there has come, what the client had sent may be lost. */
  lose(upstreamKept: number): void {
    const { connection } = this;
    if (connection === undefined) return;
    connection.upstream.splice(upstreamKept);
    connection.upstream.push({ type: 'gone' });
    this.#noteLeft();
    this.connection = undefined;
  }

  /** The config of a connection that was left may still be under way, and its claim come after that of the next. */
  #noteLeft(): void {
    if (this.connection !== undefined && this.hasSentConfig && !this.isReady)
      this.#isLateClaimPossible = true;
  }

  #send(
    message:
      | { type: 'ping' | 'keepalive' | 'stop' }
      | { type: 'finalize'; id: number }
      | { type: 'config'; config: object },
  ) {
    this.connection?.upstream.push({ type: 'event', event: { type: 'message', message } });
  }

  #heard(connection: ModelSession, message: Said, seq: number): void {
    // What comes before ready is numbered on its own.
    if (this.isReady || message.type === 'ready') {
      const isNext = seq === this.lastSeq + 1 || (this.known === undefined && message.type === 'ready');
      mustHold(isNext, 'seq goes on over a resume', () => `ready ${seq} after ${this.lastSeq}`);
      this.lastSeq = seq;
    }
    switch (message.type) {
      case 'ready':
        return this.#opened(message);
      case 'final': {
        const { segment, text } = message;
        mustHold(!this.finals.has(segment), 'each final comes once', () => `segment ${segment} came again`);
        mustHold(
          segment === this.finals.size + 1,
          'no final is left out',
          () => `${segment} after ${this.finals.size}`,
        );
        this.finals.set(segment, text);
        return;
      }
      case 'findings':
        this.findings.set(message.segment, JSON.stringify(message.findings));
        return;
      case 'ack':
      case 'heartbeat':
        this.keptFromMs = Math.max(this.keptFromMs, message.final_ms);
        return;
      case 'stopped':
        this.outcome = 'stopped';
        mustHold(
          message.audio_ms >= this.sentMs || connection.audio.cameMs < this.sentMs,
          'stopped counts all the audio',
          () => `${message.audio_ms} of ${this.sentMs} ms`,
        );
        return;
      case 'partial':
      case 'finalized':
      case 'engine':
      case 'error':
      case 'warning':
      case 'pong':
        return;
    }
  }

  #opened({ session_id, resume_token, have_ms }: Extract<Said, { type: 'ready' }>): void {
    const { known, keptFromMs } = this;
    if (known !== undefined) {
      mustHold(session_id === known.sessionId, 'a resumed session is the same one', () => session_id);
      mustHold(
        have_ms >= keptFromMs,
        'no audio is asked for that was settled',
        () => `${have_ms}, ${keptFromMs}`,
      );
      this.sentMs = have_ms;
    } else mustHold(have_ms === 0, 'a new session has nothing', () => String(have_ms));
    this.known = { sessionId: session_id, token: resume_token };
    this.isReady = true;
  }

  #closed(connection: ModelSession, code: CloseCode): void {
    connection.upstream.push({ type: 'gone' });
    this.connection = undefined;
    if (code === closeCodes.stopped) {
      mustHold(this.outcome === 'stopped', 'stopped comes before close 1000', () => '');
      return;
    }
    mustHold(
      code !== closeCodes.takenOver || this.#isLateClaimPossible,
      'only an older connection is taken over',
      () => 'the newest was',
    );
    if (givesUpAfter.has(code)) this.outcome = code;
  }
}
