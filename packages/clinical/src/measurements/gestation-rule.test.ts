import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extract } from '../index.ts';

const values = (text: string): unknown[] =>
  extract(text).flatMap((found) => (found.category === 'measurement' ? [[found.kind, found.value]] : []));

test('days fold with weeks; weeks alone stay weeks', () => {
  for (const text of ['38w3d', '38 and 3/7 weeks', 'at 38 weeks and 3 days', '38+3 weeks gestation'])
    assert.deepEqual(values(text), [['gestational_age', 269]], text);
  assert.deepEqual(values('at 32 weeks gestation'), [['gestational_age', 32]]);
});

test('spans of time are none', () => {
  for (const text of [
    'in 6 weeks',
    'cast for 4 weeks and 3 days',
    'at 12 weeks after surgery',
    'born 3 weeks ago',
  ])
    assert.deepEqual(values(text), [], text);
});
