/** One codec for both sides: frames to messages and back. */
import { closeCodes, type CloseCode } from './close-codes.ts';
import { isRecord } from './config.ts';
import type { ErrorCode } from './error-codes.ts';
import type { ClientMessage, ServerMessage } from './messages.ts';

/** A frame that breaks the protocol; `closeCode` is what the connection is to be closed with. */
export interface Violation {
  readonly code: ErrorCode;
  readonly message: string;
  readonly closeCode: CloseCode;
}

export type DecodedFrame =
  | { readonly ok: true; readonly message: ClientMessage }
  /** A well-formed message of a type that is not known here: passed over with a warning, so newer clients go on. */
  | { readonly ok: 'unknown'; readonly type: string }
  | { readonly ok: false; readonly violation: Violation };

/** Characters of an `id`: it is given back as it came. */
export const longestId = 200;

/** Reads one text frame from a client. Never throws. */
export function decodeClientText(text: string): DecodedFrame {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return violation(
      'message_not_json',
      'A text frame is not JSON. Send {"type":"config","config":{…}} first, then audio as binary frames, then {"type":"stop"}.',
      closeCodes.notJson,
    );
  }
  if (!isRecord(value) || typeof value['type'] !== 'string') {
    return invalid('A text frame must be a JSON object with a string "type", such as {"type":"stop"}.');
  }
  const type = value['type'];
  switch (type) {
    case 'config':
      return { ok: true, message: { type, config: value['config'] } };
    case 'audio':
      return decodeAudio(value['data']);
    case 'keepalive':
    case 'stop':
      return { ok: true, message: { type } };
    case 'finalize':
    case 'ping': {
      const id = value['id'];
      if (id === undefined || id === null) return { ok: true, message: { type } };
      const isShort = typeof id === 'string' && id.length <= longestId;
      if (isShort || typeof id === 'number') return { ok: true, message: { type, id } };
      return invalid(
        `${type}.id must be a string of at most ${longestId} characters or a number, or be left out.`,
      );
    }
    default:
      return { ok: 'unknown', type: type.slice(0, 40) };
  }
}

/** Reads one binary frame from a client: it is audio, whatever its length. */
export function decodeClientBinary(bytes: Uint8Array): DecodedFrame {
  return { ok: true, message: { type: 'audio', bytes } };
}

/** Writes one message of the server. */
export function encodeServerMessage(message: ServerMessage): string {
  return JSON.stringify(message);
}

/** Writes one message of a client. Audio becomes a binary frame. */
export function encodeClientMessage(message: ClientMessage): string | Uint8Array {
  return message.type === 'audio' ? message.bytes : JSON.stringify(message);
}

// Every runtime has it, browsers and Node alike; the types of neither are wanted here.
declare function atob(base64: string): string;

// RFC 4648 §4, padding included. Decoders of the platform pass over foreign characters, and that would lose audio.
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function decodeAudio(data: unknown): DecodedFrame {
  if (typeof data !== 'string' || !base64.test(data)) {
    return invalid('audio.data must be a string of base64 (RFC 4648 §4, with padding).');
  }
  return {
    ok: true,
    message: { type: 'audio', bytes: bytesOf(atob(data)) },
  };
}

/** A plain loop: `Uint8Array.from` with a function takes ten times as long, and other sessions wait. */
function bytesOf(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

function invalid(message: string): DecodedFrame {
  return violation('message_invalid', message, closeCodes.wrongKindOfFrame);
}

function violation(code: ErrorCode, message: string, closeCode: CloseCode): DecodedFrame {
  return { ok: false, violation: { code, message, closeCode } };
}
