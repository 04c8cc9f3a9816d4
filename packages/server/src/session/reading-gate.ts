/** Whether the socket is read: as long as nothing speaks against it. */
import type { Connection } from './session-ports.ts';

/** `audio`: the frame queue is full. `messages`: the loop is behind with what the client has said. */
export type Fullness = 'audio' | 'messages';

export class ReadingGate {
  readonly #connection: Pick<Connection, 'pauseReading' | 'resumeReading'>;
  readonly #full = new Set<Fullness>();

  constructor(connection: Pick<Connection, 'pauseReading' | 'resumeReading'>) {
    this.#connection = connection;
  }

  close(what: Fullness): void {
    if (this.#full.size === 0) this.#connection.pauseReading();
    this.#full.add(what);
  }

  open(what: Fullness): void {
    if (this.#full.delete(what) && this.#full.size === 0) this.#connection.resumeReading();
  }
}

/** Messages of a client that wait for the loop; above it the socket is not read, until half of them are dealt with. */
const mostWaiting = 100;

/** Counts what waits, for a gate: a store that is slow must not let a client fill the memory with pings. */
export class WaitingMessages {
  readonly #gate: ReadingGate;
  #count = 0;

  constructor(gate: ReadingGate) {
    this.#gate = gate;
  }

  /** @param handled resolves when the message was dealt with; never rejects */
  async add(handled: Promise<void>): Promise<void> {
    this.#count += 1;
    if (this.#count > mostWaiting) this.#gate.close('messages');
    await handled;
    this.#count -= 1;
    if (this.#count <= mostWaiting / 2) this.#gate.open('messages');
  }
}
