/** A WebSocket that tells why before it closes, also when the `ws` library itself refuses a frame. */
import { closeCodes, type ErrorCode } from '@clarity-care/protocol';
import { WebSocket } from 'ws';

/** A frame that `ws` refused: too large, or text that is not UTF-8. */
export interface RefusedFrame {
  readonly code: ErrorCode;
  readonly message: string;
}

/**
 * `ws` closes the socket by itself when a frame breaks a rule of its receiver. This class lets the owner send an
 * `error` message first: it emits `refused` with a `RefusedFrame` before such a close.
 */
export class ClaritySocket extends WebSocket {
  override close(code?: number, reason?: string | Buffer): void {
    if (this.readyState === WebSocket.OPEN && code !== undefined) {
      const refused = refusedFrame(code);
      // The owner's own closes bear the same codes; it has no `refused` to answer then, and ignores it.
      if (refused !== undefined) this.emit('refused', refused);
    }
    super.close(code, reason);
  }
}

function refusedFrame(code: number): RefusedFrame | undefined {
  switch (code) {
    case closeCodes.tooLarge:
      return {
        code: 'frame_too_large',
        message:
          'A frame is larger than limits.max_frame_bytes. Send audio in smaller pieces, such as 100 ms.',
      };
    case closeCodes.notJson:
      return {
        code: 'message_not_json',
        message: 'A text frame is not UTF-8. Send JSON in UTF-8, and audio as binary frames.',
      };
    // RFC 6455 §7.4.1: 1002 is a protocol error.
    case 1002:
      return {
        code: 'message_invalid',
        message: 'A frame breaks RFC 6455. Use a WebSocket library, and no proxy that changes frames.',
      };
    default:
      return undefined;
  }
}
