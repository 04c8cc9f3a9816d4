/**
 * The signatures of an event stream's frames. Each rests on the one before, the first on the request's, so no frame can
 * be changed, left out, repeated or moved.
 */
import { createHash } from 'node:crypto';
import type { Clock } from '../../clock/clock.ts';
import { AwsError } from './aws-error.ts';
import { decodeMessage, encodeHeaders } from './event-stream-codec.ts';
import type { EventStreamMessage } from './event-stream-message.ts';
import type { SignedIdentity } from './signed-request.ts';
import { isSameSignature, signLines } from './signing-key.ts';
import { formatSigningTime } from './signing-time.ts';

const algorithm = 'AWS4-HMAC-SHA256-PAYLOAD';
const maxSkewMs = 5 * 60_000;

export class ChunkSignatureChain {
  readonly #identity: SignedIdentity;
  readonly #clock: Clock;
  /** Hex. */
  #priorSignature: string;
  #signingDate: string;
  #signingKey: Buffer;
  #hasEnded = false;

  constructor(identity: SignedIdentity, clock: Clock) {
    this.#identity = identity;
    this.#clock = clock;
    this.#priorSignature = identity.signature;
    this.#signingDate = identity.date;
    this.#signingKey = identity.signingKey;
  }

  /**
   * The message inside a signed frame; `end` for the signed empty frame that closes the stream.
   *
   * @throws AwsError BadRequestException: a wrong signature, a `:date` more than five minutes off, no signed frame at
   *   all, or a frame after the end. The stream cannot go on then.
   */
  verify(message: EventStreamMessage): EventStreamMessage | 'end' {
    if (this.#hasEnded) throw refusal('A frame came after the empty one that ends the stream.');
    const date = message.headers.get(':date');
    const signature = message.headers.get(':chunk-signature');
    if (date?.type !== 'timestamp' || signature?.type !== 'binary') {
      throw refusal("A frame lacks ':date' (timestamp) or ':chunk-signature' (bytes). Sign every frame.");
    }
    this.#checkDate(date.value);
    if (!isSameSignature(this.#expected(message, date.value), signature.value)) {
      throw refusal(
        'The signature of a frame is not the one that it should bear. Sign frames in order, with the key that ' +
          'signed the request, and send them unchanged.',
      );
    }
    this.#priorSignature = signature.value.toString('hex');
    if (message.payload.length > 0) return decodeMessage(message.payload);
    this.#hasEnded = true;
    return 'end';
  }

  #checkDate(signedAtMs: number): void {
    const nowMs = this.#clock.now();
    if (Math.abs(nowMs - signedAtMs) <= maxSkewMs) return;
    const fault = signedAtMs < nowMs ? 'Signature expired' : 'Signature not yet current';
    throw refusal(
      `${fault}: a frame is of ${formatSigningTime(signedAtMs)}, and it is ${formatSigningTime(nowMs)} here, more ` +
        'than 5 minutes apart. Send audio no faster than it is spoken, and set the clock.',
    );
  }

  #expected(message: EventStreamMessage, signedAtMs: number): Buffer {
    const signedAt = formatSigningTime(signedAtMs);
    const { region, service } = this.#identity;
    const day = signedAt.slice(0, 8);
    if (day !== this.#signingDate) {
      this.#signingDate = day;
      this.#signingKey = this.#identity.signingKeyOf(day);
    }
    // Clients sign `:date` alone; another header would break the signature instead of passing unsigned.
    const signedHeaders = new Map(message.headers);
    signedHeaders.delete(':chunk-signature');
    return signLines(this.#signingKey, [
      algorithm,
      signedAt,
      `${day}/${region}/${service}/aws4_request`,
      this.#priorSignature,
      sha256(encodeHeaders(signedHeaders)),
      sha256(message.payload),
    ]);
  }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function refusal(message: string): AwsError {
  return new AwsError('BadRequestException', 400, message);
}
