/** A WebSocket that tells why before it closes, also when the `ws` library itself refuses a frame. */
import { closeCodes, type ErrorCode } from '@clarity-care/protocol';
import { WebSocket } from 'ws';

/** A frame that `ws` refused, such as one that is too large, or text that is not UTF-8. */
export interface RefusedFrame {
  readonly code: ErrorCode;
  readonly message: string;
}

/**
 * Pieces of one message that are taken. Each is kept until the last has come, and costs more than its bytes; libraries
 * that send in pieces at all make them of kilobytes. Give it to `ws` as `maxFragments`.
 */
export const MAX_FRAGMENTS = 1024;

/**
 * Pieces in which one frame may come off the network, each kept until the frame is whole. A frame of a mebibyte comes in
 * two thousand where packets are small (536 bytes, RFC 9293 §3.7.1). Give it to `ws` as `maxBufferedChunks`.
 */
export const MAX_BUFFERED_CHUNKS = 4096;

/** Above this many unread bytes only the newest ping is answered. */
const PONGS_UP_TO_BYTES = 64 * 1024;

/**
 * `ws` closes the socket by itself when a frame breaks a rule of its receiver. This class lets the owner send an
 * `error` message first: it emits `refused` with a `RefusedFrame` before such a close.
 *
 * It answers pings itself. `ws` would cut a client without a word after 60 pings that come at once, and without that
 * limit a client that pings and never reads would fill the memory.
 */
export class ClaritySocket extends WebSocket {
  #isLatePongUnderWay = false;
  #owedPong: Buffer | undefined;

  /** The server of `ws` gives no address. */
  constructor(...[address, protocols, options]: ConstructorParameters<typeof WebSocket>) {
    super(address, protocols, { ...options, autoPong: false });
    this.on('ping', (payload: Buffer) => this.#answerPing(payload));
  }

  override close(code?: number, reason?: string | Buffer): void {
    // `ws` refuses a frame without a reason. It gives one where it answers the client's own close, which may bear the
    // same codes, and so does our owner.
    const refusal = reason === undefined && this.readyState === WebSocket.OPEN ? refusalOf(code) : undefined;
    if (refusal === undefined) return super.close(code, reason);
    this.emit('refused', refusal.frame);
    super.close(refusal.closeCode);
  }

  /** RFC 6455 §5.5.3: where pings come faster than they are answered, the newest alone may be. */
  #answerPing(view: Buffer): void {
    if (this.readyState !== WebSocket.OPEN) return;
    // A pong that waits would keep all that came with its ping.
    const payload = Buffer.from(view);
    if (this.bufferedAmount <= PONGS_UP_TO_BYTES) {
      this.pong(payload);
    } else if (this.#isLatePongUnderWay) {
      this.#owedPong = payload;
    } else {
      this.#isLatePongUnderWay = true;
      this.pong(payload, false, () => {
        this.#isLatePongUnderWay = false;
        const owed = this.#owedPong;
        this.#owedPong = undefined;
        if (owed !== undefined) this.#answerPing(owed);
      });
    }
  }
}

interface Refusal {
  readonly frame: RefusedFrame;
  /** The one of `ws`, or the table's where that has none. */
  readonly closeCode: number;
}

function refusalOf(code: number | undefined): Refusal | undefined {
  switch (code) {
    case closeCodes.tooLarge:
      return {
        closeCode: code,
        frame: {
          code: 'frame_too_large',
          message:
            'A frame is larger than limits.max_frame_bytes. Send audio in smaller pieces, such as 100 ms.',
        },
      };
    // RFC 6455 §7.4.1: a policy is broken. `ws` means too many pieces.
    case 1008:
      return {
        closeCode: closeCodes.tooLarge,
        frame: {
          code: 'frame_too_large',
          message: `A message came in too many pieces. Send it in one fragment, or at most ${MAX_FRAGMENTS}, and in few packets.`,
        },
      };
    case closeCodes.notJson:
      return {
        closeCode: code,
        frame: {
          code: 'message_not_json',
          message: 'A text frame is not UTF-8. Send JSON in UTF-8, and audio as binary frames.',
        },
      };
    // RFC 6455 §7.4.1: a protocol error.
    case 1002:
      return {
        closeCode: code,
        frame: {
          code: 'message_invalid',
          message: 'A frame breaks RFC 6455. Use a WebSocket library, and no proxy that changes frames.',
        },
      };
    default:
      return undefined;
  }
}
