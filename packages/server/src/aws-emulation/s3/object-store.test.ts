import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { ManualClock } from '../../clock/manual-clock.ts';
import { AwsError } from '../wire/aws-error.ts';
import { createObjectStore, type ObjectStore } from './object-store.ts';

const bucket = 'recordings';
const plain = { headers: { 'content-type': 'audio/wav' }, checksums: () => ({}) };

let folder = '';
let store: ObjectStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'object-store-'));
  store = createObjectStore(folder);
  await store.createBucket(bucket);
});
afterEach(() => rm(folder, { recursive: true }));

async function* pieces(...texts: string[]): AsyncGenerator<Buffer> {
  for (const text of texts) yield Buffer.from(text);
}

async function contentOf(from: ObjectStore, key: string, begin = 0, end?: number): Promise<string> {
  const open = await from.open(bucket, key);
  const read: Buffer[] = [];
  for await (const piece of open.bytes(begin, end ?? open.object.sizeBytes)) read.push(piece);
  return Buffer.concat(read).toString();
}

async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

function isAwsError(type: string) {
  return (error: unknown) => error instanceof AwsError && error.type === type;
}

describe('object store', () => {
  it('gives back what was put, whole and in part', async () => {
    const put = await store.put(bucket, 'a', pieces('some ', '', 'words'), plain);
    assert.equal(put.md5, createHash('md5').update('some words').digest('hex'));
    assert.equal(put.sizeBytes, 10);
    assert.equal(await contentOf(store, 'a'), 'some words');
    assert.equal(await contentOf(store, 'a', 2, 6), 'me w');
    assert.deepEqual(await store.find(bucket, 'a'), put);
  });

  it('no name of a bucket or an object is in the name of a file', async () => {
    await store.put(bucket, 'john-doe/1970-01-01.wav', pieces('x'), plain);
    const names = (await readdir(folder, { recursive: true })).join('\n');
    assert.doesNotMatch(names, /john|doe|1970|recordings|wav/);
    assert.equal((await filesIn(folder)).length, 3);
  });

  it('all is there again after a restart, and leftovers of a crash are not', async () => {
    const put = await store.put(bucket, 'kept', pieces('kept'), plain);
    const [name] = await readdir(join(folder, 'buckets'));
    assert.ok(name !== undefined);
    await writeFile(join(folder, 'buckets', name, 'cut-off.content'), 'half');
    await writeFile(join(folder, 'buckets', name, 'x.json.1.unfinished'), '{');
    const again = createObjectStore(folder);
    assert.equal(await again.createBucket(bucket), false);
    assert.deepEqual(await again.objects(bucket), [put]);
    assert.equal(await contentOf(again, 'kept'), 'kept');
    assert.equal((await filesIn(folder)).length, 3);
  });

  it('a put that fails leaves the object as it was, and no file', async () => {
    await store.put(bucket, 'a', pieces('before'), plain);
    async function* broken(): AsyncGenerator<Buffer> {
      yield Buffer.from('after');
      throw new Error('the sender left');
    }
    await assert.rejects(store.put(bucket, 'a', broken(), plain), /the sender left/);
    assert.equal(await contentOf(store, 'a'), 'before');
    assert.equal((await filesIn(folder)).length, 3);
  });

  it('an object that is replaced or deleted stays readable for whoever has it open', async () => {
    await store.put(bucket, 'a', pieces('before'), plain);
    const first = await store.open(bucket, 'a');
    await store.put(bucket, 'a', pieces('after'), plain);
    const second = await store.open(bucket, 'a');
    await store.delete(bucket, 'a');
    await store.delete(bucket, 'a');
    await assert.rejects(store.open(bucket, 'a'), isAwsError('NoSuchKey'));
    const texts: string[] = [];
    for (const open of [first, second]) {
      for await (const piece of open.bytes(0, open.object.sizeBytes)) texts.push(piece.toString());
    }
    assert.deepEqual(texts, ['before', 'after']);
    assert.equal((await filesIn(folder)).length, 1);
  });

  it('puts of one key at the same time: one of them, whole', async () => {
    const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(1000));
    await Promise.all(texts.map((text) => store.put(bucket, 'a', pieces(text), plain)));
    assert.ok(texts.includes(await contentOf(store, 'a')));
    assert.equal(await contentOf(createObjectStore(folder), 'a'), await contentOf(store, 'a'));
    assert.equal((await filesIn(folder)).length, 3);
  });

  it('an object over the limit is refused before it is all there', async () => {
    const small = createObjectStore(folder, { maxObjectBytes: 8 });
    let given = 0;
    async function* endless(): AsyncGenerator<Buffer> {
      for (;;) {
        given += 1;
        yield Buffer.alloc(4);
      }
    }
    await assert.rejects(small.put(bucket, 'a', endless(), plain), isAwsError('EntityTooLarge'));
    assert.equal(given, 3);
    await assert.rejects(small.find(bucket, 'a'), isAwsError('NoSuchKey'));
  });

  it('says which of bucket and key is not there', async () => {
    await assert.rejects(store.find('another', 'a'), isAwsError('NoSuchBucket'));
    await assert.rejects(store.put('another', 'a', pieces('x'), plain), isAwsError('NoSuchBucket'));
    await assert.rejects(store.contentPath(bucket, 'a'), isAwsError('NoSuchKey'));
    assert.equal(await store.hasBucket('another'), false);
  });

  it('the file of an object holds its bytes and nothing else', async () => {
    await store.put(bucket, 'a', pieces('all of it'), plain);
    assert.equal(await readFile(await store.contentPath(bucket, 'a'), 'utf8'), 'all of it');
  });

  it('takes the time from the clock', async () => {
    const clock = new ManualClock();
    clock.advance(5000);
    const timed = createObjectStore(folder, { clock });
    assert.equal((await timed.put(bucket, 'a', pieces('x'), plain)).lastModifiedMs, 5000);
  });

  it('files that are none of ours are passed over', async () => {
    const put = await store.put(bucket, 'kept', pieces('kept'), plain);
    const [name = ''] = await readdir(join(folder, 'buckets'));
    await writeFile(join(folder, 'buckets', '.DS_Store'), 'of a file manager');
    await writeFile(join(folder, 'buckets', name, '.DS_Store'), 'of a file manager');
    const again = createObjectStore(folder);
    assert.deepEqual(await again.objects(bucket), [put]);
    assert.equal(await again.createBucket('another'), true);
  });

  it('a folder that cannot be read is looked at again by the next call', async () => {
    await store.put(bucket, 'a', pieces('x'), plain);
    const [name = ''] = await readdir(join(folder, 'buckets'));
    const described = join(folder, 'buckets', name, 'bucket.json');
    const text = await readFile(described);
    await writeFile(described, '{');
    const again = createObjectStore(folder);
    await assert.rejects(again.objects(bucket), /is damaged/);
    await assert.rejects(again.createBucket('another'), /is damaged/);
    await writeFile(described, text);
    assert.equal((await again.objects(bucket)).length, 1);
  });

  it('a damaged description is told without what it says', async () => {
    await store.put(bucket, 'john-doe', pieces('x'), plain);
    const [name = ''] = await readdir(join(folder, 'buckets'));
    const files = await readdir(join(folder, 'buckets', name));
    const described = files.find((file) => file.endsWith('.json') && file !== 'bucket.json') ?? '';
    await writeFile(join(folder, 'buckets', name, described), '{"key": "john-doe"');
    await assert.rejects(createObjectStore(folder).objects(bucket), (error: Error) => {
      assert.match(error.message, /is damaged/);
      assert.doesNotMatch(error.message, /john/);
      return true;
    });
  });
});
