import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FinalWord } from '@clarity-care/protocol';
import fc from 'fast-check';
import type { StoredSegment } from '../storage/transcript-store.ts';
import { transcriptAs } from './transcript-formats.ts';

interface ParsedCue {
  readonly startMs: number;
  readonly endMs: number;
  readonly speaker?: string;
  readonly lines: readonly string[];
}

/** W3C WebVTT §4.1, as far as a file has neither styles nor regions nor notes; fails at the first thing that is not of the syntax. */
function parseWebVtt(file: string): ParsedCue[] {
  const [header, ...blocks] = file.replace(/\n$/, '').split('\n\n');
  assert.equal(header?.replace(/\n$/, ''), 'WEBVTT');
  let lastMs = 0;
  return blocks.map((block) => {
    const [timings = '', ...payload] = block.replace(/^\n|\n$/g, '').split('\n');
    const time = String.raw`(\d{2,}):([0-5]\d):([0-5]\d)\.(\d{3})`;
    const match = new RegExp(`^${time} --> ${time}$`).exec(timings);
    assert(match !== null, timings);
    const [h1, m1, s1, f1, h2, m2, s2, f2] = match.slice(1).map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const [startMs, endMs] = [((h1 * 60 + m1) * 60 + s1) * 1000 + f1, ((h2 * 60 + m2) * 60 + s2) * 1000 + f2];
    assert(startMs >= lastMs && endMs > startMs, `${timings} after ${lastMs}`);
    lastMs = endMs;
    assert(payload.length > 0 && payload.every((line) => line !== '' && !line.includes('-->')), block);
    const text = payload.join('\n');
    const voice = /^<v ([^\n&<>]|&(?:amp|lt|gt);)+>/.exec(text)?.[0];
    const rest = text.slice(voice?.length ?? 0);
    assert(!/[<>]|&(?!(?:amp|lt|gt);)/.test(rest), rest);
    return {
      startMs,
      endMs,
      lines: rest.split('\n').map(unescaped),
      ...(voice === undefined ? {} : { speaker: unescaped(voice.slice('<v '.length, -1)) }),
    };
  });
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** As players read SubRip: a number, a line of times, text up to an empty line. */
function parseSubRip(file: string): ParsedCue[] {
  if (file === '') return [];
  return file
    .replace(/\n$/, '')
    .split('\n\n')
    .map((block, i) => {
      const [number, timings = '', ...lines] = block.split('\n');
      assert.equal(number, String(i + 1));
      const match = /^(\d\d):(\d\d):(\d\d),(\d{3}) --> (\d\d):(\d\d):(\d\d),(\d{3})$/.exec(timings);
      assert(match !== null, timings);
      assert(lines.length > 0 && lines.every((line) => line !== '' && !line.includes('-->')), block);
      return { startMs: 0, endMs: 0, lines: lines.map((line) => line.replaceAll('\u{2060}', '')) };
    });
}

const wordsOf = (cues: readonly ParsedCue[]): string[] =>
  cues.flatMap(({ lines }) => lines.flatMap((line) => line.split(' ')));

/** A segment whose words are said one after the other, `wordMs` each. */
function spoken(
  segment: number,
  text: string,
  startMs: number,
  wordMs: number,
  speaker?: string,
): StoredSegment {
  const words = (text.match(/\S+/g) ?? []).map((word, i): FinalWord => ({
    text: word,
    start_ms: startMs + i * wordMs,
    end_ms: startMs + (i + 1) * wordMs,
    ...(speaker === undefined ? {} : { speaker }),
  }));
  return { segment, startMs, endMs: startMs + words.length * wordMs, text, words, findings: [] };
}

const long =
  'The patient is a fifty year old woman who comes in today with three days of cough and a temperature of one hundred and one point two';

describe('subtitles', () => {
  it('are cut between words: two lines of at most 42 characters, at most 7 s', () => {
    const cues = parseWebVtt(transcriptAs('vtt', [spoken(0, long, 1000, 400)]));
    assert.deepEqual(wordsOf(cues), long.split(' '));
    assert.deepEqual(cues[0], {
      startMs: 1000,
      endMs: 7800,
      lines: ['The patient is a fifty year old woman who', 'comes in today with three days of cough'],
    });
    for (const { startMs, endMs, lines } of cues) {
      assert(endMs - startMs <= 7000);
      assert(lines.length <= 2 && lines.every((line) => line.length <= 42));
    }
  });

  it('end after 7 s where somebody speaks slowly, and at 7 s in the middle of a word', () => {
    const cues = parseWebVtt(
      transcriptAs('vtt', [spoken(0, 'a b c d e', 0, 1500), spoken(1, 'aah', 10_000, 8000)]),
    );
    assert.deepEqual(
      cues.map(({ startMs, endMs, lines }) => [startMs, endMs, ...lines]),
      [
        [0, 6000, 'a b c d'],
        [6000, 7500, 'e'],
        [10_000, 17_000, 'aah'],
      ],
    );
  });

  it('begin anew after a pause, for another segment and for another speaker', () => {
    const pause = spoken(0, 'one two', 0, 500);
    const words = [...pause.words, ...spoken(0, 'three', 5000, 500).words];
    const segments = [
      { ...pause, text: 'one two three', words, endMs: 5500 },
      spoken(1, 'four', 5500, 500, '0'),
      {
        ...spoken(2, 'five six', 6000, 1000),
        words: [
          ...spoken(2, 'five', 6000, 1000, '0').words,
          ...spoken(2, 'six', 7000, 1000, '1 & <x>').words,
        ],
      },
    ];
    const cues = parseWebVtt(transcriptAs('vtt', segments));
    assert.deepEqual(
      cues.map(({ startMs, endMs, lines, speaker }) => [startMs, endMs, lines.join('/'), speaker]),
      [
        [0, 1000, 'one two', undefined],
        [5000, 5500, 'three', undefined],
        [5500, 6000, 'four', 'Speaker 0'],
        [6000, 7000, 'five', 'Speaker 0'],
        [7000, 8000, 'six', 'Speaker 1 & <x>'],
      ],
    );
  });

  it('stay a second where nothing follows', () => {
    const cues = parseWebVtt(transcriptAs('vtt', [spoken(0, 'yes', 0, 200), spoken(1, 'no', 600, 200)]));
    assert.deepEqual(
      cues.map(({ startMs, endMs }) => [startMs, endMs]),
      [
        [0, 600],
        [600, 1600],
      ],
    );
  });

  it('hold what would be markup or a time line', () => {
    const text = 'WBC <5 & rising --> see <b>note</b> &amp; 1\n\n00:00:01.000 --> 00:00:02.000';
    const segments = [spoken(0, text, 0, 100)];
    for (const cues of [
      parseWebVtt(transcriptAs('vtt', segments)),
      parseSubRip(transcriptAs('srt', segments)),
    ])
      assert.deepEqual(wordsOf(cues), text.split(/\s+/));
  });

  it('look at a word a few times, not again for each word that might still fit', () => {
    let looks = 0;
    const { words, ...rest } = spoken(0, Array.from({ length: 2000 }, () => 'a').join(' '), 0, 1);
    const watched = words.map(({ text, ...times }) => ({
      ...times,
      get text() {
        looks += 1;
        return text;
      },
    }));
    const cues = parseSubRip(transcriptAs('srt', [{ ...rest, words: watched }]));
    assert(cues.length > 40 && looks <= 5 * words.length, `${looks} for ${words.length} words`);
  });

  it('of nothing are an empty file', () => {
    assert.equal(transcriptAs('vtt', []), 'WEBVTT\n');
    assert.equal(transcriptAs('srt', []), '');
  });

  it('number their cues and count hours in SubRip', () => {
    const file = transcriptAs('srt', [spoken(0, 'late words', 3_723_004, 600)]);
    assert.equal(file, '1\n01:02:03,004 --> 01:02:04,204\nlate words\n');
  });

  it('have the words of the transcript in order, whatever these are and whenever they were said', () => {
    const word = fc.oneof(
      fc.constantFrom('<', '>', '&', '-->', '&lt;', 'NOTE', 'STYLE', '1', 'x'.repeat(60)),
      fc
        .string({ minLength: 1, maxLength: 50, unit: 'binary' })
        .map((text) => text.replaceAll(/[\s\0\u2060]/g, '_')),
    );
    const heard = fc.record({ text: word, start_ms: fc.nat(20_000), end_ms: fc.nat(20_000) });
    const segment = fc.record({
      text: fc.array(word, { maxLength: 12 }),
      words: fc.array(heard, { maxLength: 12 }),
    });
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 4 }), (made) => {
        const segments = made.map(({ text, words }, i) => ({
          ...spoken(i, text.join(' '), i * 5000, 10),
          words,
          endMs: i * 5000 + 4000,
        }));
        const expected = made.flatMap(({ text }) => text);
        assert.deepEqual(wordsOf(parseWebVtt(transcriptAs('vtt', segments))), expected);
        assert.deepEqual(wordsOf(parseSubRip(transcriptAs('srt', segments))), expected);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});

describe('plain text', () => {
  it('has a segment a line, and a paragraph after three seconds', () => {
    const segments = [
      spoken(0, 'First line.', 0, 500),
      spoken(1, 'Second\nline.', 3999, 500),
      spoken(2, 'Third line.', 7999, 500),
    ];
    assert.equal(transcriptAs('txt', segments), 'First line.\nSecond line.\n\nThird line.\n');
  });
});

describe('JSON', () => {
  it('has the texts as they are, in the newest versions', () => {
    const edit = { version: 2, text: 'Pulse 80.', words: [], findings: [], editedAtMs: 0 };
    const segments = [spoken(3, 'one\ttwo', 100, 50), { ...spoken(4, 'pulse eighty', 300, 50), edit }];
    assert.deepEqual(JSON.parse(transcriptAs('json', segments)), [
      { segment: 3, start_ms: 100, end_ms: 200, text: 'one\ttwo' },
      { segment: 4, start_ms: 300, end_ms: 400, text: 'Pulse 80.' },
    ]);
  });
});
