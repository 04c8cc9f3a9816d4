/** What holds for any text. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { extract, extractSegments, extractTurns, isMeasurement, listKinds, locate } from '../src/index.ts';

const WORDS = (
  'chest pain cough fever pneumonia hypertension diabetes knee left right echocardiogram lisinopril aspirin metformin by mouth twice ' +
  'as needed for two weeks tablets allergic penicillin denies history of possible rule out any because but family smoker nodule 3 x 2 cm ' +
  'sodium potassium creatinine platelets dr anna smith may fifth nineteen sixty five 555-0142 a@b.org main street mrn m r n ' +
  'blood pressure bp heart rate pulse respirations temperature temp oxygen saturation sats weight height pain score gcs ' +
  'one two twenty eighty ninety hundred oh point over and a half to from . , : / ? - % ( ) \' " 120 80 98.6 7 10 72 5 4 kg lbs ' +
  'feet inches degrees celsius percent on room air liters per minute mmHg mg daily years old last week goal under no sorry make ' +
  "that scratch i'm mother 's [doctor] [patient] FAMILY HISTORY: \n"
).split(' ');

const clinical = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
const anyText = fc.oneof(
  clinical,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme' }),
);
const runs = { numRuns: 2000 };

test('spans are in the text, in order, and apart from others of their category', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const ends = new Map<string, number>();
      let begin = 0;
      for (const finding of extract(text)) {
        assert.equal(text.slice(finding.begin, finding.end), finding.text);
        assert.ok(finding.begin >= begin && finding.end > finding.begin);
        assert.ok(finding.begin >= (ends.get(finding.category) ?? 0), 'they overlap');
        begin = finding.begin;
        ends.set(finding.category, finding.end);
        if (finding.name !== undefined) {
          assert.ok(finding.name.begin >= 0 && finding.name.end <= text.length);
          assert.ok(finding.name.begin < finding.name.end);
        }
        for (const attribute of finding.attributes) {
          assert.ok(attribute.end > attribute.begin);
          assert.equal(text.slice(attribute.begin, attribute.end), attribute.text);
        }
      }
    }),
    runs,
  );
});

test('no prefix of a text throws, or gives a finding outside it', () => {
  fc.assert(
    fc.property(clinical, (text) => {
      for (let length = 0; length <= text.length; length += 1)
        for (const { end } of extract(text.slice(0, length))) assert.ok(end <= length);
    }),
    { numRuns: 60 },
  );
});

test('segments and turns keep their own offsets, with names and attributes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ text: anyText, isOtherSpeaker: fc.boolean() }), { maxLength: 4 }),
      (segments) => {
        const found = extractSegments(segments);
        assert.equal(found.length, segments.length);
        segments.forEach(({ text }, i) => {
          for (const { begin, end, text: said, name, attributes } of found[i] ?? []) {
            assert.ok(end > begin);
            assert.equal(text.slice(begin, end), said);
            if (name !== undefined) assert.ok(name.begin < name.end && name.end <= text.length);
            for (const a of attributes) assert.equal(text.slice(a.begin, a.end), a.text);
          }
        });
      },
    ),
    { numRuns: 1000 },
  );
});

test('every finding is of a known kind, with one of its units and finite numbers', () => {
  const units = new Map(listKinds().map(({ kind, units: list }) => [kind, list]));
  fc.assert(
    fc.property(clinical, (text) => {
      for (const { kind, unit, value } of extract(text).filter(isMeasurement)) {
        assert.ok(units.get(kind)?.includes(unit));
        const numbers =
          typeof value === 'number' ? [value] : Object.values(value).filter((v) => typeof v === 'number');
        assert.ok(numbers.length > 0 && numbers.every((n) => Number.isFinite(n)));
      }
    }),
    runs,
  );
});

test('turns keep their own offsets', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ speaker: fc.constant('doctor'), text: clinical }), { maxLength: 4 }),
      (turns) => {
        for (const finding of extractTurns(turns)) {
          const text = turns[finding.turn]?.text;
          assert.equal(text?.slice(finding.begin, finding.end), finding.text);
          for (const a of finding.attributes) assert.equal(text?.slice(a.begin, a.end), a.text);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('words joined with spaces are all found again', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS.filter((word) => word !== '\n')), { maxLength: 30 }),
      (list) => {
        const text = list.join(' ');
        const words = list.map((word, i) => ({
          text: word,
          start_ms: i * 10,
          end_ms: i * 10 + 10,
          confidence: 0.5,
        }));
        for (const finding of locate(text, words, extract(text))) {
          assert.ok(finding.audio !== undefined && finding.audio.start_ms < finding.audio.end_ms);
          assert.equal(finding.confidence, 0.5);
        }
      },
    ),
    { numRuns: 500 },
  );
});
