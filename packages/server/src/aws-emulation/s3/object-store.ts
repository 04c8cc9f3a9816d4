/** Buckets and objects in a folder. No name of a bucket or an object is ever the name of a file: it may be a patient's. */
import { createHash, randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../../clock/clock.ts';
import { systemClock } from '../../clock/clock.ts';
import { AwsError } from '../wire/aws-error.ts';
import { fileNameFor, unfinishedSuffix, writeFileAtomically } from './atomic-file.ts';

export interface StoredObject {
  readonly key: string;
  readonly sizeBytes: number;
  /** MD5 in hex, as the ETag of an object that was put in one piece. */
  readonly md5: string;
  /** Milliseconds since 1970. */
  readonly lastModifiedMs: number;
  /** Given back with the object: `content-type`, `x-amz-meta-*` and their like, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** By header name, such as `x-amz-checksum-crc32`; base64. */
  readonly checksums: Readonly<Record<string, string>>;
}

/** What is told of an object when it is put. */
export interface ObjectDescription {
  readonly headers: Readonly<Record<string, string>>;
  /** Asked for after the last byte. */
  readonly checksums: () => Readonly<Record<string, string>>;
}

/** An object that is open: its bytes stay readable when it is replaced or deleted meanwhile. */
export interface OpenObject {
  readonly object: StoredObject;
  /** Bytes from `begin` up to, not including, `end`. One reader; closes the object at its end. */
  bytes(begin: number, end: number): AsyncIterable<Buffer>;
  close(): Promise<void>;
}

/** Where there is no such bucket or key, methods throw `AwsError` `NoSuchBucket` or `NoSuchKey`. */
export interface ObjectStore {
  /** False when there is one of that name. */
  createBucket(bucket: string): Promise<boolean>;
  hasBucket(bucket: string): Promise<boolean>;
  /**
   * Visible once all bytes are on the disk; an error of `bytes` passes through and leaves all as it was.
   *
   * @throws AwsError `EntityTooLarge`
   */
  put(
    bucket: string,
    key: string,
    bytes: AsyncIterable<Uint8Array>,
    description: ObjectDescription,
  ): Promise<StoredObject>;
  find(bucket: string, key: string): Promise<StoredObject>;
  open(bucket: string, key: string): Promise<OpenObject>;
  /** The file that holds the object's bytes and nothing else, until the object is replaced or deleted. */
  contentPath(bucket: string, key: string): Promise<string>;
  /** No error when there is no such key. */
  delete(bucket: string, key: string): Promise<void>;
  /** In no order. */
  objects(bucket: string): Promise<readonly StoredObject[]>;
}

export interface ObjectStoreOptions {
  readonly clock?: Clock;
  /** Default: 2 GB. */
  readonly maxObjectBytes?: number;
}

/** The largest file of a batch job: 2 GB. */
export const maxObjectBytes = 2 * 1024 ** 3;
const pieceBytes = 64 * 1024;
const contentSuffix = '.content';
const bucketFile = 'bucket.json';

interface Entry {
  readonly object: StoredObject;
  readonly contentFile: string;
}

interface Bucket {
  readonly folder: string;
  readonly entries: Map<string, Entry>;
}

/** Nothing is read or made before the first call. One store at a time may use a folder. */
export function createObjectStore(folder: string, options: ObjectStoreOptions = {}): ObjectStore {
  return new FolderObjectStore(
    join(folder, 'buckets'),
    options.clock ?? systemClock,
    options.maxObjectBytes ?? maxObjectBytes,
  );
}

class FolderObjectStore implements ObjectStore {
  readonly #folder: string;
  readonly #clock: Clock;
  readonly #maxObjectBytes: number;
  #loading: Promise<Map<string, Bucket>> | undefined;
  /** The end of the last change: changes of what is visible come one after the other. */
  #lastChange: Promise<unknown> = Promise.resolve();

  constructor(folder: string, clock: Clock, maxObjectBytes: number) {
    this.#folder = folder;
    this.#clock = clock;
    this.#maxObjectBytes = maxObjectBytes;
  }

  createBucket(name: string): Promise<boolean> {
    return this.#change(async () => {
      const buckets = await this.#buckets();
      if (buckets.has(name)) return false;
      const folder = join(this.#folder, fileNameFor(name));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFileAtomically(join(folder, bucketFile), JSON.stringify({ name }));
      buckets.set(name, { folder, entries: new Map() });
      return true;
    });
  }

  async hasBucket(name: string): Promise<boolean> {
    return (await this.#buckets()).has(name);
  }

  async put(
    bucketName: string,
    key: string,
    bytes: AsyncIterable<Uint8Array>,
    description: ObjectDescription,
  ): Promise<StoredObject> {
    const bucket = await this.#bucket(bucketName);
    // Nobody sees this file before the one that describes the object, so it needs no second name while it grows.
    const contentFile = `${randomUUID()}${contentSuffix}`;
    const contentPath = join(bucket.folder, contentFile);
    try {
      const written = await this.#writeContent(contentPath, bytes);
      const object: StoredObject = {
        key,
        ...written,
        lastModifiedMs: this.#clock.now(),
        headers: description.headers,
        checksums: description.checksums(),
      };
      const entry: Entry = { object, contentFile };
      await this.#change(async () => {
        await writeFileAtomically(entryPath(bucket, key), JSON.stringify(entry));
        const replaced = bucket.entries.get(key);
        bucket.entries.set(key, entry);
        if (replaced !== undefined) await rm(join(bucket.folder, replaced.contentFile), { force: true });
      });
      return object;
    } catch (error) {
      if (bucket.entries.get(key)?.contentFile !== contentFile) await rm(contentPath, { force: true });
      throw error;
    }
  }

  async #writeContent(
    path: string,
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<Pick<StoredObject, 'sizeBytes' | 'md5'>> {
    const md5 = createHash('md5');
    let sizeBytes = 0;
    const file = await open(path, 'wx', 0o600);
    try {
      for await (const piece of bytes) {
        sizeBytes += piece.length;
        if (sizeBytes > this.#maxObjectBytes) throw entityTooLarge(this.#maxObjectBytes);
        md5.update(piece);
        await file.writeFile(piece);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    return { sizeBytes, md5: md5.digest('hex') };
  }

  async find(bucketName: string, key: string): Promise<StoredObject> {
    return entryOf(await this.#bucket(bucketName), key).object;
  }

  async open(bucketName: string, key: string): Promise<OpenObject> {
    const bucket = await this.#bucket(bucketName);
    for (;;) {
      const entry = entryOf(bucket, key);
      try {
        return openObject(entry.object, await open(join(bucket.folder, entry.contentFile), 'r'));
      } catch (error) {
        // Replaced or deleted while it was being opened: look again. A file that is lost for good is an error.
        if (!isFileMissing(error) || bucket.entries.get(key) === entry) throw error;
      }
    }
  }

  async contentPath(bucketName: string, key: string): Promise<string> {
    const bucket = await this.#bucket(bucketName);
    return join(bucket.folder, entryOf(bucket, key).contentFile);
  }

  delete(bucketName: string, key: string): Promise<void> {
    return this.#change(async () => {
      const bucket = await this.#bucket(bucketName);
      const entry = bucket.entries.get(key);
      if (entry === undefined) return;
      await rm(entryPath(bucket, key), { force: true });
      bucket.entries.delete(key);
      await rm(join(bucket.folder, entry.contentFile), { force: true });
    });
  }

  async objects(bucketName: string): Promise<readonly StoredObject[]> {
    return [...(await this.#bucket(bucketName)).entries.values()].map((entry) => entry.object);
  }

  async #bucket(name: string): Promise<Bucket> {
    const bucket = (await this.#buckets()).get(name);
    if (bucket === undefined) throw new AwsError('NoSuchBucket', 404, 'There is no bucket of that name.');
    return bucket;
  }

  #buckets(): Promise<Map<string, Bucket>> {
    this.#loading ??= loadBuckets(this.#folder).catch((error: unknown) => {
      // The next call looks again: somebody may have mended it.
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  #change<T>(change: () => Promise<T>): Promise<T> {
    const done = this.#lastChange.then(change);
    // Whoever asked for a change is told how it failed; the next one does not mind.
    this.#lastChange = done.catch(() => undefined);
    return done;
  }
}

function entityTooLarge(maxObjectBytes: number): AwsError {
  return new AwsError('EntityTooLarge', 400, `An object has at most ${String(maxObjectBytes)} bytes.`);
}

function entryPath(bucket: Bucket, key: string): string {
  return join(bucket.folder, `${fileNameFor(key)}.json`);
}

function entryOf(bucket: Bucket, key: string): Entry {
  const entry = bucket.entries.get(key);
  if (entry === undefined) throw new AwsError('NoSuchKey', 404, 'There is no object of that key.');
  return entry;
}

function openObject(object: StoredObject, file: FileHandle): OpenObject {
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => (closed ??= file.close());
  async function* bytes(begin: number, end: number): AsyncGenerator<Buffer, undefined> {
    try {
      for (let at = begin; at < end;) {
        const { bytesRead, buffer } = await file.read(
          Buffer.allocUnsafe(Math.min(pieceBytes, end - at)),
          0,
          null,
          at,
        );
        if (bytesRead === 0) throw new Error(`An object's file ends ${String(end - at)} bytes too early.`);
        at += bytesRead;
        yield buffer.subarray(0, bytesRead);
      }
      return undefined;
    } finally {
      await close();
    }
  }
  return { object, bytes, close };
}

async function loadBuckets(folder: string): Promise<Map<string, Bucket>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const buckets = new Map<string, Bucket>();
  for (const found of await readdir(folder, { withFileTypes: true })) {
    // Files that a file manager leaves, such as `.DS_Store`, are none of ours.
    if (!found.isDirectory()) continue;
    const bucket: Bucket = { folder: join(folder, found.name), entries: new Map() };
    const files = await readdir(bucket.folder);
    // A bucket whose making was cut off has nothing in it.
    if (!files.includes(bucketFile)) continue;
    const described = (await readJson(join(bucket.folder, bucketFile))) as { readonly name: string };
    for (const file of files) {
      if (!file.endsWith('.json') || file === bucketFile) continue;
      const entry = (await readJson(join(bucket.folder, file))) as Entry;
      bucket.entries.set(entry.object.key, entry);
    }
    await deleteLeftovers(bucket, files);
    buckets.set(described.name, bucket);
  }
  return buckets;
}

async function deleteLeftovers(bucket: Bucket, files: readonly string[]): Promise<void> {
  const used = new Set([...bucket.entries.values()].map((entry) => entry.contentFile));
  for (const file of files) {
    const isLeftover = file.endsWith(unfinishedSuffix) || (file.endsWith(contentSuffix) && !used.has(file));
    if (isLeftover) await rm(join(bucket.folder, file), { force: true });
  }
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, which holds names of objects.
    throw new Error(`${path} in the object folder is damaged: it is not JSON. Restore it, or delete it.`);
  }
}

function isFileMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
