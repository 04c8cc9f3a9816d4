import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { MaskLabel } from './mask-patterns.ts';
import { JOINED_NAMES } from '../measurements/names.ts';
import { readDocument } from './document.ts';

function masked(text: string): { label: MaskLabel; text: string }[] {
  const { masks, tokens } = readDocument(text, JOINED_NAMES);
  const seen = [...new Set(masks)].filter((mask) => mask !== undefined);
  return seen.map((mask) => ({
    label: mask.label,
    text: text.slice(tokens[mask.first]?.begin, tokens[mask.last - 1]?.end),
  }));
}

const MASKED: readonly (readonly [string, MaskLabel, string])[] = [
  ['a 65 year old man', 'age', '65 year old'],
  ['sixty-five-year-old woman', 'age', 'sixty-five-year-old'],
  ['in his sixties', 'age', 'in his sixties'],
  ['on 3/4/2019 he', 'date', '3/4/2019'],
  ['the fifth of may nineteen sixty', 'date', 'may nineteen sixty'],
  ['at 12:30', 'time', '12:30'],
  ['eight thirty am', 'time', 'eight thirty am'],
  ['hung at 0610', 'time', '0610'],
  ['for three weeks', 'duration', 'three weeks'],
  ['every four hours', 'duration', 'every four hours'],
  ['24 hr urine', 'duration', '24 hr'],
  ['two tablets daily', 'dose', 'two tablets'],
  ['500 mg', 'dose', '500 mg'],
  ['oriented times three', 'count', 'oriented times three'],
  ['x3', 'count', 'x3'],
  ['2+ pulses', 'grade', '2+'],
  ['strength 5/5', 'grade', '5/5'],
  ['room 12', 'identifier', 'room 12'],
  ['mrn is 48271', 'identifier', 'mrn is 48271'],
  ['five five five one two one two', 'phone', 'five five five one two one two'],
  ['555-123-4567', 'phone', '555-123-4567'],
  ['the 50th percentile', 'percentile', '50th percentile'],
  ['normal range 60 to 100', 'range', 'normal range 60 to 100'],
  ['flexion to 120 degrees', 'angle', 'flexion to 120 degrees'],
  ['20 gauge needle', 'size', '20 gauge'],
  ['vision twenty over forty', 'ratio', 'twenty over forty'],
];

for (const [text, label, part] of MASKED) {
  test(`${text}: ${label}`, () => {
    assert.deepEqual(
      masked(text).find((mask) => mask.text === part),
      { label, text: part },
      JSON.stringify(masked(text)),
    );
  });
}

for (const text of [
  'blood pressure one twenty over eighty',
  'BP 120/80 HR 72',
  'pain 7/10',
  'temperature 98.6',
  'one twenty pounds',
  'heart rate in the one tens',
]) {
  test(`${text}: nothing masked`, () => {
    assert.deepEqual(masked(text), []);
  });
}
