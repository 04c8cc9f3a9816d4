import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extract } from '../index.ts';

const values = (text: string): unknown[] =>
  extract(text).flatMap((found) => (found.category === 'measurement' ? [[found.kind, found.value]] : []));

test('the share among the settings', () => {
  assert.deepEqual(values('AC 14/500/40%/5'), [['fio2', 40]]);
  assert.deepEqual(values('AC 14/500/5/50'), [['fio2', 50]]);
  assert.deepEqual(values('AC 14/500/5'), []);
  assert.deepEqual(values('dated 14/500/40%/5'), []);
});
