/** A client for dialogues: sends, waits, and holds every message of the server's against the contract. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Finding } from '@clarity-care/clinical';
import { checkServerMessage, decodeServerText, type ServerMessage } from '@clarity-care/protocol';
import { WebSocket } from 'ws';
import { closeRow, type Row } from './rows.ts';

export type Message = ServerMessage<Finding>;
type Of<Type extends Message['type']> = Extract<Message, { type: Type }>;

export class Talk {
  readonly socket: WebSocket;
  readonly messages: Message[] = [];
  /** Resolves to the close code; 1006 when the connection was cut. */
  readonly closed: Promise<number>;
  /** Whatever was said over this connection, in both directions. */
  readonly seen: Set<Row>;
  readonly #waiting = new Set<() => void>();
  #problem: string | undefined;
  #isClosed = false;

  private constructor(socket: WebSocket, seen: Set<Row>) {
    this.socket = socket;
    this.seen = seen;
    socket.on('message', (text: Buffer) => this.#take(text.toString('utf8')));
    // A cut connection is told by the close event as well.
    socket.on('error', () => undefined);
    this.closed = new Promise((resolve) => {
      socket.on('close', (code) => {
        const row = closeRow(code);
        if (row !== undefined) seen.add(row);
        this.#isClosed = true;
        this.#wake();
        resolve(code);
      });
    });
  }

  /** `address`: where the client seems to come from, for a server behind a proxy. */
  static async connect(url: string, seen: Set<Row>, address = '127.0.0.1'): Promise<Talk> {
    const headers = { 'x-forwarded-for': address };
    const talk = new Talk(new WebSocket(url, { headers }), seen);
    await once(talk.socket, 'open');
    return talk;
  }

  send(message: object): void {
    if ('type' in message) this.seen.add(`client ${String(message.type)}` as Row);
    if ('config' in message && typeof message.config === 'object' && message.config !== null) {
      for (const field of Object.keys(message.config)) this.seen.add(`config ${field}` as Row);
    }
    this.socket.send(JSON.stringify(message));
  }

  speak(pcm: Buffer): void {
    this.seen.add('client binary frame');
    this.socket.send(pcm);
  }

  /** Opens the session; resolves with `ready`. */
  async begin(config: object = {}): Promise<Of<'ready'>> {
    this.send({ type: 'config', config });
    return this.first('ready');
  }

  /** Resolves once the socket is closed after `stopped`. */
  async stop(): Promise<Of<'stopped'>> {
    this.send({ type: 'stop' });
    const stopped = await this.first('stopped');
    assert.equal(await this.closed, 1000);
    return stopped;
  }

  /** The first message of that type, now or when it comes. Rejects when the connection closes without one. */
  first<Type extends Message['type']>(type: Type): Promise<Of<Type>> {
    return this.find((message): message is Of<Type> => message.type === type, type);
  }

  async find<Wanted extends Message>(
    isIt: (message: Message) => message is Wanted,
    name: string,
  ): Promise<Wanted> {
    for (;;) {
      if (this.#problem !== undefined) throw new Error(this.#problem);
      const found = this.messages.find(isIt);
      if (found !== undefined) return found;
      if (this.#isClosed) throw new Error(`closed without ${name}; came: ${JSON.stringify(this.messages)}`);
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  /** Asked again with each message. */
  async until(isThere: (talk: this) => boolean, name: string): Promise<void> {
    while (!isThere(this)) {
      if (this.#isClosed) throw new Error(`closed without ${name}; came: ${JSON.stringify(this.messages)}`);
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  of<Type extends Message['type']>(type: Type): Of<Type>[] {
    return this.messages.filter((message): message is Of<Type> => message.type === type);
  }

  /** The error before the close, and that close. */
  async refusal(): Promise<{ readonly error: Of<'error'>; readonly close: number }> {
    const error = await this.first('error');
    const close = await this.closed;
    assert.ok(error.message.length > 20 && !/\bat .*:\d+/.test(error.message), 'words, not a stack trace');
    return { error, close };
  }

  /** Without a word, as a network does. */
  async cut(): Promise<void> {
    this.socket.terminate();
    await this.closed;
  }

  get lastSeq(): number {
    return this.messages.at(-1)?.seq ?? 0;
  }

  /** Throws what was wrong with a message. */
  check(): void {
    assert.equal(this.#problem, undefined);
  }

  #take(text: string): void {
    const [problem] = checkServerMessage(JSON.parse(text));
    this.#problem ??= problem;
    const message = decodeServerText<Finding>(text);
    const last = this.messages.at(-1);
    const isRepeat = message.type === 'error' && message.seq === last?.seq;
    if (last !== undefined && message.seq !== last.seq + 1 && message.type !== 'ready' && !isRepeat) {
      this.#problem ??= `seq ${message.seq} after ${last.seq}`;
    }
    this.messages.push(message);
    this.seen.add(`server ${message.type}`);
    if (message.type === 'engine') this.seen.add(`engine ${message.state}`);
    if (message.type === 'warning') this.seen.add(`warning ${message.code}`);
    if (message.type === 'error') this.seen.add(`error ${message.code}`);
    this.#wake();
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }
}
