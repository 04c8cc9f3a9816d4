/** What a session says: numbered, masked where the client wants it, and never more than the client reads. */
import { encodeServerMessage } from '@clarity-care/protocol';
import type { Segment } from '../storage/transcript-store.ts';
import { MessageRedactor } from './message-redactor.ts';
import type { Connection, SessionLog } from './session-ports.ts';
import type { Outgoing, SessionRules } from './session-state.ts';

/** Above this many unread bytes a client gets no more partials. */
const partialsUpToBytes = 64 * 1024;
/** Above this many unread bytes the client is cut off: a final is never dropped, and memory has a limit. It can resume. */
const finalsUpToBytes = 256 * 1024;

/** Of a replay no more than this waits for the client at once. */
const pacedUpToBytes = 32 * 1024;
/** And no more than this is said in one turn of the event loop. */
const pacedAtOnce = 20;

export interface OutboxParts {
  readonly connection: Pick<Connection, 'send' | 'bufferedBytes' | 'drained' | 'terminate'>;
  readonly identify: SessionRules['identify'];
  readonly log: Pick<SessionLog, 'event'>;
  readonly sessionId: () => string;
}

export class Outbox {
  readonly #parts: OutboxParts;
  #nextSeq = 1;
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

  send(outgoing: Outgoing, droppable: boolean): void {
    const { connection, identify, log, sessionId } = this.#parts;
    if (outgoing.type === 'ready' && outgoing.config.redact) this.#redactor = new MessageRedactor(identify);
    const unreadBytes = connection.bufferedBytes();
    if (droppable && unreadBytes > partialsUpToBytes) return;
    const message = this.#redactor?.redact(outgoing) ?? outgoing;
    if (unreadBytes > finalsUpToBytes) {
      log.event('slow_reader', { session_id: sessionId(), unread_bytes: unreadBytes });
      connection.terminate();
      return;
    }
    connection.send(encodeServerMessage({ ...message, seq: this.#nextSeq++ }));
  }

  /** Says it, and resolves once it is on its way when the client has much to read already. */
  async sendPaced(outgoing: Outgoing): Promise<void> {
    const { connection } = this.#parts;
    if (connection.bufferedBytes() > pacedUpToBytes) await connection.drained();
    this.#pacedMessages += 1;
    // Masking takes its time: other sessions have their turn in between.
    if (this.#pacedMessages % pacedAtOnce === 0) await new Promise((resolve) => setImmediate(resolve));
    this.send(outgoing, false);
  }

  /** What follows is masked as if the client had heard these segments. */
  maskEarlier(segments: readonly Segment[]): void {
    for (const { segment, text } of segments) this.#redactor?.remember(segment, text);
  }
}
