/** Memory for audio that is kept for seconds: blocks that are used again and again. */

/** Half a second of 16 kHz mono. */
export const blockBytes = 16 * 1024;
/** Free blocks that are kept for the next who wants one; 16 MiB. */
const mostFree = 1024;

/**
 * One for all sessions of a server. A buffer of the socket that is kept as long would be one more for the garbage collector
 * to find, four a second and session.
 */
export class AudioBlocks {
  readonly #free: Buffer[] = [];

  take(): Buffer {
    return this.#free.pop() ?? Buffer.alloc(blockBytes);
  }

  /** Whoever gives a block back holds no view of it. Nothing that was spoken stays in it. */
  give(block: Buffer): void {
    block.fill(0);
    if (this.#free.length < mostFree) this.#free.push(block);
  }
}
