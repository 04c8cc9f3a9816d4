import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requireEntities } from './answer-shape.ts';

test('what has the form of the model is handed on as it is, absent fields and unknown ones too', () => {
  const entities = [
    {},
    {
      Category: 'MEDICATION',
      Type: 'GENERIC_NAME',
      Text: 'aspirin',
      BeginOffset: 0,
      EndOffset: 7,
      Score: 0.5,
      Traits: [{ Name: 'NEGATION', Score: 1 }, {}],
      Attributes: [{ Type: 'DOSAGE', BeginOffset: 8, EndOffset: 9, RelationshipScore: 'new' }, {}],
      Concepts: 7,
    },
  ];
  assert.equal(requireEntities(entities), entities);
  assert.deepEqual(requireEntities([]), []);
});

const misfits: readonly (readonly [field: string, entities: unknown])[] = [
  ['Entities', undefined],
  ['Entities', null],
  ['Entities', 'John Doe'],
  ['Entities', { 0: {} }],
  ['Entities[0]', [null]],
  ['Entities[1]', [{}, 'John Doe']],
  ['Entities[0]', [[]]],
  ['Entities[0].Attributes', [{ Attributes: 'John Doe' }]],
  ['Entities[0].Attributes', [{ Attributes: {} }]],
  ['Entities[0].Attributes[1]', [{ Attributes: [{}, null] }]],
  ['Entities[0].Attributes[0].EndOffset', [{ Attributes: [{ EndOffset: 'length' }] }]],
  ['Entities[0].Traits', [{ Traits: 'NEGATION' }]],
  ['Entities[0].Traits[0]', [{ Traits: ['NEGATION'] }]],
  ['Entities[0].Traits[0].Name', [{ Traits: [{ Name: 3 }] }]],
  ['Entities[0].Score', [{ Score: 'high' }]],
  ['Entities[0].Score', [{ Score: Number.NaN }]],
  ['Entities[0].BeginOffset', [{ BeginOffset: [1] }]],
  ['Entities[0].Category', [{ Category: 7 }]],
  ['Entities[0].Type', [{ Type: {} }]],
  ['Entities[0].Text', [{ Text: null }]],
];

for (const [field, entities] of misfits) {
  test(`${JSON.stringify(entities) ?? 'nothing'} is refused: ${field}`, () => {
    assert.throws(
      () => requireEntities(entities),
      (error: Error) =>
        error.name === 'MalformedAnswer' &&
        error.message.startsWith(`${field} is not`) &&
        !error.message.includes('John'),
    );
  });
}
