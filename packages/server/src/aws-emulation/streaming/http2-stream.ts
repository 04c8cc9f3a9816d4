/** A medical stream over HTTP/2: signed frames in, event-stream messages out. */
import { randomUUID } from 'node:crypto';
import { constants, type ServerHttp2Stream } from 'node:http2';
import type { Socket } from 'node:net';
import { restErrorAnswer } from '../wire/answers.ts';
import { AwsError } from '../wire/aws-error.ts';
import { ChunkSignatureChain } from '../wire/chunk-signature-chain.ts';
import { EventStreamReader } from '../wire/event-stream-codec.ts';
import type { RequestHead, SignedIdentity } from '../wire/signed-request.ts';
import { StreamConversation, type StreamTransport } from './stream-conversation.ts';
import { toAwsError } from './stream-errors.ts';
import { audioChunkOf } from './stream-messages.ts';
import { readStreamParameters, type StreamParameters } from './stream-parameters.ts';
import type { StreamingParts } from './streaming-parts.ts';

const fieldPrefix = 'x-amzn-transcribe-';

/**
 * Serves a request whose own signature is good.
 *
 * @throws AwsError for parameters that are wrong, before anything was answered.
 */
export function serveHttp2Stream(
  stream: ServerHttp2Stream,
  head: RequestHead,
  identity: SignedIdentity,
  parts: StreamingParts,
): void {
  const { clock, vocabularies, onFailure } = parts.options;
  const parameters = readStreamParameters((name) => head.headers[`${fieldPrefix}${name}`], vocabularies);
  const sessionId = parameters.sessionId ?? randomUUID();
  const transport = new Http2Transport(stream, responseHeaders(parameters, sessionId), () => clock.now());
  const conversation = new StreamConversation(parts, parameters, sessionId, transport);
  const reader = new EventStreamReader();
  const chain = new ChunkSignatureChain(identity, clock);

  stream.on('data', (bytes: Buffer) => {
    if (transport.isOver) return;
    try {
      for (const frame of reader.push(bytes)) {
        const message = chain.verify(frame);
        if (message === 'end') conversation.endAudio();
        else conversation.takeAudio(audioChunkOf(message));
      }
    } catch (error) {
      conversation.fail(toAwsError(error));
    }
  });
  stream.on('end', () => {
    if (reader.isWithinMessage) conversation.fail(cutFrame());
    else conversation.endAudio();
  });
  // A stream that broke is closed as well, and 'close' is what counts.
  stream.on('error', () => {});
  stream.on('close', () => conversation.leave());
  conversation.run().catch((error: unknown) => onFailure('aws_emulation_stream', error));
}

function cutFrame(): AwsError {
  return new AwsError('BadRequestException', 400, 'The request ended within a frame of its event stream.');
}

function responseHeaders(parameters: StreamParameters, sessionId: string): Record<string, string> {
  const headers: Record<string, string> = {
    'content-type': 'application/vnd.amazon.eventstream',
    'x-amzn-request-id': randomUUID(),
  };
  for (const [name, value] of parameters.given) headers[`${fieldPrefix}${name}`] = value;
  headers[`${fieldPrefix}session-id`] = sessionId;
  return headers;
}

class Http2Transport implements StreamTransport {
  readonly #stream: ServerHttp2Stream;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #now: () => number;
  #isOver = false;

  /** @param headers of the response that begins the stream. */
  constructor(stream: ServerHttp2Stream, headers: Readonly<Record<string, string>>, now: () => number) {
    this.#stream = stream;
    this.#headers = headers;
    this.#now = now;
  }

  /** What the client still sends is passed over. */
  get isOver(): boolean {
    return this.#isOver;
  }

  refuse(error: AwsError): void {
    this.#isOver = true;
    if (this.#stream.destroyed) return;
    const { status, headers, body } = restErrorAnswer(error, this.#now());
    this.#stream.respond({ ':status': status, ...headers });
    this.#end(body);
  }

  accept(): void {
    if (this.#stream.destroyed) return;
    this.#stream.respond({ ':status': 200, ...this.#headers });
  }

  send(message: Buffer): Promise<void> {
    // The callback comes as well when the stream breaks; 'close' tells so.
    return new Promise((resolve) => this.#stream.write(message, () => resolve()));
  }

  finish(): void {
    this.#isOver = true;
    this.#end();
  }

  reset(): void {
    this.#isOver = true;
    // `close(code)` would end the stream first, and a reset is no end.
    this.#stream.destroy(new Error('The stream is reset by order.'));
  }

  kill(): void {
    this.#isOver = true;
    // `session.destroy()` would say GOAWAY first, and a connection that is cut says nothing.
    const socket: Pick<Socket, 'destroySoon'> | undefined = this.#stream.session?.socket;
    socket?.destroySoon();
  }

  pauseReading(): void {
    this.#stream.pause();
  }

  resumeReading(): void {
    this.#stream.resume();
  }

  /** RFC 9113 §8.1: once the answer is complete, a server may tell the client to send no more of its request. */
  #end(body?: string): void {
    this.#stream.once('finish', () => this.#stream.close(constants.NGHTTP2_NO_ERROR));
    this.#stream.resume();
    this.#stream.end(body);
  }
}
