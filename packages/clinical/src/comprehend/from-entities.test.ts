import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { extract } from '../extract.ts';
import type { Finding } from '../finding.ts';
import { countCodePoints } from './code-points.ts';
import type { DetectedEntity, UnknownEntity } from './detected-entity.ts';
import { fromComprehendEntities } from './from-entities.ts';

/** The place of these words in the text, as the service counts. */
function spanOf(text: string, words: string): { Text: string; BeginOffset: number; EndOffset: number } {
  const at = text.indexOf(words);
  assert.ok(at >= 0, 'the words are in the text');
  const BeginOffset = countCodePoints(text.slice(0, at));
  return { Text: words, BeginOffset, EndOffset: BeginOffset + countCodePoints(words) };
}

interface Read {
  readonly findings: Finding[];
  readonly unknown: UnknownEntity[];
}

function read(text: string, entities: readonly DetectedEntity[]): Read {
  const unknown: UnknownEntity[] = [];
  const onUnknown = (what: UnknownEntity) => void unknown.push(what);
  const findings = fromComprehendEntities(text, entities, { extract, onUnknown });
  for (const finding of findings) {
    assert.equal(finding.text, text.slice(finding.begin, finding.end));
    assert.equal(finding.annotator, 'aws');
    for (const { begin, end, text: words } of finding.attributes) assert.equal(words, text.slice(begin, end));
  }
  return { findings, unknown };
}

const traits = (...names: string[]) => names.map((Name, index) => ({ Name, Score: 0.9 - index / 10 }));

describe('entities as findings', () => {
  test('a medication with what is said of it', () => {
    const text = 'give 🩺 amoxicillin 500 mg tablets by mouth twice daily for ten days';
    const at = (Type: string, words: string) => ({ Type, ...spanOf(text, words) });
    const { findings, unknown } = read(text, [
      {
        Category: 'MEDICATION',
        Score: 0.98,
        ...at('GENERIC_NAME', 'amoxicillin'),
        Attributes: [
          at('FREQUENCY', 'twice daily'),
          at('STRENGTH', '500 mg'),
          at('FORM', 'tablets'),
          at('ROUTE_OR_MODE', 'by mouth'),
          at('DURATION', 'ten days'),
        ],
      },
    ]);
    assert.deepEqual(findings, [
      {
        kind: 'generic_name',
        category: 'medication',
        text: 'amoxicillin',
        begin: 8,
        end: 19,
        assertion: 'present',
        // The code and the values are what the local annotator reads in the same words.
        codes: [
          { system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '723', display: 'amoxicillin' },
        ],
        confidence: 0.98,
        attributes: [
          { kind: 'strength', text: '500 mg', begin: 20, end: 26, value: { value: 500, unit: 'mg' } },
          { kind: 'form', text: 'tablets', begin: 27, end: 34, value: 'tablet' },
          { kind: 'route', text: 'by mouth', begin: 35, end: 43, value: 'oral' },
          {
            kind: 'frequency',
            text: 'twice daily',
            begin: 44,
            end: 55,
            value: { frequency: 2, period: 1, periodUnit: 'd' },
          },
          { kind: 'duration', text: 'ten days', begin: 60, end: 68 },
        ],
        annotator: 'aws',
      },
    ]);
    assert.deepEqual(unknown, []);
  });

  test('what the local annotator does not find is told as the service tells it', () => {
    const text = 'she takes grumbolin 5 mg';
    const { findings } = read(text, [
      {
        Category: 'MEDICATION',
        Type: 'BRAND_NAME',
        ...spanOf(text, 'grumbolin'),
        Attributes: [{ Type: 'DOSAGE', ...spanOf(text, '5 mg') }],
      },
    ]);
    assert.deepEqual(
      findings.map(({ kind, codes, attributes }) => [kind, codes, attributes]),
      [['brand_name', [], [{ kind: 'dose', text: '5 mg', begin: 20, end: 24 }]]],
    );
  });

  const conditions: readonly (readonly [traits: string[], kind: string, assertion: string])[] = [
    [[], 'condition', 'present'],
    [['SIGN'], 'sign', 'present'],
    [['SYMPTOM', 'NEGATION'], 'symptom', 'negated'],
    [['NEGATION', 'DIAGNOSIS'], 'diagnosis', 'negated'],
    [['SYMPTOM', 'SIGN'], 'symptom', 'present'],
    [['DIAGNOSIS', 'PERTAINS_TO_FAMILY'], 'diagnosis', 'family'],
    [['NEGATION', 'PERTAINS_TO_FAMILY'], 'condition', 'family'],
    [['HYPOTHETICAL'], 'condition', 'hypothetical'],
    [['FUTURE'], 'condition', 'hypothetical'],
    [['PAST_HISTORY'], 'condition', 'historical'],
    [['PAST_HISTORY', 'NEGATION'], 'condition', 'negated'],
    [['LOW_CONFIDENCE'], 'condition', 'possible'],
    [['A_TRAIT_OF_2030'], 'condition', 'present'],
  ];
  for (const [names, kind, assertion] of conditions) {
    test(`a condition with ${names.join(' and ') || 'no trait'} is ${kind}, ${assertion}`, () => {
      const text = 'some words of migraine';
      const entity = { Category: 'MEDICAL_CONDITION', Type: 'DX_NAME', ...spanOf(text, 'migraine') };
      const [finding] = read(text, [{ ...entity, Traits: traits(...names) }]).findings;
      assert.deepEqual(
        [finding?.category, finding?.kind, finding?.assertion],
        ['condition', kind, assertion],
      );
      assert.ok(finding !== undefined && !('confidence' in finding));
    });
  }

  test('of several sorts of condition the surest counts', () => {
    const entity = { Category: 'MEDICAL_CONDITION', Type: 'DX_NAME', ...spanOf('a cough', 'cough') };
    const Traits = [{ Name: 'SIGN' }, { Name: 'SYMPTOM', Score: 0.4 }, { Name: 'DIAGNOSIS', Score: 0.8 }];
    assert.equal(read('a cough', [{ ...entity, Traits }]).findings[0]?.kind, 'diagnosis');
  });

  const others: readonly (readonly [category: string, type: string, ours: string, kind: string])[] = [
    ['MEDICATION', 'BRAND_NAME', 'medication', 'brand_name'],
    ['ANATOMY', 'SYSTEM_ORGAN_SITE', 'anatomy', 'system_organ_site'],
    ['TEST_TREATMENT_PROCEDURE', 'TEST_NAME', 'procedure', 'test'],
    ['TEST_TREATMENT_PROCEDURE', 'PROCEDURE_NAME', 'procedure', 'procedure'],
    ['TEST_TREATMENT_PROCEDURE', 'TREATMENT_NAME', 'procedure', 'treatment'],
    ['PROTECTED_HEALTH_INFORMATION', 'NAME', 'phi', 'name'],
    ['PROTECTED_HEALTH_INFORMATION', 'PHONE_OR_FAX', 'phi', 'phone_or_fax'],
    ['BEHAVIORAL_ENVIRONMENTAL_SOCIAL', 'TOBACCO_USE', 'social', 'tobacco_use'],
    ['BEHAVIORAL_ENVIRONMENTAL_SOCIAL', 'ALLERGIES', 'allergy', 'allergies'],
  ];
  for (const [Category, Type, category, kind] of others) {
    test(`${Type} of ${Category} is ${category}, ${kind}`, () => {
      const { findings, unknown } = read('a word here', [
        { Category, Type, ...spanOf('a word here', 'word') },
      ]);
      assert.deepEqual(
        findings.map((finding) => [finding.category, finding.kind, finding.text]),
        [[category, kind, 'word']],
      );
      assert.deepEqual(unknown, []);
    });
  }

  test('findings come in the order of the text', () => {
    const text = 'pain in the left knee';
    const { findings } = read(text, [
      { Category: 'ANATOMY', Type: 'SYSTEM_ORGAN_SITE', ...spanOf(text, 'knee') },
      { Category: 'MEDICAL_CONDITION', Type: 'DX_NAME', ...spanOf(text, 'pain') },
    ]);
    assert.deepEqual(
      findings.map((finding) => finding.text),
      ['pain', 'knee'],
    );
  });

  test('an expression of time says when, and is no finding itself', () => {
    const text = 'yesterday she took ibuprofen for a headache';
    const ibuprofen = { Type: 'GENERIC_NAME', ...spanOf(text, 'ibuprofen') };
    const { findings, unknown } = read(text, [
      { Category: 'MEDICATION', ...ibuprofen },
      { Category: 'MEDICAL_CONDITION', Type: 'DX_NAME', ...spanOf(text, 'headache') },
      {
        Category: 'TIME_EXPRESSION',
        Type: 'TIME_TO_MEDICATION_NAME',
        ...spanOf(text, 'yesterday'),
        Attributes: [ibuprofen],
      },
    ]);
    assert.deepEqual(
      findings.map((finding) => [finding.text, finding.attributes]),
      [
        ['ibuprofen', [{ kind: 'time', text: 'yesterday', begin: 0, end: 9 }]],
        ['headache', []],
      ],
    );
    assert.deepEqual(unknown, []);
  });
});

describe('tests with values', () => {
  const pressure = (text: string, values: readonly string[], names: string[] = []): DetectedEntity => ({
    Category: 'TEST_TREATMENT_PROCEDURE',
    Type: 'TEST_NAME',
    Score: 0.9,
    ...spanOf(text, 'blood pressure'),
    Traits: traits(...names),
    Attributes: values.map((words) => ({ Type: 'TEST_VALUE', ...spanOf(text, words) })),
  });

  test('the value is what the local annotator reads there', () => {
    const text = 'blood pressure one twenty over eighty';
    const local = extract(text)[0];
    assert.ok(local !== undefined);
    const { findings } = read(text, [pressure(text, ['one twenty over eighty'])]);
    assert.deepEqual(findings, [{ ...local, confidence: 0.9, annotator: 'aws' }]);
    assert.deepEqual(findings[0]?.category === 'measurement' && findings[0].value, {
      systolic: 120,
      diastolic: 80,
    });
  });

  test('two values inside one measurement make one finding', () => {
    const text = 'blood pressure 120/80 today';
    const { findings } = read(text, [pressure(text, ['120', '80'])]);
    assert.deepEqual(
      findings.map((finding) => finding.text),
      ['120/80'],
    );
  });

  test('a measurement that two names claim is one finding, the other name a test', () => {
    const text = 'blood pressure, the cuff said 120/80';
    const cuff = { ...pressure(text, ['120/80']), ...spanOf(text, 'cuff') };
    const { findings } = read(text, [pressure(text, ['120/80']), cuff]);
    assert.deepEqual(
      findings.map((finding) => [finding.category, finding.text, finding.attributes.length]),
      [
        ['procedure', 'cuff', 0],
        ['measurement', '120/80', 0],
      ],
    );
  });

  test('a measurement that the service did not see is not made its finding', () => {
    const text = 'blood pressure 120/80 and pulse 72';
    const { findings } = read(text, [pressure(text, ['120/80'])]);
    assert.deepEqual(
      findings.map((finding) => finding.kind),
      ['blood_pressure'],
    );
  });

  test('without a measurement there, it is a test with its value', () => {
    const text = 'blood pressure was fine';
    const { findings } = read(text, [pressure(text, ['fine'])]);
    assert.deepEqual(
      findings.map(({ category, kind, text: words, attributes }) => ({ category, kind, words, attributes })),
      [
        {
          category: 'procedure',
          kind: 'test',
          words: 'blood pressure',
          attributes: [{ kind: 'test_value', text: 'fine', begin: 19, end: 23 }],
        },
      ],
    );
  });

  test('a value that is measured and one that is not give both', () => {
    const text = 'blood pressure 120/80 then unreadable';
    const { findings } = read(text, [pressure(text, ['120/80', 'unreadable'])]);
    assert.deepEqual(
      findings.map((finding) => [
        finding.category,
        finding.text,
        finding.attributes.map((part) => part.text),
      ]),
      [
        ['procedure', 'blood pressure', ['unreadable']],
        ['measurement', '120/80', []],
      ],
    );
  });

  test('the trait counts where the local annotator heard nothing special, and what was taken back stays so', () => {
    const plain = 'blood pressure 120/80';
    assert.equal(
      read(plain, [pressure(plain, ['120/80'], ['PAST_HISTORY'])]).findings[0]?.assertion,
      'historical',
    );
    const text = 'blood pressure 150/90, correction, 120/80';
    const { findings } = read(text, [pressure(text, ['150/90', '120/80'])]);
    assert.deepEqual(
      findings.map((finding) => finding.assertion),
      ['retracted', 'present'],
    );
  });
});

describe('what is not understood', () => {
  const text = 'the left knee';
  const knee = spanOf(text, 'knee');

  test('an unknown category, type or attribute is told and passed over; the rest stays', () => {
    const { findings, unknown } = read(text, [
      { Category: 'GENOMICS', Type: 'GENE', ...knee },
      { Category: 'ANATOMY', Type: 'CELL', ...knee },
      { Type: 'SYSTEM_ORGAN_SITE', ...knee },
      {
        Category: 'ANATOMY',
        Type: 'SYSTEM_ORGAN_SITE',
        ...knee,
        Attributes: [
          { Type: 'DIRECTION', ...spanOf(text, 'left') },
          { Type: 'COLOUR', ...spanOf(text, 'the') },
        ],
      },
    ]);
    assert.deepEqual(
      findings.map((finding) => finding.attributes.map((part) => part.kind)),
      [['direction']],
    );
    assert.deepEqual(unknown, [
      { part: 'category', category: 'GENOMICS', type: 'GENE' },
      { part: 'type', category: 'ANATOMY', type: 'CELL' },
      { part: 'category', category: '', type: 'SYSTEM_ORGAN_SITE' },
      { part: 'attribute', category: 'ANATOMY', type: 'COLOUR' },
    ]);
  });

  const site = { Category: 'ANATOMY', Type: 'SYSTEM_ORGAN_SITE' };
  const misplaced: readonly (readonly [name: string, entity: DetectedEntity])[] = [
    ['no place', site],
    ['a place behind the end', { ...site, BeginOffset: 9, EndOffset: 14 }],
    ['an empty place', { ...site, BeginOffset: 9, EndOffset: 9 }],
    ['a place whose words are others', { ...site, Text: 'knee', BeginOffset: 8, EndOffset: 12 }],
  ];
  for (const [name, entity] of misplaced) {
    test(`${name} makes no finding`, () => {
      assert.deepEqual(read(text, [entity]), {
        findings: [],
        unknown: [{ part: 'span', category: 'ANATOMY', type: 'SYSTEM_ORGAN_SITE' }],
      });
    });
  }
});
