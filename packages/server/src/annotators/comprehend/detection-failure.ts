/** What an unanswered request means: whether it is worth another try, and what the operator is told. */

export interface DetectionFailure {
  readonly isRetryable: boolean;
  /** The keys that signed are no good, or no longer: another look for credentials may help. */
  readonly areCredentialsRefused: boolean;
  /** For `/health`: what happened and what to do. Never the service's own sentence, which may quote the text. */
  readonly message: string;
}

/** The clock's limit for one try was reached. */
export class AttemptTimeout extends Error {
  constructor(attemptMs: number) {
    super(`No answer within ${String(attemptMs)} ms.`);
    this.name = 'AttemptTimeout';
  }
}

/** The answer has not the form of the service's model. */
export class MalformedAnswer extends Error {
  /** Such as `Entities[0].Attributes`. */
  readonly field: string;

  constructor(field: string) {
    super(`${field} is not what the service's model says.`);
    this.name = 'MalformedAnswer';
    this.field = field;
  }
}

interface FailureRow {
  readonly names: readonly string[];
  readonly isRetryable: boolean;
  readonly remedy: string;
}

const throttled: FailureRow = {
  names: ['TooManyRequestsException', 'ThrottlingException', 'Throttling'],
  isRetryable: true,
  remedy: 'throttles this account: ask AWS for a higher quota, or annotate fewer sessions at once',
};
const inTrouble: FailureRow = {
  names: ['InternalServerException', 'InternalFailure', 'ServiceUnavailableException', 'ServiceUnavailable'],
  isRetryable: true,
  remedy: 'has trouble of its own: it is asked again with the next finals',
};
const unasked: FailureRow = {
  names: ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN', 'ENOTFOUND'],
  isRetryable: true,
  remedy: 'cannot be reached: check the network, the region and the endpoint',
};
const refused: FailureRow = {
  names: ['InvalidRequestException', 'InvalidEncodingException', 'TextSizeLimitExceededException'],
  isRetryable: false,
  remedy: 'refused a request: this is a fault of the server, please report it',
};

const malformed: FailureRow = {
  names: ['MalformedAnswer'],
  isRetryable: false,
  remedy: 'gave an answer that is not in its own form: check the endpoint and any proxy before it',
};
const credentialsRefused: FailureRow = {
  names: [
    'UnrecognizedClientException',
    'InvalidClientTokenId',
    'InvalidSignatureException',
    'SignatureDoesNotMatch',
    'IncompleteSignature',
    'IncompleteSignatureException',
    'MissingAuthenticationTokenException',
    'ExpiredTokenException',
    'ExpiredToken',
  ],
  isRetryable: false,
  remedy: 'refuses the credentials: check them, their expiry and the clock of this machine',
};

/** By the name or the network code of the error. */
const rows: readonly FailureRow[] = [
  throttled,
  inTrouble,
  unasked,
  refused,
  malformed,
  credentialsRefused,
  {
    names: ['AttemptTimeout', 'TimeoutError', 'ETIMEDOUT', 'ESOCKETTIMEDOUT'],
    isRetryable: true,
    remedy: 'does not answer in time: check the network',
  },
  {
    names: ['AccessDeniedException'],
    isRetryable: false,
    remedy: 'does not allow this: allow the action comprehendmedical:DetectEntitiesV2 in the IAM policy',
  },
  {
    names: ['CredentialsProviderError', 'AccountCredentialsError'],
    isRetryable: false,
    remedy:
      'needs credentials and none were found: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, a profile or a role',
  },
];

const rowOf = new Map(rows.flatMap((row) => row.names.map((name) => [name, row] as const)));

/** @param error whatever the transport threw; only its names, codes and numbers are read */
export function readFailure(error: unknown): DetectionFailure {
  const fields = isRecord(error) ? error : {};
  const metadata = isRecord(fields['$metadata']) ? fields['$metadata'] : {};
  const response = isRecord(fields['$response']) ? fields['$response'] : {};
  const status = [metadata['httpStatusCode'], response['statusCode']].find(
    (value) => typeof value === 'number',
  );
  const labels = [fields['code'], fields['name']].filter(isLabel);
  const known = labels.find((label) => rowOf.has(label));
  const row = (known === undefined ? undefined : rowOf.get(known)) ?? rowByStatus(status);
  // The SDK has taken over the service's time after such an answer, so the next signature will be good.
  const isClockCorrected = metadata['clockSkewCorrected'] === true;
  const name = known ?? labels[0] ?? 'an unnamed error';
  const detail = error instanceof MalformedAnswer ? `, ${error.field}` : '';
  const said = status === undefined ? `${name}${detail}` : `${name}, HTTP ${String(status)}`;
  return {
    isRetryable: row.isRetryable || isClockCorrected,
    areCredentialsRefused: row === credentialsRefused,
    message: `Comprehend Medical ${row.remedy} (${said}).`,
  };
}

/** For an error of an unknown name; one without an answer and without a code of the network is not worth a retry. */
function rowByStatus(status: number | undefined): FailureRow {
  if (status === undefined) return { ...unasked, isRetryable: false };
  if (status === 429) return throttled;
  // An answer without an error that could not be read, such as a proxy's page; or one that leads elsewhere.
  if (status < 400) return malformed;
  return status >= 500 ? inTrouble : refused;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A plain identifier: what cannot be a sentence cannot be a patient's. */
const isLabel = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z][A-Za-z0-9_]{0,63}$/.test(value);
