import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractSegments, type SpokenSegment } from '@clarity-care/clinical';
import { defaultConfig, type FinalWord, type SessionConfig } from '@clarity-care/protocol';
import type { StoredSegment, StoredSession } from '../storage/transcript-store.ts';
import { editedSegment } from './edited-segment.ts';

function segment(n: number, text: string, startMs: number, speaker?: string): StoredSegment {
  const words = text.split(' ').map((word, i): FinalWord => ({
    text: word,
    start_ms: startMs + i * 500,
    end_ms: startMs + (i + 1) * 500,
    confidence: 0.9,
    ...(speaker === undefined ? {} : { speaker }),
  }));
  return { segment: n, startMs, endMs: startMs + words.length * 500, text, words, findings: [] };
}

function session(segments: readonly StoredSegment[], config: Partial<SessionConfig> = {}): StoredSession {
  return {
    sessionId: 's',
    engine: 'scripted',
    config: { ...defaultConfig, ...config },
    startedAtMs: 0,
    segments,
  };
}

const extractor = { extractSegments };

/** What the extractor was given to read. */
function readFor(stored: StoredSession, text: string): readonly SpokenSegment[] {
  let read: readonly SpokenSegment[] = [];
  const watching = {
    extractSegments: (segments: readonly SpokenSegment[]) => {
      read = segments;
      return segments.map(() => []);
    },
  };
  const last = stored.segments.at(-1);
  assert(last !== undefined);
  editedSegment(stored, { segment: last, text, editedAtMs: 0 }, watching);
  return read;
}

describe('editedSegment', () => {
  it('finds anew what the text says, where it was heard', () => {
    const heard = segment(4, 'blood pressure wan twenty over eighty', 10_000);
    const text = 'Blood pressure one twenty over eighty.';
    const edit = editedSegment(
      session([heard]),
      { segment: heard, text, editedAtMs: 7, by: 'Dr. Example' },
      extractor,
    );
    assert.equal(edit.version, 2);
    assert.equal(edit.editedAtMs, 7);
    assert.equal(edit.by, 'Dr. Example');
    const [finding] = edit.findings;
    assert.equal(finding?.kind, 'blood_pressure');
    assert.equal(text.slice(finding?.begin, finding?.end), 'one twenty over eighty');
    assert.deepEqual(finding?.audio, { start_ms: 10_000, end_ms: 13_000 });
  });

  it('counts on from the newest version, and times its words by what was recognised', () => {
    const edit = { version: 5, text: 'nothing alike', words: [], findings: [], editedAtMs: 0 };
    const heard = { ...segment(0, 'pulse eighty', 0), edit };
    const next = editedSegment(
      session([heard]),
      { segment: heard, text: 'Pulse eighty', editedAtMs: 0 },
      extractor,
    );
    assert.equal(next.version, 6);
    assert.deepEqual(
      next.words.map(({ start_ms, confidence }) => [start_ms, confidence]),
      [
        [0, 0.9],
        [500, 0.9],
      ],
    );
    assert(!('by' in next));
  });

  it('reads the segments before with it: an answer is understood by its question', () => {
    const answer = segment(1, 'nine tea', 1500, 'b');
    const kinds = (question: string): string[] => {
      const stored = session([segment(0, question, 0, 'a'), answer], { type: 'CONVERSATION' });
      const correction = { segment: answer, text: 'ninety', editedAtMs: 0 };
      return editedSegment(stored, correction, extractor).findings.map(({ kind }) => kind);
    };
    assert.deepEqual(kinds('what is your heart rate'), ['heart_rate']);
    assert.deepEqual(kinds('how are you'), []);
  });

  it('reads at most three segments, 2,000 characters and 15 s of silence before, in their newest versions', () => {
    const four = ['a', 'b', 'c', 'd', 'e'].map((text, i) => segment(i, text, i * 1000));
    const texts = (stored: StoredSession): string[] => readFor(stored, 'edited').map(({ text }) => text);
    assert.deepEqual(texts(session(four)), ['b', 'c', 'd', 'edited']);
    const [a, b] = [segment(0, 'a', 0), segment(1, 'b', 15_501)];
    assert.deepEqual(texts(session([a, b])), ['edited']);
    assert.deepEqual(texts(session([a, segment(1, 'b', 15_500)])), ['a', 'edited']);
    assert.deepEqual(texts(session([segment(0, 'x'.repeat(2001), 0), segment(1, 'b', 600)])), ['edited']);
    const apart = [0, 10_000, 20_000].map((startMs, i) => segment(i, `${i}`, startMs));
    assert.deepEqual(texts(session(apart)), ['0', '1', 'edited']);
    const corrected = { ...a, edit: { version: 2, text: 'A', words: [], findings: [], editedAtMs: 0 } };
    assert.deepEqual(texts(session([corrected, segment(1, 'b', 600)])), ['A', 'edited']);
  });

  const turns: readonly [SessionConfig['type'], string | undefined, string | undefined, boolean][] = [
    ['DICTATION', undefined, undefined, false],
    ['CONVERSATION', undefined, undefined, true],
    ['CONVERSATION', '0', '0', false],
    ['DICTATION', '0', '1', true],
  ];
  for (const [type, one, other, isOther] of turns) {
    it(`in a ${type} speaker ${one} then ${other} is ${isOther ? 'another' : 'the same'}`, () => {
      const stored = session([segment(0, 'a', 0, one), segment(1, 'b', 600, other)], { type });
      assert.equal(readFor(stored, 'b').at(-1)?.isOtherSpeaker, isOther);
    });
  }

  it('finds nothing where the session was to have no findings', () => {
    const heard = segment(0, 'pulse eighty', 0);
    const edit = editedSegment(
      session([heard], { extract: false }),
      { segment: heard, text: 'blood pressure 120/80', editedAtMs: 0 },
      extractor,
    );
    assert.deepEqual(edit.findings, []);
  });
});
