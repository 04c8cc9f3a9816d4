/** What the bench and its load generator say to each other: one JSON line each way. */

/** Audio in one frame, and so one reply to each: 8,192 bytes of 16 kHz PCM are 256 ms, 3.9 frames a second. */
export const frameBytes = 8192;
export const frameMs = 256;

export interface LoadTarget {
  readonly port: number;
  readonly path: string;
  /** Text frame that opens a session, and the beginning of the one that answers it. Absent: the socket is enough. */
  readonly opening?: { readonly send: string; readonly answeredBy: string };
}

export type LoadRequest =
  /** Up to so many sessions: more than there are. */
  | { readonly type: 'connect'; readonly target: LoadTarget; readonly sessions: number }
  /** Frames at real time from every session; the first `warmUpMs` are not measured. */
  | { readonly type: 'stream'; readonly warmUpMs: number; readonly measureMs: number }
  /** So many frames from every session at real time, then silence. */
  | { readonly type: 'stream_frames'; readonly frames: number }
  | { readonly type: 'disconnect' };

export interface LoadResult {
  readonly sent: number;
  readonly replied: number;
  /** Replies of the warm-up too: the server's work in all that time. */
  readonly handled: number;
  /** Sockets that have closed by themselves. */
  readonly closed: number;
  /** From the frame's sending to its reply, in milliseconds. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly mostMs: number;
  /** How much later than planned 99 of 100 frames were sent at most: what the generator itself is late. */
  readonly lateP99Ms: number;
}
