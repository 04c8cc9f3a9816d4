/** A client of `/ws/transcribe` for tests: sends, and waits for what is to come. */
import { once } from 'node:events';
import type { Finding } from '@clarity-care/clinical';
import { decodeServerText, type ServerMessage } from '@clarity-care/protocol';
import { WebSocket, type ClientOptions } from 'ws';

export type Message = ServerMessage<Finding>;

export class DictationClient {
  readonly socket: WebSocket;
  readonly messages: Message[] = [];
  /** Resolves to the close code. */
  readonly closed: Promise<number>;
  #watch: () => void = () => undefined;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (text: Buffer) => {
      this.messages.push(decodeServerText<Finding>(text.toString('utf8')));
      this.#watch();
    });
    // A cut connection is told by the close event as well.
    socket.on('error', () => undefined);
    this.closed = new Promise((resolve) => {
      socket.on('close', (code) => {
        resolve(code);
        this.#watch();
      });
    });
  }

  static async connect(url: string, options: ClientOptions = {}): Promise<DictationClient> {
    const client = new DictationClient(new WebSocket(url, options));
    await once(client.socket, 'open');
    return client;
  }

  send(message: object): void {
    this.socket.send(JSON.stringify(message));
  }

  /** Opens the session and resolves with `ready`. */
  async begin(config: object = {}): Promise<Extract<Message, { type: 'ready' }>> {
    this.send({ type: 'config', config });
    return this.first('ready');
  }

  /** The first message of that type, now or when it comes. Rejects when the socket closes without one. */
  async first<Type extends Message['type']>(type: Type): Promise<Extract<Message, { type: Type }>> {
    for (;;) {
      const found = this.messages.find((message) => message.type === type);
      if (found !== undefined) return found as Extract<Message, { type: Type }>;
      if (this.socket.readyState === WebSocket.CLOSED) {
        throw new Error(`closed without ${type}; came: ${JSON.stringify(this.messages)}`);
      }
      await new Promise<void>((resolve) => {
        this.#watch = resolve;
      });
    }
  }

  of<Type extends Message['type']>(type: Type): Extract<Message, { type: Type }>[] {
    return this.messages.filter(
      (message): message is Extract<Message, { type: Type }> => message.type === type,
    );
  }
}

/** The samples of a WAV file made by set-up: after the 44 bytes of its header. */
export function samplesOf(wave: Buffer): Buffer {
  const at = wave.indexOf('data');
  return wave.subarray(at + 8);
}
