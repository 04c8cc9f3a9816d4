import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract, extractSegments, nextTrends } from '@clarity-care/clinical';
import { MessageRedactor } from './message-redactor.ts';
import type { Outgoing } from './session-state.ts';

const redactor = () =>
  new MessageRedactor((text, before) =>
    before === undefined ? extract(text) : (extractSegments([{ text: before }, { text }])[1] ?? []),
  );

const timed = (text: string) =>
  text
    .split(' ')
    .map((word, i) => ({ text: word, start_ms: i * 100, end_ms: i * 100 + 100, confidence: 0.9 }));
const final = (segment: number, text: string): Outgoing => ({
  type: 'final',
  segment,
  start_ms: 0,
  end_ms: 1000,
  text,
  words: timed(text),
});
const partial = (text: string): Outgoing => ({
  type: 'partial',
  segment: 1,
  start_ms: 0,
  end_ms: 1000,
  text,
  words: timed(text),
});

test('a final, its words and its findings tell no identifier, and keep measurements in their places', () => {
  const text = 'my name is anna hanlon and my blood pressure was one twenty over eighty';
  const masks = redactor();
  const masked = masks.redact(final(1, text));
  const found = masks.redact({ type: 'findings', segment: 1, findings: extract(text) });
  assert.ok(masked.type === 'final' && found.type === 'findings');
  assert.equal(masked.text, 'my name is [NAME] and my blood pressure was one twenty over eighty');
  assert.deepEqual(
    masked.words.slice(0, 5).map((word) => [word.text, word.start_ms, word.end_ms]),
    [
      ['my', 0, 100],
      ['name', 100, 200],
      ['is', 200, 300],
      ['[NAME]', 300, 500],
      ['and', 500, 600],
    ],
  );
  const pressure = found.findings.find((finding) => finding.kind === 'blood_pressure');
  assert.equal(pressure?.text, 'one twenty over eighty');
  assert.equal(masked.text.slice(pressure.begin, pressure.end), pressure.text);
  assert.ok(!JSON.stringify([masked, found]).includes('hanlon'));
});

test('partials never show a word of an identifier that the final masks', () => {
  const text =
    'this is doctor hanlon calling from five five five one two one two about the potassium of four point two';
  const masks = redactor();
  const words = text.split(' ');
  for (let count = 1; count <= words.length; count += 1) {
    const shown = masks.redact(partial(words.slice(0, count).join(' ')));
    assert.ok(shown.type === 'partial');
    assert.doesNotMatch(JSON.stringify(shown), /hanlon|five one/);
  }
});

test('an identifier that a pause cuts in two is masked in both finals', () => {
  const masks = redactor();
  const first = masks.redact(final(1, 'medical record number four eight two'));
  const second = masks.redact(final(2, 'seven one nine and the pulse is seventy two'));
  assert.ok(first.type === 'final' && second.type === 'final');
  assert.doesNotMatch(first.text, /four|eight/);
  assert.doesNotMatch(second.text, /seven one nine/);
  assert.match(second.text, /pulse is seventy two/);
});

test('other messages pass as they are', () => {
  const ack: Outgoing = { type: 'ack', received_ms: 1, final_ms: 0 };
  assert.equal(redactor().redact(ack), ack);
});

test('an identifier that only the next words tell is not told after its words were shown', () => {
  const masks = redactor();
  masks.redact(final(1, 'she is eighty two'));
  const [late = []] = extractSegments([{ text: 'she is eighty two' }, { text: 'years old' }]);
  assert.ok(late.some(({ category }) => category === 'phi'));
  const found = masks.redact({ type: 'findings', segment: 1, findings: late });
  assert.deepEqual(found.type === 'findings' && found.findings, []);
});

test('the places of a trend move with the words that were masked before it', () => {
  const text = 'anna hanlon pulse is seventy two'.replace('anna', 'my name is anna');
  const masks = redactor();
  const masked = masks.redact(final(1, text));
  const findings = extract(text);
  const trends = nextTrends([], { segment: 1, findings });
  const moved = masks.redact({ type: 'findings', segment: 1, findings, trends });
  assert.ok(masked.type === 'final' && moved.type === 'findings');
  const latest = moved.trends?.[0]?.latest;
  assert.equal(masked.text.slice(latest?.begin, latest?.end), 'seventy two');
});

test('after a resume a final is masked in the context of the one that was heard before it, whatever came later', () => {
  const uncut = redactor();
  uncut.redact(final(1, 'medical record number'));
  const expected = uncut.redact(final(2, 'four two zero one seven'));
  assert.ok(expected.type === 'final' && expected.text.includes('['), 'the case masks something');
  const resumed = redactor();
  resumed.remember(1, 'medical record number');
  assert.deepEqual(resumed.redact(final(2, 'four two zero one seven')), expected);
});

test('findings of a segment that was heard over another connection lie where its mask puts them', () => {
  const text = 'my name is anna hanlon and my blood pressure was one twenty over eighty';
  const uncut = redactor();
  uncut.redact(final(1, text));
  const resumed = redactor();
  resumed.remember(1, text);
  resumed.redact(final(2, 'no fever'));
  const findings: Outgoing = { type: 'findings', segment: 1, findings: extract(text) };
  assert.deepEqual(resumed.redact(findings), uncut.redact(findings));
});
