/** Whatever goes wrong in a request becomes a problem; only our own faults are logged, without their words. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ExtractionBusyError } from '../extraction/extraction-errors.ts';
import { InvalidCursorError } from '../storage/transcript-store.ts';
import { watchAllowedMethods } from './allowed-methods.ts';
import { isProblemCode, problemBody, ProblemError, problemMediaType, type ProblemCode } from './problems.ts';
import { routeOf } from './request-log.ts';
import { baseHeaders } from './security-headers.ts';

/** Fastify's own errors: https://fastify.dev/docs/latest/Reference/Errors/. */
const codesOfFastify: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request_invalid',
  FST_ERR_BAD_URL: 'request_invalid',
  FST_ERR_MAX_PARAM_LENGTH: 'not_found',
};

export function handleErrors(app: FastifyInstance): void {
  const allowedMethods = watchAllowedMethods(app);
  const sendNotFound = (request: FastifyRequest, reply: FastifyReply) => {
    const methods = allowedMethods(request.url);
    if (methods.length === 0) return sendProblem(new ProblemError('not_found'), reply);
    return sendProblem(new ProblemError('method_not_allowed'), reply.header('allow', methods.join(', ')));
  };
  app.setNotFoundHandler(sendNotFound);
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = problemOf(error, request);
    // The body is read before the address is found wanting; a flaw of the body says nothing then.
    if (request.is404 && problem.code !== 'internal_error') return sendNotFound(request, reply);
    return sendProblem(problem, reply);
  });
}

/** For requests that fail before they reach a route: no hook has run for them. */
export function handleFrameworkError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const problem = problemOf(error, request);
  request.log.info({ method: request.method, route: 'none', status: problem.statusCode }, 'request refused');
  void sendProblem(problem, reply.headers(baseHeaders));
}

function problemOf(error: FastifyError, request: FastifyRequest): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof InvalidCursorError) {
    return new ProblemError('parameter_invalid', { detail: error.message, field: 'cursor' });
  }
  if (error instanceof ExtractionBusyError) {
    return new ProblemError(error.code, { retryAfterSeconds: Math.ceil(error.retryAfterMs / 1000) });
  }
  // Other parts throw errors of their own with a code of the table; the words are the table's.
  const code = isProblemCode(error.code) ? error.code : codesOfFastify[error.code];
  if (code !== undefined) return new ProblemError(code, retryOf(error));
  request.log.error({ err: error, method: request.method, route: routeOf(request) }, 'request failed');
  return new ProblemError('internal_error');
}

function retryOf(error: Error): { readonly retryAfterSeconds?: number } {
  if (!('retryAfterMs' in error) || typeof error.retryAfterMs !== 'number') return {};
  return { retryAfterSeconds: Math.ceil(error.retryAfterMs / 1000) };
}

function sendProblem(problem: ProblemError, reply: FastifyReply): FastifyReply {
  if (problem.retryAfterSeconds !== undefined) reply.header('retry-after', String(problem.retryAfterSeconds));
  return reply
    .code(problem.statusCode)
    .type(problemMediaType)
    .serializer(JSON.stringify)
    .send(problemBody(problem));
}
