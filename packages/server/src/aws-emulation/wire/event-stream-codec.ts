/**
 * `application/vnd.amazon.eventstream`: total length u32, headers length u32, CRC-32 of those two, headers, payload,
 * CRC-32 of all that came before; big-endian throughout.
 */
import { crc32 } from 'node:zlib';
import { AwsError } from './aws-error.ts';
import type { EventStreamMessage, HeaderValue } from './event-stream-message.ts';

const preludeBytes = 12;
const checksumBytes = 4;
const minMessageBytes = preludeBytes + checksumBytes;
/** One second of two-channel audio at 48 kHz is 192,000 bytes: a longer message is no audio. */
const maxMessageBytes = 1024 * 1024;
const maxHeaderNameBytes = 255;
/** The length is an u16, and AWS's own decoders read it as signed. */
const maxHeaderValueBytes = 32_767;

/** The type's byte on the wire. A boolean's value is in its type: 0 is true, 1 is false. */
const wireTypes = {
  byte: 2,
  short: 3,
  integer: 4,
  long: 5,
  binary: 6,
  string: 7,
  timestamp: 8,
  uuid: 9,
} as const;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Throws `RangeError` for a value that its type cannot hold, and for a message over 1 MiB. */
export function encodeMessage(message: EventStreamMessage): Buffer {
  const headers = encodeHeaders(message.headers);
  const totalBytes = minMessageBytes + headers.length + message.payload.length;
  if (totalBytes > maxMessageBytes) {
    throw new RangeError(`A message of ${totalBytes} bytes is over the limit of ${maxMessageBytes}.`);
  }
  const bytes = Buffer.allocUnsafe(totalBytes);
  bytes.writeUInt32BE(totalBytes, 0);
  bytes.writeUInt32BE(headers.length, 4);
  bytes.writeUInt32BE(crc32(bytes.subarray(0, 8)), 8);
  headers.copy(bytes, preludeBytes);
  message.payload.copy(bytes, preludeBytes + headers.length);
  const checksumAt = totalBytes - checksumBytes;
  bytes.writeUInt32BE(crc32(bytes.subarray(0, checksumAt)), checksumAt);
  return bytes;
}

/** The headers as they stand on the wire: also what a frame's signature is taken over. */
export function encodeHeaders(headers: EventStreamMessage['headers']): Buffer {
  const parts: Buffer[] = [];
  for (const [name, value] of headers) {
    const nameBytes = Buffer.from(name);
    if (nameBytes.length === 0 || nameBytes.length > maxHeaderNameBytes) {
      throw new RangeError(`A header's name has ${nameBytes.length} bytes; 1 to ${maxHeaderNameBytes} fit.`);
    }
    parts.push(Buffer.of(nameBytes.length), nameBytes, encodeValue(value));
  }
  return Buffer.concat(parts);
}

function encodeValue(header: HeaderValue): Buffer {
  switch (header.type) {
    case 'boolean':
      return Buffer.of(header.value ? 0 : 1);
    case 'byte': {
      const bytes = typed(header.type, 1);
      bytes.writeInt8(header.value, 1);
      return bytes;
    }
    case 'short': {
      const bytes = typed(header.type, 2);
      bytes.writeInt16BE(header.value, 1);
      return bytes;
    }
    case 'integer': {
      const bytes = typed(header.type, 4);
      bytes.writeInt32BE(header.value, 1);
      return bytes;
    }
    case 'long':
    case 'timestamp': {
      const bytes = typed(header.type, 8);
      bytes.writeBigInt64BE(BigInt(header.value), 1);
      return bytes;
    }
    case 'binary':
      return withLength(header.type, header.value);
    case 'string':
      return withLength(header.type, Buffer.from(header.value));
    case 'uuid':
      return Buffer.concat([Buffer.of(wireTypes.uuid), uuidBytes(header.value)]);
  }
}

function typed(type: keyof typeof wireTypes, valueBytes: number): Buffer {
  const bytes = Buffer.alloc(1 + valueBytes);
  bytes.writeUInt8(wireTypes[type], 0);
  return bytes;
}

function withLength(type: 'binary' | 'string', value: Buffer): Buffer {
  if (value.length > maxHeaderValueBytes) {
    throw new RangeError(`A header's value has ${value.length} bytes; ${maxHeaderValueBytes} fit.`);
  }
  const bytes = typed(type, 2 + value.length);
  bytes.writeUInt16BE(value.length, 1);
  value.copy(bytes, 3);
  return bytes;
}

function uuidBytes(uuid: string): Buffer {
  const bytes = Buffer.from(uuid.replaceAll('-', ''), 'hex');
  if (bytes.length !== 16 || formatUuid(bytes) !== uuid.toLowerCase()) {
    throw new RangeError("A header's UUID is not 32 hexadecimal digits in groups of 8-4-4-4-12.");
  }
  return bytes;
}

function formatUuid(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Exactly one message. Throws `AwsError` (BadRequestException) for a broken one. */
export function decodeMessage(bytes: Buffer): EventStreamMessage {
  if (bytes.length < minMessageBytes)
    throw broken(`has ${bytes.length} bytes, less than a frame's ${minMessageBytes}`);
  const { totalBytes, headersBytes } = readPrelude(bytes);
  if (totalBytes !== bytes.length) {
    throw broken(`states a length of ${totalBytes} bytes but has ${bytes.length}`);
  }
  const checksumAt = totalBytes - checksumBytes;
  if (bytes.readUInt32BE(checksumAt) !== crc32(bytes.subarray(0, checksumAt))) {
    throw broken('has a CRC-32 that does not match its bytes');
  }
  const payloadAt = preludeBytes + headersBytes;
  return {
    headers: decodeHeaders(bytes.subarray(preludeBytes, payloadAt)),
    payload: bytes.subarray(payloadAt, checksumAt),
  };
}

function readPrelude(bytes: Buffer): { totalBytes: number; headersBytes: number } {
  // Before the lengths are believed: a broken length would make the reader wait for bytes that never come.
  if (bytes.readUInt32BE(8) !== crc32(bytes.subarray(0, 8))) {
    throw broken('has a prelude CRC-32 that does not match its lengths');
  }
  const totalBytes = bytes.readUInt32BE(0);
  const headersBytes = bytes.readUInt32BE(4);
  if (totalBytes < minMessageBytes || totalBytes > maxMessageBytes) {
    throw broken(
      `states a length of ${totalBytes} bytes; ${minMessageBytes} to ${maxMessageBytes} are allowed`,
    );
  }
  if (headersBytes > totalBytes - minMessageBytes) {
    throw broken(`states ${headersBytes} bytes of headers in a message of ${totalBytes} bytes`);
  }
  return { totalBytes, headersBytes };
}

function decodeHeaders(bytes: Buffer): Map<string, HeaderValue> {
  const headers = new Map<string, HeaderValue>();
  const cursor = new Cursor(bytes);
  while (!cursor.atEnd) {
    const name = cursor.text(cursor.take(1).readUInt8());
    if (name === '') throw broken('has a header without a name');
    if (headers.has(name)) throw broken('has the same header twice');
    headers.set(name, decodeValue(cursor));
  }
  return headers;
}

function decodeValue(cursor: Cursor): HeaderValue {
  const type = cursor.take(1).readUInt8();
  switch (type) {
    case 0:
    case 1:
      return { type: 'boolean', value: type === 0 };
    case wireTypes.byte:
      return { type: 'byte', value: cursor.take(1).readInt8() };
    case wireTypes.short:
      return { type: 'short', value: cursor.take(2).readInt16BE() };
    case wireTypes.integer:
      return { type: 'integer', value: cursor.take(4).readInt32BE() };
    case wireTypes.long:
      return { type: 'long', value: cursor.take(8).readBigInt64BE() };
    case wireTypes.binary:
      return { type: 'binary', value: cursor.take(cursor.valueLength()) };
    case wireTypes.string:
      return { type: 'string', value: cursor.text(cursor.valueLength()) };
    case wireTypes.timestamp: {
      const value = Number(cursor.take(8).readBigInt64BE());
      // ECMA-262 §21.4.1.1: a date holds 8.64e15 ms before and after 1970.
      if (Math.abs(value) > 8.64e15) throw broken('has a timestamp that is out of range');
      return { type: 'timestamp', value };
    }
    case wireTypes.uuid:
      return { type: 'uuid', value: formatUuid(cursor.take(16)) };
    default:
      throw broken(`has a header of the unknown type ${type}`);
  }
}

/** Takes bytes from the front, and never past the end. */
class Cursor {
  readonly #bytes: Buffer;
  #offset = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get atEnd(): boolean {
    return this.#offset === this.#bytes.length;
  }

  take(count: number): Buffer {
    const end = this.#offset + count;
    if (end > this.#bytes.length) throw broken('has a header that reaches past the headers');
    const taken = this.#bytes.subarray(this.#offset, end);
    this.#offset = end;
    return taken;
  }

  valueLength(): number {
    const length = this.take(2).readUInt16BE();
    if (length > maxHeaderValueBytes) throw broken(`has a header's value of ${length} bytes`);
    return length;
  }

  text(byteCount: number): string {
    const bytes = this.take(byteCount);
    try {
      return utf8.decode(bytes);
    } catch {
      throw broken('has a header that is not UTF-8');
    }
  }
}

/** Cuts a stream of bytes into messages. After it has thrown once it throws again: the broken frame stays in it. */
export class EventStreamReader {
  readonly #prelude = Buffer.alloc(preludeBytes);
  /** The message under way; undefined until its prelude is whole and good. */
  #message: Buffer | undefined;
  #filledBytes = 0;

  /** Copies what it needs. Throws `AwsError` (BadRequestException) for a broken frame. */
  push(bytes: Buffer): EventStreamMessage[] {
    const messages: EventStreamMessage[] = [];
    let offset = 0;
    while (offset < bytes.length) {
      const target = this.#message ?? this.#prelude;
      const copied = bytes.copy(target, this.#filledBytes, offset);
      offset += copied;
      this.#filledBytes += copied;
      if (this.#filledBytes < target.length) break;
      if (this.#message === undefined) {
        // Into one buffer of the right size: a client that sends byte by byte costs no more memory than others.
        this.#message = Buffer.allocUnsafe(readPrelude(this.#prelude).totalBytes);
        this.#prelude.copy(this.#message);
      } else {
        messages.push(decodeMessage(this.#message));
        this.#message = undefined;
        this.#filledBytes = 0;
      }
    }
    return messages;
  }

  /** Whether the bytes so far end within a message. */
  get isWithinMessage(): boolean {
    return this.#filledBytes > 0;
  }
}

function broken(what: string): AwsError {
  return new AwsError(
    'BadRequestException',
    400,
    `An event-stream frame ${what}. Send frames as AWS's event-stream encoding lays them out.`,
  );
}
