import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { StoredSegment } from '../storage/transcript-store.ts';
import { transcriptDigest } from './transcript-digest.ts';

const segment = (text: string, edited?: string): StoredSegment => ({
  segment: 0,
  startMs: 0,
  endMs: 1,
  text,
  words: [],
  findings: [],
  ...(edited === undefined
    ? {}
    : { edit: { version: 2, text: edited, words: [], findings: [], editedAtMs: 0 } }),
});

test('the digest is SHA-256 over the newest texts, each with a line feed, in UTF-8', () => {
  const expected = createHash('sha256').update(Buffer.from('naïve\n37.2 °C\n')).digest('hex');
  assert.equal(transcriptDigest([segment('naïve'), segment('37 C', '37.2 °C')]), expected);
  assert.notEqual(transcriptDigest([segment('a'), segment('b')]), transcriptDigest([segment('ab')]));
});
