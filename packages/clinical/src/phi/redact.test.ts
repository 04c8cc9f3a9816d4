import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Attribute, Finding, Measurement } from '../finding.ts';
import { fromRedactedOffset, redact, redactFindings, redactWords, toRedactedOffset } from './redact.ts';

const TEXT = 'Dr. Okonkwo saw her on March 4, 2019, age 57, BP 120/80.';

function phi(kind: string, text: string, attributes: Partial<Attribute>[] = []): Finding {
  const begin = TEXT.indexOf(text);
  const span = { text, begin, end: begin + text.length };
  return {
    kind,
    category: 'phi',
    ...span,
    assertion: 'present',
    codes: [],
    attributes: attributes.map((attribute) => ({ kind: 'identifier', ...span, ...attribute })),
  };
}

const begin = TEXT.indexOf('120/80');
const PRESSURE: Measurement = {
  kind: 'blood_pressure',
  category: 'measurement',
  text: '120/80',
  begin,
  end: begin + 6,
  name: { begin: TEXT.indexOf('BP'), end: TEXT.indexOf('BP') + 2 },
  value: { systolic: 120, diastolic: 80 },
  unit: 'mm[Hg]',
  unit_inferred: true,
  plausible: true,
  flag: null,
  assertion: 'present',
  codes: [],
  attributes: [],
};
const years = (value: number): Partial<Attribute>[] => [{ kind: 'years', value: { value, unit: 'a' } }];
const FINDINGS = [
  phi('name', 'Okonkwo'),
  phi('date', 'March 4, 2019'),
  phi('age', '57', years(57)),
  PRESSURE,
];

test('placeholders take the place of all identifiers, and of nothing else', () => {
  assert.equal(redact(TEXT, FINDINGS).text, 'Dr. [NAME] saw her on [DATE], age [AGE], BP 120/80.');
});

test('a mask keeps every length', () => {
  const { text } = redact(TEXT, FINDINGS, { mask: '*' });
  assert.equal(text, 'Dr. ******* saw her on ***** ** ****, age **, BP 120/80.');
});

test('Safe Harbor lets ages to 89, years alone and professions stand', () => {
  const redacted = (finding: Finding): boolean =>
    redact(TEXT, [finding], { policy: 'safe_harbor' }).replacements.length > 0;
  assert.equal(redacted(phi('age', '57', years(57))), false);
  assert.equal(redacted(phi('age', '57', years(89))), false);
  assert.equal(redacted(phi('age', '57', years(90))), true);
  assert.equal(redacted(phi('date', '2019', [{ value: 'year' }])), false);
  assert.equal(redacted(phi('date', 'March 4, 2019')), true);
  assert.equal(redacted(phi('profession', 'saw')), false);
  assert.equal(redacted(phi('name', 'Okonkwo')), true);
});

test('places map from the old text to the new one and back', () => {
  const { text, replacements } = redact(TEXT, FINDINGS);
  for (const word of ['Dr', 'saw', 'age', 'BP', '120/80']) {
    const moved = toRedactedOffset(replacements, TEXT.indexOf(word));
    assert.equal(text.slice(moved, moved + word.length), word);
    assert.equal(fromRedactedOffset(replacements, moved), TEXT.indexOf(word));
  }
  assert.equal(toRedactedOffset(replacements, TEXT.indexOf('konkwo')), text.indexOf('[NAME]'));
  assert.equal(fromRedactedOffset(replacements, text.indexOf('AME]')), TEXT.indexOf('Okonkwo'));
});

test('findings move with the text, and identifiers tell nothing any more', () => {
  const { text, replacements } = redact(TEXT, FINDINGS);
  const moved = redactFindings(FINDINGS, replacements);
  assert.equal(moved.length, FINDINGS.length);
  for (const finding of moved) assert.equal(text.slice(finding.begin, finding.end), finding.text);
  const pressure = moved.find(({ category }) => category === 'measurement');
  assert.equal(text.slice(pressure?.name?.begin, pressure?.name?.end), 'BP');
  assert.doesNotMatch(JSON.stringify(moved), /Okonkwo|March|57/);
});

test('what overlaps an identifier is left out', () => {
  const { replacements } = redact(TEXT, FINDINGS);
  const disease: Finding = { ...phi('diagnosis', 'Okonkwo saw'), category: 'condition' };
  assert.deepEqual(redactFindings([disease], replacements), []);
  const since: Finding = {
    ...phi('diagnosis', 'her'),
    category: 'condition',
    attributes: [{ ...(phi('x', 'March 4, 2019', [{}]).attributes[0] as Attribute), kind: 'onset' }],
  };
  assert.deepEqual(redactFindings([since], replacements)[0]?.attributes, []);
});

const words = (text: string): { text: string; start_ms: number; end_ms: number; confidence: number }[] =>
  text
    .split(' ')
    .map((word, i) => ({ text: word, start_ms: i * 100, end_ms: i * 100 + 90, confidence: 1 - i / 64 }));

test('the words of an identifier become one', () => {
  const { text, replacements } = redact(TEXT, FINDINGS);
  const redacted = redactWords(TEXT, words(TEXT), replacements);
  assert.equal(redacted.map((word) => word.text).join(' '), text);
  const date = redacted.find((word) => word.text === '[DATE],');
  assert.deepEqual(date, { text: '[DATE],', start_ms: 500, end_ms: 790, confidence: 1 - 7 / 64 });
});

test('a word that is not in the text is kept only away from identifiers', () => {
  const { replacements } = redact(TEXT, FINDINGS);
  const [first, ...rest] = words(TEXT);
  assert.ok(first !== undefined);
  const near = redactWords(TEXT, [first, { ...first, text: 'okonkwoh' }, ...rest.slice(1)], replacements);
  assert.ok(!near.some((word) => word.text === 'okonkwoh'));
  const far = redactWords(
    TEXT,
    [...words(TEXT).slice(0, 3), { ...first, text: 'uhm' }, ...words(TEXT).slice(3)],
    replacements,
  );
  assert.ok(far.some((word) => word.text === 'uhm'));
});
