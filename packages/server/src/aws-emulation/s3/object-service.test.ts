/** By the unmodified client of the SDK. */
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  type PutObjectCommandInput,
} from '@aws-sdk/client-s3';
import { brokenBucket, identity, ServedObjects } from './objects-under-test.ts';

const Bucket = 'recordings';
let served: ServedObjects;
let client: S3Client;

before(async () => {
  served = await ServedObjects.start();
  client = new S3Client({
    region: identity.region,
    endpoint: `http://127.0.0.1:${String(served.port)}`,
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId: identity.accessKeyId, secretAccessKey: 'secret' },
  });
});
after(async () => {
  client.destroy();
  await served.close();
});

function put(input: Omit<PutObjectCommandInput, 'Bucket'>) {
  return client.send(new PutObjectCommand({ Bucket, ...input }));
}

async function get(Key: string, Range?: string) {
  const answer = await client.send(new GetObjectCommand({ Bucket, Key, ...(Range && { Range }) }));
  return { ...answer, content: Buffer.from((await answer.Body?.transformToByteArray()) ?? []) };
}

async function refusal(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error && '$metadata' in error) {
      const { httpStatusCode } = error.$metadata as { httpStatusCode: number };
      return `${String(httpStatusCode)} ${error.name}`;
    }
    throw error;
  }
  return 'no refusal';
}

describe('objects, by the unmodified client', () => {
  const content = randomBytes(300_000);
  const bodies: readonly (readonly [what: string, body: () => Buffer | string | Readable])[] = [
    ['a buffer', () => content],
    ['a string', () => content.toString('base64')],
    [
      'a stream',
      () => Readable.from([content.subarray(0, 7), content.subarray(7, 100_000), content.subarray(100_000)]),
    ],
  ];
  for (const [what, body] of bodies) {
    for (const ChecksumAlgorithm of ['CRC32', 'SHA256', 'SHA1', 'CRC32C', 'CRC64NVME'] as const) {
      it(`${what} with ${ChecksumAlgorithm} comes back as it was`, async () => {
        const expected = what === 'a string' ? Buffer.from(content.toString('base64')) : content;
        const ContentLength = expected.length;
        const answer = await put({ Key: 'visit.wav', Body: body(), ContentLength, ChecksumAlgorithm });
        assert.equal(answer.ETag, `"${createHash('md5').update(expected).digest('hex')}"`);
        assert.ok(answer[`Checksum${ChecksumAlgorithm}`] !== undefined);
        const got = await get('visit.wav');
        assert.ok(got.content.equals(expected));
        assert.equal(got[`Checksum${ChecksumAlgorithm}`], answer[`Checksum${ChecksumAlgorithm}`]);
      });
    }
  }

  it('what was said of an object comes back with it', async () => {
    const said = {
      ContentType: 'audio/flac',
      ContentEncoding: 'gzip',
      CacheControl: 'no-store',
      Metadata: { visit: '17' },
    };
    await put({ Key: 'a b/ü+c.flac', Body: Readable.from(['hello']), ContentLength: 5, ...said });
    const head = await client.send(new HeadObjectCommand({ Bucket, Key: 'a b/ü+c.flac' }));
    assert.deepEqual({ ...head, ...said }, head);
    assert.equal(head.ContentLength, 5);
    assert.ok(head.LastModified instanceof Date);
    const got = await get('a b/ü+c.flac');
    assert.deepEqual({ ...got, ...said }, got);
  });

  it('parts of an object', async () => {
    await put({ Key: 'part', Body: '0123456789' });
    const cases: readonly (readonly [range: string, content: string, told: string | undefined])[] = [
      ['bytes=2-4', '234', 'bytes 2-4/10'],
      ['bytes=7-', '789', 'bytes 7-9/10'],
      ['bytes=-4', '6789', 'bytes 6-9/10'],
      ['bytes=5-500', '56789', 'bytes 5-9/10'],
      ['bytes=-500', '0123456789', 'bytes 0-9/10'],
      ['bytes=4-2', '0123456789', undefined],
      ['bytes=0-1,3-4', '0123456789', undefined],
      ['lines=1-2', '0123456789', undefined],
    ];
    for (const [range, expected, told] of cases) {
      const got = await get('part', range);
      assert.deepEqual([got.content.toString(), got.ContentRange], [expected, told], range);
    }
    assert.equal(await refusal(get('part', 'bytes=10-')), '416 InvalidRange');
    assert.equal(await refusal(get('part', 'bytes=-0')), '416 InvalidRange');
  });

  it('an empty object', async () => {
    await put({ Key: 'empty', Body: '' });
    assert.equal((await get('empty')).content.length, 0);
    assert.equal(await refusal(get('empty', 'bytes=0-')), '416 InvalidRange');
  });

  it('what is not there', async () => {
    await put({ Key: 'gone', Body: 'x' });
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'gone' }));
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'gone' }));
    assert.equal(await refusal(get('gone')), '404 NoSuchKey');
    assert.equal(await refusal(client.send(new HeadObjectCommand({ Bucket, Key: 'gone' }))), '404 NotFound');
    const elsewhere = { Bucket: 'nowhere', Key: 'a' };
    assert.equal(await refusal(client.send(new GetObjectCommand(elsewhere))), '404 NoSuchBucket');
    assert.equal(await refusal(client.send(new DeleteObjectCommand(elsewhere))), '404 NoSuchBucket');
    assert.equal(
      await refusal(client.send(new PutObjectCommand({ ...elsewhere, Body: randomBytes(1_000_000) }))),
      '404 NoSuchBucket',
    );
    assert.equal(await refusal(client.send(new HeadBucketCommand({ Bucket: 'nowhere' }))), '404 NotFound');
  });

  it('buckets', async () => {
    await client.send(new HeadBucketCommand({ Bucket }));
    assert.equal(
      await refusal(client.send(new CreateBucketCommand({ Bucket }))),
      '409 BucketAlreadyOwnedByYou',
    );
    assert.equal(
      await refusal(client.send(new CreateBucketCommand({ Bucket: 'Xx' }))),
      '400 InvalidBucketName',
    );
    const CreateBucketConfiguration = { LocationConstraint: 'eu-west-1' } as const;
    assert.equal(
      await refusal(client.send(new CreateBucketCommand({ Bucket: 'far-away', CreateBucketConfiguration }))),
      '400 IllegalLocationConstraintException',
    );
    assert.equal(
      await refusal(client.send(new ListObjectsV2Command({ Bucket: 'far-away' }))),
      '404 NoSuchBucket',
    );
  });

  it('what is not implemented is said, also when it would be easy to pass over', async () => {
    const refused = '501 NotImplemented';
    const Key = 'visit.wav';
    assert.equal(await refusal(client.send(new ListBucketsCommand({}))), refused);
    assert.equal(
      await refusal(client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key }] } }))),
      refused,
    );
    assert.equal(await refusal(put({ Key, Body: 'x', IfNoneMatch: '*' })), refused);
    assert.equal(await refusal(put({ Key, Body: 'x', ServerSideEncryption: 'aws:kms' })), refused);
    assert.equal(await refusal(put({ Key, Body: 'x', ACL: 'public-read' })), refused);
    assert.equal(
      await served.raw('PUT', '/recordings/copy', { 'x-amz-copy-source': '/recordings/a' }),
      refused,
    );
    assert.equal(await served.raw('POST', '/recordings/a?uploads'), refused);
    assert.equal(await served.raw('GET', '/recordings/a?versionId=1'), refused);
    assert.equal(await served.raw('GET', '/recordings?list-type=2&fetch-owner=true'), refused);
  });

  it('a fault of ours is a 500 for the caller and is told to us', async () => {
    await client.send(new CreateBucketCommand({ Bucket: brokenBucket }));
    assert.equal(
      await refusal(client.send(new ListObjectsV2Command({ Bucket: brokenBucket }))),
      '500 InternalError',
    );
    assert.match(String(served.failures.splice(0)), /the disk is gone/);
  });
});

describe('listings, by the unmodified client', () => {
  const keys = ['a', 'a/1', 'a/2', 'a/b/3', 'b&<c>"\'', 'b\n', 'c/1', 'z', '\uffee', '\u{1f489}'];
  before(async () => {
    await client.send(new CreateBucketCommand({ Bucket: 'listed' }));
    for (const Key of keys) await client.send(new PutObjectCommand({ Bucket: 'listed', Key, Body: Key }));
  });

  async function pages(wish: {
    Prefix?: string;
    Delimiter?: string;
    MaxKeys?: number;
    StartAfter?: string;
    EncodingType?: 'url';
  }): Promise<string[][]> {
    const found: string[][] = [];
    let ContinuationToken: string | undefined;
    do {
      const page = await client.send(
        new ListObjectsV2Command({
          Bucket: 'listed',
          ...wish,
          ...(ContinuationToken && { ContinuationToken }),
        }),
      );
      const names = [
        ...(page.Contents ?? []).map((object) => object.Key ?? ''),
        ...(page.CommonPrefixes ?? []).map((prefix) => `${prefix.Prefix ?? ''}…`),
      ];
      assert.equal(page.KeyCount, names.length);
      found.push(names);
      ContinuationToken = page.NextContinuationToken;
      assert.equal(page.IsTruncated, ContinuationToken !== undefined);
    } while (ContinuationToken !== undefined);
    return found;
  }

  it('all keys, in the order of their bytes, whatever their characters', async () => {
    const inOrder = keys.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
    assert.deepEqual(await pages({}), [inOrder]);
    assert.deepEqual((await pages({ MaxKeys: 3 })).flat(), inOrder);
    assert.equal((await pages({ MaxKeys: 3 })).length, 4);
    assert.deepEqual(await pages({ EncodingType: 'url', Prefix: 'b' }), [['b%0A', "b%26%3Cc%3E%22'"]]);
  });

  it('a prefix, a delimiter and a beginning', async () => {
    assert.deepEqual(await pages({ Prefix: 'a/' }), [['a/1', 'a/2', 'a/b/3']]);
    assert.deepEqual(await pages({ Prefix: 'a/', Delimiter: '/' }), [['a/1', 'a/2', 'a/b/…']]);
    assert.deepEqual(await pages({ Prefix: 'a', Delimiter: '/', MaxKeys: 1 }), [['a'], ['a/…']]);
    assert.deepEqual(await pages({ Delimiter: '/', StartAfter: 'b\n', MaxKeys: 2 }), [
      ['b&<c>"\'', 'c/…'],
      ['z', '\uffee'],
      ['\u{1f489}'],
    ]);
    assert.deepEqual(await pages({ Prefix: 'nothing' }), [[]]);
    assert.deepEqual(await pages({ MaxKeys: 0 }), [[]]);
  });

  it('a token that is none, and a page of no size', async () => {
    const listed = { Bucket: 'listed' };
    for (const ContinuationToken of ['nonsense', 'e30', 'bnVsbA']) {
      const asked = client.send(new ListObjectsV2Command({ ...listed, ContinuationToken }));
      assert.equal(await refusal(asked), '400 InvalidArgument');
    }
    const asked = client.send(new ListObjectsV2Command({ ...listed, MaxKeys: -1 }));
    assert.equal(await refusal(asked), '400 InvalidArgument');
  });
});
