import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extract } from '../index.ts';

const values = (text: string): unknown[] =>
  extract(text).flatMap((found) => (found.category === 'measurement' ? [[found.kind, found.value]] : []));

test('scores take their minute from the words, else from their order', () => {
  const codes = (text: string): unknown[] => extract(text).map((found) => found.codes[0]?.code);
  assert.deepEqual(codes('Apgars 8 and 9'), ['9272-6', '9274-2']);
  assert.deepEqual(codes('Apgars 6, 7 and 9'), ['9272-6', '9274-2', '9271-8']);
  assert.deepEqual(codes('five-minute Apgar of 9'), ['9274-2']);
  assert.deepEqual(codes('Apgar at 5 minutes was 8 and at 10 minutes was 9'), ['9274-2', '9271-8']);
  // One score without its minute may be of any.
  assert.deepEqual(codes('Apgar 9'), [undefined]);
});

test('the minute that was said is an attribute', () => {
  const [first, second] = extract('apgars eight at one minute nine at five minutes');
  assert.deepEqual(first?.attributes, [
    { kind: 'time', text: 'at one minute', begin: 13, end: 26, value: { value: 1, unit: 'min' } },
  ]);
  assert.equal(second?.attributes[0]?.text, 'at five minutes');
});

test('times alone are no scores', () => {
  assert.deepEqual(values('Apgars at 1 and 5 minutes'), []);
  assert.deepEqual(values('Apgars 1 2 3 4 5 6'), []);
});
