import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { choice, count, flag, idOf, listOf, objectOf, optional, share, text } from './build.ts';
import { findProblems } from './find-problems.ts';
import type { Schema } from './json-schema.ts';

interface Visit {
  readonly room: string;
  readonly beds: number;
  readonly open?: boolean;
  readonly id?: string | number;
  readonly kind: 'ward' | 'theatre';
  readonly loads: readonly number[];
}

const visit = objectOf<Visit>(
  {
    room: text('Where.', { maxLength: 4 }),
    beds: count('How many.', 1),
    open: optional(flag('Whether.')),
    id: optional(idOf('Which.')),
    kind: choice({ ward: 'Beds.', theatre: 'Operations.' }, 'What for.'),
    loads: listOf(share('How full.'), 'By day.'),
  },
  'A room.',
);

const good = { room: 'A1', beds: 2, kind: 'ward', loads: [0, 0.5, 1] };

const cases: readonly (readonly [value: unknown, problems: readonly string[]])[] = [
  [good, []],
  [{ ...good, open: false, id: 7 }, []],
  [null, ['room: null given; an object expected']],
  [[], ['room: a list given; an object expected']],
  [{}, ['room.room: missing', 'room.beds: missing', 'room.kind: missing', 'room.loads: missing']],
  [
    { ...good, room: 'secret' },
    ['room.room: a text of 6 characters given; a text of 0 to 4 characters expected'],
  ],
  [{ ...good, room: 4 }, ['room.room: 4 given; a text of 0 to 4 characters expected']],
  [{ ...good, beds: 0 }, ['room.beds: 0 given; a number from 1 on expected']],
  [{ ...good, beds: 1.5 }, ['room.beds: 1.5 given; a whole number expected']],
  [{ ...good, open: 'yes' }, ['room.open: a string given; true or false expected']],
  [{ ...good, id: {} }, ['room.id: an object given; a text of 0 to 200 characters, or a number expected']],
  [{ ...good, kind: 'attic' }, ['room.kind: a text of 5 characters given; one of ward, theatre expected']],
  [{ ...good, loads: { length: 0 } }, ['room.loads: an object given; a list expected']],
  [
    { ...good, loads: [0, 2, '1'] },
    [
      'room.loads[1]: 2 given; a number from 0 to 1 expected',
      'room.loads[2]: a string given; a number expected',
    ],
  ],
  [{ ...good, loads: [-0.1] }, ['room.loads[0]: -0.1 given; a number from 0 to 1 expected']],
  [{ ...good, colour: 'red' }, ['room.colour: not a field of the contract']],
  [
    JSON.parse('{"__proto__":{"room":"A1"}}'),
    [
      'room.room: missing',
      'room.beds: missing',
      'room.kind: missing',
      'room.loads: missing',
      'room.__proto__: not a field of the contract',
    ],
  ],
];

for (const [value, problems] of cases) {
  test(JSON.stringify(value), () => assert.deepEqual(findProblems(visit, value, 'room'), problems));
}

test('a const, a pattern and a longest list', () => {
  const schema: Schema = {
    type: 'array',
    maxItems: 2,
    items: { anyOf: [{ type: 'string', const: 'a' }, { type: 'string', pattern: '^b+$' }, { type: 'null' }] },
  };
  assert.deepEqual(findProblems(schema, ['a', 'bb'], 'it'), []);
  assert.deepEqual(findProblems(schema, ['a', 'b', null], 'it'), ['it: 3 entries given; at most 2 expected']);
  assert.deepEqual(findProblems(schema, ['c'], 'it'), [
    'it[0]: a string given; "a", or a text like ^b+$, or null expected',
  ]);
});

test('it is never milder than a whole validator', () => {
  const validate = new Ajv2020({ strict: false }).compile(visit);
  // Each field is nearly always right, so that whole values are right often enough to tell something.
  const mostly = (right: fc.Arbitrary<unknown>) =>
    fc.oneof({ arbitrary: right, weight: 12 }, { arbitrary: fc.jsonValue(), weight: 1 });
  const value = fc.record(
    {
      room: mostly(fc.string({ maxLength: 5 })),
      beds: mostly(fc.integer({ min: 0, max: 9 })),
      open: mostly(fc.boolean()),
      id: mostly(fc.oneof(fc.string(), fc.integer())),
      kind: mostly(fc.constantFrom('ward', 'theatre')),
      loads: mostly(fc.array(fc.double({ min: 0, max: 1, noNaN: true }))),
    },
    { requiredKeys: ['room', 'beds', 'kind', 'loads'] },
  );
  let goodOnes = 0;
  fc.assert(
    fc.property(value, (each) => {
      const isGood = findProblems(visit, each, 'room').length === 0;
      goodOnes += isGood ? 1 : 0;
      return !isGood || validate(each);
    }),
    { numRuns: 3000 },
  );
  assert.ok(goodOnes > 300, `only ${goodOnes} good values were tried`);
});
