/** What a session says: numbered, masked where the client wants it, and never more than the client reads. */
import { encodeServerMessage } from '@clarity-care/protocol';
import type { Segment } from '../storage/transcript-store.ts';
import { MessageRedactor } from './message-redactor.ts';
import type { Clock } from '../clock/clock.ts';
import type { Connection, SessionLog } from './session-ports.ts';
import type { Outgoing, SessionRules } from './session-state.ts';

/** Above this many unread bytes a client gets no more partials. */
const partialsUpToBytes = 64 * 1024;
/** Above this many unread bytes the client is cut off: a final is never dropped, and memory has a limit. It can resume. */
const finalsUpToBytes = 256 * 1024;

/** Of a replay no more than this waits for the client at once. */
const pacedUpToBytes = 32 * 1024;
/** A client that reads nothing of it for so long is cut off: the session's loop waits meanwhile. */
const pacedWaitMs = 30_000;
/** And no more than this is said in one turn of the event loop. */
const pacedAtOnce = 20;

export interface OutboxParts {
  readonly connection: Pick<Connection, 'send' | 'bufferedBytes' | 'drained' | 'terminate'>;
  readonly identify: SessionRules['identify'];
  readonly clock: Pick<Clock, 'after'>;
  readonly log: Pick<SessionLog, 'event'>;
  readonly sessionId: () => string;
}

export class Outbox {
  readonly #parts: OutboxParts;
  #nextSeq = 1;
  /** Up to this number the store has what is about to be said. */
  #promisedSeq = 0;
  #pacedMessages = 0;
  /** Only where the client has asked for it. */
  #redactor: MessageRedactor | undefined;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  /** `seq` of the next message. */
  get nextSeq(): number {
    return this.#nextSeq;
  }

  /** The client goes on counting where its last connection ended. */
  continueAfter(lastSeq: number): void {
    this.#nextSeq = lastSeq + 1;
  }

  /** The next `count` messages are stored under their numbers before they are said: nothing else may bear those. */
  promise(count: number): void {
    this.#promisedSeq = Math.max(this.#promisedSeq, this.#nextSeq + count - 1);
  }

  /**
   * Says an error right before the connection ends, perhaps while what is next to be said is being stored. It then repeats
   * the last number: under one of its own, whoever has it would seem to have heard what was stored.
   */
  sendOutOfTurn(error: Extract<Outgoing, { type: 'error' }>): void {
    const nextSeq = this.#nextSeq;
    const isPromised = nextSeq <= this.#promisedSeq;
    if (isPromised) this.#nextSeq = Math.max(1, nextSeq - 1);
    this.send(error, false);
    if (isPromised) this.#nextSeq = nextSeq;
  }

  send(outgoing: Outgoing, droppable: boolean): void {
    const { connection, identify } = this.#parts;
    if (outgoing.type === 'ready' && outgoing.config.redact) this.#redactor = new MessageRedactor(identify);
    const unreadBytes = connection.bufferedBytes();
    if (droppable && unreadBytes > partialsUpToBytes) return;
    const message = this.#redactor?.redact(outgoing) ?? outgoing;
    if (unreadBytes > finalsUpToBytes) return this.#cutOff(unreadBytes);
    connection.send(encodeServerMessage({ ...message, seq: this.#nextSeq++ }));
  }

  /** Says it, and resolves once it is on its way when the client has much to read already. */
  async sendPaced(outgoing: Outgoing): Promise<void> {
    if (this.#parts.connection.bufferedBytes() > pacedUpToBytes) await this.#drainedInTime();
    this.#pacedMessages += 1;
    // Masking takes its time: other sessions have their turn in between.
    if (this.#pacedMessages % pacedAtOnce === 0) await new Promise((resolve) => setImmediate(resolve));
    this.send(outgoing, false);
  }

  async #drainedInTime(): Promise<void> {
    const { connection, clock } = this.#parts;
    let cancel: () => void = () => undefined;
    const isLate = new Promise<true>((resolve) => {
      cancel = clock.after(pacedWaitMs, () => resolve(true));
    });
    const late = await Promise.race([connection.drained(), isLate]);
    cancel();
    if (late === true) this.#cutOff(connection.bufferedBytes());
  }

  #cutOff(unreadBytes: number): void {
    const { connection, log, sessionId } = this.#parts;
    log.event('slow_reader', { session_id: sessionId(), unread_bytes: unreadBytes });
    connection.terminate();
  }

  /** What follows is masked as if the client had heard these segments. */
  maskEarlier(segments: readonly Segment[]): void {
    for (const { segment, text } of segments) this.#redactor?.remember(segment, text);
  }
}
