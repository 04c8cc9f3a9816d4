/** Time as it is handed in: the system's in an application, moved by hand in tests. */

export interface Clock {
  /** Milliseconds since any fixed moment; never goes back. */
  now(): number;
  /** Calls back once; the answer takes it back. */
  after(ms: number, callback: () => void): () => void;
}

// Every runtime has it; its types differ between browsers and Node.
declare const performance: { now(): number };

/** The monotonic one: the wall clock jumps, and a jump is not a connection that lived long. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};
