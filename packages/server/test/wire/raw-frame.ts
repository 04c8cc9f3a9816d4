/** Frames of RFC 6455 §5.2, made by hand so that they can be wrong, and read back. */

export const opcodes = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

/** How the payload's length is written: the shortest form (RFC 6455 §5.2), or one that is longer than it need be. */
export type LengthForm = 'shortest' | '16-bit' | '64-bit';

export interface FrameSpec {
  /** 0…15. */
  readonly opcode: number;
  /** Text is sent as UTF-8. Default: nothing. */
  readonly payload?: string | Uint8Array;
  /** Default true. */
  readonly isFinal?: boolean;
  /** The three reserved bits, 0…7; RSV1 is 4. Default 0. */
  readonly reserved?: number;
  /** Default true, as a client must (RFC 6455 §5.3). */
  readonly isMasked?: boolean;
  /** Four bytes. Default: the key of RFC 6455 §5.7's example. */
  readonly maskingKey?: Uint8Array;
  readonly lengthForm?: LengthForm;
  /** What the header says, where it is to differ from the payload. */
  readonly claimedLength?: bigint;
}

const exampleKey = Uint8Array.of(0x37, 0xfa, 0x21, 0x3d);

/** The bytes of one frame. */
export function frame(spec: FrameSpec): Buffer {
  const payload = Buffer.from(spec.payload ?? '');
  const first = (spec.isFinal === false ? 0 : 0x80) | ((spec.reserved ?? 0) << 4) | spec.opcode;
  const isMasked = spec.isMasked ?? true;
  const length = lengthBytes(spec.claimedLength ?? BigInt(payload.length), spec.lengthForm ?? 'shortest');
  length[0] = (length[0] ?? 0) | (isMasked ? 0x80 : 0);
  if (!isMasked) return Buffer.concat([Buffer.of(first), length, payload]);
  const key = spec.maskingKey ?? exampleKey;
  const masked = payload.map((byte, at) => byte ^ (key[at % 4] ?? 0));
  return Buffer.concat([Buffer.of(first), length, key, masked]);
}

function lengthBytes(length: bigint, form: LengthForm): Buffer {
  if (form === '64-bit' || length > 0xffffn) {
    const bytes = Buffer.alloc(9, 127);
    bytes.writeBigUInt64BE(length, 1);
    return bytes;
  }
  if (form === '16-bit' || length > 125n) {
    const bytes = Buffer.alloc(3, 126);
    bytes.writeUInt16BE(Number(length), 1);
    return bytes;
  }
  return Buffer.of(Number(length));
}

export const text = (payload: string | Uint8Array): Buffer => frame({ opcode: opcodes.text, payload });
export const binary = (payload: Uint8Array): Buffer => frame({ opcode: opcodes.binary, payload });
export const ping = (payload: string | Uint8Array = ''): Buffer => frame({ opcode: opcodes.ping, payload });

/** A close frame; without a code its body is empty. */
export function close(code?: number, reason: string | Uint8Array = ''): Buffer {
  const payload =
    code === undefined ? Buffer.alloc(0) : Buffer.concat([codeBytes(code), Buffer.from(reason)]);
  return frame({ opcode: opcodes.close, payload });
}

function codeBytes(code: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(code);
  return bytes;
}

/** One message cut into fragments, the first of `opcode`, the rest continuations (RFC 6455 §5.4). */
export function fragments(opcode: number, parts: readonly (string | Uint8Array)[]): Buffer[] {
  return parts.map((payload, at) =>
    frame({ opcode: at === 0 ? opcode : opcodes.continuation, payload, isFinal: at === parts.length - 1 }),
  );
}

export interface ReadFrame {
  readonly isFinal: boolean;
  readonly reserved: number;
  readonly opcode: number;
  readonly isMasked: boolean;
  /** Unmasked. */
  readonly payload: Buffer;
}

/** Takes bytes as they come and gives the frames that are whole. It judges nothing. */
export class FrameReader {
  #chunks: Buffer[] = [];
  #bytes = 0;
  /** Bytes that the next step needs, so that a long frame is put together once. */
  #neededBytes = 2;

  /** Bytes of a frame that is not whole yet. */
  get pendingBytes(): number {
    return this.#bytes;
  }

  *read(chunk: Buffer): Generator<ReadFrame> {
    this.#chunks.push(chunk);
    this.#bytes += chunk.length;
    while (this.#bytes >= this.#neededBytes) {
      const all = this.#chunks.length === 1 ? (this.#chunks[0] ?? chunk) : Buffer.concat(this.#chunks);
      this.#chunks = [all];
      const parsed = parse(all);
      if ('neededBytes' in parsed) {
        this.#neededBytes = parsed.neededBytes;
        continue;
      }
      this.#chunks = [all.subarray(parsed.bytes)];
      this.#bytes -= parsed.bytes;
      this.#neededBytes = 2;
      yield parsed.frame;
    }
  }
}

function parse(
  bytes: Buffer,
): { readonly neededBytes: number } | { readonly frame: ReadFrame; readonly bytes: number } {
  if (bytes.length < 2) return { neededBytes: 2 };
  const [first = 0, second = 0] = bytes;
  const isMasked = (second & 0x80) !== 0;
  const short = second & 0x7f;
  const lengthEnd = short === 127 ? 10 : short === 126 ? 4 : 2;
  const payloadAt = lengthEnd + (isMasked ? 4 : 0);
  if (bytes.length < payloadAt) return { neededBytes: payloadAt };
  const length =
    short === 127 ? Number(bytes.readBigUInt64BE(2)) : short === 126 ? bytes.readUInt16BE(2) : short;
  const end = payloadAt + length;
  if (bytes.length < end) return { neededBytes: end };
  const payload = Buffer.from(bytes.subarray(payloadAt, end));
  if (isMasked) {
    for (let at = 0; at < length; at += 1) {
      payload[at] = (payload[at] ?? 0) ^ (bytes[lengthEnd + (at % 4)] ?? 0);
    }
  }
  const frame = {
    isFinal: (first & 0x80) !== 0,
    reserved: (first >> 4) & 7,
    opcode: first & 15,
    isMasked,
    payload,
  };
  return { frame, bytes: end };
}
