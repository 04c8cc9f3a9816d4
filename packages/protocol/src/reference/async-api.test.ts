import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import officialSchema from '@asyncapi/specs/schemas/3.0.0.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { clientMessageTypes, serverMessageTypes } from '../contract/message-schemas.ts';
import { closeCodes } from '../close-codes.ts';
import { asyncApiDocument } from './async-api.ts';

/** As a reader gets it. */
const document = JSON.parse(
  JSON.stringify(
    asyncApiDocument({
      version: '0.0.0-test',
      findingSchema: { $id: 'Finding', type: 'object', properties: { kind: { type: 'string' } } },
      trendListSchema: { type: 'array', items: { type: 'object' } },
    }),
  ),
) as ReturnType<typeof asyncApiDocument>;

// It carries draft 07 within itself.
const isAsyncApi = new Ajv({
  strict: false,
  validateFormats: false,
  meta: false,
  validateSchema: false,
}).compile(officialSchema);

function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = '$ref' in value ? [String(value.$ref)] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}

function targetOf(reference: string): unknown {
  return reference
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
}

describe('the AsyncAPI document', () => {
  it('is one, by the official schema of 3.0.0', () => {
    assert.ok(isAsyncApi(document), JSON.stringify(isAsyncApi.errors, undefined, 1));
    assert.ok(!isAsyncApi({ ...document, asyncapi: '3.0' }));
    assert.ok(!isAsyncApi({ ...document, colour: 'red' }));
  });

  it('refers to nothing that is not there', () => {
    const references = new Set(referencesIn(document));
    assert.ok(references.size > 40);
    for (const reference of references) {
      assert.ok(reference.startsWith('#/'), reference);
      assert.notEqual(targetOf(reference), undefined, reference);
    }
  });

  it('has every message of both sides, and the binary frame, each in one operation', () => {
    const names = Object.keys(document.components.messages);
    assert.equal(names.length, clientMessageTypes.length + 1 + serverMessageTypes.length);
    const operations = Object.values(document.operations) as {
      action: string;
      messages: { $ref: string }[];
    }[];
    const used = operations.flatMap(({ messages }) =>
      messages.map(({ $ref }) => $ref.slice($ref.lastIndexOf('/') + 1)),
    );
    assert.deepEqual(used.toSorted(), names.toSorted());
    assert.equal(operations.filter(({ action }) => action === 'send').length, serverMessageTypes.length);
  });

  for (const [name, { payload, examples }] of Object.entries(document.components.messages)) {
    if (examples === undefined) continue;
    for (const Validator of [Ajv, Ajv2020]) {
      it(`${name}: its example is good by its schema, in ${Validator === Ajv ? 'draft 07' : 'draft 2020-12'}`, () => {
        const ajv = new Validator({ strict: false });
        ajv.addSchema({ $id: 'document', components: document.components });
        const reference = (payload as { $ref: string }).$ref;
        const isGood = ajv.compile({ $ref: `document${reference}` });
        for (const example of examples) {
          assert.ok(isGood(example.payload), JSON.stringify(isGood.errors));
          assert.ok(!isGood({ ...example.payload, type: 'weather' }));
        }
      });
    }
  }

  it('has the close codes, in order, with what to do', () => {
    const rows = document.channels.transcribe['x-close-codes'];
    assert.deepEqual(
      rows.map(({ code }) => code),
      Object.values(closeCodes).toSorted((a, b) => a - b),
    );
    assert.deepEqual(
      rows.find(({ code }) => code === closeCodes.resumeRefused),
      {
        code: 4410,
        meaning: 'The session cannot be resumed: unknown, or its time is over.',
        errors: ['resume_refused'],
        retry: 'at_once',
        next: 'new_session',
      },
    );
  });
});
