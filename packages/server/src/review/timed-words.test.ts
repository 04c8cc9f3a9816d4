import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FinalWord } from '@clarity-care/protocol';
import fc from 'fast-check';
import { timeWords } from './timed-words.ts';

/** Word `i` is said from `i` s to `i`.8 s, and is sure by `i` tenths. */
function said(text: string, voice: Pick<FinalWord, 'speaker'> = {}): readonly FinalWord[] {
  return text.split(' ').map((word, i) => ({
    text: word,
    start_ms: i * 1000,
    end_ms: i * 1000 + 800,
    confidence: i / 10,
    ...voice,
  }));
}

const span = { startMs: 0, endMs: 6000 };

/** `word start-end`, with `!` for a word that was recognised. */
function shown(words: readonly FinalWord[]): string[] {
  return words.map(
    ({ text, start_ms, end_ms, confidence }) =>
      `${text} ${start_ms}-${end_ms}${confidence === undefined ? '' : '!'}`,
  );
}

const cases: readonly [name: string, heard: string, text: string, words: readonly string[]][] = [
  [
    'recognised words stay',
    'pulse is eighty',
    'Pulse is  eighty.',
    ['Pulse 0-800!', 'is 1000-1800!', 'eighty. 2000-2800!'],
  ],
  [
    'one word for one',
    'pulse is eighty',
    'pulse was eighty',
    ['pulse 0-800!', 'was 1000-1800', 'eighty 2000-2800!'],
  ],
  [
    'two for two, each its own',
    'wan twenny over',
    'one twenty over',
    ['one 0-800', 'twenty 1000-1800', 'over 2000-2800!'],
  ],
  [
    'one for two shares by length',
    'pressure oneten over',
    'pressure one ten over',
    ['pressure 0-800!', 'one 1000-1400', 'ten 1400-1800', 'over 2000-2800!'],
  ],
  ['two for one', 'bp one twenty', 'bp 120', ['bp 0-800!', '120 1000-2800']],
  ['put in between', 'pulse eighty', 'pulse is eighty', ['pulse 0-800!', 'is 800-1000', 'eighty 1000-1800!']],
  [
    'put in at the end',
    'pulse eighty',
    'pulse eighty today',
    ['pulse 0-800!', 'eighty 1000-1800!', 'today 1800-6000'],
  ],
  ['taken out', 'pulse uh eighty', 'pulse eighty', ['pulse 0-800!', 'eighty 2000-2800!']],
];

describe('timeWords', () => {
  for (const [name, heard, text, words] of cases) {
    it(name, () => assert.deepEqual(shown(timeWords(text, said(heard), span)), words));
  }

  it('does no work for a text that nobody has edited', () => {
    const heard = said('pulse is eighty');
    assert.equal(timeWords('pulse is\neighty', heard, span), heard);
  });

  it('gives a word that was put in where no time is left that of the word before, at the beginning of the one after', () => {
    const heard = said('pulse eighty').map((word, i) => ({ ...word, start_ms: i * 800 }));
    const end = { startMs: 0, endMs: 1800 };
    assert.deepEqual(shown(timeWords('the pulse is eighty now', heard, end)), [
      'the 0-800',
      'pulse 0-800!',
      'is 0-800',
      'eighty 800-1800!',
      'now 800-1800',
    ]);
  });

  it('shares the time of the segment where nothing was recognised', () => {
    const words = timeWords('ab cd', [], { startMs: 100, endMs: 300 });
    assert.deepEqual(shown(words), ['ab 100-200', 'cd 200-300']);
  });

  it('keeps speaker and channel of what is replaced', () => {
    const words = timeWords('one too three', said('one two four', { speaker: '1' }), span);
    assert.deepEqual(
      words.map(({ speaker }) => speaker),
      ['1', '1', '1'],
    );
  });

  it('has the words of the text, each with a time of the recognised ones, none beginning before the one before', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'dd', 'E.');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.array(word, { maxLength: 8 }), (heard, text) => {
        const words = timeWords(text.join(' '), heard.length === 0 ? [] : said(heard.join(' ')), span);
        assert.deepEqual(
          words.map((each) => each.text),
          text,
        );
        let lastMs = 0;
        for (const { start_ms, end_ms } of words) {
          assert(
            start_ms >= lastMs && end_ms >= start_ms && end_ms <= Math.max(span.endMs, heard.length * 1000),
          );
          lastMs = start_ms;
        }
      }),
      { seed: 5 },
    );
  });
});
