import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finalResult, partialResult, type Utterance } from './results.ts';
import { wordsOfText, writeSentence } from '../speech/sentence.ts';

const utterance: Utterance = {
  resultId: 'r-1',
  startMs: 120,
  endMs: 1_234,
  words: [
    { text: 'no', startMs: 120, endMs: 300, confidence: 0.9 },
    { text: 'pain,', startMs: 320, endMs: 600, confidence: 0.8, speaker: '1' },
    { text: 'today', startMs: 650, endMs: 1_234 },
  ],
  channelId: undefined,
};
const plain = { showSpeakerLabel: false, findPhi: undefined };

test('a final is a sentence: capital, full stop, punctuation as items at the end of its word', () => {
  assert.deepEqual(finalResult(utterance, plain), {
    ResultId: 'r-1',
    StartTime: 0.12,
    EndTime: 1.234,
    IsPartial: false,
    Alternatives: [
      {
        Transcript: 'No pain, today.',
        Items: [
          { StartTime: 0.12, EndTime: 0.3, Type: 'pronunciation', Content: 'No', Confidence: 0.9 },
          { StartTime: 0.32, EndTime: 0.6, Type: 'pronunciation', Content: 'pain', Confidence: 0.8 },
          { StartTime: 0.6, EndTime: 0.6, Type: 'punctuation', Content: ',' },
          { StartTime: 0.65, EndTime: 1.234, Type: 'pronunciation', Content: 'today' },
          { StartTime: 1.234, EndTime: 1.234, Type: 'punctuation', Content: '.' },
        ],
      },
    ],
  });
});

test('a partial is not finished, and says nothing of confidence', () => {
  const [alternative] = partialResult({ ...utterance, channelId: 'ch_1' }).Alternatives;
  assert.equal(alternative?.Transcript, 'No pain, today');
  assert.ok(alternative.Items.every(({ Confidence }) => Confidence === undefined));
  assert.equal(partialResult({ ...utterance, channelId: 'ch_1' }).ChannelId, 'ch_1');
  assert.equal(partialResult(utterance).IsPartial, true);
});

const word = (text: string) => ({ text, startMs: 0, endMs: 10 });
const sentences: readonly (readonly [words: readonly string[], text: string, items: number])[] = [
  [['really', 'now?'], 'Really now?', 3],
  [['it', 'hurts', '.'], 'It hurts.', 3],
  [['37.4', 'degrees'], '37.4 degrees.', 3],
  [['BP', '120/80'], 'BP 120/80.', 3],
  [['élan'], 'Élan.', 2],
  [['…', 'yes'], '… yes.', 3],
  [['', 'yes'], 'Yes.', 2],
  [[], '', 0],
];
for (const [words, text, items] of sentences) {
  test(`${JSON.stringify(words)} is written ${JSON.stringify(text)}`, () => {
    const sentence = writeSentence(words.map(word), true);
    assert.equal(sentence.text, text);
    assert.equal(sentence.items.length, items);
    for (const { begin, end, content } of sentence.items) assert.equal(text.slice(begin, end), content);
  });
}

test('speakers are on what was pronounced, when asked for: the one the engine names, else the first', () => {
  const [alternative] = finalResult(utterance, { showSpeakerLabel: true, findPhi: undefined }).Alternatives;
  assert.deepEqual(
    alternative?.Items.map(({ Speaker }) => Speaker),
    ['0', '1', undefined, '0', undefined],
  );
});

test('entities cover the items they touch and are as sure as the least sure of their words', () => {
  const findPhi = (text: string) => [
    { begin: text.indexOf('No'), end: text.indexOf('pain') + 'pain'.length },
    { begin: text.indexOf('today'), end: text.indexOf('today') + 5 },
    { begin: 500, end: 510 },
  ];
  assert.deepEqual(finalResult(utterance, { showSpeakerLabel: false, findPhi }).Alternatives[0]?.Entities, [
    { StartTime: 0.12, EndTime: 0.6, Category: 'PHI', Content: 'No pain', Confidence: 0.8 },
    { StartTime: 0.65, EndTime: 1.234, Category: 'PHI', Content: 'today' },
  ]);
});

test('words of a text without times share its time by their lengths', () => {
  assert.deepEqual(wordsOfText(' ab  abcd ', 100, 700), [
    { text: 'ab', startMs: 100, endMs: 300 },
    { text: 'abcd', startMs: 300, endMs: 700 },
  ]);
  assert.deepEqual(wordsOfText('  ', 0, 100), []);
});
