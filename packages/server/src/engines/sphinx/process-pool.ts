/**
 * Recogniser processes made ready before they are needed. A process serves one stream and is never used again, so
 * nothing of one patient is in memory when the next one speaks.
 */
import type { Recogniser } from './recogniser-child.ts';

export interface ProcessPool {
  /** Starts processes until `warmProcesses` wait. */
  refill(): void;
  /** A process for one stream: a waiting one, or a new one that is not ready yet. The taker must kill it. */
  take(): Recogniser;
  /** Ends all processes, those taken too, and resolves when they have ended. */
  close(): Promise<void>;
}

export function createProcessPool(start: () => Recogniser, warmProcesses: number): ProcessPool {
  const waiting: Recogniser[] = [];
  const running = new Set<Recogniser>();
  let isClosed = false;

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
    if (isClosed) return;
    while (waiting.length < warmProcesses) waiting.push(launch());
  }

  return {
    refill,
    take: () => {
      if (isClosed) throw new Error('The pool is closed.');
      let recogniser = waiting.shift();
      while (recogniser?.failure !== undefined) recogniser = waiting.shift();
      recogniser ??= launch();
      refill();
      return recogniser;
    },
    close: async () => {
      isClosed = true;
      const ending = [...running];
      waiting.length = 0;
      for (const recogniser of ending) recogniser.kill();
      await Promise.all(ending.map((recogniser) => recogniser.ended));
    },
  };
}
