/** `/ws/transcribe`: the upgrade, the heartbeat, and a socket as the session's connection. */
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import {
  decodeClientBinary,
  decodeClientText,
  encodeServerMessage,
  type DecodedFrame,
} from '@clarity-care/protocol';
import websocket, { type WebsocketPluginOptions } from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RawData, WebSocket } from 'ws';
import type { Clock } from '../clock/clock.ts';
import { Session } from '../session/session.ts';
import type { Connection, SessionPorts } from '../session/session-ports.ts';
import type { Admission, SocketAdmission } from './admission.ts';
import { clientOfAddress } from './admission-client.ts';
import { SocketRefusedError } from './admission-over-http.ts';
import type { Refusal } from './admission-refusals.ts';
import { isOriginAllowed, OriginNotAllowedError } from './allowed-origin.ts';
import { ClaritySocket, MAX_BUFFERED_CHUNKS, MAX_FRAGMENTS, type RefusedFrame } from './clarity-socket.ts';
import type { LiveSessions } from './live-sessions.ts';
import { connectionOf, type Link } from './socket-connection.ts';

/** The types of `ws` ask for its whole module here; its server only makes instances. */
type WholeLibrary = NonNullable<NonNullable<WebsocketPluginOptions['options']>['WebSocket']>;

export interface GatewayOptions {
  readonly allowedOrigins: readonly string[];
  /** Bytes in one frame. */
  readonly maxFrameBytes: number;
  /** Between two pings of the WebSocket protocol. A client that answers none of them has vanished. */
  readonly heartbeatMs: number;
  readonly clock: Clock;
  readonly admission: Admission;
  /** The ports of a new session over this connection. */
  readonly sessionPorts: (connection: Connection) => SessionPorts;
}

/** Adds the route. `live` gets the sessions that live, so that a shutdown can wait for them. */
export async function registerTranscribeSocket(
  app: FastifyInstance,
  live: LiveSessions,
  options: GatewayOptions,
): Promise<void> {
  await app.register(websocket, {
    options: {
      WebSocket: ClaritySocket as unknown as WholeLibrary,
      maxPayload: options.maxFrameBytes,
      ...newerOptions,
      maxFragments: MAX_FRAGMENTS,
      maxBufferedChunks: MAX_BUFFERED_CHUNKS,
      // Compressing costs 190 µs a frame and saves 7 % on audio.
      perMessageDeflate: false,
    },
    // The plugin's own handler would cut the connection of a client whose frame was refused, before it could read why.
    // `ws` closes such a socket by itself; one that is still open had a fault of ours.
    errorHandler: (error, socket, request) => {
      if (socket.readyState !== socket.OPEN) return;
      request.log.error({ err: error }, 'socket_failed');
      socket.terminate();
    },
    // The sessions end by themselves, with a reason; the plugin's own default would cut the sockets.
    preClose: (done: () => void) => done(),
  });
  const waiting = new WeakMap<FastifyRequest, Waiter>();
  app.get(
    '/ws/transcribe',
    {
      websocket: true,
      preValidation: async (request, reply) => {
        if (!isOriginAllowed(request.headers.origin, request.headers.host, options.allowedOrigins)) {
          throw new OriginNotAllowedError();
        }
        // RFC 9112 §3.2. Node asks for it too, but not where a request asks for an upgrade.
        if (request.headers.host === undefined) {
          await reply.code(400).send();
          return;
        }
        // RFC 9110 §15.5.22 and RFC 6455 §4.4 name the headers.
        if (!request.ws || !isOpeningHandshake(request.raw)) {
          await reply.code(426).headers({ upgrade: 'websocket', 'sec-websocket-version': '13' }).send();
          return;
        }
        const client = clientOfAddress(request.ip);
        const admitted = options.admission.admitSocket(client);
        if (admitted.outcome === 'refused_by_http') throw new SocketRefusedError(admitted);
        waiting.set(request, { client, admitted });
        // Also for a connection whose upgrade fails after this.
        request.raw.socket.once('close', admitted.release);
      },
    },
    (socket, request) => {
      const waiter = waiting.get(request);
      if (waiter === undefined) return socket.terminate();
      const { client, admitted } = waiter;
      if (admitted.outcome === 'admitted')
        attach(socket, request.raw.socket, options, live, client, admitted.release);
      else turnAway(socket, admitted);
    },
  );
}

/** For a client that does not answer the closing handshake: a server that stops does not wait longer for it. */
const closeTimeoutMs = 3000;
/** `ws` knows it from 8.19 on, its types do not. */
const newerOptions: object = { closeTimeout: closeTimeoutMs };

interface Waiter {
  /** Whose sessions it counts among. */
  readonly client: string | undefined;
  readonly admitted: Exclude<SocketAdmission, { outcome: 'refused_by_http' }>;
}

/** RFC 6455 §4.2.1; `ws` looks at the key. */
function isOpeningHandshake({ httpVersion, headers }: IncomingMessage): boolean {
  const isUpgrade = headers.upgrade?.toLowerCase() === 'websocket';
  return httpVersion === '1.1' && isUpgrade && headers['sec-websocket-version'] === '13';
}

/** The upgrade was done so that the client can read why it is refused. */
function turnAway(socket: WebSocket, refusal: Refusal): void {
  socket.on('error', () => undefined);
  socket.send(encodeServerMessage({ type: 'error', ...outgoing(refusal), seq: 1 }));
  socket.close(refusal.closeCode);
}

function outgoing({ code, message, retryAfterMs }: Refusal) {
  return { code, message, retryable: true, retry_after_ms: retryAfterMs };
}

/** No await before the listeners are there: `ws` would drop what comes meanwhile. */
function attach(
  socket: WebSocket,
  wire: Socket,
  options: GatewayOptions,
  live: LiveSessions,
  client: string | undefined,
  releaseWaiting: () => void,
): void {
  const { admission } = options;
  const link: Link = { isPaused: false, isClosing: false, isAlive: true };
  const session: Session = new Session({
    ...options.sessionPorts(connectionOf(socket, wire, link)),
    onHeld: (sessionId) => live.hold(sessionId, session),
  });
  live.add(session);
  let hasConfig = false;
  /** A session counts from its config on, until everything of it is stored. */
  const admitConfig = (frame: DecodedFrame): void => {
    if (hasConfig || frame.ok !== true || frame.message.type !== 'config') return;
    hasConfig = true;
    releaseWaiting();
    const { config } = frame.message;
    const admitted = admission.admit({ client, isResume: isResume(config) });
    if (admitted.outcome === 'admitted') void session.finished.then(admitted.release);
    else session.notAdmitted(outgoing(admitted), admitted.closeCode);
  };
  socket.on('message', (bytes: RawData, isBinary: boolean) => {
    link.isAlive = true;
    // With the binary type "nodebuffer" it is always one Buffer.
    const buffer = bytes as Buffer;
    try {
      const frame = isBinary ? decodeClientBinary(buffer) : decodeClientText(buffer.toString('utf8'));
      admitConfig(frame);
      session.receive(frame);
    } catch (error) {
      // A fault of ours ends this session, not the process.
      session.fail(error);
    }
  });
  socket.on('refused', (refused: RefusedFrame) => {
    if (!link.isClosing) session.refused(refused);
  });
  // The close event that follows says all that there is to do; without a listener the process would end.
  socket.on('error', () => undefined);
  const stopHeartbeat = startHeartbeat(socket, link, options);
  socket.on('close', () => {
    stopHeartbeat();
    session.disconnected();
  });
}

function isResume(config: unknown): boolean {
  return (
    typeof config === 'object' &&
    config !== null &&
    'resume' in config &&
    typeof config.resume === 'object' &&
    config.resume !== null
  );
}

/** Cuts a client that has vanished without closing. While the socket is paused no pong can be seen: no verdict then. */
function startHeartbeat(socket: WebSocket, link: Link, { clock, heartbeatMs }: GatewayOptions): () => void {
  socket.on('pong', () => {
    link.isAlive = true;
  });
  let cancel = clock.after(heartbeatMs, beat);
  function beat(): void {
    if (!link.isAlive && !link.isPaused) return socket.terminate();
    link.isAlive = link.isPaused;
    if (socket.readyState === socket.OPEN) socket.ping();
    cancel = clock.after(heartbeatMs, beat);
  }
  return () => cancel();
}
