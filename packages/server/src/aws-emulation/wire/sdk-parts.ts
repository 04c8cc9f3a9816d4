/** For tests: the parts of the official SDK that frame and sign, as its own clients load them. */
import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { createRequire } from 'node:module';
import type { Credentials } from './signed-request.ts';

/** Resolved from the client's place, so that it is the very copy which the client uses. */
const requireOfClient = createRequire(import.meta.resolve('@aws-sdk/client-transcribe-streaming'));

interface SdkMessage {
  readonly headers: Readonly<Record<string, { readonly type: string; readonly value: unknown }>>;
  readonly body: Uint8Array;
}

interface SdkCodec {
  encode(message: SdkMessage): Uint8Array;
  decode(bytes: Uint8Array): SdkMessage;
}

/** A request as the SDK's signer takes it. */
export interface SdkRequest {
  readonly method: string;
  readonly protocol?: string;
  readonly hostname?: string;
  /** Percent-encoded once. */
  readonly path: string;
  /** Decoded. */
  readonly query?: Readonly<Record<string, string | string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

interface SdkSigner {
  sign(request: SdkRequest, options: { signingDate: Date }): Promise<SdkRequest>;
  presign(
    request: SdkRequest,
    options: { signingDate: Date; expiresIn: number; unsignableHeaders?: Set<string> },
  ): Promise<SdkRequest>;
  signMessage(
    message: { message: SdkMessage; priorSignature: string },
    options: { signingDate: Date },
  ): Promise<{ signature: string }>;
}

export function createSdkCodec(): SdkCodec {
  const { EventStreamCodec } = requireOfClient('@smithy/core/event-streams') as {
    EventStreamCodec: new (
      toText: (bytes: Uint8Array) => string,
      toBytes: (text: string) => Uint8Array,
    ) => SdkCodec;
  };
  return new EventStreamCodec(
    (bytes) => Buffer.from(bytes).toString('utf8'),
    (text) => Buffer.from(text),
  );
}

export function createSdkInt64(value: bigint): unknown {
  const { Int64 } = requireOfClient('@smithy/core/event-streams') as {
    Int64: new (bytes: Uint8Array) => unknown;
  };
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(value);
  return new Int64(new Uint8Array(bytes));
}

export function createSdkSigner(
  credentials: Credentials & { readonly sessionToken?: string },
  service: string,
  /** Whether x-amz-content-sha256 is added when it is absent. */
  applyChecksum = true,
): SdkSigner {
  const { SignatureV4 } = requireOfClient('@smithy/signature-v4') as {
    SignatureV4: new (settings: {
      credentials: Credentials;
      region: string;
      service: string;
      sha256: new (secret?: Uint8Array) => Sha256;
      uriEscapePath: boolean;
      applyChecksum: boolean;
    }) => SdkSigner;
  };
  return new SignatureV4({
    credentials,
    region: 'us-east-1',
    service,
    sha256: Sha256,
    uriEscapePath: service !== 's3',
    applyChecksum,
  });
}

class Sha256 {
  readonly #hash: Hash | Hmac;

  constructor(secret?: Uint8Array) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', secret);
  }

  update(bytes: Uint8Array): void {
    this.#hash.update(bytes);
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest());
  }
}
