/** Audio that may have to be sent again, in memory. */

/** Bytes of one block: a second of 16 kHz mono. Whole blocks are freed. */
const blockBytes = 32_000;

/**
 * A window on a growing row of bytes. Positions count from the first byte that was ever appended. It has no limit of
 * its own: `dictation-step.ts` decides what is kept.
 */
export class Spool {
  #blocks: Uint8Array[] = [];
  /** Position of the first byte of the first block. */
  #blocksFromByte = 0;
  #fromByte = 0;
  #endByte = 0;

  /** Bytes that are kept. */
  get bytes(): number {
    return this.#endByte - this.#fromByte;
  }

  /** Bytes of memory in use: at most two blocks more than `bytes`. */
  get allocatedBytes(): number {
    return this.#blocks.length * blockBytes;
  }

  /** Copies them in: the caller may use its buffer again. What has been forgotten before it came is passed over. */
  append(bytes: Uint8Array): void {
    const passedOver = Math.min(bytes.length, Math.max(0, this.#fromByte - this.#endByte));
    this.#endByte += passedOver;
    let rest = bytes.subarray(passedOver);
    while (rest.length > 0) {
      if (this.#blocks.length === 0) this.#blocksFromByte = this.#endByte;
      const at = this.#endByte - this.#blocksFromByte;
      if (at === this.allocatedBytes) this.#blocks.push(new Uint8Array(blockBytes));
      const block = this.#blocks.at(-1) ?? new Uint8Array(0);
      const piece = rest.subarray(0, blockBytes - (at % blockBytes));
      block.set(piece, at % blockBytes);
      this.#endByte += piece.length;
      rest = rest.subarray(piece.length);
    }
  }

  /** Frees what lies before that position. */
  forget(beforeByte: number): void {
    this.#fromByte = Math.max(this.#fromByte, beforeByte);
    const whole = Math.floor((Math.min(this.#fromByte, this.#endByte) - this.#blocksFromByte) / blockBytes);
    if (whole > 0) {
      this.#blocks.splice(0, whole);
      this.#blocksFromByte += whole * blockBytes;
    }
    if (this.#fromByte >= this.#endByte) this.#blocks = [];
  }

  /** The bytes from one position to another, copied. What is no longer there is silence, so that later times stay true. */
  read(fromByte: number, toByte: number): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(toByte - fromByte);
    let at = Math.max(fromByte, this.#fromByte);
    while (at < toByte) {
      const inBlocks = at - this.#blocksFromByte;
      const block = this.#blocks[Math.floor(inBlocks / blockBytes)];
      if (block === undefined)
        throw new RangeError(`audio up to byte ${toByte} is wanted; the spool ends at ${this.#endByte}`);
      const piece = block.subarray(inBlocks % blockBytes, (inBlocks % blockBytes) + toByte - at);
      bytes.set(piece, at - fromByte);
      at += piece.length;
    }
    return bytes;
  }
}
