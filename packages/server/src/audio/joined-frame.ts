/** Small frames that wait together: each alone costs some 200 bytes beside its own, and keeps all that came with it. */

/** From this size on a frame waits by itself. */
export const SMALL_FRAME_BYTES = 1024;
const firstCapacityBytes = 64;
const mostBytes = 4096;

export class JoinedFrame {
  #whole: Buffer;
  #bytes: Buffer;

  /** A copy of `first`. */
  constructor(first: Buffer) {
    this.#whole = Buffer.allocUnsafeSlow(Math.max(firstCapacityBytes, first.length));
    first.copy(this.#whole);
    this.#bytes = this.#whole.subarray(0, first.length);
  }

  /** All that was joined so far, in order. Another buffer after each `add`. */
  get bytes(): Buffer {
    return this.#bytes;
  }

  /** False, and nothing done, when it would become too large. */
  add(next: Buffer): boolean {
    const usedBytes = this.#bytes.length;
    const neededBytes = usedBytes + next.length;
    if (neededBytes > mostBytes) return false;
    if (neededBytes > this.#whole.length) {
      const larger = Buffer.allocUnsafeSlow(
        Math.min(mostBytes, Math.max(neededBytes, 2 * this.#whole.length)),
      );
      this.#bytes.copy(larger);
      this.#whole = larger;
    }
    next.copy(this.#whole, usedBytes);
    this.#bytes = this.#whole.subarray(0, neededBytes);
    return true;
  }
}
