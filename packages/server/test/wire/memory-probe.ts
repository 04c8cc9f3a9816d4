/**
 * Loaded before a server that runs with `--expose-gc` and a channel to its parent: it answers how much memory is in
 * use once everything unreachable has been collected.
 */

/** What the parent asks. */
export type MemoryQuestion =
  | { readonly ask: 'now' }
  /** Look every so often, until `peak` is asked. */
  | { readonly ask: 'watch'; readonly everyMs: number }
  | { readonly ask: 'peak' };

/** Bytes after a collection. */
export interface MemoryAnswer {
  /** JavaScript's heap and the buffers outside of it. */
  readonly liveBytes: number;
  readonly residentBytes: number;
  /** How often it was looked; 1 for `now`. */
  readonly samples: number;
}

function look(): MemoryAnswer {
  // Buffers that the first collection frees are counted until the second.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { liveBytes: heapUsed + external, residentBytes: rss, samples: 1 };
}

let timer: NodeJS.Timeout | undefined;
let peak = look();

process.on('message', (question: MemoryQuestion) => {
  switch (question.ask) {
    case 'now':
      process.send?.(look());
      return;
    case 'watch':
      peak = look();
      timer = setInterval(() => {
        const seen = look();
        peak = {
          liveBytes: Math.max(peak.liveBytes, seen.liveBytes),
          residentBytes: Math.max(peak.residentBytes, seen.residentBytes),
          samples: peak.samples + 1,
        };
      }, question.everyMs);
      timer.unref();
      process.send?.(peak);
      return;
    case 'peak':
      clearInterval(timer);
      process.send?.(peak);
  }
});
// The server ends when it wants to, not when its parent does.
process.channel?.unref();
