import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviceOnClose, closeAdvice } from './close-advice.ts';
import { closeCodes, type CloseCodeName } from './close-codes.ts';
import { closeCodeNames, closeMeanings, errorsBefore } from './contract/close-codes.ts';

const resumeAtOnce = { retry: 'at_once', next: 'resume' } as const;

test('each code gets the advice of its row', () => {
  for (const name of closeCodeNames) {
    assert.equal(adviceOnClose(closeCodes[name], true), closeAdvice[name]);
    assert.match(closeMeanings[name], /\.$/);
  }
});

test('a code without a row is a cut, and so is 1000 before stopped', () => {
  for (const code of [0, 1001, 1005, 1006, 1014, 1015, 3000, 4000, 4999]) {
    assert.deepEqual(adviceOnClose(code, false), resumeAtOnce);
  }
  assert.deepEqual(adviceOnClose(1000, false), resumeAtOnce);
});

test('giving up is nothing to do then, and all else is something', () => {
  for (const { retry, next } of Object.values(closeAdvice)) {
    assert.equal(retry === 'never', next === 'nothing');
  }
});

test('an error goes before every close but these', () => {
  const without = (Object.keys(closeCodes) as CloseCodeName[]).filter(
    (name) => errorsBefore(name).length === 0,
  );
  assert.deepEqual(without, ['stopped', 'notAuthenticated', 'notAllowed']);
});
