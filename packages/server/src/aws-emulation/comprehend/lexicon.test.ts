/** Every row of the lists has a line in `cases/`, every name is found, and some texts must give nothing. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { findClinicalEntities } from './clinical-entities.ts';
import type { ClinicalEntity } from './entity.ts';
import { readLexicon } from './lexicon.ts';

const lexicon = readLexicon();

function entitiesOf(text: string): ClinicalEntity[] {
  return findClinicalEntities(text, [], lexicon);
}

function rowsIn(folder: 'cases' | 'lexicon', list: string): string[][] {
  const lines = readFileSync(new URL(`./${folder}/${list}.tsv`, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
}

function codesOf({ concepts }: ClinicalEntity): string[] {
  return [concepts.rxNorm, concepts.icd10Cm, concepts.snomedCt].flatMap((concept) =>
    concept === undefined ? [] : [concept.code],
  );
}

/** The columns of each list: the code a case names first, and those with the names. */
const lists = [
  { list: 'medications', code: 0, names: [1, 2, 3] },
  { list: 'conditions', code: 5, names: [1, 2] },
  { list: 'procedures', code: 3, names: [1, 2] },
  { list: 'anatomy', code: 2, names: [0, 1] },
];

for (const { list, code, names } of lists) {
  const cases = rowsIn('cases', list);
  for (const [text = '', found, type, ...codes] of cases) {
    test(`${list}: ${text}`, () => {
      const entity = entitiesOf(text).find((one) => text.slice(one.begin, one.end) === found);
      assert.ok(entity !== undefined, 'the term is found');
      assert.deepEqual([entity.type, ...codesOf(entity)], [type, ...codes]);
    });
  }

  test(`${list}: every row has a case, every name is found, and no code is there twice`, () => {
    const cased = new Set(cases.map((line) => line.at(-1)));
    const codes = new Set<string>();
    for (const row of rowsIn('lexicon', list)) {
      const own = row[code] ?? '';
      assert.ok(cased.has(own), `the row of ${own} has a case`);
      assert.ok(!codes.has(own), `${own} is there once`);
      codes.add(own);
      const all = names.flatMap((column) => (row[column] ?? '').split('|')).filter((name) => name !== '');
      for (const name of all.map((one) => one.replace(/\?$/, ''))) {
        const text = `Today: ${name}, as before.`;
        const found = entitiesOf(text).find((one) => text.slice(one.begin, one.end) === name);
        assert.ok(found !== undefined && codesOf(found).includes(own), `${name} is found as ${own}`);
      }
    }
  });
}

for (const [text = ''] of rowsIn('cases', 'none')) {
  test(`nothing: ${text}`, () => {
    assert.deepEqual(
      entitiesOf(text).map(({ begin, end }) => text.slice(begin, end)),
      [],
    );
  });
}

test('a code has the form of its terminology', () => {
  for (const [code = ''] of rowsIn('lexicon', 'medications')) assert.match(code, /^\d{3,7}$/);
  for (const row of rowsIn('lexicon', 'conditions')) {
    assert.match(row[3] ?? '', /^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/);
  }
  const snomedCt = [
    ...rowsIn('lexicon', 'conditions').map((row) => row[5]),
    ...rowsIn('lexicon', 'procedures').map((row) => row[3]),
    ...rowsIn('lexicon', 'anatomy').map((row) => row[2]),
  ];
  for (const code of snomedCt) assert.ok(isConceptId(code ?? ''), `${code} is a SNOMED CT concept's number`);
});

/** The last digit is a check digit, of Verhoeff's scheme; `00` before it marks a concept. */
function isConceptId(code: string): boolean {
  if (!/^\d{4,15}0\d$/.test(code)) return false;
  let check = 0;
  [...code].reverse().forEach((digit, i) => {
    check = multiply(check, permute(Number(digit), i));
  });
  return check === 0;
}

/** In the group of the symmetries of a pentagon. */
function multiply(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : ((a + b - 5) % 5) + 5;
  return b < 5 ? ((a - 5 - b + 5) % 5) + 5 : (a - b + 5) % 5;
}

function permute(digit: number, times: number): number {
  const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  let value = digit;
  for (let i = 0; i < times % 8; i += 1) value = permutation[value] ?? 0;
  return value;
}

test('a name stands for more than an abbreviation does, and that for more than none', () => {
  const score = (text: string) => {
    const [entity] = entitiesOf(text);
    return [entity?.score ?? 0, entity?.concepts.snomedCt?.score ?? 0];
  };
  const [[name = 0, nameCode = 0], [synonym = 0, synonymCode = 0], [short = 0, shortCode = 0]] = [
    score('chronic kidney disease'),
    score('high blood pressure'),
    score('CKD'),
  ];
  assert.ok(name > synonym && synonym > short);
  assert.ok(nameCode > synonymCode && synonymCode > shortCode);
});

test('the longest of overlapping terms stays', () => {
  const found = (text: string) => entitiesOf(text).map(({ begin, end }) => text.slice(begin, end));
  assert.deepEqual(found('congestive heart failure'), ['congestive heart failure']);
  assert.deepEqual(found('chest x-ray and chest'), ['chest x-ray', 'chest']);
  assert.deepEqual(found('heart rate, heart'), ['heart']);
});
