/**
 * A WebSocket client as cheap as can be, so that one core of them can load one core of a server: raw TCP, frames that
 * were masked once and are sent again and again, replies that are told by their first bytes and not parsed.
 */
import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { frameBytes, type LoadTarget } from './load-terms.ts';

// RFC 6455 §5.2 and §5.5.
const opText = 1;
const opBinary = 2;
const opPing = 9;
const opPong = 10;
const finalBit = 0x80;

const upgradeEnd = Buffer.from('\r\n\r\n');
/** Every reply to a frame begins so, from the relays too. */
const replyStart = Buffer.from('{"type":"partial"');
/** More frames than this are never on their way in one session: 16 s of audio. */
const maxUnanswered = 64;

/** A client's frame: masked as RFC 6455 §5.3 wants it. */
function maskedFrame(opcode: number, payload: Buffer): Buffer {
  const mask = randomBytes(4);
  const length =
    payload.length < 126
      ? Buffer.of(finalBit | payload.length)
      : Buffer.of(finalBit | 126, payload.length >> 8, payload.length & 0xff);
  const masked = payload.map((byte, at) => byte ^ (mask[at % 4] ?? 0));
  return Buffer.concat([Buffer.of(finalBit | opcode), length, mask, masked]);
}

/**
 * Two of three frames are as loud as speech, the third is a pause: noise of 3,000 and of 30.
 */
export function audioFrames(): readonly Buffer[] {
  return [3000, 3000, 30].map((amplitude) => {
    const noise = new Int16Array(frameBytes / 2).map(() => Math.round((Math.random() * 2 - 1) * amplitude));
    return maskedFrame(opBinary, Buffer.from(noise.buffer));
  });
}

export class LoadSocket {
  readonly #socket: Socket;
  readonly #opening: LoadTarget['opening'];
  readonly #onReply: (sentAtMs: number) => void;
  /** When the frames were sent that have no reply yet; a ring. */
  readonly #sentAtMs = new Float64Array(maxUnanswered);
  #rest: Buffer | undefined;
  #isUpgraded = false;
  #opened: () => void = () => undefined;
  sent = 0;
  replied = 0;
  isClosed = false;
  /** Resolves when frames may be sent. */
  readonly ready: Promise<void>;

  constructor({ port, path, opening }: LoadTarget, onReply: (sentAtMs: number) => void) {
    this.#opening = opening;
    this.#onReply = onReply;
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.ready = new Promise((resolve, reject) => {
      this.#opened = resolve;
      this.#socket.on('error', reject);
      this.#socket.on('close', () => {
        this.isClosed = true;
        reject(new Error('the server has closed a socket before it was open'));
      });
    });
    this.#socket.on('data', (chunk) => this.#read(chunk));
    this.#socket.write(
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
        `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\nSec-WebSocket-Version: 13\r\n\r\n`,
    );
  }

  sendAudio(frame: Buffer, nowMs: number): void {
    if (this.isClosed) return;
    if (this.sent - this.replied < maxUnanswered) this.#sentAtMs[this.sent % maxUnanswered] = nowMs;
    this.sent += 1;
    this.#socket.write(frame);
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    let bytes = this.#rest === undefined ? chunk : Buffer.concat([this.#rest, chunk]);
    this.#rest = undefined;
    if (!this.#isUpgraded) {
      const end = bytes.indexOf(upgradeEnd);
      if (end !== -1) {
        const status = bytes.toString('latin1', 0, 12);
        if (status !== 'HTTP/1.1 101') throw new Error(`the upgrade was answered by ${status}`);
        this.#isUpgraded = true;
        bytes = bytes.subarray(end + upgradeEnd.length);
        if (this.#opening === undefined) this.#opened();
        else this.#socket.write(maskedFrame(opText, Buffer.from(this.#opening.send)));
      }
    }
    let at = 0;
    while (this.#isUpgraded) {
      const next = this.#readFrame(bytes, at);
      if (next === undefined) break;
      at = next;
    }
    if (at < bytes.length) this.#rest = bytes.subarray(at);
  }

  /** Where the frame after this one begins; `undefined` when it is not whole. A server's frames are not masked. */
  #readFrame(bytes: Buffer, at: number): number | undefined {
    if (bytes.length < at + 2) return undefined;
    const short = bytes[at + 1] ?? 0;
    const head = short < 126 ? 2 : short === 126 ? 4 : 10;
    if (bytes.length < at + head) return undefined;
    const length =
      short < 126
        ? short
        : short === 126
          ? bytes.readUInt16BE(at + 2)
          : Number(bytes.readBigUInt64BE(at + 2));
    const from = at + head;
    const end = from + length;
    if (bytes.length < end) return undefined;
    const opcode = (bytes[at] ?? 0) & 0x0f;
    if (opcode === opPing) this.#socket.write(maskedFrame(opPong, bytes.subarray(from, end)));
    if (opcode === opText) this.#heard(bytes, from, end);
    return end;
  }

  #heard(bytes: Buffer, from: number, end: number): void {
    const replyEnd = from + replyStart.length;
    if (replyEnd <= end && bytes.compare(replyStart, 0, replyStart.length, from, replyEnd) === 0) {
      const sentAtMs = this.#sentAtMs[this.replied % maxUnanswered] ?? 0;
      this.replied += 1;
      this.#onReply(sentAtMs);
    } else if (this.#opening !== undefined && this.replied === 0) {
      const start = bytes.toString('latin1', from, Math.min(end, from + this.#opening.answeredBy.length));
      if (start === this.#opening.answeredBy) this.#opened();
    }
  }
}
