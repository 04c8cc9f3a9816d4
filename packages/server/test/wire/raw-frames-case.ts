/** One case of RFC 6455: bytes that are sent after the upgrade, and what must come. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { setTimeout as delayMs } from 'node:timers/promises';
import { closeCodes, type ErrorCode } from '@clarity-care/protocol';
import { close, text } from './raw-frame.ts';
import { RawSocket } from './raw-socket.ts';

/** RFC 6455 §7.4.1: a protocol error. The protocol's own table begins where the frames are whole. */
export const protocolError = 1002;

export interface RawCase {
  readonly name: string;
  /** Of RFC 6455, such as `5.4`. */
  readonly section: string;
  readonly send: readonly Buffer[];
  readonly expect: Expected;
}

export interface Expected {
  /**
   * Ids of `ping` messages of the wire contract that are answered by `pong`, in order. Default: none. `any`: the
   * socket is closed while they wait for their turn, so they may be answered or not.
   */
  readonly pongIds?: readonly string[] | 'any';
  /** Payloads of the pong frames that come, in order. Default: none. */
  readonly pongFrames?: readonly string[];
  /** Every byte of audio that `stopped` has to have the digest of. */
  readonly audio?: Buffer;
  readonly end: End;
}

export type End =
  /** The socket can still be used. */
  | 'stays open'
  /** An `error` with this code, then this close code. */
  | { readonly error: ErrorCode; readonly close: number }
  /** No `error`; this close code (RFC 6455 §5.5.1), `null` for a close frame without one. */
  | { readonly close: number | null };

/** A `ping` of the wire contract: its id comes back, so it shows that a text came whole. */
export const said = (id: string): string => JSON.stringify({ type: 'ping', id });
export const config = text('{"type":"config","config":{"engine":"scripted"}}');
export const stop = text('{"type":"stop"}');

/** What the server is told where a frame itself is wrong. */
export const brokenFrame: End = { error: 'message_invalid', close: protocolError };

/** How the bytes of a case are cut into writes. */
export type Delivery = 'at once' | 'byte by byte';

/** Sends the case over a connection of its own and compares. A server that says nothing fails it after 20 s. */
export async function runCase(
  socketUrl: string,
  { send, expect }: RawCase,
  delivery: Delivery,
): Promise<void> {
  const socket = await RawSocket.open(socketUrl);
  const giveUp = new AbortController();
  const tooLate = delayMs(20_000, undefined, { signal: giveUp.signal, ref: false }).then(
    () => socket.tcp.destroy(),
    () => undefined,
  );
  await deliver(socket, Buffer.concat(send), delivery);
  if (expect.end === 'stays open') await closeAfterLastWord(socket);
  const ending = await socket.ended;
  giveUp.abort();
  await tooLate;
  assert.deepEqual(socket.unreadable, []);
  const ids = socket.of('pong').map(({ id }) => id);
  if (expect.pongIds !== 'any') {
    const lastWords = expect.end === 'stays open' ? [lastWord] : [];
    assert.deepEqual(ids, [...(expect.pongIds ?? []), ...lastWords]);
  }
  assert.deepEqual(
    socket.controls.map(({ opcode, payload }) => [opcode, payload.toString('latin1')]),
    (expect.pongFrames ?? []).map((payload) => [10, payload]),
  );
  const errors = socket.of('error').map(({ code }) => code);
  const { end } = expect;
  assert.deepEqual(errors, typeof end === 'object' && 'error' in end ? [end.error] : []);
  assert.equal(ending.closeCode, end === 'stays open' ? closeCodes.stopped : end.close);
  if (expect.audio !== undefined) {
    const sha256 = createHash('sha256').update(expect.audio).digest('hex');
    assert.equal(socket.of('stopped')[0]?.sha256, sha256);
  }
}

const lastWord = 'still here';

async function closeAfterLastWord(socket: RawSocket): Promise<void> {
  socket.write(text(said(lastWord)));
  await socket.seen(() => socket.of('pong').find(({ id }) => id === lastWord));
  socket.write(close(closeCodes.stopped));
}

/** Bytes that are written alone: the heads of all frames but those behind a long one. */
const bytesAlone = 600;
const longestWrite = 997;

async function deliver(socket: RawSocket, bytes: Buffer, delivery: Delivery): Promise<void> {
  if (delivery === 'at once') return socket.writeAll(bytes);
  for (let at = 0; at < bytes.length;) {
    const next = at + (at < bytesAlone ? 1 : longestWrite);
    await socket.writeAll(bytes.subarray(at, next));
    // Gives the system the time to send each write as a segment of its own.
    await new Promise((resolve) => setImmediate(resolve));
    at = next;
  }
}
