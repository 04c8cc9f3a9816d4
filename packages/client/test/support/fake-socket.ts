/** Sockets in memory: the test is the network and the server's side of it. */
import type { ServerMessageBody } from '@clarity-care/protocol';
import type { SocketConstructor, SocketEvents, SocketLike } from '../../src/socket.ts';

type Listener = (event: never) => void;

export class FakeSocket implements SocketLike {
  binaryType = 'blob';
  bufferedAmount = 0;
  readonly url: string;
  readonly protocols: readonly string[];
  /** What the client has sent, in order: audio as bytes, the rest as objects. */
  readonly sent: (Uint8Array | Record<string, unknown>)[] = [];
  /** How the client has ended it. */
  ending: 'closed' | 'cut' | undefined;
  /** Is told of every message of the client, as it is sent. */
  onSent: (message: Uint8Array | Record<string, unknown>) => void = () => undefined;
  readonly #listeners = new Map<string, Listener[]>();

  constructor(url: string, protocols: readonly string[] = []) {
    this.url = url;
    this.protocols = protocols;
  }

  addEventListener<Type extends keyof SocketEvents>(
    type: Type,
    listener: (event: SocketEvents[Type]) => void,
  ): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }

  send(frame: string | Uint8Array): void {
    const message = typeof frame === 'string' ? (JSON.parse(frame) as Record<string, unknown>) : frame;
    this.sent.push(message);
    this.onSent(message);
  }

  close(): void {
    this.ending ??= 'closed';
  }

  terminate(): void {
    this.ending ??= 'cut';
  }

  /** The connection is made. */
  open(): void {
    this.#emit('open', {});
  }

  /** The server says something. */
  say(message: ServerMessageBody & { readonly seq: number }): void {
    this.frame(JSON.stringify(message));
  }

  frame(data: unknown): void {
    this.#emit('message', { data });
  }

  /** The connection is gone, or closed by the server. */
  drop(code = 1006): void {
    this.#emit('close', { code });
  }

  /** Messages of the client of one type. */
  said(type: string): Record<string, unknown>[] {
    return this.sent.filter(
      (message): message is Record<string, unknown> =>
        !(message instanceof Uint8Array) && message['type'] === type,
    );
  }

  /** `config.resume`, as the client has sent it. */
  get resume(): Record<string, unknown> | undefined {
    const config = this.said('config')[0]?.['config'] as { resume?: Record<string, unknown> } | undefined;
    return config?.resume;
  }

  /** Bytes of audio that the client has sent. */
  get audio(): Uint8Array {
    return new Uint8Array(Buffer.concat(this.sent.filter((message) => message instanceof Uint8Array)));
  }

  #emit<Type extends keyof SocketEvents>(type: Type, event: SocketEvents[Type]): void {
    for (const listener of this.#listeners.get(type) ?? []) {
      (listener as (event: SocketEvents[Type]) => void)(event);
    }
  }
}

/** A constructor whose sockets are listed, the newest last. */
export function fakeNetwork(): { readonly webSocket: SocketConstructor; readonly sockets: FakeSocket[] } {
  const sockets: FakeSocket[] = [];
  class ListedSocket extends FakeSocket {
    constructor(url: string, protocols?: string[]) {
      super(url, protocols);
      sockets.push(this);
    }
  }
  return { webSocket: ListedSocket, sockets };
}

/** A `ready` with the limits of a default server. */
export function readyMessage(
  seq: number,
  fields: { readonly session_id?: string; readonly have_ms?: number } = {},
): Extract<ServerMessageBody, { type: 'ready' }> & { readonly seq: number } {
  return {
    type: 'ready',
    seq,
    session_id: 'session-1',
    resume_token: 'not-a-real-token',
    engine: 'scripted',
    config: {
      language_code: 'en-US',
      sample_rate: 16_000,
      media_encoding: 'pcm',
      specialty: 'PRIMARYCARE',
      type: 'DICTATION',
      engine: 'auto',
      interim_results: true,
      show_speaker_label: false,
      number_of_channels: 1,
      vocabulary_name: null,
      vocabulary: null,
      extract: true,
      redact: false,
    },
    limits: {
      max_frame_bytes: 65_536,
      idle_ms: 300_000,
      max_session_ms: 14_400_000,
      max_audio_before_config_ms: 2000,
      max_audio_ahead_ms: 900_000,
      resume_window_ms: 600_000,
    },
    have_ms: 0,
    ...fields,
  };
}
