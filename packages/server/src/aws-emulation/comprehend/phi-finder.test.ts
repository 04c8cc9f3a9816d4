import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import fc from 'fast-check';

import { findPhi } from './phi-finder.ts';

const lines = readFileSync(new URL('./cases/phi.tsv', import.meta.url), 'utf8').split('\n');

for (const line of lines.filter((one) => one !== '' && !one.startsWith('#'))) {
  const [text = '', expected = ''] = line.split('\t');
  test(`${text} holds ${expected === '' ? 'nothing' : expected}`, () => {
    const found = findPhi(text).map(({ category, begin, end }) => `${category}=${text.slice(begin, end)}`);
    assert.equal(found.join('|'), expected);
  });
}

test('every form has a case that is found and one that is not', () => {
  const found = new Set(lines.flatMap((line) => findPhi(line).map(({ category }) => category)));
  assert.deepEqual([...found].sort(), [
    'ADDRESS',
    'AGE',
    'DATE',
    'EMAIL',
    'ID',
    'NAME',
    'PHONE_OR_FAX',
    'PROFESSION',
    'URL',
  ]);
});

test('spans are in order, inside the text and do not overlap, whatever the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      'Dr. ',
      '555-123-4567',
      '3/4/2024',
      ' 65 yo ',
      'a@b.org',
      '12 Main St',
      'SSN ',
      '😀',
      '\n',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      let reached = 0;
      for (const { begin, end } of findPhi(text)) {
        assert.ok(begin >= reached && begin < end && end <= text.length);
        reached = end;
      }
    }),
  );
});

test('repetitions have bounds: long texts of one character take no longer than others', () => {
  for (const unit of [
    'a',
    '1',
    '-',
    '@',
    '.',
    'A',
    ' ',
    '1-',
    'A ',
    'Dr ',
    'www.',
    '1 ',
    'a@',
    '1/',
    'call ',
  ]) {
    const text = unit.repeat(Math.ceil(20_000 / unit.length));
    const short = text.slice(0, 2000);
    const [ofShort, ofLong] = [least(short), least(text)];
    assert.ok(ofLong < 60 * Math.max(ofShort, 0.02), `${JSON.stringify(unit)}: ${ofLong} ms, ${ofShort} ms`);
  }
});

/** The least of several runs in milliseconds. */
function least(text: string): number {
  let least = Infinity;
  for (let run = 0; run < 9; run += 1) {
    const begin = performance.now();
    findPhi(text);
    least = Math.min(least, performance.now() - begin);
  }
  return least;
}
