/** A socket as a session's connection. */
import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import type { Connection } from '../session/session-ports.ts';

export interface Link {
  isPaused: boolean;
  /** The session itself has asked for the close that is under way. */
  isClosing: boolean;
  /** Something came since the last ping. A pong may be late behind the audio in the client's own buffer. */
  isAlive: boolean;
}

/** What is said in one turn of the event loop goes in one write, up to this: the system call costs more than all the rest. */
const MOST_CORKED_BYTES = 16 * 1024;

/** The TCP socket below the WebSocket. */
export type Wire = Pick<Socket, 'cork' | 'uncork' | 'writableLength'>;

export function connectionOf(socket: WebSocket, wire: Wire, link: Link): Connection {
  let isCorked = false;
  const uncork = () => {
    if (isCorked) wire.uncork();
    isCorked = false;
  };
  return {
    send: (text) => {
      if (socket.readyState !== socket.OPEN) return;
      if (!isCorked) {
        isCorked = true;
        wire.cork();
        // After the promises that are settled by now: an engine may answer to the audio that has just been acknowledged.
        queueMicrotask(() => process.nextTick(uncork));
      }
      socket.send(text);
      if (wire.writableLength > MOST_CORKED_BYTES) uncork();
    },
    close: (code, reason) => {
      link.isClosing = true;
      socket.close(code, reason);
    },
    terminate: () => socket.terminate(),
    bufferedBytes: () => socket.bufferedAmount,
    // A ping is written after all that waits, and tells when it is on its way, or that the socket is closed.
    drained: () => new Promise((resolve) => socket.ping(undefined, undefined, () => resolve())),
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
