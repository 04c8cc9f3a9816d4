/** Raw requests: uploads that no well-behaved client would send. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { ServedObjects } from './objects-under-test.ts';

let served: ServedObjects;
before(async () => {
  served = await ServedObjects.start();
});
after(() => served.close());

describe('uploads that are not what they say', () => {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const chunked = {
    'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    'x-amz-decoded-content-length': '5',
    'x-amz-trailer': 'x-amz-checksum-crc32',
  };
  const whole = '5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n';
  const long = String(2 * 1024 ** 3 + 1);

  const cases: readonly (readonly [
    what: string,
    headers: Record<string, string>,
    body: readonly (Buffer | string)[],
    answer: string,
  ])[] = [
    [
      'a body and its hash',
      { 'content-length': '5', 'x-amz-content-sha256': sha256('hello') },
      ['hello'],
      '200',
    ],
    [
      'another hash',
      { 'content-length': '5', 'x-amz-content-sha256': sha256('x') },
      ['hello'],
      '400 XAmzContentSHA256Mismatch',
    ],
    ['a checksum', { 'content-length': '5', 'x-amz-checksum-crc32': 'NhCmhg==' }, ['hello'], '200'],
    [
      'another checksum',
      { 'content-length': '5', 'x-amz-checksum-crc32': 'NhCmhw==' },
      ['hello'],
      '400 BadDigest',
    ],
    [
      'an unknown checksum',
      { 'content-length': '5', 'x-amz-checksum-md4': 'x' },
      ['hello'],
      '400 InvalidRequest',
    ],
    ['its MD5', { 'content-length': '5', 'content-md5': 'XUFAKrxLKna5cZ2REBfFkg==' }, ['hello'], '200'],
    [
      'another MD5',
      { 'content-length': '5', 'content-md5': 'XUFAKrxLKna5cZ2REBfFkA==' },
      ['hello'],
      '400 BadDigest',
    ],
    ['no MD5', { 'content-length': '5', 'content-md5': 'hello' }, ['hello'], '400 InvalidDigest'],
    ['no length', { 'transfer-encoding': 'chunked' }, ['hello'], '411 MissingContentLength'],
    ['more than 2 GB', { 'content-length': long, expect: '100-continue' }, [], '400 EntityTooLarge'],
    ['chunks', chunked, [whole.slice(0, 9), whole.slice(9)], '200'],
    ['chunks and another trailer', chunked, [whole.replace('hg', 'hw')], '400 BadDigest'],
    ['chunks without the trailer', chunked, ['5\r\nhello\r\n0\r\n\r\n'], '400 MalformedTrailerError'],
    ['chunks without an end', chunked, ['5\r\nhello\r\n'], '400 IncompleteBody'],
    ['chunks of more than was said', chunked, [`6\r\nhello!\r\n0\r\n\r\n`], '400 IncompleteBody'],
    ['chunks of less than was said', chunked, [`4\r\nhell\r\n0\r\n\r\n`], '400 IncompleteBody'],
    [
      'chunks of unknown length',
      { ...chunked, 'x-amz-decoded-content-length': 'five' },
      [whole],
      '400 InvalidRequest',
    ],
    [
      'chunks of no length',
      { 'x-amz-content-sha256': chunked['x-amz-content-sha256'] },
      [whole],
      '411 MissingContentLength',
    ],
    [
      'unsigned chunks that are said to be signed',
      { ...chunked, 'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER' },
      [whole],
      '403 SignatureDoesNotMatch',
    ],
    [
      'chunks signed in a way that is not known',
      { ...chunked, 'x-amz-content-sha256': 'STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD' },
      [whole],
      '501 NotImplemented',
    ],
  ];
  for (const [what, headers, body, answer] of cases) {
    it(`${what}: ${answer}`, async () => {
      if ('expect' in headers) {
        const request = httpRequest({
          host: '127.0.0.1',
          port: served.port,
          method: 'PUT',
          path: '/recordings/odd',
          headers,
        });
        request.flushHeaders();
        const [response] = (await once(request, 'response')) as [Readable & { statusCode: number }];
        assert.equal(response.statusCode, 400);
        request.on('error', () => undefined).destroy();
        return;
      }
      await served.store.delete('recordings', 'odd');
      assert.equal(await served.raw('PUT', '/recordings/odd', headers, body), answer);
      const there = await served.raw('HEAD', '/recordings/odd');
      assert.equal(there, answer === '200' ? '200' : '404');
    });
  }

  it('a refused upload of many megabytes is answered while it is being sent', async () => {
    const pieces = Array.from({ length: 200 }, () => Buffer.alloc(100_000));
    const answer = await served.raw('PUT', '/nowhere/big', { 'content-length': '20000000' }, pieces);
    assert.equal(answer, '404 NoSuchBucket');
    const late = await served.raw('PUT', '/recordings/big', { ...chunked, 'transfer-encoding': 'chunked' }, [
      'no\r\n',
      ...pieces,
    ]);
    assert.equal(late, '400 InvalidChunkSizeError');
  });

  it('a sender that leaves in the middle leaves nothing behind', async () => {
    const bucketFolders = await readdir(join(served.folder, 'buckets'));
    const contentFiles = async () => {
      const files = await Promise.all(
        bucketFolders.map((name) => readdir(join(served.folder, 'buckets', name))),
      );
      return files.flat().filter((name) => name.endsWith('.content')).length;
    };
    const before = await contentFiles();
    const headers = { 'content-length': '1000' };
    const request = httpRequest({
      host: '127.0.0.1',
      port: served.port,
      method: 'PUT',
      path: '/recordings/cut',
      headers,
    });
    const arrived = once(served.server, 'request');
    request.on('error', () => undefined).write('half');
    await arrived;
    request.destroy();
    await assert.rejects(served.lastPut, /aborted/);
    assert.equal(await contentFiles(), before);
    assert.equal(await served.raw('HEAD', '/recordings/cut'), '404');
  });

  it('paths and names that cannot be', async () => {
    assert.equal(await served.raw('PUT', '/recordings/%ff', { 'content-length': '0' }), '400 InvalidURI');
    assert.equal(await served.raw('GET', `/recordings/${'k'.repeat(1025)}`), '400 KeyTooLongError');
    assert.equal(await served.raw('GET', '/..%2F..%2Fetc/passwd'), '400 InvalidBucketName');
  });
});
