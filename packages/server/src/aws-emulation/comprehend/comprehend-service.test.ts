import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extract } from '@clarity-care/clinical';

import { ManualClock } from '../../clock/manual-clock.ts';
import { awsLimits } from '../emulation-options.ts';
import { orderFaults } from '../faults.ts';
import type { FaultOrders } from '../faults.ts';
import { HangUp } from '../wire/json-service.ts';
import { createComprehendService } from './comprehend-service.ts';
import { phiSpans } from './phi-spans.ts';

const operations = ['DetectEntitiesV2', 'DetectPHI', 'InferRxNorm', 'InferICD10CM', 'InferSNOMEDCT'];

interface Answered {
  readonly Entities: readonly {
    readonly Id: number;
    readonly BeginOffset: number;
    readonly EndOffset: number;
    readonly Text: string;
    readonly Attributes?: readonly {
      readonly Id: number;
      readonly BeginOffset: number;
      readonly EndOffset: number;
      readonly Text: string;
      readonly Type: string;
    }[];
  }[];
}

function serve(faults: FaultOrders = orderFaults()) {
  const clock = new ManualClock();
  const service = createComprehendService({
    clock,
    extract: (text) => extract(text),
    faults,
    limits: awsLimits,
  });
  const ask = async (operation: string, text: string) =>
    (await service.call(operation, { Text: text })) as Answered;
  return { clock, service, ask };
}

const badRequest = (type: string) => ({ name: 'AwsError', type, status: 400 });

test('a text that is missing, no string, or empty is refused by every operation', async () => {
  const { service } = serve();
  for (const operation of operations) {
    for (const input of [undefined, null, 'text', {}, { text: 'a' }, { Text: 5 }, { Text: '' }]) {
      await assert.rejects(service.call(operation, input), badRequest('InvalidRequestException'));
    }
  }
});

test('the limit is in bytes of UTF-8, and says so', async () => {
  for (const [operation, maxBytes] of [
    ['DetectEntitiesV2', 20_000],
    ['DetectPHI', 20_000],
    ['InferRxNorm', 10_000],
    ['InferICD10CM', 10_000],
    ['InferSNOMEDCT', 10_000],
  ] as const) {
    const { ask } = serve();
    await ask(operation, 'é'.repeat(maxBytes / 2));
    const tooLong = ask(operation, `${'é'.repeat(maxBytes / 2)}a`);
    await assert.rejects(tooLong, {
      ...badRequest('TextSizeLimitExceededException'),
      message: new RegExp(`${maxBytes + 1} bytes .* ${maxBytes}\\.`),
    });
  }
});

test('half a surrogate pair is no UTF-8', async () => {
  const { ask } = serve();
  await assert.rejects(ask('DetectPHI', 'a \ud83d b'), badRequest('InvalidEncodingException'));
});

test('an operation that does not exist is refused, and uses up no fault', async () => {
  const { service, ask } = serve(orderFaults([], ['throttle']));
  await assert.rejects(
    service.call('DetectEntities', { Text: 'a' }),
    badRequest('UnknownOperationException'),
  );
  await assert.rejects(ask('DetectPHI', 'a'), { type: 'TooManyRequestsException' });
});

test('faults strike in the order they were given', async () => {
  const { ask } = serve(orderFaults([], ['throttle', 'none', 'internal_error', 'hang_up']));
  await assert.rejects(ask('DetectPHI', 'a'), { type: 'TooManyRequestsException', status: 429 });
  await ask('DetectPHI', 'a');
  await assert.rejects(ask('InferRxNorm', 'a'), { type: 'InternalServerException', status: 500 });
  await assert.rejects(ask('DetectPHI', 'a'), HangUp);
  await ask('DetectPHI', 'a');
});

test('both quotas hold over all operations, in code points, on the clock', async () => {
  const { ask, clock } = serve();
  for (let i = 0; i < 100; i += 1) await ask(operations[i % operations.length] ?? '', 'a');
  await assert.rejects(ask('DetectPHI', 'a'), { type: 'TooManyRequestsException', status: 429 });
  clock.advance(1000);
  for (let i = 0; i < 8; i += 1) await ask('DetectPHI', '😀'.repeat(5000));
  await assert.rejects(ask('DetectPHI', 'a'), { type: 'TooManyRequestsException', status: 429 });
  clock.advance(1000);
  await ask('DetectPHI', 'a');
});

test('no error holds words of the text', async () => {
  const { ask, service } = serve(orderFaults([], ['throttle', 'internal_error', 'hang_up']));
  const secret = 'Mr. Unmistakable';
  const calls = [
    ...[1, 2, 3].map(() => ask('DetectPHI', secret)),
    ask('DetectPHI', `${secret}\ud83d`),
    ask('DetectPHI', secret.repeat(2000)),
    service.call('DetectPHI', secret),
  ];
  for (const outcome of await Promise.allSettled(calls)) {
    assert.equal(outcome.status, 'rejected');
    assert.doesNotMatch(outcome.status === 'rejected' ? String(outcome.reason) : '', /Unmistakable/);
  }
});

test('offsets count code points, before, inside and behind what is found', async () => {
  const { ask } = serve();
  const text = '😀 lisinopril 10 mg 𝒳 daily. Dr. 𝒜lee 😀 BP 120/80. See Dr. Le𝓮 at a😀b@example.org';
  const points = [...text];
  for (const operation of operations) {
    const { Entities } = await ask(operation, text);
    for (const entity of Entities) {
      for (const one of [entity, ...(entity.Attributes ?? [])]) {
        assert.equal(points.slice(one.BeginOffset, one.EndOffset).join(''), one.Text);
      }
    }
  }
  const { Entities } = await ask('DetectEntitiesV2', text);
  const found = Entities.map(({ Text, BeginOffset }) => [Text, BeginOffset]);
  assert.deepEqual(found, [
    ['lisinopril', 2],
    ['𝒜lee', 32],
    ['BP', 39],
    ['Le𝓮', 58],
    ['b@example.org', 67],
  ]);
});

test('numbers count up in the order of the answer, attributes right behind their entity', async () => {
  const { ask } = serve();
  const { Entities } = await ask(
    'DetectEntitiesV2',
    'BP 120/80 mmHg. Headache. Take aspirin 81 mg po daily.',
  );
  const numbers = Entities.flatMap(({ Id, Attributes = [] }) => [Id, ...Attributes.map((one) => one.Id)]);
  assert.deepEqual(numbers, [...numbers.keys()]);
  assert.equal(numbers.length, 8);
});

test('DetectEntitiesV2 as AWS writes it, for a prescription, a measurement and a time', async () => {
  const { ask } = serve();
  assert.deepEqual(await ask('DetectEntitiesV2', 'Mr. Lee: BP 120/80 mmHg, no rash yesterday'), {
    Entities: [
      {
        Id: 0,
        BeginOffset: 4,
        EndOffset: 7,
        Text: 'Lee',
        Score: 0.97,
        Category: 'PROTECTED_HEALTH_INFORMATION',
        Type: 'NAME',
        Traits: [],
      },
      {
        Id: 1,
        BeginOffset: 9,
        EndOffset: 11,
        Text: 'BP',
        Score: 0.98,
        Category: 'TEST_TREATMENT_PROCEDURE',
        Type: 'TEST_NAME',
        Traits: [],
        Attributes: [
          {
            Id: 2,
            BeginOffset: 12,
            EndOffset: 18,
            Text: '120/80',
            Type: 'TEST_VALUE',
            Score: 0.98,
            RelationshipScore: 0.985,
            Traits: [],
            RelationshipType: 'TEST_VALUE',
            Category: 'TEST_TREATMENT_PROCEDURE',
          },
          {
            Id: 3,
            BeginOffset: 19,
            EndOffset: 23,
            Text: 'mmHg',
            Type: 'TEST_UNIT',
            Score: 0.98,
            RelationshipScore: 0.95,
            Traits: [],
            RelationshipType: 'TEST_UNIT',
            Category: 'TEST_TREATMENT_PROCEDURE',
          },
        ],
      },
      {
        Id: 4,
        BeginOffset: 28,
        EndOffset: 32,
        Text: 'rash',
        Score: 0.97,
        Category: 'MEDICAL_CONDITION',
        Type: 'DX_NAME',
        Traits: [
          { Name: 'SYMPTOM', Score: 0.95 },
          { Name: 'NEGATION', Score: 0.95 },
        ],
      },
      {
        Id: 5,
        BeginOffset: 33,
        EndOffset: 42,
        Text: 'yesterday',
        Score: 0.95,
        Category: 'TIME_EXPRESSION',
        Type: 'TIME_TO_DX_NAME',
        Traits: [],
        Attributes: [
          {
            Id: 4,
            BeginOffset: 28,
            EndOffset: 32,
            Text: 'rash',
            Type: 'DX_NAME',
            Score: 0.97,
            RelationshipScore: 0.985,
            RelationshipType: 'OVERLAP',
            Category: 'MEDICAL_CONDITION',
            Traits: [
              { Name: 'SYMPTOM', Score: 0.95 },
              { Name: 'NEGATION', Score: 0.95 },
            ],
          },
        ],
      },
    ],
    UnmappedAttributes: [],
    ModelVersion: '1.0.0',
  });
});

test('each Infer operation answers for its own terminology', async () => {
  const { ask } = serve();
  const text =
    'History of gout. Takes Zyloprim 100 mg daily. Severe headache. CT scan of the left kidney. BP 120/80.';
  assert.deepEqual(await ask('InferRxNorm', text), {
    Entities: [
      {
        Id: 0,
        BeginOffset: 23,
        EndOffset: 31,
        Text: 'Zyloprim',
        Category: 'MEDICATION',
        Type: 'BRAND_NAME',
        Score: 0.97,
        Attributes: [
          {
            Id: 1,
            BeginOffset: 32,
            EndOffset: 38,
            Text: '100 mg',
            Type: 'DOSAGE',
            Score: 0.95,
            RelationshipScore: 0.985,
            Traits: [],
          },
          {
            Id: 2,
            BeginOffset: 39,
            EndOffset: 44,
            Text: 'daily',
            Type: 'FREQUENCY',
            Score: 0.95,
            RelationshipScore: 0.95,
            Traits: [],
          },
        ],
        Traits: [],
        RxNormConcepts: [{ Description: 'zyloprim', Code: '203600', Score: 0.9506 }],
      },
    ],
    ModelVersion: '1.0.0',
  });
  assert.deepEqual(await ask('InferICD10CM', text), {
    Entities: [
      {
        Id: 0,
        BeginOffset: 11,
        EndOffset: 15,
        Text: 'gout',
        Category: 'MEDICAL_CONDITION',
        Type: 'DX_NAME',
        Score: 0.97,
        Attributes: [],
        // PAST_HISTORY is no trait of this operation.
        Traits: [{ Name: 'DIAGNOSIS', Score: 0.95 }],
        ICD10CMConcepts: [{ Description: 'Gout, unspecified', Code: 'M10.9', Score: 0.9506 }],
      },
      {
        Id: 1,
        BeginOffset: 53,
        EndOffset: 61,
        Text: 'headache',
        Category: 'MEDICAL_CONDITION',
        Type: 'DX_NAME',
        Score: 0.97,
        Attributes: [
          {
            Id: 2,
            BeginOffset: 46,
            EndOffset: 52,
            Text: 'Severe',
            Type: 'QUALITY',
            Score: 0.95,
            RelationshipScore: 0.985,
            Traits: [],
            Category: 'DX_NAME',
            RelationshipType: 'QUALITY',
          },
        ],
        Traits: [{ Name: 'SYMPTOM', Score: 0.95 }],
        ICD10CMConcepts: [{ Description: 'Headache, unspecified', Code: 'R51.9', Score: 0.9506 }],
      },
    ],
    ModelVersion: '1.0.0',
  });
  const snomedCt = (await ask('InferSNOMEDCT', text)) as unknown as Record<string, unknown>;
  assert.deepEqual(
    (snomedCt['Entities'] as { Text: string; SNOMEDCTConcepts: { Code: string }[] }[]).map((entity) => [
      entity.Text,
      entity.SNOMEDCTConcepts.map(({ Code }) => Code),
    ]),
    [
      ['CT scan', ['77477000']],
      ['kidney', ['64033007']],
      ['BP', ['75367002']],
    ],
  );
  assert.deepEqual(snomedCt['SNOMEDCTDetails'], { Edition: 'US', Language: 'en', VersionDate: '20220301' });
  assert.deepEqual(snomedCt['Characters'], { OriginalTextCharacters: text.length });
});

test('DetectPHI has the personal information and nothing else', async () => {
  const { ask } = serve();
  const text = 'Mr. Lee, 65 years old, takes aspirin for gout. BP 120/80.';
  const { Entities } = await ask('DetectPHI', text);
  assert.deepEqual(
    Entities.map(({ Text }) => Text),
    ['Lee', '65'],
  );
});

test('streams and jobs have the same personal information, in UTF-16', () => {
  const text = '😀 Mr. Lee, 65 years old, takes aspirin, call 555-867-5309';
  const spans = phiSpans(text, extract(text));
  assert.deepEqual(
    spans.map(({ begin, end, category }) => [category, text.slice(begin, end)]),
    [
      ['NAME', 'Lee'],
      ['AGE', '65'],
      ['PHONE_OR_FAX', '555-867-5309'],
    ],
  );
});

test('the same text has the same answer', async () => {
  const { ask } = serve();
  const text = 'Mr. Lee takes aspirin for gout. BP 120/80.';
  for (const operation of operations)
    assert.deepEqual(await ask(operation, text), await ask(operation, text));
});
