import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitText } from './splitting.ts';

const textsOf = (text: string, maxBytes: number): string[] =>
  splitText(text, maxBytes).map((piece) => piece.text);

test('a text within the limit stays whole', () => {
  assert.deepEqual(splitText('Pulse 72. No pain.', 18), [{ text: 'Pulse 72. No pain.', begin: 0 }]);
});

test('it is cut behind the last sentence that fits, and pieces know where they began', () => {
  assert.deepEqual(splitText('One. Two. Three four five.', 18), [
    { text: 'One. Two. ', begin: 0 },
    { text: 'Three four five.', begin: 10 },
  ]);
});

test('a stop inside a number ends no sentence, a line feed does', () => {
  assert.deepEqual(textsOf('a b 98.6 and 37.2 more', 14), ['a b 98.6 and ', '37.2 more']);
  assert.deepEqual(textsOf('first line\nsecond line', 20), ['first line\n', 'second line']);
});

test('without a sentence it is cut between words, without words between characters', () => {
  assert.deepEqual(textsOf('alpha beta gamma', 12), ['alpha beta ', 'gamma']);
  assert.deepEqual(textsOf('🩺🩺🩺', 9), ['🩺🩺', '🩺']);
  assert.deepEqual(textsOf('\naa🩺', 4), ['aa', '🩺']);
  assert.deepEqual(textsOf('No. 🩺🩺🩺🩺', 8), ['No. ', '🩺🩺', '🩺🩺']);
});

test('the limit is in bytes', () => {
  assert.deepEqual(textsOf('éé éé', 6), ['éé ', 'éé']);
  assert.deepEqual(textsOf('éé éé', 9), ['éé éé']);
});

test('white space alone is not a piece', () => {
  assert.deepEqual(textsOf('   \n  ', 20), []);
  assert.deepEqual(textsOf('', 20), []);
});

test('for any text: every piece is within the limit, whole characters, at its place, and no word is lost', () => {
  const unit = fc.constantFrom('a', 'word', ' ', '. ', '! ', '\n', 'é', '漢', '🩺', '1.5');
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 200 }), fc.integer({ min: 4, max: 60 }), (units, maxBytes) => {
      const text = units.join('');
      const pieces = splitText(text, maxBytes);
      let end = 0;
      for (const piece of pieces) {
        assert.ok(Buffer.byteLength(piece.text) <= maxBytes);
        assert.ok(piece.text.isWellFormed());
        assert.equal(text.slice(piece.begin, piece.begin + piece.text.length), piece.text);
        assert.equal(text.slice(end, piece.begin).trim(), '');
        end = piece.begin + piece.text.length;
      }
      assert.equal(text.slice(end).trim(), '');
    }),
  );
});
