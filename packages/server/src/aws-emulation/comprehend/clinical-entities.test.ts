import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import fc from 'fast-check';

import { extract } from '@clarity-care/clinical';

import { findClinicalEntities } from './clinical-entities.ts';
import type { ClinicalEntity } from './entity.ts';
import { readLexicon } from './lexicon.ts';

const lexicon = readLexicon();

function entitiesOf(text: string): ClinicalEntity[] {
  return findClinicalEntities(text, extract(text), lexicon);
}

function casesOf(list: string): string[][] {
  const lines = readFileSync(new URL(`./cases/${list}.tsv`, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
}

function entityNamed(text: string, name: string | undefined): ClinicalEntity {
  const entity = entitiesOf(text).find(({ begin, end }) => text.slice(begin, end) === name);
  assert.ok(entity !== undefined, `${name} is found`);
  return entity;
}

const byNature: ReadonlySet<string> = new Set(['DIAGNOSIS', 'SIGN', 'SYMPTOM']);

for (const [line = '', name, traits = ''] of casesOf('context')) {
  const text = line.replaceAll('\\n', '\n');
  test(`context of ${name}: ${line}`, () => {
    const found = entityNamed(text, name).traits.map((trait) => trait.name);
    assert.equal(found.filter((trait) => !byNature.has(trait)).join('|'), traits);
  });
}

for (const [text = '', name, attributes = ''] of casesOf('attributes')) {
  test(`attributes of ${name}: ${text}`, () => {
    const entity = entityNamed(text, name);
    const own = entity.attributes.map(({ type, begin, end }) => `${type}=${text.slice(begin, end)}`);
    const dated = entity.dates?.entity;
    if (dated !== undefined) own.push(`${dated.type}=${text.slice(dated.begin, dated.end)}`);
    assert.equal(own.join('|'), attributes);
  });
}

test('a condition has the trait of its nature', () => {
  const traits = (text: string) => entitiesOf(text).map((entity) => entity.traits.map(({ name }) => name));
  assert.deepEqual(traits('gout'), [['DIAGNOSIS']]);
  assert.deepEqual(traits('jaundice'), [['SIGN']]);
  assert.deepEqual(traits('no cough'), [['SYMPTOM', 'NEGATION']]);
});

test('a trait said near is surer than one said far, and so is an attribute', () => {
  const near = entityNamed('denies cough', 'cough').traits.at(-1)?.score ?? 0;
  const far = entityNamed('denies any fever at night or cough', 'cough').traits.at(-1)?.score ?? 0;
  assert.ok(near > far && far > 0.5);
  const [dose, frequency] = entityNamed('lisinopril 10 mg as discussed daily', 'lisinopril').attributes;
  assert.ok((dose?.relationshipScore ?? 0) > (frequency?.relationshipScore ?? 1));
});

test("the local annotator's assertion is a measurement's trait, and what is denied or taken back is no result", () => {
  const traits = (text: string, name: string) => entityNamed(text, name).traits.map((trait) => trait.name);
  assert.deepEqual(traits('her weight was 180 pounds last year', 'weight'), ['PAST_HISTORY']);
  assert.deepEqual(traits('call if your blood pressure is over 180/110', 'blood pressure'), ['HYPOTHETICAL']);
  const tests = (text: string) => entitiesOf(text).filter(({ type }) => type === 'TEST_NAME');
  const [retracted] = tests('blood pressure one fifty over ninety scratch that one twenty over seventy');
  assert.deepEqual(
    retracted?.attributes.map(({ type }) => type),
    ['TEST_VALUE'],
  );
  assert.equal(tests('no fever over 101').length, 0);
});

test('a value without a name, and one that cannot be, are less sure', () => {
  const [named] = entitiesOf('heart rate 72');
  const [nameless] = entitiesOf('98% on room air');
  const [odd] = entitiesOf('BP 400/80');
  assert.ok((named?.score ?? 0) > (nameless?.score ?? 1));
  assert.ok((named?.attributes[0]?.score ?? 0) > (odd?.attributes[0]?.score ?? 1));
});

test('times without an entity in their sentence, and doses as times, are no entities', () => {
  const times = (text: string) => entitiesOf(text).filter(({ category }) => category === 'TIME_EXPRESSION');
  assert.equal(times('She came yesterday.').length, 0);
  assert.equal(times('Headache. She came yesterday.').length, 0);
  assert.equal(times('amoxicillin for 10 days').length, 0);
  assert.equal(times('headache yesterday').length, 1);
});

test('the entities of one category do not overlap, in any of the cases', () => {
  const texts = ['attributes', 'conditions', 'context', 'medications', 'procedures', 'phi'].flatMap((list) =>
    casesOf(list).map(([text = '']) => text),
  );
  for (const text of [...texts, texts.join('. ')]) {
    const reached = new Map<string, number>();
    for (const { category, begin, end } of entitiesOf(text)) {
      assert.ok(begin >= (reached.get(category) ?? 0), 'begins behind the last of its category');
      assert.ok(begin < end && end <= text.length);
      reached.set(category, end);
    }
  }
});

test('whatever the text: no error, every span inside it, and one category apart', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      ...'aspirin 10 mg of | lisinopril |gout| no |. |\n|, |: |denies |3 days ago |for |every |BP 120/80 |CKD |left |knee |'.split(
        '|',
      ),
      ...'Dr. Lee |2 tablets |20 |half |- |/ |twice a day |yesterday |heart failure |her mother had |😀'.split(
        '|',
      ),
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const text = pieces.join('').toWellFormed();
      const reached = new Map<string, number>();
      for (const { category, begin, end, attributes } of entitiesOf(text)) {
        assert.ok(begin >= (reached.get(category) ?? 0));
        reached.set(category, end);
        for (const span of [{ begin, end }, ...attributes]) {
          assert.ok(span.begin >= 0 && span.begin < span.end && span.end <= text.length);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('time grows with the length of a text, not with its square', () => {
  const lines = [
    'BP 120/80 mmHg. Patient denies chest pain, cough, fever. Take lisinopril 10 mg by mouth daily for 10 days. ',
    'lisinopril metformin aspirin headache gout liver lung no no no denies if ',
    '1 1 1 mg daily 2/3/4 555 123 4567 yesterday last 5 years ',
    'a.b.c.d.e.www.x@y.Dr Mr Ms Aa Bb Cc works as a ',
  ];
  for (const line of lines) {
    const small = line.repeat(Math.ceil(2000 / line.length));
    const large = line.repeat(10 * Math.ceil(2000 / line.length));
    const [ofSmall, ofLarge] = [least(small), least(large)];
    assert.ok(
      ofLarge < 40 * ofSmall,
      `${(ofLarge / ofSmall).toFixed(1)} times the time for 10 times the text`,
    );
  }
});

/** The least of several runs in milliseconds: what other work on the machine adds is left out. */
function least(text: string): number {
  let least = Infinity;
  for (let run = 0; run < 15; run += 1) {
    const begin = performance.now();
    findClinicalEntities(text, [], lexicon);
    least = Math.min(least, performance.now() - begin);
  }
  return least;
}
