import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { OggFormatError, OggPageReader, withoutLastFlag } from './ogg-pages.ts';

const OPUS = readFileSync(new URL('../../../../test-data/audio/rising-tone-48k-mono.opus', import.meta.url));

describe('OggPageReader', () => {
  it('finds the pages of a file: a first one, a last one, in order, with positions', () => {
    const pages = new OggPageReader().push(OPUS);
    assert.equal(pages.length, 11);
    assert.deepEqual(
      pages.map((page) => page.sequenceNumber),
      [...pages.keys()],
    );
    assert.deepEqual(
      pages.map((page) => page.first),
      pages.map((_, i) => i === 0),
    );
    assert.deepEqual(
      pages.map((page) => page.last),
      pages.map((_, i) => i === 10),
    );
    assert.equal(pages[10]!.granulePosition, 84312);
    assert.equal(pages[0]!.packets[0]!.toString('latin1', 0, 8), 'OpusHead');
    assert.equal(Buffer.concat(pages.map((page) => page.bytes)).equals(OPUS), true);
  });

  it('finds the same pages however the bytes are cut, and holds less than a page', () => {
    const wanted = new OggPageReader().push(OPUS).map((page) => page.bytes);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1 }), (lengths) => {
        const reader = new OggPageReader();
        const found: Buffer[] = [];
        for (let at = 0, i = 0; at < OPUS.length; i += 1) {
          const end = at + lengths[i % lengths.length]!;
          found.push(...reader.push(OPUS.subarray(at, end)).map((page) => page.bytes));
          assert.ok(reader.heldBytes < 65307);
          at = end;
        }
        assert.equal(reader.heldBytes, 0);
        assert.deepEqual(found, wanted);
      }),
      { numRuns: 40 },
    );
  });

  it('notices any changed byte', () => {
    fc.assert(
      fc.property(fc.nat(OPUS.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = Buffer.from(OPUS);
        damaged[at] = damaged[at]! ^ change;
        const reader = new OggPageReader();
        // A longer length makes it wait for bytes that never come; it must not pass for whole.
        let whole = false;
        try {
          whole = reader.push(damaged).length === 11 && reader.heldBytes === 0;
        } catch (error) {
          assert.ok(error instanceof OggFormatError);
        }
        assert.equal(whole, false);
      }),
    );
  });

  it('tells at the first byte that something is not Ogg', () => {
    assert.throws(() => new OggPageReader().push(Buffer.from('R')), OggFormatError);
    assert.deepEqual(new OggPageReader().push(Buffer.from('Og')), []);
  });

  it('takes only the last flag away', () => {
    const last = new OggPageReader().push(OPUS)[10]!;
    const bytes = withoutLastFlag(last);
    assert.equal(bytes[5], 0);
    assert.equal(last.bytes[5], 4, 'the page itself stays as it came');
    bytes[5] = 4;
    assert.deepEqual(bytes, last.bytes);
  });
});
