import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AwsError } from '../wire/aws-error.ts';
import type { SignedIdentity } from '../wire/signed-request.ts';
import { deriveSigningKey } from '../wire/signing-key.ts';
import { ChunkSignatures, decodeAwsChunked } from './aws-chunked.ts';

async function* cut(bytes: Buffer, pieceBytes: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

async function decode(
  bytes: Buffer | string,
  signatures?: ChunkSignatures,
  pieceBytes = 1000,
): Promise<{ content: Buffer; trailers: string[] }> {
  const trailers: string[] = [];
  const content: Buffer[] = [];
  const decoded = decodeAwsChunked(cut(Buffer.from(bytes), pieceBytes), {
    signatures,
    onTrailer: (name, value) => trailers.push(`${name}=${value}`),
  });
  for await (const piece of decoded) content.push(Buffer.from(piece));
  return { content: Buffer.concat(content), trailers };
}

function refused(type: string) {
  return (error: unknown) => error instanceof AwsError && error.type === type;
}

describe('unsigned chunks', () => {
  const body = '3\r\nhel\r\nA\r\nlo, hello!\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n';

  for (const pieceBytes of [1, 2, 3, 7, 1000]) {
    it(`in pieces of ${pieceBytes} bytes`, async () => {
      const { content, trailers } = await decode(body, undefined, pieceBytes);
      assert.equal(content.toString(), 'hello, hello!');
      assert.deepEqual(trailers, ['x-amz-checksum-crc32=NhCmhg==']);
    });
  }

  it('without a trailer', async () => {
    assert.equal((await decode('1\r\nx\r\n0\r\n\r\n')).content.toString(), 'x');
    assert.equal((await decode('0\r\n\r\n')).content.length, 0);
  });

  const broken: readonly (readonly [what: string, body: string, type: string])[] = [
    ['a body that ends in a chunk', '5\r\nhel', 'IncompleteBody'],
    ['a body without the last chunk', '3\r\nhel\r\n', 'IncompleteBody'],
    ['an empty body', '', 'IncompleteBody'],
    ['a chunk that is longer than it says', '3\r\nhello\r\n0\r\n\r\n', 'InvalidChunkSizeError'],
    ['a length that is no number', 'five\r\nhello\r\n0\r\n\r\n', 'InvalidChunkSizeError'],
    ['a length of over 4 GB', '123456789\r\n', 'InvalidChunkSizeError'],
    ['a trailer without a colon', '0\r\nnonsense\r\n\r\n', 'MalformedTrailerError'],
    ['too many trailers', `0\r\n${'a:b\r\n'.repeat(17)}\r\n`, 'MalformedTrailerError'],
    ['a line without an end', '1'.repeat(5000), 'InvalidRequest'],
  ];
  for (const [what, text, type] of broken) {
    it(`${what}: ${type}`, () => assert.rejects(decode(text), refused(type)));
  }
});

/** The credentials, date and content of the examples in S3's API reference, "sigv4-streaming" and "-trailers". */
function exampleIdentity(signature: string): SignedIdentity {
  const scope = { date: '20130524', region: 'us-east-1', service: 's3' };
  const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
  const signingKeyOf = (date: string) => deriveSigningKey(secret, date, scope.region, scope.service);
  const signingKey = signingKeyOf(scope.date);
  return { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', ...scope, signingKey, signingKeyOf, signature };
}

function chunk(content: string, signature: string): string {
  return `${content.length.toString(16)};chunk-signature=${signature}\r\n${content}${content === '' ? '' : '\r\n'}`;
}

const exampleDate = '20130524T000000Z';
const first = 'a'.repeat(65_536);
const second = 'a'.repeat(1024);

describe('signed chunks', () => {
  const seed = '4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9';
  const signatures = [
    'ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648',
    '0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497',
    'b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9',
  ] as const;
  const chain = () => new ChunkSignatures(exampleIdentity(seed), exampleDate);
  const body = `${chunk(first, signatures[0])}${chunk(second, signatures[1])}${chunk('', signatures[2])}\r\n`;

  it("the example of S3's API reference", async () => {
    assert.equal((await decode(body, chain())).content.length, 66_560);
  });

  it('a chunk that was changed, exchanged or left unsigned', async () => {
    const mismatch = refused('SignatureDoesNotMatch');
    await assert.rejects(decode(body.replace('aaa\r\n', 'aab\r\n'), chain()), mismatch);
    await assert.rejects(
      decode(`${chunk(second, signatures[1])}${chunk('', signatures[2])}\r\n`, chain()),
      mismatch,
    );
    await assert.rejects(decode('1\r\nx\r\n0\r\n\r\n', chain()), mismatch);
  });
});

describe('signed chunks and trailers', () => {
  const seed = '106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e';
  const chain = () => new ChunkSignatures(exampleIdentity(seed), exampleDate);
  const chunks =
    chunk(first, 'b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2') +
    chunk(second, '1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7') +
    chunk('', '2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992');
  const signature = 'd81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435';

  // The reference's own signature of the trailer was made with `PAYLOAD` for `TRAILER`; this one is what SDKs make.
  it("the example of S3's API reference", async () => {
    const body = `${chunks}x-amz-checksum-crc32c:sOO8/Q==\r\nx-amz-trailer-signature:${signature}\r\n\r\n`;
    const { content, trailers } = await decode(body, chain());
    assert.equal(content.length, 66_560);
    assert.deepEqual(trailers, ['x-amz-checksum-crc32c=sOO8/Q==']);
  });

  it('a trailer that was changed, or is not signed', async () => {
    const changed = `${chunks}x-amz-checksum-crc32c:sOO9/Q==\r\nx-amz-trailer-signature:${signature}\r\n\r\n`;
    await assert.rejects(decode(changed, chain()), refused('SignatureDoesNotMatch'));
    const unsigned = `${chunks}x-amz-checksum-crc32c:sOO8/Q==\r\n\r\n`;
    await assert.rejects(decode(unsigned, chain()), refused('SignatureDoesNotMatch'));
  });
});
