/** Segments and their findings. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { UnknownSegmentError } from '../../../src/storage/store-errors.ts';
import { finding, lease, newSession, segment, settled, stopped } from '../synthetic-sessions.ts';
import type { SuiteParts } from './suite.ts';

const pressure = (systolic: number) => finding(`${systolic}/80`, systolic);

export function segmentSuite({ subject, store }: SuiteParts): void {
  const segmentsOf = async (sessionId: string) => (await store().getSession(sessionId))?.segments;

  it('keeps the text byte for byte', async () => {
    const text = 'température 37,2 °C 😀 e\u0301 \t\n "quoted" \\u0000 \u2028';
    await store().createSession(newSession('s1'));
    const words = [{ text, start_ms: 0, end_ms: 800 }];
    await store().appendSegment(lease('s1'), { ...segment(0, [finding(text, 1)]), text, words }, settled);
    const [stored] = (await segmentsOf('s1')) ?? [];
    assert.equal(stored?.text, text);
    assert.equal(stored?.words[0]?.text, text);
    assert.deepEqual(stored?.findings, [finding(text, 1)]);
  });

  it(`keeps U+0000 in words and findings, and ${subject.keepsNul ? '' : 'not '}in the text`, async () => {
    const text = 'a\0b';
    await store().createSession(newSession('s1'));
    const words = [{ text, start_ms: 0, end_ms: 800 }];
    await store().appendSegment(lease('s1'), { ...segment(0, [finding(text, 1)]), text, words }, settled);
    const [stored] = (await segmentsOf('s1')) ?? [];
    assert.equal(stored?.text, subject.keepsNul ? text : 'a\uFFFDb');
    assert.equal(stored?.words[0]?.text, text);
    assert.equal(stored?.findings[0]?.text, text);
  });

  it('gives segments in their order, however they came', async () => {
    await store().createSession(newSession('s1'));
    await Promise.all([10, 2, 0, 1].map((n) => store().appendSegment(lease('s1'), segment(n), settled)));
    assert.deepEqual(
      await segmentsOf('s1'),
      [0, 1, 2, 10].map((n) => segment(n)),
    );
  });

  it('leaves a segment that is already there as it is', async () => {
    await store().createSession(newSession('s1'));
    await store().appendSegment(lease('s1'), segment(0, [pressure(120)]), settled);
    const other = { ...segment(0, [pressure(130)]), text: 'another text', endMs: 9000 };
    await store().appendSegment(lease('s1'), other, settled);
    assert.deepEqual(await segmentsOf('s1'), [segment(0, [pressure(120)])]);
  });

  it('keeps many findings', async () => {
    const findings = Array.from({ length: 1203 }, (_, n) => pressure(n));
    await store().createSession(newSession('s1'));
    await store().appendSegment(lease('s1'), segment(0, findings), settled);
    assert.deepEqual(await segmentsOf('s1'), [segment(0, findings)]);
  });

  it('puts other findings in the place of those of a segment, and leaves the rest', async () => {
    const first = [pressure(120), pressure(130), pressure(140)];
    for (const id of ['s1', 's2']) {
      await store().createSession(newSession(id));
      for (const n of [0, 1]) await store().appendSegment(lease(id), segment(n, first), settled);
    }
    const other = [pressure(150), pressure(120)];
    for (const _ of ['once', 'and again']) {
      await store().replaceFindings(lease('s1'), 0, other);
      assert.deepEqual(await segmentsOf('s1'), [segment(0, other), segment(1, first)]);
      assert.deepEqual(await segmentsOf('s2'), [segment(0, first), segment(1, first)]);
    }
  });

  it('takes findings from a segment, gives it its first ones, and takes those of a session that is over', async () => {
    await store().createSession(newSession('s1'));
    await store().appendSegment(lease('s1'), segment(0, [pressure(120)]), settled);
    await store().appendSegment(lease('s1'), segment(1), settled);
    await store().endSession(lease('s1'), stopped);
    await store().replaceFindings(lease('s1'), 0, []);
    await store().replaceFindings(lease('s1'), 1, [pressure(130)]);
    assert.deepEqual(await segmentsOf('s1'), [segment(0), segment(1, [pressure(130)])]);
  });

  it('keeps the newest findings when a segment is appended once more', async () => {
    await store().createSession(newSession('s1'));
    await store().appendSegment(lease('s1'), segment(0, [pressure(120)]), settled);
    await store().replaceFindings(lease('s1'), 0, [pressure(130)]);
    await store().appendSegment(lease('s1'), segment(0, [pressure(120)]), settled);
    assert.deepEqual(await segmentsOf('s1'), [segment(0, [pressure(130)])]);
  });

  it('refuses findings and numbers for a segment or a session that is not there, and names both', async () => {
    await store().createSession(newSession('s1'));
    await store().appendSegment(lease('s1'), segment(0), settled);
    await assert.rejects(store().replaceFindings(lease('s1'), 1, [pressure(120)]), (error) => {
      assert(error instanceof UnknownSegmentError);
      assert.match(error.message, /^segment 1 of session s1: .*; append the segment before/);
      return true;
    });
    await assert.rejects(store().replaceFindings(lease('s2'), 0, []), UnknownSegmentError);
    await assert.rejects(store().noteSayings(lease('s1'), [{ segment: 1, seq: 5 }]), UnknownSegmentError);
    assert.deepEqual(await segmentsOf('s1'), [segment(0)]);
  });

  it('replaces findings of a segment that is appended at the same moment', async () => {
    await store().createSession(newSession('s1'));
    const appended = store().appendSegment(lease('s1'), segment(0), settled);
    if (!subject.keepsOrder) await appended;
    await Promise.all([appended, store().replaceFindings(lease('s1'), 0, [pressure(120)])]);
    assert.deepEqual(await segmentsOf('s1'), [segment(0, [pressure(120)])]);
  });

  it('does not change when its writer or its reader changes an object', async () => {
    const written = { ...segment(0), words: [{ text: 'said', start_ms: 0, end_ms: 10 }] };
    await store().createSession(newSession('s1'));
    const write = store().appendSegment(lease('s1'), written, settled);
    (written.words[0] as { text: string }).text = 'changed';
    await write;
    const firstWord = async () => {
      const [word] = (await segmentsOf('s1'))?.[0]?.words ?? [];
      assert(word !== undefined);
      return word as { text: string };
    };
    (await firstWord()).text = 'changed';
    assert.equal((await firstWord()).text, 'said');
  });
}
