/** What goes wrong at AWS, in this server's own words: AWS's are not passed on, since some of them mislead. */
import { AccountCredentialsError } from '../../aws-account/credentials.ts';
import { EngineError } from '../speech-engine.ts';

/** When a stream is refused for the quota: another one seldom ends sooner. */
const retryAfterMs = 5_000;

export interface FailureContext {
  readonly region: string;
  readonly endpoint: string | undefined;
  readonly vocabularyName: string | undefined;
  /** Whether the stream had got its first event. */
  readonly isWorking: boolean;
}

type Failure = (context: FailureContext, message: string, cause: Error) => EngineError;

const failed =
  (text: string): Failure =>
  (_context, _message, cause) =>
    new EngineError('engine_failed', text, { retryable: true, cause });

const unavailable =
  (text: (context: FailureContext) => string, retryable: boolean): Failure =>
  (context, _message, cause) =>
    new EngineError('engine_unavailable', text(context), { retryable, cause });

const badCredentials = unavailable(
  () =>
    'AWS does not accept the credentials: check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, and that this machine tells the right time.',
  false,
);
const expiredCredentials = unavailable(
  () =>
    'The AWS credentials have expired: renew them (aws sso login, or new temporary keys in AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN), or set AWS_PROFILE.',
  false,
);
const denied = unavailable(
  () =>
    'AWS does not let these credentials transcribe: allow the IAM action transcribe:StartMedicalStreamTranscription for their user or role.',
  false,
);
const wrongTime = unavailable(
  () => 'AWS refused the request for its time: set the clock of this machine (NTP).',
  true,
);
const notFound = unavailable(
  ({ region, endpoint }) =>
    endpoint === undefined
      ? `The address of Amazon Transcribe in AWS_REGION ${JSON.stringify(region)} was not found: check AWS_REGION, and that this machine's network and DNS work.`
      : `The address ${JSON.stringify(endpoint)} was not found: check AWS_ENDPOINT_URL, and that this machine's network and DNS work.`,
  true,
);
const untrusted = unavailable(
  () =>
    'The certificate of Amazon Transcribe is not trusted here: if a proxy of yours signs it, name its authority in NODE_EXTRA_CA_CERTS.',
  false,
);
/** The service has one name for both, and when it comes tells them apart: a stream that has begun has its place. */
const limitReached: Failure = ({ isWorking }, _message, cause) =>
  isWorking
    ? new EngineError(
        'engine_failed',
        'The stream to Amazon Transcribe Medical reached its longest time, or another limit of the service.',
        { retryable: true, cause },
      )
    : new EngineError(
        'engine_at_capacity',
        'The AWS account has no stream to Amazon Transcribe Medical left: wait, or have its quota of concurrent medical streams raised.',
        { retryable: true, retryAfterMs, cause },
      );

const badRequest: Failure = ({ vocabularyName, region }, message, cause) => {
  if (vocabularyName !== undefined && /vocabular/i.test(message))
    return new EngineError(
      'engine_rejected',
      `vocabulary_name: ${JSON.stringify(vocabularyName)} given; Amazon Transcribe Medical in ${region} has no vocabulary of that name that is ready. Create it there, correct the name, or leave vocabulary_name out.`,
      { retryable: false, field: 'vocabulary_name', cause },
    );
  return new EngineError(
    'engine_failed',
    /15 seconds|no (new )?audio|timed out/i.test(message)
      ? 'Amazon Transcribe Medical received no audio for 15 s and ended the stream.'
      : 'Amazon Transcribe Medical did not accept the stream.',
    { retryable: true, cause },
  );
};

const conflict = failed('Another stream took over the id of this stream at Amazon Transcribe Medical.');
const unreachable = failed('The connection to Amazon Transcribe broke or could not be made.');
const vendorFault = failed('Amazon Transcribe Medical failed.');

/** By the error's name, or the code of the system. AWS names some cases differently by service and by road. */
const failures: Readonly<Record<string, Failure>> = {
  BadRequestException: badRequest,
  ValidationException: badRequest,
  LimitExceededException: limitReached,
  ThrottlingException: limitReached,
  TooManyRequestsException: limitReached,
  ConflictException: conflict,
  InternalFailureException: vendorFault,
  InternalServerException: vendorFault,
  ServiceUnavailableException: failed('Amazon Transcribe Medical is not available for the moment.'),
  UnrecognizedClientException: badCredentials,
  InvalidClientTokenId: badCredentials,
  InvalidSignatureException: badCredentials,
  SignatureDoesNotMatch: badCredentials,
  IncompleteSignatureException: badCredentials,
  MissingAuthenticationTokenException: badCredentials,
  CredentialsProviderError: badCredentials,
  ExpiredTokenException: expiredCredentials,
  ExpiredToken: expiredCredentials,
  RequestExpired: wrongTime,
  RequestTimeTooSkewed: wrongTime,
  AccessDeniedException: denied,
  AccessDenied: denied,
  NotAuthorized: denied,
  SubscriptionRequiredException: denied,
  OptInRequired: denied,
  ENOTFOUND: notFound,
  EAI_AGAIN: notFound,
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  ETIMEDOUT: unreachable,
  EPIPE: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  TimeoutError: unreachable,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
};

/** For errors whose name says nothing: a proxy's answer, or a service's newer name. */
const failuresByStatus: Readonly<Record<number, Failure>> = {
  401: badCredentials,
  403: denied,
  429: limitReached,
  503: failed('Amazon Transcribe Medical is not available for the moment.'),
};

const unknown = failed('The stream to Amazon Transcribe Medical broke.');

/** Whether a new look at the credentials could help. */
export function isAboutCredentials(error: unknown): boolean {
  const failure = failureOf(error);
  return failure === badCredentials || failure === expiredCredentials;
}

/** Whether it says nothing of the next stream: the service was there, and this stream went wrong. */
export function isOfOneStream(error: unknown): boolean {
  return new Set([badRequest, conflict, vendorFault]).has(failureOf(error));
}

/** The one error that leaves the engine for what the SDK, the system or the credentials threw. */
export function toEngineError(error: unknown, context: FailureContext): EngineError {
  if (error instanceof EngineError) return error;
  if (error instanceof AccountCredentialsError)
    return new EngineError('engine_unavailable', error.message, { retryable: false });
  const message = error instanceof Error ? error.message : '';
  return failureOf(error)(context, message, describe(error));
}

function failureOf(error: unknown): Failure {
  let byCode = unknown;
  // The SDK and Node wrap the system's error, each in one of its own.
  for (let inner = error, depth = 0; inner instanceof Error && depth < 5; inner = inner.cause, depth += 1) {
    const { name, code, status } = factsOf(inner);
    for (const key of [name, code]) {
      const failure = Object.hasOwn(failures, key) ? failures[key] : undefined;
      if (failure !== undefined) return failure;
    }
    const failure = failuresByStatus[status];
    if (failure !== undefined) return failure;
    if (code.startsWith('ERR_HTTP2_')) byCode = unreachable;
  }
  return byCode;
}

/** Names and numbers only: an error's own text could quote what was being read, and that is speech. */
function describe(error: unknown): Error {
  const { name, code, status, requestId } = factsOf(error);
  return new Error(
    [name, code, status > 0 ? `status ${String(status)}` : '', requestId].filter(Boolean).join(', '),
  );
}

function factsOf(error: unknown): { name: string; code: string; status: number; requestId: string } {
  if (!(error instanceof Error)) return { name: typeof error, code: '', status: 0, requestId: '' };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const metadata: unknown = '$metadata' in error ? error.$metadata : undefined;
  const { httpStatusCode, requestId } = (metadata ?? {}) as { httpStatusCode?: unknown; requestId?: unknown };
  return {
    name: error.name,
    code,
    status: typeof httpStatusCode === 'number' ? httpStatusCode : 0,
    requestId: typeof requestId === 'string' ? `request ${requestId}` : '',
  };
}
