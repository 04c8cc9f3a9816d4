import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectMediaFormat, type MediaFormat } from './media-format.ts';

const starts: readonly (readonly [start: Buffer | string, format: MediaFormat | undefined])[] = [
  ['RIFF\0\0\0\0WAVE', 'wav'],
  ['RF64\0\0\0\0WAVE', 'wav'],
  ['RIFF\0\0\0\0AVI ', undefined],
  ['fLaC\0\0\0\x22', 'flac'],
  ['OggS\0\x02', 'ogg'],
  ['#!AMR-WB\n', 'amr'],
  [Buffer.from('1a45dfa39f4286810142f781', 'hex'), 'webm'],
  ['\0\0\0\x20ftypisom', 'mp4'],
  ['\0\0\0\x20ftypM4A ', 'm4a'],
  ['ID3\x04\0\0', 'mp3'],
  [Buffer.from('fffb9064', 'hex'), 'mp3'],
  [Buffer.from('fff15080', 'hex'), undefined],
  [Buffer.from('ffffffff', 'hex'), 'mp3'],
  ['hello, world', undefined],
  ['', undefined],
];

for (const [start, format] of starts) {
  test(`${JSON.stringify(start.toString('latin1'))}: ${format ?? 'none'}`, () => {
    assert.equal(detectMediaFormat(Buffer.from(start.toString('latin1'), 'latin1')), format);
  });
}
