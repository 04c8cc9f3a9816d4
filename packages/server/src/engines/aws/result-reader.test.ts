import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { EngineEvent } from '../speech-engine.ts';
import { spoken } from './fake-medical-service.ts';
import type { ServiceResult } from './medical-stream.ts';
import { ResultReader } from './result-reader.ts';
import type { UtteranceOptions } from './utterance.ts';

function reader(options: Partial<UtteranceOptions> = {}): ResultReader {
  return new ResultReader({
    toSourceMs: (serviceMs) => Math.min(60_000, Math.round(serviceMs)),
    withSpeakers: false,
    withChannels: false,
    ...options,
  });
}

/** Events as short lines. */
function lines(events: readonly EngineEvent[]): string[] {
  return events.map(({ type, startMs, endMs, text, words }) => {
    const times = (words ?? []).map((word) => `${word.text}:${word.startMs}-${word.endMs}`);
    return `${type} ${startMs}-${endMs} "${text}" ${times.join(' ')}`;
  });
}

test('partials replace each other, and the final has its punctuation on the words', () => {
  const read = reader();
  assert.deepEqual(lines(read.read([spoken(true, 100, 500, [['chest', 100, 400]])])), [
    'partial 100-500 "chest" chest:100-400',
  ]);
  assert.equal(read.isPartialOpen, true);
  assert.deepEqual(
    lines(read.read([spoken(false, 100, 900, [['Chest', 100, 400], ',', ['pain', 450, 880], '.'])])),
    ['final 100-900 "Chest, pain." Chest,:100-400 pain.:450-880'],
  );
  assert.equal(read.isPartialOpen, false);
  assert.equal(read.heardToMs, 900);
});

test('what was not asked for is left out, what was is there', () => {
  const result = spoken(false, 0, 500, [['yes', 0, 400]], 'ch_1');
  assert.deepEqual(reader().read([result])[0]?.words, [
    { text: 'yes', startMs: 0, endMs: 400, confidence: 0.9 },
  ]);
  assert.deepEqual(reader({ withSpeakers: true, withChannels: true }).read([result])[0]?.words, [
    { text: 'yes', startMs: 0, endMs: 400, confidence: 0.9, speaker: '0', channel: 'ch_1' },
  ]);
});

test('a confidence outside 0 to 1 is no confidence', () => {
  for (const Confidence of [-0.1, 1.5, Number.NaN, undefined]) {
    const item = { Type: 'pronunciation', Content: 'yes', StartTime: 0, EndTime: 0.4, Confidence };
    const [event] = reader().read([
      { StartTime: 0, EndTime: 0.5, IsPartial: false, Alternatives: [{ Transcript: 'yes', Items: [item] }] },
    ]);
    assert.deepEqual(event?.words, [{ text: 'yes', startMs: 0, endMs: 400 }]);
  }
});

test('nothing said gives no final and closes the segment', () => {
  for (const said of [[], ['.']] as const) {
    const read = reader();
    read.read([spoken(true, 0, 400, [['um', 0, 300]])]);
    assert.equal(read.isPartialOpen, true);
    assert.deepEqual(read.read([spoken(false, 0, 500, said)]), []);
    assert.equal(read.isPartialOpen, false);
  }
  assert.deepEqual(reader().read([{ IsPartial: false, Alternatives: [] }, {}]), []);
});

test('a text without items has words that share its time', () => {
  const [event] = reader().read([
    { StartTime: 1, EndTime: 2, IsPartial: false, Alternatives: [{ Transcript: 'no fever .' }] },
  ]);
  assert.deepEqual(lines(event === undefined ? [] : [event]), [
    'final 1000-2000 "no fever ." no:1000-1500 fever:1500-2000',
  ]);
});

test('times that overlap or run backwards are put in order', () => {
  const read = reader();
  const results = [
    spoken(false, 0, 1_000, [
      ['a', 0, 600],
      ['b', 500, 400],
      ['c', 300, 1_200],
    ]),
    spoken(false, 900, 1_500, [
      ['d', 900, 1_100],
      ['e', 1_100, 1_500],
    ]),
  ];
  assert.deepEqual(lines(read.read(results)), [
    'final 0-1200 "a b c" a:0-600 b:600-600 c:600-1200',
    'final 1200-1500 "d e" d:1200-1200 e:1200-1500',
  ]);
});

test('a partial and a final in one answer: the final first, then the newest partial', () => {
  const read = reader();
  const events = read.read([
    spoken(true, 0, 300, [['no', 0, 300]]),
    spoken(false, 0, 500, [['no', 0, 300], '.']),
    spoken(true, 600, 700, [['fe', 600, 700]]),
    spoken(true, 600, 900, [['fever', 600, 900]]),
  ]);
  assert.deepEqual(lines(events), ['final 0-500 "no." no.:0-300', 'partial 600-900 "fever" fever:600-900']);
});

const channels = { withChannels: true };

test('two channels in turn are told as they come', () => {
  const read = reader(channels);
  assert.deepEqual(
    lines(
      read.read([
        spoken(false, 0, 1_000, [['where', 0, 900]], 'ch_0'),
        spoken(false, 1_000, 2_000, [['here', 1_100, 1_900]], 'ch_1'),
      ]),
    ),
    ['final 0-1000 "where" where:0-900', 'final 1000-2000 "here" here:1100-1900'],
  );
});

test('a final waits for a segment of the other channel that began before its end, which is cut there', () => {
  const read = reader(channels);
  read.read([spoken(true, 0, 900, [['does', 0, 300]], 'ch_0')]);
  assert.deepEqual(lines(read.read([spoken(true, 1_000, 1_200, [['yes', 1_000, 1_200]], 'ch_1')])), [
    'partial 0-1200 "does yes" does:0-300 yes:1000-1200',
  ]);
  assert.deepEqual(read.read([spoken(false, 1_000, 1_400, [['yes', 1_000, 1_300], '.'], 'ch_1')]), []);
  assert.equal(read.isPartialOpen, true);
  const long = spoken(
    false,
    0,
    3_000,
    [['does', 0, 300], ['it', 400, 900], ['hurt', 1_100, 2_000], ['there', 2_100, 2_900], '?'],
    'ch_0',
  );
  assert.deepEqual(lines(read.read([long])), [
    'final 0-900 "does it" does:0-300 it:400-900',
    'final 1000-1400 "yes." yes.:1000-1300',
    'final 1400-3000 "hurt there?" hurt:1400-2000 there?:2100-2900',
  ]);
});

test('an utterance within another between two of its words stands after the word before it', () => {
  const read = reader(channels);
  read.read([spoken(true, 0, 900, [['a', 0, 300]], 'ch_0')]);
  read.read([spoken(false, 500, 700, [['b', 500, 700]], 'ch_1')]);
  assert.deepEqual(lines(read.read([spoken(false, 0, 900, [['a', 0, 300]], 'ch_0')])), [
    'final 0-900 "a" a:0-300',
    'final 900-900 "b" b:900-900',
  ]);
});

/** Two channels of segments that touch nobody in their own channel, in the order in which they end. */
const conversation = fc
  .tuple(
    ...[0, 1].map((channel) =>
      fc
        .array(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 6 }), { maxLength: 6 })
        .map((segments) => {
          let atMs = 0;
          return segments.map((gaps, segment) => {
            const words = gaps.map((gapMs, index) => {
              const startMs = atMs + gapMs;
              atMs = startMs + 100;
              return [`w${channel}-${segment}-${index}`, startMs, atMs] as const;
            });
            const startMs = words[0]?.[1] ?? 0;
            return { channel: `ch_${channel}`, startMs, endMs: atMs, words };
          });
        }),
    ),
  )
  .map((lists) => lists.flat().sort((a, b) => a.endMs - b.endMs));

test('of two channels every word is told once, and finals are ordered and disjoint', () => {
  fc.assert(
    fc.property(conversation, (segments) => {
      const read = reader(channels);
      const events: EngineEvent[] = [];
      const tell = (...results: readonly ServiceResult[]) => events.push(...read.read(results));
      for (const [index, { channel, startMs, endMs, words }] of segments.entries()) {
        // Whatever has begun when this one ends is open.
        for (const other of segments.slice(index))
          if (other.startMs < endMs)
            tell(spoken(true, other.startMs, endMs, other.words.slice(0, 1), other.channel));
        tell(spoken(false, startMs, endMs, words, channel));
      }
      const finals = events.filter((event) => event.type === 'final');
      assert.deepEqual(
        finals.flatMap(({ words }) => words.map(({ text }) => text)).sort(),
        segments.flatMap(({ words }) => words.map(([text]) => text)).sort(),
      );
      let earliestMs = 0;
      for (const { startMs, endMs, words, text } of finals) {
        assert.ok(startMs >= earliestMs && text === words.map((word) => word.text).join(' '));
        earliestMs = startMs;
        for (const word of words) {
          assert.ok(word.startMs >= earliestMs && word.endMs >= word.startMs);
          earliestMs = word.endMs;
        }
        assert.ok(endMs >= earliestMs);
        earliestMs = endMs;
        assert.equal(new Set(words.map(({ channel }) => channel)).size, 1);
      }
    }),
  );
});
