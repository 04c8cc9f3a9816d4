/** One line a request: method, route, status, duration. Addresses, queries, headers and bodies never reach the log. */
import { LogController, type FastifyBaseLogger, type FastifyReply, type FastifyRequest } from 'fastify';

/** The pattern of the route, such as `/api/sessions/:id`: the address itself can hold what somebody typed. */
export function routeOf(request: FastifyRequest): string {
  return (request.is404 ? undefined : request.routeOptions.url) ?? 'none';
}

/** Replaces all of Fastify's own log lines, of which several hold the address or the text of an error. */
export class RequestLog extends LogController {
  readonly #logsArrivals: boolean;

  constructor(options: { readonly logsArrivals: boolean }) {
    super();
    this.#logsArrivals = options.logsArrivals;
  }

  override incomingRequest(request: FastifyRequest): void {
    if (this.#logsArrivals)
      request.log.info({ method: request.method, route: routeOf(request) }, 'request received');
  }

  override requestCompleted(
    error: Error | null | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): void {
    const line = {
      method: request.method,
      route: routeOf(request),
      status: reply.statusCode,
      duration_ms: Math.round(reply.elapsedTime),
    };
    if (error) request.log.error({ ...line, err: error }, 'request completed with an error');
    else request.log.info(line, 'request completed');
  }

  override defaultErrorLog(error: Error, request: FastifyRequest): void {
    request.log.error({ err: error, method: request.method, route: routeOf(request) }, 'request failed');
  }

  override streamError(error: NodeJS.ErrnoException, request: FastifyRequest): void {
    // Whoever listens to a recording leaves at every jump: no fault of ours.
    const level = error.code === 'ERR_STREAM_PREMATURE_CLOSE' ? 'debug' : 'warn';
    request.log[level]({ err: error, method: request.method, route: routeOf(request) }, 'answer cut short');
  }

  override routeNotFound(request: FastifyRequest): void {
    request.log.info({ method: request.method, route: routeOf(request) }, 'no such route');
  }

  override writeHeadError(error: Error, request: FastifyRequest): void {
    request.log.warn(
      { err: error, method: request.method, route: routeOf(request) },
      'headers could not be written',
    );
  }

  override serializerError(error: Error, request: FastifyRequest): void {
    request.log.error(
      { err: error, method: request.method, route: routeOf(request) },
      'answer could not be written',
    );
  }

  override serviceUnavailable(logger: FastifyBaseLogger): void {
    logger.info({ status: 503 }, 'request refused while shutting down');
  }
}
