/** Every error this API answers with: one table, one shape (RFC 9457, `application/problem+json`). */
import { STATUS_CODES } from 'node:http';
import { Type, type Static } from 'typebox';

/** `detail` says what is wrong and what to do about it. It never holds anything that the client sent. */
const problems = {
  message_not_json: {
    status: 400,
    detail: 'The body is not JSON in UTF-8. Send a JSON object, such as {"text":"blood pressure 120/80"}.',
  },
  message_invalid: {
    status: 400,
    detail: 'The body is not as this address expects it; /docs shows the shape.',
  },
  parameter_invalid: {
    status: 400,
    detail: 'A parameter of the address is not as expected; /docs shows the parameters.',
  },
  request_invalid: {
    status: 400,
    detail: 'The request is not valid HTTP for this address; /docs shows the requests.',
  },
  origin_not_allowed: {
    status: 403,
    detail: 'This page may not use the server from a browser. Add its origin to ALLOWED_ORIGINS.',
  },
  host_not_allowed: {
    status: 403,
    detail:
      'This server listens on its own machine only and does not know the name in the Host header. Add its origin to ALLOWED_ORIGINS, such as https://clinic.example.',
  },
  not_found: { status: 404, detail: 'There is nothing at this address; / lists the addresses.' },
  not_recorded: {
    status: 404,
    detail:
      'Nothing of this stretch was recorded: the server ran without RECORD_AUDIO=1 then, or nothing of it had been dealt with when the server was cut off.',
  },
  method_not_allowed: {
    status: 405,
    detail: 'This address does not take this method; the Allow header lists those it takes.',
  },
  not_acceptable: {
    status: 406,
    detail:
      'The Accept header takes none of the forms of this answer; name one with format=, or accept application/json.',
  },
  session_live: {
    status: 409,
    detail: 'The session is live, so its words may still change. Do it again once the session has ended.',
  },
  other_version: {
    status: 409,
    detail:
      'The segment has been edited since the version that was named. Read it again, and edit the one that the field version names here.',
  },
  other_transcript: {
    status: 409,
    detail:
      'The transcript is not the one that sha256 is of, or has just changed. Read it again before you attest it.',
  },
  precondition_failed: {
    status: 412,
    detail:
      'The session is not as it was when it was read with the ETag that If-Match names: it was edited, or resumed, and a number may stand for other words now. Read it again, and send its ETag.',
  },
  body_too_large: {
    status: 413,
    detail: 'The body is larger than 1 MiB (1048576 bytes). Send the text in several requests.',
  },
  unsupported_media_type: {
    status: 415,
    detail: 'The body must be JSON. Send it with the header Content-Type: application/json.',
  },
  range_not_satisfiable: {
    status: 416,
    detail: 'The range begins after the last byte; the Content-Range header has the length.',
  },
  internal_error: {
    status: 500,
    detail: 'The server failed at this request; its log says where. Nothing of the request was logged.',
  },
  overloaded: {
    status: 503,
    detail: 'The server takes no more connections now. Try again after the seconds of Retry-After.',
  },
  draining: {
    status: 503,
    detail:
      'The server is shutting down. Connect again after the seconds of Retry-After, here or at another instance.',
  },
  extraction_busy: {
    status: 503,
    detail:
      'The server reads as many long texts as it can already. Send the request again after the seconds of Retry-After.',
  },
} as const satisfies Record<string, { readonly status: number; readonly detail: string }>;

/** Stable: clients may rely on it. */
export type ProblemCode = keyof typeof problems;

export const problemCodes = Object.keys(problems) as readonly ProblemCode[];

export function isProblemCode(code: unknown): code is ProblemCode {
  return typeof code === 'string' && Object.hasOwn(problems, code);
}

interface ProblemOptions {
  readonly detail?: string;
  readonly field?: string;
  readonly retryAfterSeconds?: number;
  readonly version?: number;
}

/** Throw it in a handler to answer with a problem. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly statusCode: number;
  readonly field: string | undefined;
  /** For the header Retry-After. */
  readonly retryAfterSeconds: number | undefined;
  /** Of `other_version`: the newest. */
  readonly version: number | undefined;

  /** `detail` replaces the table's; like it, it must not hold what the client sent. `field`: the name at fault. */
  constructor(code: ProblemCode, options: ProblemOptions = {}) {
    super(options.detail ?? problems[code].detail);
    this.name = 'ProblemError';
    this.code = code;
    this.statusCode = problems[code].status;
    this.field = options.field;
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.version = options.version;
  }
}

export const problemSchema = Type.Object(
  {
    type: Type.Literal('about:blank', {
      description: 'RFC 9457 §4.2.1: the status says what kind of problem it is.',
    }),
    title: Type.String({ description: 'The phrase of the HTTP status.' }),
    status: Type.Integer({ description: 'The HTTP status.' }),
    detail: Type.String({ description: 'What is wrong and what to do about it. Never holds what was sent.' }),
    code: Type.Enum([...problemCodes], {
      description: 'Stable; where the socket has the same error, the same code.',
    }),
    field: Type.Optional(Type.String({ description: 'The field or parameter at fault.' })),
    version: Type.Optional(
      Type.Integer({ minimum: 1, description: 'With `other_version`: the newest version of the segment.' }),
    ),
  },
  { $id: 'Problem', additionalProperties: false },
);

export const problemMediaType = 'application/problem+json';

export function problemBody(error: ProblemError): Static<typeof problemSchema> {
  return {
    type: 'about:blank',
    title: STATUS_CODES[error.statusCode] ?? 'Error',
    status: error.statusCode,
    detail: error.message,
    code: error.code,
    ...(error.field === undefined ? {} : { field: error.field }),
    ...(error.version === undefined ? {} : { version: error.version }),
  };
}

const retryAfterHeader = Type.Integer({ description: 'Seconds after which to try again.' });

/** The `response` entries of a route that can fail with these codes, for OpenAPI. */
export function problemResponses(...codes: readonly ProblemCode[]): Record<number, object> {
  const byStatus = Map.groupBy(codes, (code) => problems[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, codesOfStatus]) => [
      status,
      {
        description: codesOfStatus.map((code) => `\`${code}\`: ${problems[code].detail}`).join('\n\n'),
        content: { [problemMediaType]: { schema: Type.Ref('Problem'), examples: examplesOf(codesOfStatus) } },
        ...(status === 503 ? { headers: { 'Retry-After': retryAfterHeader } } : {}),
      },
    ]),
  );
}

function examplesOf(codes: readonly ProblemCode[]): Readonly<Record<string, { readonly value: object }>> {
  return Object.fromEntries(codes.map((code) => [code, { value: problemBody(new ProblemError(code)) }]));
}
