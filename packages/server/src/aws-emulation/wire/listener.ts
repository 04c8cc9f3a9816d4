/**
 * One TCP port for cleartext HTTP/1.1 and HTTP/2 with prior knowledge (RFC 9113 §3.3): a connection's first bytes tell
 * which. An endpoint of AWS speaks both, and a client is given one address.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import {
  createServer as createHttp2Server,
  type Http2Server,
  type IncomingHttpHeaders,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Clock } from '../../clock/clock.ts';

/** RFC 9113 §3.4. No method of HTTP/1.1 begins with these four bytes. */
const prefaceStart = Buffer.from('PRI ');

const limits = {
  connections: 1024,
  /** A presigned URL with a session token has about 3 KB. */
  headerBytes: 32 * 1024,
  headerCount: 100,
  /** For the first bytes of a connection, and for the whole head of a request. */
  headMs: 20_000,
  /** For a request of HTTP/1.1 with its body: 2 GB at 5 Mbit/s. */
  requestMs: 3_600_000,
  /** Without a byte while a request of HTTP/1.1 is under way. */
  stallMs: 120_000,
  /** Without a request. The SDKs' pools would race against a shorter time. */
  idleMs: 65_000,
  streamsPerSession: 100,
} as const;

export interface ListenerHandlers {
  /** HTTP/1.1 */
  onRequest(request: IncomingMessage, response: ServerResponse): void;
  /** HTTP/1.1 with `Upgrade: websocket` */
  onUpgrade(request: IncomingMessage, socket: Duplex, firstBytes: Buffer): void;
  /** HTTP/2 */
  onStream(stream: ServerHttp2Stream, headers: IncomingHttpHeaders): void;
}

export interface ListenAddress {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

export class Listener {
  readonly #clock: Clock;
  readonly #http1: Server;
  readonly #http2: Http2Server;
  readonly #sockets = new Set<Socket>();

  constructor(handlers: ListenerHandlers, clock: Clock) {
    this.#clock = clock;
    this.#http1 = createServer(
      {
        maxHeaderSize: limits.headerBytes,
        headersTimeout: limits.headMs,
        requestTimeout: limits.requestMs,
        keepAliveTimeout: limits.idleMs,
        // Other protocols of `Upgrade` are not spoken: such a request is answered as if it had not asked.
        shouldUpgradeCallback: (request) => request.headers.upgrade?.toLowerCase() === 'websocket',
      },
      (request, response) => handlers.onRequest(request, response),
    );
    this.#http1.maxHeadersCount = limits.headerCount;
    this.#http1.maxConnections = limits.connections;
    this.#http1.timeout = limits.stallMs;
    this.#http1.on('upgrade', (request, socket, firstBytes) =>
      handlers.onUpgrade(request, socket, firstBytes),
    );

    this.#http2 = createHttp2Server({
      maxSessionInvalidFrames: 100,
      settings: { maxConcurrentStreams: limits.streamsPerSession, maxHeaderListSize: limits.headerBytes },
    });
    this.#http2.on('session', (session) => this.#closeWhenIdle(session));
    this.#http2.on('stream', (stream, headers) => handlers.onStream(stream, headers));

    // The HTTP/1.1 server does the listening, for its limits of time only work so. Its own way with a new connection is
    // taken out and used once the first bytes have spoken for it.
    const acceptHttp1 = this.#http1.listeners('connection');
    this.#http1.removeAllListeners('connection');
    this.#http1.on('connection', (socket) => {
      this.#track(socket);
      this.#sniff(socket, (isHttp2) => {
        if (isHttp2) this.#http2.emit('connection', socket);
        else for (const accept of acceptHttp1) accept.call(this.#http1, socket);
      });
    });
  }

  /** Resolves to the port. */
  listen({ host, port }: ListenAddress): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#http1.once('error', reject);
      this.#http1.listen(port, host, () => {
        this.#http1.off('error', reject);
        resolve((this.#http1.address() as AddressInfo).port);
      });
    });
  }

  /** Cuts what is open; resolves when all connections are closed. */
  async close(): Promise<void> {
    if (!this.#http1.listening) return;
    const closed = new Promise<void>((resolve) => this.#http1.close(() => resolve()));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  #track(socket: Socket): void {
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
  }

  #sniff(socket: Socket, decide: (isHttp2: boolean) => void): void {
    const cancelDeadline = this.#clock.after(limits.headMs, () => socket.destroy());
    let seen = Buffer.alloc(0);
    const onReadable = () => {
      const bytes = socket.read() as Buffer | null;
      if (bytes === null) return;
      seen = Buffer.concat([seen, bytes]);
      const compared = Math.min(seen.length, prefaceStart.length);
      const isLikePreface = seen.subarray(0, compared).equals(prefaceStart.subarray(0, compared));
      if (isLikePreface && compared < prefaceStart.length) return;
      leave();
      socket.unshift(seen);
      decide(isLikePreface);
    };
    const abandon = () => {
      leave();
      socket.destroy();
    };
    const leave = () => {
      cancelDeadline();
      socket.off('readable', onReadable);
      socket.off('end', abandon);
      socket.off('close', leave);
      socket.off('error', abandon);
    };
    socket.on('readable', onReadable);
    socket.on('end', abandon);
    socket.on('close', leave);
    socket.on('error', abandon);
  }

  #closeWhenIdle(session: ServerHttp2Session): void {
    let openStreams = 0;
    const arm = () => this.#clock.after(limits.idleMs, () => session.close());
    let disarm = arm();
    session.on('stream', (stream) => {
      openStreams += 1;
      disarm();
      stream.once('close', () => {
        openStreams -= 1;
        if (openStreams === 0 && !session.closed && !session.destroyed) disarm = arm();
      });
    });
    session.once('close', () => disarm());
  }
}
