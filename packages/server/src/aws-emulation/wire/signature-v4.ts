/** Signature version 4 of requests: in the `Authorization` header, or in the query of a presigned URL. */
import { createHash } from 'node:crypto';
import type { Clock } from '../../clock/clock.ts';
import { hashCanonicalRequest, queryPairs, signedHeader } from './canonical-request.ts';
import { signatureRefusal, type SignatureFault, type SignatureProtocol } from './signature-refusals.ts';
import type { Credentials, RequestHead, SignedIdentity } from './signed-request.ts';
import { deriveSigningKey, isSameSignature, signLines } from './signing-key.ts';
import { formatSigningTime, parseSigningTime } from './signing-time.ts';

const algorithm = 'AWS4-HMAC-SHA256';
const maxSkewMs = 15 * 60_000;
const emptyHash = createHash('sha256').digest('hex');

/** Words that may stand for the hash of a body which is checked, if at all, while it is read. */
const payloadWords: Readonly<Record<SignatureProtocol, readonly string[]>> = {
  json: [],
  streaming: ['STREAMING-AWS4-HMAC-SHA256-EVENTS'],
  s3: [
    'UNSIGNED-PAYLOAD',
    'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
    'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER',
  ],
};

export interface SignatureRules {
  /** How refusals are named. */
  readonly protocol: SignatureProtocol;
  /** The service that the scope must name, such as `transcribe`. */
  readonly service: string;
  /** Longest X-Amz-Expires in seconds; absent when presigned URLs are not taken. */
  readonly maxExpiresSeconds?: number;
  /** Whether the `Authorization` header is taken. */
  readonly header: boolean;
}

/** HTTP/2 streaming. */
export const streamingRules: SignatureRules = { protocol: 'streaming', service: 'transcribe', header: true };
/** The WebSocket of streaming: its URL lives five minutes at most. */
export const webSocketRules: SignatureRules = {
  protocol: 'streaming',
  service: 'transcribe',
  maxExpiresSeconds: 300,
  header: false,
};
export const objectRules: SignatureRules = {
  protocol: 's3',
  service: 's3',
  maxExpiresSeconds: 604_800,
  header: true,
};
export function jsonRules(service: string): SignatureRules {
  return { protocol: 'json', service, header: true };
}

/** A signature as it was sent, not yet believed. */
interface Claim {
  readonly accessKeyId: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedNames: readonly string[];
  readonly signature: string;
  /** As it was sent; absent in the header form when `date` has to do. */
  readonly signingTime: string | undefined;
  /** Seconds; only in presigned URLs. */
  readonly expires: string | undefined;
}

/** The service that a request claims to be signed for; undefined when it is not signed or not readably. */
export function claimedService(head: RequestHead): string | undefined {
  const header = head.headers['authorization'];
  const credential =
    header === undefined
      ? new Map(queryPairs(head.rawQuery)).get('X-Amz-Credential')
      : headerFields(header)?.get('Credential');
  return credential === undefined ? undefined : parseCredential(credential)?.service;
}

export class SignatureVerifier {
  readonly #secrets: ReadonlyMap<string, string>;
  readonly #clock: Clock;

  constructor(credentials: readonly Credentials[], clock: Clock) {
    this.#secrets = new Map(credentials.map((one) => [one.accessKeyId, one.secretAccessKey]));
    this.#clock = clock;
  }

  /**
   * @param body whole, where it is read before the signature is checked: its own hash is then what must be signed.
   * @throws AwsError with the type that AWS gives in that protocol.
   */
  verify(head: RequestHead, rules: SignatureRules, body?: Buffer): SignedIdentity {
    const refuse = (fault: SignatureFault, message: string) =>
      signatureRefusal(rules.protocol, fault, message);
    const claim = readClaim(head, rules);
    if (claim.service !== rules.service) {
      throw refuse(
        'wrong_scope',
        `The credential's scope names the service '${claim.service}'. Sign for '${rules.service}'.`,
      );
    }
    const secret = this.#secrets.get(claim.accessKeyId);
    if (secret === undefined) {
      throw refuse(
        'unknown_key',
        "The access key id is not known here. Use one of the emulation's credentials.",
      );
    }
    const signedAtMs = readSigningTime(head, claim, refuse);
    if (claim.expires === undefined) this.#checkSkew(signedAtMs, refuse);
    else this.#checkExpiry(signedAtMs, claim.expires, rules, refuse);
    checkSignedNames(head, claim.signedNames, refuse);

    const scope = `${claim.date}/${claim.region}/${claim.service}/aws4_request`;
    const signingKeyOf = (date: string) => deriveSigningKey(secret, date, claim.region, claim.service);
    const signingKey = signingKeyOf(claim.date);
    const requestHash = hashCanonicalRequest(
      head,
      claim.signedNames,
      body === undefined ? declaredPayloadHash(head, claim, rules, refuse) : sha256(body),
      rules.protocol === 's3' ? 'once' : 'twice',
    );
    const expected = signLines(signingKey, [algorithm, formatSigningTime(signedAtMs), scope, requestHash]);
    if (!isSameSignature(expected, signatureBytes(claim.signature))) {
      throw refuse(
        'mismatch',
        'The signature is not the one that this request should bear. Check the secret access key, and that method, ' +
          `host, path, query, body and the signed headers (${claim.signedNames.join(';')}) arrive as they were signed.`,
      );
    }
    const { accessKeyId, date, region, service, signature } = claim;
    return { accessKeyId, date, region, service, signingKey, signingKeyOf, signature };
  }

  #checkSkew(signedAtMs: number, refuse: Refuse): void {
    const nowMs = this.#clock.now();
    if (Math.abs(nowMs - signedAtMs) <= maxSkewMs) return;
    throw refuse(
      'skewed',
      `Signed at ${formatSigningTime(signedAtMs)}, and it is ${formatSigningTime(nowMs)} here: more than 15 minutes ` +
        'apart. Set the clock and sign again.',
    );
  }

  #checkExpiry(signedAtMs: number, expires: string, rules: SignatureRules, refuse: Refuse): void {
    const maxSeconds = rules.maxExpiresSeconds ?? 0;
    const seconds = /^\d{1,7}$/.test(expires) ? Number(expires) : Number.NaN;
    if (!(seconds >= 1 && seconds <= maxSeconds)) {
      throw refuse('malformed_query', `X-Amz-Expires must be 1 to ${maxSeconds} seconds.`);
    }
    const nowMs = this.#clock.now();
    if (nowMs > signedAtMs + seconds * 1000) {
      throw refuse(
        'expired',
        `The URL was good until ${formatSigningTime(signedAtMs + seconds * 1000)}, and it is ` +
          `${formatSigningTime(nowMs)} here. Presign a new one.`,
      );
    }
    if (signedAtMs > nowMs + maxSkewMs) {
      throw refuse(
        'expired',
        `The URL is good from ${formatSigningTime(signedAtMs)} on, and it is ${formatSigningTime(nowMs)} here. ` +
          'Set the clock and presign a new one.',
      );
    }
  }
}

type Refuse = (fault: SignatureFault, message: string) => Error;

function readClaim(head: RequestHead, rules: SignatureRules): Claim {
  const refuse = (fault: SignatureFault, message: string) => signatureRefusal(rules.protocol, fault, message);
  const authorization = head.headers['authorization'];
  const query = queryPairs(head.rawQuery);
  const isPresigned = query.some(([name]) => name === 'X-Amz-Signature' || name === 'X-Amz-Credential');
  if (authorization !== undefined && isPresigned) {
    throw refuse(
      'malformed_query',
      'The request is signed twice. Sign the Authorization header or the query.',
    );
  }
  if (authorization !== undefined && rules.header) return claimOfHeader(head, authorization, refuse);
  if (isPresigned && rules.maxExpiresSeconds !== undefined) return claimOfQuery(query, refuse);
  throw refuse(
    'missing',
    rules.header
      ? `The request is not signed. Sign it with ${algorithm} in the Authorization header.`
      : `The URL is not signed. Presign it with ${algorithm}.`,
  );
}

function claimOfHeader(head: RequestHead, authorization: string, refuse: Refuse): Claim {
  const fields = headerFields(authorization);
  if (fields === undefined) {
    throw refuse('malformed_header', `The Authorization header must begin with ${algorithm}.`);
  }
  const field = (name: string): string => {
    const value = fields.get(name);
    if (value !== undefined && value !== '') return value;
    throw refuse('malformed_header', `The Authorization header has no '${name}'.`);
  };
  const credential = parseCredential(field('Credential'));
  if (credential === undefined) {
    throw refuse(
      'malformed_header',
      "'Credential' must be <key>/<yyyymmdd>/<region>/<service>/aws4_request.",
    );
  }
  return {
    ...credential,
    signedNames: field('SignedHeaders').split(';').sort(),
    signature: field('Signature'),
    signingTime: head.headers['x-amz-date'],
    expires: undefined,
  };
}

function claimOfQuery(query: readonly [string, string][], refuse: Refuse): Claim {
  const parameter = (name: string): string => {
    const [first, ...others] = query.filter(([key]) => key === name);
    if (first !== undefined && first[1] !== '' && others.length === 0) return first[1];
    throw refuse('malformed_query', `A presigned URL has '${name}' exactly once, with a value.`);
  };
  if (parameter('X-Amz-Algorithm') !== algorithm) {
    throw refuse('malformed_query', `X-Amz-Algorithm must be ${algorithm}.`);
  }
  const credential = parseCredential(parameter('X-Amz-Credential'));
  if (credential === undefined) {
    throw refuse(
      'malformed_query',
      'X-Amz-Credential must be <key>/<yyyymmdd>/<region>/<service>/aws4_request.',
    );
  }
  return {
    ...credential,
    signedNames: parameter('X-Amz-SignedHeaders').split(';').sort(),
    signature: parameter('X-Amz-Signature'),
    signingTime: parameter('X-Amz-Date'),
    expires: parameter('X-Amz-Expires'),
  };
}

function headerFields(authorization: string): Map<string, string> | undefined {
  const match = /^AWS4-HMAC-SHA256\s+(\S.*)$/.exec(authorization);
  if (match?.[1] === undefined) return undefined;
  return new Map(
    match[1].split(',').map((part) => {
      const equals = part.indexOf('=');
      return equals === -1
        ? [part.trim(), '']
        : [part.slice(0, equals).trim(), part.slice(equals + 1).trim()];
    }),
  );
}

function parseCredential(
  credential: string,
): Pick<Claim, 'accessKeyId' | 'date' | 'region' | 'service'> | undefined {
  const match = /^(.+)\/(\d{8})\/([a-z0-9-]+)\/([a-z0-9-]+)\/aws4_request$/.exec(credential);
  if (match === null) return undefined;
  const [, accessKeyId = '', date = '', region = '', service = ''] = match;
  return { accessKeyId, date, region, service };
}

function readSigningTime(head: RequestHead, claim: Claim, refuse: Refuse): number {
  const where = claim.expires === undefined ? 'malformed_header' : 'malformed_query';
  const dateHeader = head.headers['date'];
  let timeMs: number | undefined;
  if (claim.signingTime !== undefined) timeMs = parseSigningTime(claim.signingTime);
  else if (dateHeader !== undefined) timeMs = Date.parse(dateHeader);
  if (timeMs === undefined || Number.isNaN(timeMs)) {
    throw refuse(where, 'X-Amz-Date must be there and have the form yyyymmddThhmmssZ.');
  }
  if (formatSigningTime(timeMs).slice(0, 8) !== claim.date) {
    throw refuse(
      'wrong_scope',
      `The credential's scope is of ${claim.date} but X-Amz-Date of another day. Use the same day in both.`,
    );
  }
  return timeMs;
}

/** What says whom the request is for and what it asks must be under the signature, or anybody could change it. */
function checkSignedNames(head: RequestHead, signedNames: readonly string[], refuse: Refuse): void {
  if (!signedNames.includes('host') && !signedNames.includes(':authority')) {
    throw refuse('unsigned_header', "The header 'host' is not signed. Add it to the signed headers.");
  }
  // The hash of the body is a part of the signed text in any case.
  const open = Object.keys(head.headers).find(
    (name) =>
      /^x-amz-|^x-amzn-transcribe-/.test(name) &&
      name !== 'x-amz-content-sha256' &&
      !signedNames.includes(name),
  );
  if (open !== undefined) {
    throw refuse('unsigned_header', `The header '${open}' is not signed. Add it to the signed headers.`);
  }
  const absent = signedNames.find((name) => signedHeader(head, name) === undefined);
  if (absent !== undefined) {
    throw refuse('mismatch', 'A header that is listed as signed did not arrive. Send every signed header.');
  }
}

function declaredPayloadHash(head: RequestHead, claim: Claim, rules: SignatureRules, refuse: Refuse): string {
  const declared =
    head.headers['x-amz-content-sha256'] ??
    (claim.expires === undefined
      ? undefined
      : new Map(queryPairs(head.rawQuery)).get('X-Amz-Content-Sha256'));
  if (declared === undefined) {
    if (rules.protocol !== 's3') return emptyHash;
    if (claim.expires !== undefined) return 'UNSIGNED-PAYLOAD';
    throw refuse('no_payload_hash', "The header 'x-amz-content-sha256' is absent. Send it, and sign it.");
  }
  const words = payloadWords[rules.protocol];
  if (words.includes(declared) || /^[0-9a-f]{64}$/.test(declared)) return declared;
  throw refuse(
    'payload_hash',
    `The header 'x-amz-content-sha256' must be ${words.join(' or ')} or a SHA-256 in lower-case hex.`,
  );
}

/** Empty for what is no signature: Node would pass over what is no hex, and take a signature with a tail for good. */
function signatureBytes(hex: string): Buffer {
  return /^[0-9a-f]{64}$/.test(hex) ? Buffer.from(hex, 'hex') : Buffer.alloc(0);
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
