/** Bytes that are kept for seconds, copied into blocks that all sessions share. */
import { blockBytes, type AudioBlocks } from './audio-blocks.ts';

/** Added to at the end, given up from the beginning. Nobody outside ever holds a view of a block: all goes in and out as a copy. */
export class KeptBytes {
  readonly #source: AudioBlocks;
  readonly #blocks: Buffer[] = [];
  /** Position of the first block's first byte. */
  #blocksFrom = 0;
  #end = 0;

  constructor(source: AudioBlocks) {
    this.#source = source;
  }

  /** @returns the position after the last byte. */
  add(bytes: Buffer): number {
    for (let at = 0; at < bytes.length;) {
      const offset = this.#end - this.#blocksFrom - (this.#blocks.length - 1) * blockBytes;
      const last = this.#blocks.at(-1);
      if (last === undefined || offset >= blockBytes) {
        if (last === undefined) this.#blocksFrom = this.#end;
        this.#blocks.push(this.#source.take());
        continue;
      }
      const copied = bytes.copy(last, offset, at);
      at += copied;
      this.#end += copied;
    }
    return this.#end;
  }

  /** A copy of the bytes from one position until another, as far as they are kept. */
  read(from: number, until: number): Buffer {
    const begin = Math.max(from, this.#blocksFrom);
    const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(until, this.#end) - begin));
    for (let at = 0; at < bytes.length;) {
      const inBlocks = begin + at - this.#blocksFrom;
      const offset = inBlocks % blockBytes;
      const block = this.#blocks[(inBlocks - offset) / blockBytes];
      if (block === undefined) break;
      at += block.copy(bytes, at, offset, Math.min(blockBytes, offset + bytes.length - at));
    }
    return bytes;
  }

  /** Gives up the blocks that lie before a position. */
  dropBefore(position: number): void {
    const whole = Math.floor((Math.min(position, this.#end) - this.#blocksFrom) / blockBytes);
    for (const block of this.#blocks.splice(0, Math.max(0, whole))) {
      this.#source.give(block);
      this.#blocksFrom += blockBytes;
    }
    if (position >= this.#end) this.clear();
  }

  clear(): void {
    for (const block of this.#blocks.splice(0)) this.#source.give(block);
    this.#blocksFrom = this.#end;
  }
}
