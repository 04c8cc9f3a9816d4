/** A medical stream over a presigned WebSocket: unsigned frames in, the same messages out as over HTTP/2. */
import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { AwsError } from '../wire/aws-error.ts';
import { decodeMessage } from '../wire/event-stream-codec.ts';
import type { RequestHead } from '../wire/signed-request.ts';
import { StreamConversation, type StreamTransport } from './stream-conversation.ts';
import { badRequest, toAwsError } from './stream-errors.ts';
import { audioChunkOf, encodeException } from './stream-messages.ts';
import { readStreamParameters, type StreamParameters } from './stream-parameters.ts';
import type { StreamingParts } from './streaming-parts.ts';

/** RFC 6455 §7.4.1 */
const normalClosure = 1000;
const internalError = 1011;

/** A client that does not answer the close is cut after that long. */
const maxCloseMs = 5_000;

/** Serves a socket that is open and whose URL's signature is good. Faults of the request come as an exception frame. */
export function serveWebSocketStream(socket: WebSocket, head: RequestHead, parts: StreamingParts): void {
  const { options } = parts;
  const query = new URLSearchParams(head.rawQuery);
  const transport = new WebSocketTransport(socket, (callback) => options.clock.after(maxCloseMs, callback));
  // A socket that broke is closed as well, and 'close' is what counts.
  socket.on('error', () => {});
  let parameters: StreamParameters;
  try {
    parameters = readStreamParameters((name) => query.get(name) ?? undefined, options.vocabularies);
  } catch (error) {
    transport.refuse(toAwsError(error));
    return;
  }
  const conversation = new StreamConversation(
    parts,
    parameters,
    parameters.sessionId ?? randomUUID(),
    transport,
  );
  socket.on('message', (message: Buffer, isBinary) => {
    if (transport.isOver) return;
    try {
      if (!isBinary) throw badRequest('A text message came: send event-stream messages as binary ones.');
      conversation.takeAudio(audioChunkOf(decodeMessage(message)));
    } catch (error) {
      conversation.fail(toAwsError(error));
    }
  });
  socket.on('close', () => conversation.leave());
  conversation.run().catch((error: unknown) => options.onFailure('aws_emulation_stream', error));
}

class WebSocketTransport implements StreamTransport {
  readonly #socket: WebSocket;
  readonly #afterCloseTime: (callback: () => void) => () => void;
  #isOver = false;

  constructor(socket: WebSocket, afterCloseTime: (callback: () => void) => () => void) {
    this.#socket = socket;
    this.#afterCloseTime = afterCloseTime;
  }

  /** What the client still sends is passed over. */
  get isOver(): boolean {
    return this.#isOver;
  }

  refuse(error: AwsError): void {
    this.#socket.send(encodeException(error), () => this.finish());
  }

  accept(): void {
    // The upgrade was the acceptance.
  }

  send(message: Buffer): Promise<void> {
    // The callback comes as well when the socket breaks; 'close' tells so.
    return new Promise((resolve) => this.#socket.send(message, () => resolve()));
  }

  finish(): void {
    this.#close(normalClosure);
  }

  reset(): void {
    this.#close(internalError);
  }

  kill(): void {
    this.#isOver = true;
    this.#socket.terminate();
  }

  pauseReading(): void {
    this.#socket.pause();
  }

  resumeReading(): void {
    this.#socket.resume();
  }

  #close(code: number): void {
    this.#isOver = true;
    if (this.#socket.readyState === this.#socket.CLOSED) return;
    // A paused socket would not see the client's answer.
    this.#socket.resume();
    const cancel = this.#afterCloseTime(() => this.#socket.terminate());
    this.#socket.once('close', cancel);
    this.#socket.close(code);
  }
}
