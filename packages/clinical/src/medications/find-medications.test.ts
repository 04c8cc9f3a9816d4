import assert from 'node:assert/strict';
import { test } from 'node:test';

import { attributesIn, medicationsIn } from '../../test/medication-lexicon.ts';

const doses = (text: string): (string | undefined)[][] =>
  medicationsIn(text).map(({ attributes }) =>
    attributes.filter(({ kind }) => kind === 'dose').map((a) => a.text),
  );

test('each has what stands nearest', () => {
  assert.deepEqual(doses('lisinopril 20 mg daily, metformin 500 mg bid and losartan 50'), [
    ['20 mg'],
    ['500 mg'],
    ['50'],
  ]);
  assert.deepEqual(doses('20 mg of lisinopril and 500 mg of metformin'), [['20 mg'], ['500 mg']]);
  assert.deepEqual(doses('lisinopril twenty milligrams metformin five hundred'), [
    ['twenty milligrams'],
    ['five hundred'],
  ]);
  assert.deepEqual(doses('lisinopril and 500 mg metformin'), [[], ['500 mg']]);
  assert.deepEqual(doses('lisinopril, 20 mg daily metformin 500 mg'), [['20 mg'], ['500 mg']]);
});

test('the span is the name, attributes are in the order of the text', () => {
  const text = 'Start 20 mg of Lisinopril by mouth daily.';
  const [found] = medicationsIn(text);
  assert.equal(found?.text, 'Lisinopril');
  assert.equal(text.slice(found?.begin, found?.end), 'Lisinopril');
  assert.deepEqual(
    found?.attributes.map(({ kind }) => kind),
    ['status', 'dose', 'route', 'frequency'],
  );
  for (const { begin, end, text: said } of found?.attributes ?? [])
    assert.equal(text.slice(begin, end), said);
});

test('what is taken back is left out', () => {
  for (const text of [
    'lisinopril 25, make that 50 mg',
    'lisinopril 25 mg scratch that 50 mg',
    'lisinopril 25 mg, sorry, 50 mg',
  ])
    assert.deepEqual(doses(text), [['50 mg']], text);
  assert.deepEqual(attributesIn('lisinopril 25 mg, make that 50'), [
    ['dose', '50', { value: 50, unit: 'mg' }],
  ]);
  assert.deepEqual(doses('increase lisinopril from 20 to 40 mg'), [['40 mg']]);
  assert.deepEqual(doses('increase lisinopril from 20 mg to 40 mg'), [['40 mg']]);
});

test('strength and amount', () => {
  const kinds = (text: string): string[] => attributesIn(text).map(([kind, said]) => `${kind} ${said}`);
  assert.deepEqual(kinds('metformin 500 mg two tablets'), ['strength 500 mg', 'dose two tablets']);
  assert.deepEqual(kinds('take two 500 mg tablets of metformin'), [
    'dose two',
    'strength 500 mg',
    'form tablets',
  ]);
  assert.deepEqual(kinds('metformin 500 mg one p.o. bid'), [
    'strength 500 mg',
    'dose one',
    'route p.o.',
    'frequency bid',
  ]);
});

test('a long text without a stop takes no longer for each of its characters', () => {
  const time = (count: number): number => {
    const text = 'take lisinopril twenty milligrams daily allergic to penicillin and '.repeat(count);
    const start = performance.now();
    medicationsIn(text);
    return (performance.now() - start) / count;
  };
  time(400);
  assert.ok(time(4000) < 6 * time(400) + 1);
});
