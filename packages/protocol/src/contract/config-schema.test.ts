import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { configFields, defaultConfig, parseConfig } from '../config.ts';
import { configInForceSchema, configRequestSchema } from './config-schema.ts';

const ajv = new Ajv2020({ strict: false });
const isRequest = ajv.compile(configRequestSchema);
const isInForce = ajv.compile(configInForceSchema);

const values: readonly unknown[] = [
  null,
  true,
  false,
  '',
  'en-US',
  'de-DE',
  'pcm',
  'mp3',
  'CARDIOLOGY',
  'DICTATION',
  'auto',
  'No Such',
  'x'.repeat(65),
  'vocab.name_1-2',
  'x'.repeat(201),
  0,
  1,
  2,
  3,
  1.5,
  7999,
  8000,
  48_000,
  48_001,
  '16000',
  [],
  ['metoprolol', 'ejection fraction'],
  [''],
  ['x'.repeat(101)],
  [7],
  Array.from({ length: 201 }, () => 'a'),
  {},
  { session_id: 's', token: 't', last_seq: 0 },
  { session_id: 's', token: 't', last_seq: -1 },
  { session_id: 's', token: 't', last_seq: 0.5 },
  { session_id: 7, token: 't', last_seq: 1 },
  { session_id: 's', last_seq: 1 },
  { session_id: 'x'.repeat(201), token: 't', last_seq: 1 },
];

for (const field of [...Object.keys(configFields), 'resume', 'colour']) {
  test(`${field}: the schema allows what the parser takes, and nothing else`, () => {
    for (const value of values) {
      const config = { [field]: value };
      assert.equal(isRequest(config), parseConfig(config).ok, JSON.stringify(config));
    }
  });
}

test('what is in force has all fields', () => {
  assert.ok(isInForce(defaultConfig));
  for (const field of Object.keys(defaultConfig)) {
    assert.ok(!isInForce({ ...defaultConfig, [field]: undefined }), field);
  }
});
