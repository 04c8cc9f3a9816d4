import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extract } from '../extract.ts';
import { isMeasurement } from '../finding.ts';
import type { Measurement } from '../finding.ts';

const measured = (text: string): Measurement[] => extract(text).filter(isMeasurement);

test('further scores of a sentence are named by the same word for the pain', () => {
  const text = 'sciatica was eight out of ten at work and three out of ten in bed';
  assert.deepEqual(
    measured(text).map(({ value, name }) => [value, text.slice(name?.begin, name?.end)]),
    [
      [8, 'sciatica'],
      [3, 'sciatica'],
    ],
  );
});

test('the pain may come after its score, but not from another sentence', () => {
  assert.deepEqual(
    measured('she has nine out of ten crushing chest tightness').map(({ value }) => value),
    [9],
  );
  assert.deepEqual(measured('Sciatica is worse. Mood was nine out of ten.'), []);
  assert.deepEqual(measured('Sciatica is worse. It was a good week, nine out of ten.'), []);
});
