import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extract } from '../extract.ts';
import { isMeasurement } from '../finding.ts';

const spans = (text: string): { kind: string; text: string; name: string | undefined }[] =>
  extract(text).map((finding) => ({
    kind: finding.kind,
    text: finding.text,
    name: finding.name === undefined ? undefined : text.slice(finding.name.begin, finding.name.end),
  }));

test('a change is named by the word that says which way it went', () => {
  assert.deepEqual(spans('weight fell by about two kilograms'), [
    { kind: 'weight_change', text: 'two kilograms', name: 'fell' },
  ]);
  assert.deepEqual(spans('she is ten pounds lighter than in the spring'), [
    { kind: 'weight_change', text: 'ten pounds', name: 'lighter than' },
  ]);
});

test("a person's own weight needs no name", () => {
  assert.deepEqual(spans('he is up to 212 pounds'), [
    { kind: 'body_weight', text: '212 pounds', name: undefined },
  ]);
});

test('what a change is counted from does not make it past', () => {
  assert.deepEqual(
    extract('her weight is up five pounds from last month')
      .filter(isMeasurement)
      .map(({ value, assertion }) => [value, assertion]),
    [[5, 'present']],
  );
});

test('a change in another turn is not the answer to what the weight is', () => {
  assert.deepEqual(
    extract('[doctor] how much do you weigh ? [patient] down six pounds').map(({ kind }) => kind),
    ['weight_change'],
  );
});
