/** Takes the chunks of an `aws-chunked` upload apart, and checks their signatures when they have some. */
import { createHash } from 'node:crypto';
import { AwsError } from '../wire/aws-error.ts';
import type { SignedIdentity } from '../wire/signed-request.ts';
import { isSameSignature, signLines } from '../wire/signing-key.ts';

/** Longest line between the chunks: a length, a signature or a trailer. */
const maxLineBytes = 4096;
const maxTrailers = 16;
const newLine = Buffer.from('\r\n');
const emptyHash = createHash('sha256').digest('hex');

export interface AwsChunkedOptions {
  /** How the chunks are signed; undefined when they are not. */
  readonly signatures: ChunkSignatures | undefined;
  /** Told each trailer, in the order of the wire; the name in lower case. */
  readonly onTrailer: (name: string, value: string) => void;
}

/**
 * The bytes of the object. They are given on before their chunk's signature is checked, so nothing may become of them
 * before the end.
 *
 * @throws AwsError `IncompleteBody`, `InvalidChunkSizeError`, `MalformedTrailerError`, `SignatureDoesNotMatch`
 */
export async function* decodeAwsChunked(
  pieces: AsyncIterable<Buffer>,
  { signatures, onTrailer }: AwsChunkedOptions,
): AsyncGenerator<Buffer, undefined> {
  const input = new PieceReader(pieces);
  try {
    for (;;) {
      const { chunkBytes, signature } = parseChunkLine(await input.line());
      signatures?.beginChunk();
      for (let leftBytes = chunkBytes; leftBytes > 0;) {
        const piece = await input.upTo(leftBytes);
        leftBytes -= piece.length;
        signatures?.add(piece);
        yield piece;
      }
      signatures?.endChunk(signature);
      if (chunkBytes === 0) break;
      if ((await input.line()) !== '')
        throw new AwsError('InvalidChunkSizeError', 400, 'A chunk is longer than its length says.');
    }
    await readTrailers(input, signatures, onTrailer);
    return undefined;
  } finally {
    await input.close();
  }
}

function parseChunkLine(line: string): { chunkBytes: number; signature: string | undefined } {
  const match = /^(?<length>[0-9a-fA-F]{1,8})(?:;chunk-signature=(?<signature>[0-9a-f]{64}))?$/.exec(line);
  if (match?.groups === undefined)
    throw new AwsError('InvalidChunkSizeError', 400, 'A chunk does not begin with its length.');
  return { chunkBytes: parseInt(match.groups['length'] ?? '', 16), signature: match.groups['signature'] };
}

async function readTrailers(
  input: PieceReader,
  signatures: ChunkSignatures | undefined,
  onTrailer: (name: string, value: string) => void,
): Promise<void> {
  const signedLines: string[] = [];
  let signature: string | undefined;
  for (let count = 0; ; count += 1) {
    const line = await input.lineOrEnd();
    // Some clients end with the last trailer, others with an empty line after it.
    if (line === undefined || line === '') break;
    const colon = line.indexOf(':');
    if (colon <= 0 || count >= maxTrailers)
      throw new AwsError('MalformedTrailerError', 400, 'A trailer is not a name and a value.');
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (name === 'x-amz-trailer-signature') {
      signature = value;
      continue;
    }
    signedLines.push(`${name}:${value}\n`);
    onTrailer(name, value);
  }
  if (signedLines.length > 0 || signature !== undefined)
    signatures?.checkTrailers(signedLines.join(''), signature);
}

/** The chain of signatures from the request's on: each rests on the one before. */
export class ChunkSignatures {
  readonly #identity: SignedIdentity;
  readonly #date: string;
  #before: string;
  #hash = createHash('sha256');

  /** @param date the request's `x-amz-date` */
  constructor(identity: SignedIdentity, date: string) {
    this.#identity = identity;
    this.#date = date;
    this.#before = identity.signature;
  }

  beginChunk(): void {
    this.#hash = createHash('sha256');
  }

  add(piece: Buffer): void {
    this.#hash.update(piece);
  }

  endChunk(signature: string | undefined): void {
    this.#check('AWS4-HMAC-SHA256-PAYLOAD', [emptyHash, this.#hash.digest('hex')], signature);
  }

  /** @param lines name, colon, value and line feed of each trailer */
  checkTrailers(lines: string, signature: string | undefined): void {
    this.#check('AWS4-HMAC-SHA256-TRAILER', [createHash('sha256').update(lines).digest('hex')], signature);
  }

  // https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html, "Defining the Chunk Body"
  #check(algorithm: string, hashes: readonly string[], signature: string | undefined): void {
    const { date, region, service, signingKey } = this.#identity;
    const scope = `${date}/${region}/${service}/aws4_request`;
    const expected = signLines(signingKey, [algorithm, this.#date, scope, this.#before, ...hashes]);
    if (signature === undefined || !isSameSignature(expected, Buffer.from(signature, 'hex')))
      throw new AwsError(
        'SignatureDoesNotMatch',
        403,
        'The signature of a chunk does not fit; check the secret access key and that nothing changes the body on its way.',
      );
    this.#before = expected.toString('hex');
  }
}

/** Lines and stretches of bytes from pieces of any size. */
class PieceReader {
  readonly #source: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);
  #isDone = false;

  constructor(pieces: AsyncIterable<Buffer>) {
    this.#source = pieces[Symbol.asyncIterator]();
  }

  /** Without its line break. */
  async line(): Promise<string> {
    const line = await this.lineOrEnd();
    if (line === undefined) throw incompleteBody();
    return line;
  }

  /** Undefined when there is nothing more at all. */
  async lineOrEnd(): Promise<string | undefined> {
    for (;;) {
      const end = this.#held.indexOf(newLine);
      if (end >= 0 && end <= maxLineBytes) {
        const line = this.#held.toString('latin1', 0, end);
        this.#held = this.#held.subarray(end + newLine.length);
        return line;
      }
      if (this.#held.length > maxLineBytes)
        throw new AwsError(
          'InvalidRequest',
          400,
          `A line of the body has over ${String(maxLineBytes)} bytes.`,
        );
      if (await this.#pull()) continue;
      if (this.#held.length === 0) return undefined;
      throw incompleteBody();
    }
  }

  /** One byte at least. */
  async upTo(mostBytes: number): Promise<Buffer> {
    while (this.#held.length === 0) if (!(await this.#pull())) throw incompleteBody();
    const piece = this.#held.subarray(0, mostBytes);
    this.#held = this.#held.subarray(piece.length);
    return piece;
  }

  async #pull(): Promise<boolean> {
    if (this.#isDone) return false;
    const result = await this.#source.next();
    if (result.done === true) {
      this.#isDone = true;
      return false;
    }
    this.#held = this.#held.length === 0 ? result.value : Buffer.concat([this.#held, result.value]);
    return true;
  }

  async close(): Promise<void> {
    if (!this.#isDone) await this.#source.return?.();
  }
}

function incompleteBody(): AwsError {
  return new AwsError('IncompleteBody', 400, 'The body ends before its last chunk.');
}
