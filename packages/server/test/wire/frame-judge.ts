/** What RFC 6455 makes of the bytes that a client has sent: the measure for a server that gets any bytes at all. */
import { FrameReader, opcodes, type ReadFrame } from './raw-frame.ts';

/** Where the bytes end. */
export type Verdict =
  /** After a whole message: whatever comes next is read from its beginning. */
  | 'at rest'
  /** Within a frame or a message: the server may be waiting for the rest. */
  | 'inside'
  /** A rule was broken, or may have been in the frame that is not whole. */
  | 'broken'
  /** The client has closed. */
  | 'closed';

/** `maxMessageBytes`: what the server takes in one message. Never throws. */
export function judge(bytes: Buffer, maxMessageBytes: number): Verdict {
  let readBytes = 0;
  let message: { opcode: number; parts: Buffer[]; bytes: number } | undefined;
  for (const frame of framesOf(bytes, (read) => (readBytes = read))) {
    if (!frame.isMasked || frame.reserved !== 0) return 'broken';
    if (frame.opcode >= 8) {
      if (!frame.isFinal || frame.payload.length > 125) return 'broken';
      if (frame.opcode === opcodes.close) return isCloseBody(frame.payload) ? 'closed' : 'broken';
      if (frame.opcode !== opcodes.ping && frame.opcode !== opcodes.pong) return 'broken';
      continue;
    }
    if (
      frame.opcode > opcodes.binary ||
      (frame.opcode === opcodes.continuation) === (message === undefined)
    ) {
      return 'broken';
    }
    message ??= { opcode: frame.opcode, parts: [], bytes: 0 };
    message.parts.push(frame.payload);
    message.bytes += frame.payload.length;
    if (message.bytes > maxMessageBytes) return 'broken';
    if (!frame.isFinal) continue;
    if (message.opcode === opcodes.text && !isUtf8(Buffer.concat(message.parts))) return 'broken';
    message = undefined;
  }
  return readBytes === bytes.length && message === undefined ? 'at rest' : 'inside';
}

/** The whole frames, and after each how many bytes they were. */
function* framesOf(bytes: Buffer, onRead: (bytes: number) => void): Generator<ReadFrame> {
  const reader = new FrameReader();
  for (const frame of reader.read(bytes)) {
    onRead(bytes.length - reader.pendingBytes);
    yield frame;
  }
}

// RFC 6455 §7.4, and IANA's registry for 1012 to 1014.
function isCloseBody(body: Buffer): boolean {
  if (body.length === 0) return true;
  if (body.length === 1) return false;
  const code = body.readUInt16BE(0);
  const isNamed = code >= 1000 && code <= 1014 && ![1004, 1005, 1006].includes(code);
  return (isNamed || (code >= 3000 && code <= 4999)) && isUtf8(body.subarray(2));
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
