/** A client that speaks RFC 6455 by hand over plain TCP, so that it can break every rule of it. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { decodeServerText, type ServerMessage } from '@clarity-care/protocol';
import { close as closeFrame, FrameReader, opcodes, type ReadFrame } from './raw-frame.ts';

/** The key of RFC 6455 §1.3's example. */
export const exampleHandshakeKey = 'dGhlIHNhbXBsZSBub25jZQ==';

export interface HandshakeAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** What a server has said before it closed the connection. */
export interface Ending {
  /** Of its close frame: `undefined` when there was no such frame, `null` when it bore no code. */
  readonly closeCode: number | null | undefined;
}

export class RawSocket {
  readonly tcp: Socket;
  /** Control frames of the server that are no close: pongs and pings. */
  readonly controls: ReadFrame[] = [];
  readonly messages: ServerMessage[] = [];
  /** Everything the server has written as text, as it came. */
  readonly texts: string[] = [];
  /** What the codec says against texts that are no messages of the wire contract. */
  readonly unreadable: string[] = [];
  /** Resolves once the TCP connection is closed. */
  readonly ended: Promise<Ending>;
  readonly #reader = new FrameReader();
  #closeCode: number | null | undefined;
  #isEnded = false;
  #watch: () => void = () => undefined;

  private constructor(tcp: Socket) {
    this.tcp = tcp;
    tcp.on('data', (chunk: Buffer) => {
      for (const frame of this.#reader.read(chunk)) this.#take(frame);
      this.#watch();
    });
    this.ended = new Promise((resolve) => {
      tcp.on('close', () => {
        this.#isEnded = true;
        resolve({ closeCode: this.#closeCode });
        this.#watch();
      });
    });
  }

  /** Resolves once the server has switched protocols. `socketUrl` is such as `ws://127.0.0.1:8000/ws/transcribe`. */
  static async open(socketUrl: string): Promise<RawSocket> {
    const { tcp, answer, rest } = await handshake(socketUrl, handshakeRequest(socketUrl));
    if (answer.status !== 101) throw new Error(`the upgrade was answered by ${answer.status}`);
    const accepted = answer.headers.get('sec-websocket-accept');
    const expected = createHash('sha1')
      // The fixed text of RFC 6455 §1.3.
      .update(`${exampleHandshakeKey}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest('base64');
    if (accepted !== expected) throw new Error(`Sec-WebSocket-Accept is ${accepted}, not ${expected}`);
    const socket = new RawSocket(tcp);
    if (rest.length > 0) tcp.emit('data', rest);
    tcp.resume();
    return socket;
  }

  /** True until the connection has closed, also after the server's close frame. */
  get isOpen(): boolean {
    return !this.#isEnded;
  }

  get closeCode(): number | null | undefined {
    return this.#closeCode;
  }

  /** Writes what it is given, whatever it is. A connection that is gone is passed over. */
  write(bytes: Buffer): void {
    if (this.tcp.writable) this.tcp.write(bytes);
  }

  /** The same, and resolves once the system has taken it all, or the connection has closed. */
  async writeAll(bytes: Buffer): Promise<void> {
    if (!this.tcp.writable || this.tcp.write(bytes)) return;
    // Not `once` of node:events: it rejects for a connection that is cut, which is told by `ended`.
    const drained = new Promise<void>((resolve) => this.tcp.once('drain', () => resolve()));
    await Promise.race([drained, this.ended]);
  }

  /** Looks again at each arrival until `find` gives something; `undefined` when the connection closes before. */
  async seen<Found>(find: (socket: RawSocket) => Found | undefined): Promise<Found | undefined> {
    for (;;) {
      const found = find(this);
      if (found !== undefined || this.#isEnded) return found;
      await new Promise<void>((resolve) => {
        this.#watch = resolve;
      });
    }
  }

  /** The first message of that type; `undefined` when the connection closes before. */
  async first<Type extends ServerMessage['type']>(
    type: Type,
  ): Promise<Extract<ServerMessage, { type: Type }> | undefined> {
    return this.seen(() => this.of(type)[0]);
  }

  of<Type extends ServerMessage['type']>(type: Type): Extract<ServerMessage, { type: Type }>[] {
    return this.messages.filter(
      (message): message is Extract<ServerMessage, { type: Type }> => message.type === type,
    );
  }

  #take(frame: ReadFrame): void {
    // RFC 6455 §5.1 and §5.2: a server masks nothing; without an extension it sets no reserved bit.
    if (frame.isMasked || frame.reserved !== 0)
      throw new Error('the server has sent a frame that is masked or reserved');
    switch (frame.opcode) {
      case opcodes.text: {
        const words = new TextDecoder('utf-8', { fatal: true }).decode(frame.payload);
        this.texts.push(words);
        try {
          this.messages.push(decodeServerText(words));
        } catch (error) {
          if (!(error instanceof TypeError)) throw error;
          this.unreadable.push(error.message);
        }
        return;
      }
      case opcodes.close:
        this.#closeCode = frame.payload.length >= 2 ? frame.payload.readUInt16BE(0) : null;
        // RFC 6455 §5.5.1: a close is answered by one. Where it comes within a frame that is being written it cannot
        // be read as one; then the end of the connection says the same.
        if (this.tcp.writable) this.tcp.end(closeFrame());
        return;
      default:
        this.controls.push(frame);
    }
  }
}

/** A whole and right opening handshake (RFC 6455 §4.1), with the lines that are to differ. `null` leaves one out. */
export function handshakeRequest(
  socketUrl: string,
  differing: Readonly<Record<string, string | null>> = {},
  requestLine = `GET ${new URL(socketUrl).pathname} HTTP/1.1`,
): string {
  const headers: Record<string, string | null> = {
    Host: new URL(socketUrl).host,
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': exampleHandshakeKey,
    ...differing,
  };
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${value}`],
  );
  return `${[requestLine, ...lines].join('\r\n')}\r\n\r\n`;
}

/** Sends the request and reads the head of the answer; the connection is left open. */
async function handshake(
  socketUrl: string,
  request: string,
): Promise<{ readonly tcp: Socket; readonly answer: HandshakeAnswer; readonly rest: Buffer }> {
  const { hostname, port } = new URL(socketUrl);
  const tcp = connect({ port: Number(port), host: hostname, noDelay: true });
  // The close event that follows says all that there is to say.
  tcp.on('error', () => undefined);
  tcp.write(request);
  let came = Buffer.alloc(0);
  const head = await new Promise<number>((resolve, reject) => {
    const onData = (chunk: Buffer) => {
      came = Buffer.concat([came, chunk]);
      const at = came.indexOf('\r\n\r\n');
      if (at === -1) return;
      tcp.pause();
      tcp.off('data', onData);
      resolve(at);
    };
    tcp.on('data', onData);
    tcp.once('close', () => reject(new Error('the connection closed without an answer to the handshake')));
  });
  const [statusLine = '', ...lines] = came.subarray(0, head).toString('latin1').split('\r\n');
  const headers = new Map(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const rest = came.subarray(head + 4);
  return { tcp, answer: { status: Number(statusLine.split(' ')[1]), headers, body: '' }, rest };
}

/** The whole answer to a request that is no proper handshake; the connection is closed after it. */
export async function refusedHandshake(socketUrl: string, request: string): Promise<HandshakeAnswer> {
  const { tcp, answer, rest } = await handshake(socketUrl, request);
  const length = Number(answer.headers.get('content-length') ?? 0);
  let body = rest;
  tcp.resume();
  while (body.length < length && answer.status !== 101) {
    const chunk = (await Promise.race([once(tcp, 'data'), once(tcp, 'close')]))[0] as unknown;
    if (!Buffer.isBuffer(chunk)) break;
    body = Buffer.concat([body, chunk]);
  }
  tcp.destroy();
  return { ...answer, body: body.toString('utf8') };
}
