/** `/ws/transcribe`: the upgrade, the heartbeat, and a socket as the session's connection. */
import { decodeClientBinary, decodeClientText, type Limits } from '@clarity-care/protocol';
import websocket, { type WebsocketPluginOptions } from '@fastify/websocket';
import type { FastifyInstance } from 'fastify';
import type { RawData, WebSocket } from 'ws';
import type { Clock } from '../clock/clock.ts';
import { Session } from '../session/session.ts';
import type { Connection, SessionPorts } from '../session/session-ports.ts';
import { isOriginAllowed, OriginNotAllowedError } from './allowed-origin.ts';
import { ClaritySocket, type RefusedFrame } from './clarity-socket.ts';
import type { LiveSessions } from './live-sessions.ts';

/** The types of `ws` ask for its whole module here; its server only makes instances. */
type WholeLibrary = NonNullable<NonNullable<WebsocketPluginOptions['options']>['WebSocket']>;

export interface GatewayOptions {
  readonly allowedOrigins: readonly string[];
  readonly limits: Limits;
  /** Between two pings of the WebSocket protocol. A client that answers none of them has vanished. */
  readonly heartbeatMs: number;
  readonly clock: Clock;
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
      maxPayload: options.limits.max_frame_bytes,
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
  app.get(
    '/ws/transcribe',
    {
      websocket: true,
      preValidation: async (request, reply) => {
        if (!isOriginAllowed(request.headers.origin, request.headers.host, options.allowedOrigins)) {
          throw new OriginNotAllowedError();
        }
        // Without the upgrade there is nothing to do here; RFC 9110 §15.5.22 names the header.
        if (!request.ws) await reply.code(426).header('upgrade', 'websocket').send();
      },
    },
    (socket) => attach(socket, options, live),
  );
}

/** No await before the listeners are there: `ws` would drop what comes meanwhile. */
function attach(socket: WebSocket, options: GatewayOptions, live: LiveSessions): void {
  const link: Link = { isPaused: false, isClosing: false, isAlive: true };
  const session = new Session(options.sessionPorts(connectionOf(socket, link)));
  live.add(session);
  socket.on('message', (bytes: RawData, isBinary: boolean) => {
    link.isAlive = true;
    // With the binary type "nodebuffer" it is always one Buffer.
    const frame = bytes as Buffer;
    session.receive(isBinary ? decodeClientBinary(frame) : decodeClientText(frame.toString('utf8')));
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

interface Link {
  isPaused: boolean;
  /** The session itself has asked for the close that is under way. */
  isClosing: boolean;
  /** Something came since the last ping. A pong may be late behind the audio in the client's own buffer. */
  isAlive: boolean;
}

function connectionOf(socket: WebSocket, link: Link): Connection {
  return {
    send: (text) => {
      if (socket.readyState === socket.OPEN) socket.send(text);
    },
    close: (code, reason) => {
      link.isClosing = true;
      socket.close(code, reason);
    },
    terminate: () => socket.terminate(),
    bufferedBytes: () => socket.bufferedAmount,
    pauseReading: () => {
      link.isPaused = true;
      socket.pause();
    },
    resumeReading: () => {
      link.isPaused = false;
      link.isAlive = true;
      socket.resume();
    },
  };
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
