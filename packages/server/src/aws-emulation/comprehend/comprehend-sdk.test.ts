/** The official client, unmodified, on the emulation: what it sends is taken, what it reads is in its own models' terms. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';

import * as sdk from '@aws-sdk/client-comprehendmedical';
import { extract } from '@clarity-care/clinical';

import { serveEmulation } from '../../../test/support/emulation-under-test.ts';
import { ManualClock } from '../../clock/manual-clock.ts';
import { orderFaults } from '../faults.ts';

async function connect(
  t: TestContext,
  calls: NonNullable<Parameters<typeof orderFaults>[1]> = [],
  maxAttempts = 1,
): Promise<{ client: sdk.ComprehendMedicalClient; clock: ManualClock }> {
  const clock = new ManualClock();
  clock.advance(Date.now());
  const emulation = await serveEmulation({
    extract: (text) => extract(text),
    clock,
    faults: orderFaults([], calls),
  });
  const client = new sdk.ComprehendMedicalClient({ ...emulation.clientConfiguration, maxAttempts });
  t.after(async () => {
    client.destroy();
    await emulation.close();
  });
  return { client, clock };
}

/** Every category, trait and attribute, a few lines each. */
const NOTES = [
  'Dr. Jane Smith saw Mr. Robert Lee, a 65 year old retired teacher, on May 5, 2021. MRN 4827391. Phone 555-867-5309.',
  'Mail: lee@example.org. He lives at 12 Main Street, Springfield, IL 62704. He is a smoker and drinks alcohol.',
  'Denies chest pain, fever and cough. Severe headache in the left arm for three days. History of gout and pneumonia.',
  'His mother had breast cancer. Possible appendicitis. Call if you have nausea. Jaundice was seen yesterday.',
  'Takes lisinopril 10 mg tablet by mouth twice daily as needed for two weeks, Zyloprim 100 mg daily, no aspirin.',
  'Amoxicillin 500 mg 2 capsules three times a day for 10 days. Warfarin was stopped. Allergic to penicillin.',
  'BP 120/80 mmHg, heart rate 72, temp 98.6 F, respirations 16, weight 180 pounds. Potassium 4.2 last week.',
  'CT scan of the left kidney. Appendectomy ten years ago. Echocardiogram tomorrow. Acute right hip swelling. Physical therapy.',
];

/** As much text as every operation takes. */
function notesText(): string {
  const once = `${NOTES.join('\n')}\n`;
  return once.repeat(Math.floor(10_000 / Buffer.byteLength(once)));
}

/** Asserts that a value is one of an enum of the SDK's. */
function among(values: Readonly<Record<string, string>>, value: string | undefined): void {
  assert.ok(value !== undefined && Object.values(values).includes(value), `${value} is known to the SDK`);
}

test('every type, category, trait and relationship is one that the SDK knows', async (t) => {
  const { client, clock } = await connect(t);
  const text = notesText();
  const detected = await client.send(new sdk.DetectEntitiesV2Command({ Text: text }));
  assert.ok((detected.Entities?.length ?? 0) > 200);
  const categories = new Set(detected.Entities?.map(({ Category }) => Category));
  assert.equal(categories.size, 7);
  for (const entity of detected.Entities ?? []) {
    among(sdk.EntityType, entity.Category);
    among(sdk.EntitySubType, entity.Type);
    for (const { Name } of entity.Traits ?? []) among(sdk.AttributeName, Name);
    for (const attribute of entity.Attributes ?? []) {
      among(sdk.EntitySubType, attribute.Type);
      among(sdk.EntityType, attribute.Category);
      among(sdk.RelationshipType, attribute.RelationshipType);
    }
  }
  assert.equal(detected.PaginationToken, undefined);
  assert.deepEqual(detected.UnmappedAttributes, []);

  const phi = await client.send(new sdk.DetectPHICommand({ Text: text }));
  assert.ok((phi.Entities?.length ?? 0) > 60);
  for (const entity of phi.Entities ?? []) {
    assert.equal(entity.Category, 'PROTECTED_HEALTH_INFORMATION');
    among(sdk.EntitySubType, entity.Type);
  }

  clock.advance(1000);
  const rxNorm = await client.send(new sdk.InferRxNormCommand({ Text: text }));
  assert.ok((rxNorm.Entities?.length ?? 0) > 20);
  for (const entity of rxNorm.Entities ?? []) {
    among(sdk.RxNormEntityCategory, entity.Category);
    among(sdk.RxNormEntityType, entity.Type);
    for (const { Name } of entity.Traits ?? []) among(sdk.RxNormTraitName, Name);
    for (const { Type } of entity.Attributes ?? []) among(sdk.RxNormAttributeType, Type);
    assert.match(entity.RxNormConcepts?.[0]?.Code ?? '', /^\d+$/);
  }

  const icd10Cm = await client.send(new sdk.InferICD10CMCommand({ Text: text }));
  assert.ok((icd10Cm.Entities?.length ?? 0) > 80);
  for (const entity of icd10Cm.Entities ?? []) {
    among(sdk.ICD10CMEntityCategory, entity.Category);
    among(sdk.ICD10CMEntityType, entity.Type);
    for (const { Name } of entity.Traits ?? []) among(sdk.ICD10CMTraitName, Name);
    for (const attribute of entity.Attributes ?? []) {
      among(sdk.ICD10CMAttributeType, attribute.Type);
      among(sdk.ICD10CMEntityType, attribute.Category);
      if (attribute.RelationshipType !== undefined) {
        among(sdk.ICD10CMRelationshipType, attribute.RelationshipType);
      }
    }
    assert.match(entity.ICD10CMConcepts?.[0]?.Code ?? '', /^[A-Z]\d/);
  }

  const snomedCt = await client.send(new sdk.InferSNOMEDCTCommand({ Text: text }));
  assert.ok((snomedCt.Entities?.length ?? 0) > 60);
  // The guide and AWS's own answers have this type for ANATOMY; the SDK's enum forgot it.
  const types = { ...sdk.SNOMEDCTEntityType, SYSTEM_ORGAN_SITE: 'SYSTEM_ORGAN_SITE' };
  for (const entity of snomedCt.Entities ?? []) {
    among(sdk.SNOMEDCTEntityCategory, entity.Category);
    among(types, entity.Type);
    for (const { Name } of entity.Traits ?? []) among(sdk.SNOMEDCTTraitName, Name);
    for (const attribute of entity.Attributes ?? []) {
      among(sdk.SNOMEDCTAttributeType, attribute.Type);
      among(sdk.SNOMEDCTRelationshipType, attribute.RelationshipType);
      among(sdk.SNOMEDCTEntityCategory, attribute.Category);
    }
    assert.match(entity.SNOMEDCTConcepts?.[0]?.Code ?? '', /^\d+$/);
  }
  assert.equal(snomedCt.Characters?.OriginalTextCharacters, [...text].length);
  assert.equal(snomedCt.SNOMEDCTDetails?.Edition, 'US');
});

test('a text with characters outside the basic plane comes back at its code points', async (t) => {
  const { client } = await connect(t);
  const text = '😀😀 Patient takes Synthroid 125 mcg 😀 daily';
  const { Entities } = await client.send(new sdk.DetectEntitiesV2Command({ Text: text }));
  const [medication] = Entities ?? [];
  assert.equal(medication?.BeginOffset, 17);
  assert.equal([...text].slice(medication?.BeginOffset, medication?.EndOffset).join(''), 'Synthroid');
  assert.deepEqual(
    medication?.Attributes?.map(({ Type, Text, BeginOffset }) => [Type, Text, BeginOffset]),
    [
      ['DOSAGE', '125 mcg', 27],
      ['FREQUENCY', 'daily', 37],
    ],
  );
});

test("errors are the client's own classes", async (t) => {
  const { client } = await connect(t, ['throttle', 'internal_error', 'hang_up']);
  const detect = (text: string) => client.send(new sdk.DetectPHICommand({ Text: text }));
  await assert.rejects(detect('a'), sdk.TooManyRequestsException);
  await assert.rejects(detect('a'), sdk.InternalServerException);
  await assert.rejects(
    detect('a'),
    (error: Error) => !(error instanceof sdk.ComprehendMedicalServiceException),
  );
  await assert.rejects(detect(''), sdk.InvalidRequestException);
  await assert.rejects(detect('a'.repeat(20_001)), (error: unknown) => {
    assert.ok(error instanceof sdk.TextSizeLimitExceededException);
    assert.match(error.Message ?? error.message, /20001 bytes/);
    return true;
  });
  assert.deepEqual((await detect('gout')).Entities, []);
});

test('the client gets through a throttled call by its own second try', async (t) => {
  const { client } = await connect(t, ['throttle'], 2);
  const { Entities } = await client.send(new sdk.InferRxNormCommand({ Text: 'aspirin' }));
  assert.equal(Entities?.[0]?.RxNormConcepts?.[0]?.Code, '1191');
});
