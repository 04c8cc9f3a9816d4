import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PhraseTrie } from './phrase-trie.ts';
import { tokenize } from './tokens.ts';

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 4 });
const phrases = fc.uniqueArray(
  words.map((each) => each.join(' ')),
  { minLength: 1, maxLength: 30 },
);

test('finds the longest of its phrases at every place, and each by itself', () => {
  fc.assert(
    fc.property(phrases, words, (added, said) => {
      const trie = new PhraseTrie<string>();
      for (const phrase of added) trie.add(phrase, phrase);
      for (const phrase of added) assert.equal(trie.get(phrase), phrase);
      const text = said.join(' ');
      assert.equal(trie.get(text), added.includes(text) ? text : undefined);
      const tokens = tokenize(text, new Set());
      for (let at = 0; at < said.length; at += 1) {
        const ends = [4, 3, 2, 1].map((length) => at + length).filter((end) => end <= said.length);
        const longest = ends.find((end) => added.includes(said.slice(at, end).join(' ')));
        assert.equal(trie.longestAt(tokens, at)?.end, longest);
      }
    }),
  );
});

test('a phrase that is added again has the later entry', () => {
  const trie = new PhraseTrie<number>();
  trie.add('chest pain', 1);
  trie.add('chest', 2);
  trie.add('chest pain', 3);
  assert.equal(trie.get('chest pain'), 3);
  assert.equal(trie.get('chest'), 2);
  assert.equal(trie.get('pain'), undefined);
});

test('hesitations and repeated words inside a phrase are passed over, not at its ends', () => {
  const trie = new PhraseTrie<string>();
  trie.add('sore throat', 'sore throat');
  const at = (text: string): number | undefined => trie.longestAt(tokenize(text, new Set()), 0)?.end;
  assert.equal(at('sore um throat'), 3);
  assert.equal(at('sore sore throat'), 3);
  assert.equal(at('sore throat um'), 2);
  assert.equal(at('sore big throat'), undefined);
});
