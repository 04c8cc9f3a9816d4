import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ObjectStore } from '../s3/object-store.ts';
import { AwsError } from '../wire/aws-error.ts';
import type { JobRequest } from './job.ts';
import { MediaFailure, openMediaFile } from './media-file.ts';

const request: JobRequest = {
  name: 'visit-17',
  media: { uri: 's3://recordings/a.wav', bucket: 'recordings', key: 'a.wav' },
  output: { bucket: 'transcripts', key: 'medical/visit-17.json' },
  type: 'DICTATION',
  identifyPhi: false,
  tags: [],
};

function storeWith(parts: Pick<ObjectStore, 'find' | 'contentPath'>): ObjectStore {
  const refuse = () => assert.fail('not to be called');
  return {
    createBucket: refuse,
    hasBucket: refuse,
    put: refuse,
    open: refuse,
    delete: refuse,
    objects: refuse,
    ...parts,
  };
}

function found(sizeBytes: number, path = '/nowhere/to/be/found'): ObjectStore {
  return storeWith({
    find: async (_bucket, key) => ({
      key,
      sizeBytes,
      md5: '',
      lastModifiedMs: 0,
      headers: {},
      checksums: {},
    }),
    contentPath: async () => path,
  });
}

function failure(pattern: RegExp) {
  return (error: unknown) => error instanceof MediaFailure && pattern.test(error.message);
}

describe('a media file that cannot be opened', () => {
  it('has more than 2 GB', async () => {
    const opening = openMediaFile(found(2 * 1024 ** 3 + 1), request);
    await assert.rejects(opening, failure(/^Invalid file size: file size too large$/));
  });

  it('went while the job began', async () => {
    await assert.rejects(openMediaFile(found(100), request), failure(/replaced or deleted as the job began/));
  });

  it('is not there', async () => {
    const store = storeWith({
      find: () => Promise.reject(new AwsError('NoSuchKey', 404, 'There is no object of that key.')),
      contentPath: () => assert.fail('not to be called'),
    });
    await assert.rejects(openMediaFile(store, request), failure(/^The media file is not there/));
  });

  it('cannot be read: a fault of ours, which passes as it is', async () => {
    await assert.rejects(openMediaFile(found(100, '/dev/null/file'), request), /ENOTDIR/);
  });
});
