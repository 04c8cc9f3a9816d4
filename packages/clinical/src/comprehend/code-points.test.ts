import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codePointOffsets, countCodePoints, indexCodePoints } from './code-points.ts';

test('characters outside the basic plane count once, before, inside and behind a span', () => {
  const text = '🩺 pulse 𝟕𝟐 ok';
  const toUtf16 = indexCodePoints(text);
  assert.equal(countCodePoints(text), 13);
  assert.equal(text.slice(toUtf16(2), toUtf16(7)), 'pulse');
  assert.equal(text.slice(toUtf16(8), toUtf16(10)), '𝟕𝟐');
  assert.equal(text.slice(toUtf16(11), toUtf16(13)), 'ok');
});

test('what is no offset of the text has no place', () => {
  const toUtf16 = indexCodePoints('a🩺');
  assert.equal(toUtf16(2), 3);
  for (const offset of [-1, 3, 1.5, Number.NaN, Infinity]) assert.equal(toUtf16(offset), undefined);
  assert.equal(indexCodePoints('')(0), 0);
});

test('for any text, unpaired surrogates too, offsets are those of its characters', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('\ud83e', '\udd7a', 'a')),
      (whole, units) => {
        const text = whole + units.join('');
        const characters = [...text];
        const toUtf16 = indexCodePoints(text);
        assert.equal(countCodePoints(text), characters.length);
        const toCodePoints = codePointOffsets(text);
        let at = 0;
        for (const [index, character] of characters.entries()) {
          assert.equal(toUtf16(index), at);
          assert.equal(toCodePoints(at), index);
          at += character.length;
        }
        assert.equal(toUtf16(characters.length), text.length);
        assert.equal(toUtf16(characters.length + 1), undefined);
        assert.equal(toCodePoints(text.length), characters.length);
      },
    ),
  );
});
