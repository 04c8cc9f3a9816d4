import assert from 'node:assert/strict';
import { test } from 'node:test';

import { medicationsIn } from '../../test/medication-lexicon.ts';
import { PARTICIPLES, STATUS_BEFORE_ROWS } from './status-words.ts';

const statuses = (text: string): unknown[] =>
  medicationsIn(text).map(({ attributes }) => attributes.find(({ kind }) => kind === 'status')?.value);

test('every verb before the name', () => {
  for (const { status, words } of STATUS_BEFORE_ROWS)
    for (const verb of words) assert.deepEqual(statuses(`we ${verb} lisinopril`), [status], verb);
});

test('every participle behind it', () => {
  for (const [status, words] of PARTICIPLES)
    for (const participle of words) {
      assert.deepEqual(statuses(`lisinopril was ${participle}`), [status], participle);
      assert.deepEqual(statuses(`lisinopril 20 mg has been ${participle} today`), [status], participle);
    }
});

test('in lists and switches', () => {
  assert.deepEqual(statuses('continue lisinopril 20 mg, metformin and losartan'), [
    'continued',
    'continued',
    'continued',
  ]);
  assert.deepEqual(statuses('lisinopril and metformin were held'), ['held', 'held']);
  assert.deepEqual(statuses('switch from lisinopril 20 mg to losartan'), ['stopped', 'started']);
  assert.deepEqual(statuses('change lisinopril to losartan'), ['stopped', 'started']);
  assert.deepEqual(statuses('change lisinopril to 40 mg'), ['changed']);
  assert.deepEqual(statuses('stop lisinopril and start losartan'), ['stopped', 'started']);
});

test('no status', () => {
  for (const text of [
    "don't stop the lisinopril",
    'has not started the lisinopril',
    'did you stop the lisinopril?',
    'd/c home on lisinopril',
    'he started to walk on lisinopril',
    'she stopped smoking, takes lisinopril',
    'on lisinopril stopped smoking',
    'a day off with lisinopril',
  ])
    assert.deepEqual(statuses(text), [undefined], text);
});
