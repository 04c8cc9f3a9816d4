/**
 * Recogniser processes made ready before they are needed. A process serves one stream and is never used again, so
 * nothing of one patient is in memory when the next one speaks.
 */
import type { Recogniser } from './recogniser-child.ts';

export interface ProcessPool {
  /** Starts one process if fewer than `warmProcesses` wait, and the others one by one after it. */
  refill(): void;
  /** A process for one stream: a waiting one, or a new one that is not ready yet. The taker must kill it. */
  take(): Recogniser;
  /** Ends all processes, those taken too, and resolves when they have ended. */
  close(): Promise<void>;
}

/** Calls back later; the answer takes it back. */
export type Later = (callback: () => void) => () => void;

/**
 * Loading the models takes about a second of a core. So the place of a process that was taken is filled a little
 * later, when its stream has had its start, and never two places at once.
 */
const refillAfterMs = 2_000;

const afterAWhile: Later = (callback) => {
  const timer = setTimeout(callback, refillAfterMs);
  // A command that is done does not wait for a process it will not need.
  timer.unref();
  return () => clearTimeout(timer);
};

export function createProcessPool(
  start: () => Recogniser,
  warmProcesses: number,
  later: Later = afterAWhile,
): ProcessPool {
  const waiting: Recogniser[] = [];
  const running = new Set<Recogniser>();
  let isClosed = false;
  let cancelRefill: () => void = () => undefined;

  function launch(): Recogniser {
    const recogniser = start();
    running.add(recogniser);
    void recogniser.ended.then(() => {
      running.delete(recogniser);
      // One that died while waiting is not replaced here: what killed it would kill the next at once, and so on.
      const index = waiting.indexOf(recogniser);
      if (index >= 0) waiting.splice(index, 1);
    });
    return recogniser;
  }

  function refill(): void {
    if (isClosed || waiting.length >= warmProcesses) return;
    waiting.push(launch());
    refillLater();
  }

  function refillLater(): void {
    cancelRefill();
    if (waiting.length < warmProcesses) cancelRefill = later(refill);
  }

  return {
    refill,
    take: () => {
      if (isClosed) throw new Error('The pool is closed.');
      let recogniser = waiting.shift();
      while (recogniser?.failure !== undefined) recogniser = waiting.shift();
      recogniser ??= launch();
      refillLater();
      return recogniser;
    },
    close: async () => {
      isClosed = true;
      cancelRefill();
      const ending = [...running];
      waiting.length = 0;
      for (const recogniser of ending) recogniser.kill();
      await Promise.all(ending.map((recogniser) => recogniser.ended));
    },
  };
}
