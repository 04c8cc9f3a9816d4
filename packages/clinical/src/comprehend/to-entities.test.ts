import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extract } from '../extract.ts';
import type { ComprehendEntity } from './answer.ts';
import { withTimes } from './times.ts';
import { toComprehendEntities } from './to-entities.ts';

const entitiesOf = (text: string): readonly ComprehendEntity[] =>
  toComprehendEntities(text, withTimes(text, extract(text))).Entities;

/** `TEST_NAME BP [PAST_HISTORY] TEST_VALUE=120/80`. */
function told({ Type, Text, Traits, Attributes = [] }: ComprehendEntity): string {
  const traits = (list: ComprehendEntity['Traits']): string =>
    list.length === 0 ? '' : ` [${list.map(({ Name }) => Name).join(' ')}]`;
  const attributes = Attributes.map((one) => ` ${one.Type}=${one.Text}${traits(one.Traits)}`);
  return `${Type} ${Text}${traits(Traits)}${attributes.join('')}`;
}

const cases: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['BP 120/80 mmHg', 'TEST_NAME BP TEST_VALUE=120/80 TEST_UNIT=mmHg'],
  ['blood pressure one twenty over eighty', 'TEST_NAME blood pressure TEST_VALUE=one twenty over eighty'],
  ['temp of 101.4 degrees Fahrenheit', 'TEST_NAME temp TEST_VALUE=101.4 TEST_UNIT=degrees Fahrenheit'],
  ['height five foot four', 'TEST_NAME height TEST_VALUE=five foot four'],
  ['98% on room air', 'TEST_NAME 98% TEST_VALUE=98 TEST_UNIT=%'],
  [
    'her weight was 180 pounds last year',
    'TEST_NAME weight [PAST_HISTORY] TEST_VALUE=180 TEST_UNIT=pounds',
    'TIME_TO_TEST_NAME last year TEST_NAME=weight [PAST_HISTORY]',
  ],
  [
    'BP was 160/100 last year, now 130/80',
    'TEST_NAME BP TEST_VALUE=160/100 [PAST_HISTORY] TEST_VALUE=130/80',
    'TIME_TO_TEST_NAME last year TEST_NAME=BP',
  ],
  ['blood pressure 150/90, correction, 120/80', 'TEST_NAME blood pressure TEST_VALUE=120/80'],
  ['denies cough', 'DX_NAME cough [SYMPTOM NEGATION]'],
  ['her mother had breast cancer', 'DX_NAME breast cancer [DIAGNOSIS PERTAINS_TO_FAMILY]'],
  [
    'lisinopril 10 mg tablet by mouth daily as needed for two weeks',
    'GENERIC_NAME lisinopril DOSAGE=10 mg FORM=tablet ROUTE_OR_MODE=by mouth FREQUENCY=daily as needed DURATION=for two weeks',
  ],
  [
    'severe swelling of the left kidney',
    'DX_NAME swelling [SYMPTOM] QUALITY=severe SYSTEM_ORGAN_SITE=kidney',
    'SYSTEM_ORGAN_SITE kidney DIRECTION=left',
  ],
  ['we stopped warfarin', 'GENERIC_NAME warfarin [PAST_HISTORY]'],
  ['she is a smoker', 'TOBACCO_USE smoker'],
  [
    'headache for three days',
    'DX_NAME headache [SYMPTOM]',
    'TIME_TO_DX_NAME for three days DX_NAME=headache [SYMPTOM]',
  ],
  ['scratch that'],
];
for (const [text, ...expected] of cases) {
  test(`${text}: ${expected.join('; ')}`, () => assert.deepEqual(entitiesOf(text).map(told), expected));
}

test('the whole answer, as the service writes it', () => {
  const text = '😀 rash on the hand';
  assert.deepEqual(toComprehendEntities(text, extract(text)), {
    Entities: [
      {
        Id: 0,
        BeginOffset: 2,
        EndOffset: 6,
        Text: 'rash',
        Score: 0.97,
        Category: 'MEDICAL_CONDITION',
        Type: 'DX_NAME',
        Traits: [{ Name: 'SYMPTOM', Score: 0.95 }],
        Attributes: [
          {
            // The site is told twice under one number.
            Id: 1,
            BeginOffset: 14,
            EndOffset: 18,
            Text: 'hand',
            Score: 0.95,
            Category: 'ANATOMY',
            Type: 'SYSTEM_ORGAN_SITE',
            Traits: [],
            RelationshipScore: 0.95,
            RelationshipType: 'SYSTEM_ORGAN_SITE',
          },
        ],
      },
      {
        Id: 1,
        BeginOffset: 14,
        EndOffset: 18,
        Text: 'hand',
        Score: 0.97,
        Category: 'ANATOMY',
        Type: 'SYSTEM_ORGAN_SITE',
        Traits: [],
      },
    ],
    UnmappedAttributes: [],
    ModelVersion: '1.0.0',
  });
});

test('how surely it was heard is the score; a value that cannot be is less sure', () => {
  const [pulse] = extract('heart rate 72');
  assert.ok(pulse !== undefined);
  const [heard] = toComprehendEntities('heart rate 72', [{ ...pulse, confidence: 0.4 }]).Entities;
  assert.deepEqual([heard?.Score, heard?.Attributes?.[0]?.Score], [0.4, 0.4]);
  const [odd] = entitiesOf('BP 400/80');
  const [nameless] = entitiesOf('98% on room air');
  const [named] = entitiesOf('heart rate 72');
  assert.ok((odd?.Attributes?.[0]?.Score ?? 1) < (named?.Attributes?.[0]?.Score ?? 0));
  assert.ok((nameless?.Score ?? 1) < (named?.Score ?? 0));
});

test('time grows with the length of a text', () => {
  const line = 'BP 120/80 mmHg, denies pain in the left knee. aspirin 81 mg daily. cough yesterday. ';
  const perCharacter = (times: number): number => {
    const text = line.repeat(times);
    const findings = withTimes(text, extract(text));
    let least = Infinity;
    for (let run = 0; run < 5; run += 1) {
      const begin = performance.now();
      toComprehendEntities(text, findings);
      least = Math.min(least, performance.now() - begin);
    }
    return least / text.length;
  };
  const small = perCharacter(50);
  assert.ok(perCharacter(500) < 5 * small);
});
