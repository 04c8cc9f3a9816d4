/** Which service a request is for. Its signature is verified here, before a service sees it. */
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { constants, type IncomingHttpHeaders, type ServerHttp2Stream } from 'node:http2';
import type { Duplex, Readable } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Clock } from '../../clock/clock.ts';
import { jsonAnswer, jsonErrorAnswer, restErrorAnswer, xmlErrorAnswer, type Answer } from './answers.ts';
import { AwsError } from './aws-error.ts';
import { HangUp, type JsonService } from './json-service.ts';
import type { ListenerHandlers } from './listener.ts';
import { readBody } from './read-body.ts';
import { headOfHttp1, headOfHttp2 } from './request-head.ts';
import {
  claimedService,
  jsonRules,
  objectRules,
  streamingRules,
  webSocketRules,
  type SignatureVerifier,
} from './signature-v4.ts';
import type { RequestHead, SignedIdentity } from './signed-request.ts';

const streamPath = '/medical-stream-transcription';
const webSocketPath = '/medical-stream-transcription-websocket';
const maxJsonBytes = 256 * 1024;
/** An event-stream message over this is refused anyway. */
const maxWebSocketMessageBytes = 1024 * 1024;

/** What stands behind the wire. */
export interface Backends {
  readonly services: readonly JsonService[];
  /** Rejects only for a fault of ours; the connection is cut then unless it has answered. */
  readonly serveObject: (
    request: IncomingMessage,
    response: ServerResponse,
    head: RequestHead,
    identity: SignedIdentity,
  ) => Promise<void>;
  readonly serveHttp2Stream: (stream: ServerHttp2Stream, head: RequestHead, identity: SignedIdentity) => void;
  readonly serveWebSocketStream: (socket: WebSocket, head: RequestHead) => void;
}

export interface RouterParts {
  readonly backends: Backends;
  readonly verifier: SignatureVerifier;
  readonly clock: Clock;
  readonly onFailure: (name: string, error: unknown) => void;
}

export class Router implements ListenerHandlers {
  readonly #backends: Backends;
  readonly #verifier: SignatureVerifier;
  readonly #clock: Clock;
  readonly #onFailure: (name: string, error: unknown) => void;
  readonly #webSockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxWebSocketMessageBytes,
    perMessageDeflate: false,
  });

  constructor({ backends, verifier, clock, onFailure }: RouterParts) {
    this.#backends = backends;
    this.#verifier = verifier;
    this.#clock = clock;
    this.#onFailure = onFailure;
  }

  onRequest(request: IncomingMessage, response: ServerResponse): void {
    this.#routeHttp1(request, response).catch((error: unknown) => {
      this.#onFailure('aws_emulation_request', error);
      response.destroy();
    });
  }

  onUpgrade(request: IncomingMessage, socket: Duplex, firstBytes: Buffer): void {
    // `ws` listens once it has the socket; until then a client that leaves must not end the process.
    const ignore = () => undefined;
    socket.on('error', ignore);
    const head = headOfHttp1(request);
    try {
      if (head.method !== 'GET' || head.path !== webSocketPath) throw unknownOperation(404);
      this.#verifier.verify(head, webSocketRules);
    } catch (error) {
      socket.end(rawAnswer(restErrorAnswer(this.#told(error), this.#clock.now())));
      return;
    }
    this.#webSockets.handleUpgrade(request, socket, firstBytes, (webSocket) => {
      socket.off('error', ignore);
      try {
        this.#backends.serveWebSocketStream(webSocket, head);
      } catch (error) {
        this.#onFailure('aws_emulation_websocket', error);
        webSocket.terminate();
      }
    });
  }

  onStream(stream: ServerHttp2Stream, headers: IncomingHttpHeaders): void {
    // A stream that fails tells `error` and then `close`; whoever serves it goes by `close`.
    stream.on('error', () => undefined);
    const head = headOfHttp2(headers);
    if (head.method === 'POST' && head.path === streamPath) {
      this.#beginStream(stream, head);
      return;
    }
    this.#answerHttp2(stream, head).catch((error: unknown) => {
      this.#onFailure('aws_emulation_request', error);
      stream.close(constants.NGHTTP2_INTERNAL_ERROR);
    });
  }

  #beginStream(stream: ServerHttp2Stream, head: RequestHead): void {
    try {
      const identity = this.#verifier.verify(head, streamingRules);
      this.#backends.serveHttp2Stream(stream, head, identity);
    } catch (error) {
      const told = this.#told(error);
      if (stream.headersSent) stream.close(constants.NGHTTP2_INTERNAL_ERROR);
      else sendHttp2(stream, restErrorAnswer(told, this.#clock.now()));
    }
  }

  async #answerHttp2(stream: ServerHttp2Stream, head: RequestHead): Promise<void> {
    // S3 does not speak HTTP/2: RFC 9113 §7 has an answer that makes clients come again with HTTP/1.1.
    if (head.headers['x-amz-target'] === undefined && claimedService(head) === objectRules.service) {
      stream.close(constants.NGHTTP2_HTTP_1_1_REQUIRED);
      return;
    }
    const answer = await this.#answerJson(head, stream);
    if (answer === 'hang_up') stream.session?.destroy();
    else if (!stream.destroyed) sendHttp2(stream, answer);
  }

  async #routeHttp1(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const head = headOfHttp1(request);
    if (head.headers['x-amz-target'] === undefined && claimedService(head) === objectRules.service) {
      await this.#serveObject(request, response, head);
      return;
    }
    const answer = await this.#answerJson(head, request);
    if (answer === 'hang_up') request.socket.destroy();
    else sendHttp1(request, response, answer);
  }

  async #serveObject(request: IncomingMessage, response: ServerResponse, head: RequestHead): Promise<void> {
    let identity: SignedIdentity;
    try {
      identity = this.#verifier.verify(head, objectRules);
    } catch (error) {
      const told = this.#told(error);
      if ((await readBody(request, 0, this.#clock)) === 'cut') return;
      sendHttp1(request, response, xmlErrorAnswer(told, this.#clock.now()));
      return;
    }
    try {
      await this.#backends.serveObject(request, response, head, identity);
    } catch (error) {
      this.#onFailure('aws_emulation_object', error);
      if (!response.writableEnded) response.destroy();
    }
  }

  /** Also what is for no service at all. */
  async #answerJson(head: RequestHead, body: Readable): Promise<Answer | 'hang_up'> {
    const bytes = await readBody(body, maxJsonBytes, this.#clock);
    if (bytes === 'cut') return 'hang_up';
    const nowMs = this.#clock.now();
    const target = head.headers['x-amz-target'];
    if (head.method !== 'POST' || head.path !== '/' || target === undefined) {
      return restErrorAnswer(unknownOperation(404), nowMs);
    }
    const dot = target.indexOf('.');
    const service = this.#backends.services.find((one) => one.targetPrefix === target.slice(0, dot));
    let input: unknown;
    try {
      if (service === undefined) throw unknownOperation(400);
      if (bytes === 'too_large') throw tooLarge();
      this.#verifier.verify(head, jsonRules(service.signingName), bytes);
      input = parseInput(bytes);
    } catch (error) {
      return jsonErrorAnswer(this.#told(error), 'message', nowMs);
    }
    try {
      const { host } = head.headers;
      const origin = host === undefined ? undefined : `http://${host}`;
      const answer = await service.call(target.slice(dot + 1), input, origin);
      return jsonAnswer(200, answer, this.#clock.now());
    } catch (error) {
      if (error instanceof HangUp) return 'hang_up';
      return jsonErrorAnswer(this.#told(error), 'Message', this.#clock.now());
    }
  }

  /** What the caller may know. A fault of ours is reported and told without its text. */
  #told(error: unknown): AwsError {
    if (error instanceof AwsError) return error;
    this.#onFailure('aws_emulation_request', error);
    return new AwsError('InternalFailure', 500, 'The request failed here. Try again.');
  }
}

function unknownOperation(status: number): AwsError {
  return new AwsError(
    'UnknownOperationException',
    status,
    'There is no such operation here. Check the path, the method and X-Amz-Target.',
  );
}

function tooLarge(): AwsError {
  return new AwsError(
    'RequestEntityTooLargeException',
    413,
    `The body is over the limit of ${maxJsonBytes} bytes. Send less at a time.`,
  );
}

function parseInput(bytes: Buffer): unknown {
  if (bytes.length === 0) return {};
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return JSON.parse(text) as unknown;
  } catch {
    // The parser's own words would quote the body.
    throw new AwsError('SerializationException', 400, 'The body is not JSON in UTF-8.');
  }
}

function sendHttp1(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, answer.headers);
  // RFC 9110 §9.3.2: an answer to HEAD has no content.
  response.end(request.method === 'HEAD' ? undefined : answer.body);
}

function sendHttp2(stream: ServerHttp2Stream, answer: Answer): void {
  stream.respond({ ':status': answer.status, ...answer.headers });
  // RFC 9113 §8.1: tells a client that is still sending to stop, once it has the answer.
  stream.once('finish', () => stream.close(constants.NGHTTP2_NO_ERROR));
  stream.resume();
  stream.end(answer.body);
}

function rawAnswer(answer: Answer): string {
  const headers = Object.entries({ ...answer.headers, connection: 'close' });
  return [
    `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ''}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    '',
    answer.body,
  ].join('\r\n');
}
