/** How each protocol of AWS names what is wrong with a signature. */
import { AwsError } from './aws-error.ts';

/** `json` is AWS JSON 1.1 (batch, Comprehend Medical), `streaming` the REST of Transcribe streaming, `s3` S3's REST. */
export type SignatureProtocol = 'json' | 'streaming' | 's3';

export type SignatureFault =
  /** Neither header nor query is signed. */
  | 'missing'
  /** Parts of the `Authorization` header are absent or not readable. */
  | 'malformed_header'
  /** Parameters of a presigned URL are absent or not readable. */
  | 'malformed_query'
  /** Nobody here has that access key. */
  | 'unknown_key'
  /** The scope's date, service or ending is another than the request's. */
  | 'wrong_scope'
  /** A header that must be signed is not. */
  | 'unsigned_header'
  /** x-amz-content-sha256 is needed and absent. */
  | 'no_payload_hash'
  /** The word in x-amz-content-sha256 stands for nothing. */
  | 'payload_hash'
  /** The clocks of caller and service differ too much. */
  | 'skewed'
  /** A presigned URL whose time has run out or has not come. */
  | 'expired'
  | 'mismatch';

type Name = readonly [type: string, status: number];

/**
 * Sources: the lists of common errors in AWS's API references, the list of S3's error codes, and answers that users
 * report: JSON services give 400 with the type in the body, Transcribe streaming gives 403 with it in x-amzn-errortype.
 */
const names: Readonly<Record<SignatureProtocol, Readonly<Record<SignatureFault, Name>>>> = {
  json: {
    missing: ['MissingAuthenticationTokenException', 400],
    malformed_header: ['IncompleteSignatureException', 400],
    malformed_query: ['IncompleteSignatureException', 400],
    unknown_key: ['UnrecognizedClientException', 400],
    wrong_scope: ['InvalidSignatureException', 400],
    unsigned_header: ['InvalidSignatureException', 400],
    no_payload_hash: ['InvalidSignatureException', 400],
    payload_hash: ['InvalidSignatureException', 400],
    skewed: ['InvalidSignatureException', 400],
    expired: ['InvalidSignatureException', 400],
    mismatch: ['InvalidSignatureException', 400],
  },
  streaming: {
    missing: ['MissingAuthenticationTokenException', 403],
    malformed_header: ['IncompleteSignatureException', 400],
    malformed_query: ['IncompleteSignatureException', 400],
    unknown_key: ['UnrecognizedClientException', 403],
    wrong_scope: ['InvalidSignatureException', 403],
    unsigned_header: ['InvalidSignatureException', 403],
    no_payload_hash: ['InvalidSignatureException', 403],
    payload_hash: ['InvalidSignatureException', 403],
    skewed: ['InvalidSignatureException', 403],
    expired: ['InvalidSignatureException', 403],
    mismatch: ['InvalidSignatureException', 403],
  },
  s3: {
    missing: ['AccessDenied', 403],
    malformed_header: ['AuthorizationHeaderMalformed', 400],
    malformed_query: ['AuthorizationQueryParametersError', 400],
    unknown_key: ['InvalidAccessKeyId', 403],
    wrong_scope: ['AuthorizationHeaderMalformed', 400],
    unsigned_header: ['AccessDenied', 403],
    no_payload_hash: ['InvalidRequest', 400],
    payload_hash: ['InvalidArgument', 400],
    skewed: ['RequestTimeTooSkewed', 403],
    expired: ['AccessDenied', 403],
    mismatch: ['SignatureDoesNotMatch', 403],
  },
};

export function signatureRefusal(
  protocol: SignatureProtocol,
  fault: SignatureFault,
  message: string,
): AwsError {
  const [type, status] = names[protocol][fault];
  return new AwsError(type, status, message);
}
