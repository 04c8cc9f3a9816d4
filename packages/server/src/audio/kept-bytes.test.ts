import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSeededRandom } from '../engines/sphinx/language-model/seeded-random.ts';
import { AudioBlocks } from './audio-blocks.ts';
import { KeptBytes } from './kept-bytes.ts';

test('what is read is what was added, however it is added, read and given up', () => {
  const blocks = new AudioBlocks();
  for (let seed = 1; seed <= 20; seed += 1) {
    const random = createSeededRandom(seed);
    const kept = new KeptBytes(blocks);
    let all = Buffer.alloc(0);
    let from = 0;
    for (let turn = 0; turn < 200; turn += 1) {
      const bytes = Buffer.alloc(random.integer(0, 40_000), random.integer(1, 255));
      all = Buffer.concat([all, bytes]);
      assert.equal(kept.add(bytes), all.length);
      if (random.chance(0.5)) {
        from = random.integer(from, all.length);
        kept.dropBefore(from);
      }
      const begin = random.integer(from, all.length);
      const end = random.integer(begin, all.length);
      assert.ok(kept.read(begin, end).equals(all.subarray(begin, end)), `seed ${seed}, turn ${turn}`);
    }
    kept.clear();
    assert.equal(kept.read(0, all.length).length, 0);
  }
});

test('what was read stays as it was when its block is used again', () => {
  const blocks = new AudioBlocks();
  const one = new KeptBytes(blocks);
  one.add(Buffer.alloc(100, 1));
  const read = one.read(0, 100);
  one.dropBefore(100);
  const other = new KeptBytes(blocks);
  other.add(Buffer.alloc(100, 2));
  assert.ok(read.equals(Buffer.alloc(100, 1)));
  assert.ok(other.read(0, 100).equals(Buffer.alloc(100, 2)));
});

test('nothing is read beyond the end, nor before what was given up', () => {
  const kept = new KeptBytes(new AudioBlocks());
  kept.add(Buffer.alloc(50_000, 7));
  assert.equal(kept.read(49_990, 60_000).length, 10);
  kept.dropBefore(50_000);
  assert.equal(kept.read(0, 50_000).length, 0);
});

test('a block that is given back holds nothing of what was kept in it', () => {
  const blocks = new AudioBlocks();
  const block = blocks.take();
  block.fill(7);
  blocks.give(block);
  assert.equal(blocks.take(), block);
  assert.ok(block.every((byte) => byte === 0));
});
