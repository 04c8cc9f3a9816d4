import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extract } from '../index.ts';

const values = (text: string): unknown[] =>
  extract(text).flatMap((found) => (found.category === 'measurement' ? [[found.kind, found.value]] : []));

test('the weight behind its change', () => {
  assert.deepEqual(values('down six pounds to one fifty seven'), [
    ['weight_change', -6],
    ['body_weight', 157],
  ]);
});

test('the share of oxygen behind a high flow, and none behind a low one', () => {
  assert.deepEqual(values('high flow 40 L 60%'), [
    ['oxygen_flow', 40],
    ['fio2', 60],
  ]);
  assert.deepEqual(values('nasal cannula 4 L 92%'), [['oxygen_flow', 4]]);
});
