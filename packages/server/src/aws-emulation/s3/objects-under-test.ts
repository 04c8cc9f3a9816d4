/** The object service behind a plain HTTP server that checks no signatures. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { headOfHttp1 } from '../wire/request-head.ts';
import type { SignedIdentity } from '../wire/signed-request.ts';
import { createObjectService } from './object-service.ts';
import { createObjectStore, type ObjectStore } from './object-store.ts';

/** Whoever sends is taken for this one. */
export const identity: SignedIdentity = {
  accessKeyId: 'AKIDEXAMPLE',
  date: '20261123',
  region: 'us-west-2',
  service: 's3',
  signingKey: Buffer.alloc(32),
  signature: '0'.repeat(64),
  signingKeyOf: () => Buffer.alloc(32),
};

/** A listing of this bucket fails for a fault of ours. */
export const brokenBucket = 'out-of-order';

export class ServedObjects {
  readonly folder: string;
  readonly store: ObjectStore;
  readonly server: Server;
  /** Faults of ours that were told. */
  readonly failures: unknown[] = [];
  #lastPut: Promise<unknown> = Promise.resolve();

  private constructor(folder: string) {
    this.folder = folder;
    this.store = createObjectStore(folder);
    const service = createObjectService(this.#watchedStore());
    this.server = createServer((request, response) => {
      service.handle(request, response, headOfHttp1(request), identity).catch((error: unknown) => {
        this.failures.push(error);
      });
    });
  }

  /** With a bucket `recordings`. */
  static async start(): Promise<ServedObjects> {
    const served = new ServedObjects(await mkdtemp(join(tmpdir(), 'object-service-')));
    await served.store.createBucket('recordings');
    served.server.listen(0, '127.0.0.1');
    await once(served.server, 'listening');
    return served;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await rm(this.folder, { recursive: true });
    assert.deepEqual(this.failures, []);
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** The store's own answer to the upload that began last. */
  get lastPut(): Promise<unknown> {
    return this.#lastPut;
  }

  #watchedStore(): ObjectStore {
    const { store } = this;
    return {
      createBucket: (bucket) => store.createBucket(bucket),
      hasBucket: (bucket) => store.hasBucket(bucket),
      put: (bucket, key, bytes, description) => {
        const put = store.put(bucket, key, bytes, description);
        this.#lastPut = put;
        return put;
      },
      find: (bucket, key) => store.find(bucket, key),
      open: (bucket, key) => store.open(bucket, key),
      contentPath: (bucket, key) => store.contentPath(bucket, key),
      delete: (bucket, key) => store.delete(bucket, key),
      objects: (bucket) => {
        if (bucket === brokenBucket) throw new Error('the disk is gone');
        return store.objects(bucket);
      },
    };
  }

  /** A request as it is, and the status and code of its answer. */
  async raw(
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body: readonly (Buffer | string)[] = [],
  ): Promise<string> {
    const request = httpRequest({ host: '127.0.0.1', port: this.port, method, path, headers });
    // An answer can come before all is sent; the next request begins after that.
    const sent = new Promise((resolve) => request.once('close', resolve));
    for (const piece of body) request.write(piece);
    request.end();
    const [response] = (await once(request, 'response')) as [Readable & { statusCode: number }];
    const text = (await response.toArray()).join('');
    await sent;
    const code = /<Code>(.*)<\/Code>/.exec(text)?.[1];
    return `${String(response.statusCode)}${code === undefined ? '' : ` ${code}`}`;
  }
}
