import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { alignWords } from './word-alignment.ts';

/** The pairs as the words they pair: `same` for equal ones, `old>new` for others. */
function pairedWords(before: string, after: string): string {
  const [from, to] = [before.split(' '), after.split(' ')];
  return alignWords(from, to)
    .map((pair) => {
      const [old, now] = [from[pair.before], to[pair.after]];
      return old === now ? old : `${old}>${now}`;
    })
    .join(' ');
}

const cases: readonly [name: string, before: string, after: string, pairs: string][] = [
  ['nothing changed', 'pulse is eighty', 'pulse is eighty', 'pulse is eighty'],
  ['a word replaced', 'pulse is eighty', 'pulse is ninety', 'pulse is'],
  ['a word put in', 'pulse eighty', 'pulse is eighty', 'pulse eighty'],
  ['a word taken out', 'pulse is is eighty', 'pulse is eighty', 'pulse is eighty'],
  [
    'case and punctuation',
    'chest pain denied',
    'Chest pain, denied.',
    'chest>Chest pain>pain, denied>denied.',
  ],
  ['quotes and brackets', 'said fine today', 'said “fine” (today)', 'said fine>“fine” today>(today)'],
  ['exact words rather than near ones', 'No no', 'no', 'no'],
  ['exact words rather than near ones, amid others', 'No no more', 'no other', 'no'],
  ['near words rather than fewer', 'The dose the', 'the dose', 'The>the dose'],
  ['a sign makes another number', 'base excess 2', 'base excess -2', 'base excess'],
  ['a point makes another number', 'dose 5 daily', 'dose .5 daily', 'dose daily'],
  ['a percent sign makes another number', 'saturation 98', 'saturation 98%', 'saturation'],
  ['punctuation alone is a word', 'stop . now', 'stop ; now', 'stop now'],
  ['all changed', 'a b', 'c d e', ''],
];

describe('alignWords', () => {
  for (const [name, before, after, pairs] of cases) {
    it(name, () => assert.equal(pairedWords(before, after), pairs));
  }

  it('finds as many pairs as any other alignment, in order in both texts', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'A', 'b,', 'c'), { maxLength: 9 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pairs = alignWords(before, after);
        for (const [i, pair] of pairs.entries()) {
          const last = pairs[i - 1] ?? { before: -1, after: -1 };
          assert(pair.before > last.before && pair.after > last.after);
          assert.equal(plain(before[pair.before]), plain(after[pair.after]));
        }
        assert.equal(pairs.length, mostPairs(before.map(plain), after.map(plain)));
      }),
      { seed: 5 },
    );
  });

  it('compares up to 1,000 words with 1,000, and no more: one would hold everything up', () => {
    const texts = (length: number): [string[], string[]] => [
      Array.from({ length }, (_, i) => (i === 500 ? 'x' : `old${i}`)),
      Array.from({ length }, (_, i) => (i === 400 ? 'x' : `new${i}`)),
    ];
    assert.deepEqual(alignWords(...texts(1000)), [{ before: 500, after: 400 }]);
    assert.deepEqual(alignWords(...texts(1001)), []);
  });

  it('shares only beginning and end where the texts are too long to compare', () => {
    const before = ['same', ...Array.from({ length: 3000 }, (_, i) => `old${i}`), 'x', 'end'];
    const after = ['same', 'x', ...Array.from({ length: 3000 }, (_, i) => `new${i}`), 'end'];
    assert.deepEqual(alignWords(before, after), [
      { before: 0, after: 0 },
      { before: 3002, after: 3002 },
    ]);
  });
});

const plain = (word: string | undefined): string => (word ?? '').replace(',', '').toLowerCase();

/** By trying everything. */
function mostPairs([a, ...before]: readonly string[], after: readonly string[]): number {
  if (a === undefined) return 0;
  const without = mostPairs(before, after);
  const at = after.indexOf(a);
  return at === -1 ? without : Math.max(without, 1 + mostPairs(before, after.slice(at + 1)));
}
