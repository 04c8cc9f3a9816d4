import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configFields, defaultConfig, parseConfig } from './config.ts';

test("the deployment guide's config is taken as it is", () => {
  const guide = {
    language_code: 'en-US',
    sample_rate: 16_000,
    media_encoding: 'pcm',
    specialty: 'PRIMARYCARE',
    type: 'DICTATION',
  };
  assert.deepEqual(parseConfig(guide), {
    ok: true,
    config: defaultConfig,
    given: new Set(Object.keys(guide)),
    unknownFields: [],
  });
});

test('missing and null fields take their default', () => {
  for (const input of [{}, { sample_rate: null, engine: undefined }]) {
    assert.deepEqual(parseConfig(input), {
      ok: true,
      config: defaultConfig,
      given: new Set(),
      unknownFields: [],
    });
  }
});

test('every default obeys its own rule', () => {
  const result = parseConfig({ ...defaultConfig });
  assert.ok(result.ok);
  assert.deepEqual(result.config, defaultConfig);
  assert.deepEqual(Object.keys(defaultConfig), Object.keys(configFields));
});

const refused: readonly [field: string, value: unknown][] = [
  ['language_code', 'de-DE'],
  ['language_code', 7],
  ['sample_rate', 7999],
  ['sample_rate', 48_001],
  ['sample_rate', 16_000.5],
  ['sample_rate', '16000'],
  ['media_encoding', 'mp3'],
  ['specialty', 'primarycare'],
  ['type', ''],
  ['engine', 'No Such'],
  ['interim_results', 'yes'],
  ['number_of_channels', 3],
  ['extract', 1],
  ['redact', 'yes'],
];

for (const [field, value] of refused) {
  test(`${field} = ${JSON.stringify(value)} is refused by name, with what is allowed`, () => {
    const result = parseConfig({ [field]: value });
    assert.equal(result.ok, false);
    assert.equal(result.problems.length, 1);
    assert.equal(result.problems[0]?.field, field);
    assert.match(result.problems[0].message, new RegExp(`^${field}: .*given; .+`));
    assert.ok(result.problems[0].message.includes(JSON.stringify(value)));
  });
}

test('all problems are told at once', () => {
  const result = parseConfig({ sample_rate: 1, type: 'CHAT', specialty: 'CARDIOLOGY' });
  assert.equal(result.ok, false);
  assert.deepEqual(
    result.problems.map((problem) => problem.field),
    ['sample_rate', 'type'],
  );
});

test('unknown fields are named, also those of the prototype', () => {
  const result = parseConfig(JSON.parse('{"toString": 1, "__proto__": 2, "colour": "red", "redact": false}'));
  assert.ok(result.ok);
  assert.deepEqual(result.unknownFields.toSorted(), ['__proto__', 'colour', 'toString']);
});

for (const input of [undefined, null, 'pcm', 3, [], true]) {
  test(`a config that is ${JSON.stringify(input)} is refused`, () => {
    const result = parseConfig(input);
    assert.equal(result.ok, false);
    assert.equal(result.problems[0]?.field, 'config');
  });
}

test('a long value is shortened in the message', () => {
  const result = parseConfig({ specialty: 'x'.repeat(5000) });
  assert.equal(result.ok, false);
  assert.ok((result.problems[0]?.message.length ?? 0) < 250);
});

test('resume is read beside the fields, and is no field itself', () => {
  const resume = { session_id: 's-1', token: 'secret', last_seq: 41 };
  const result = parseConfig({ resume, redact: true });
  assert.ok(result.ok);
  assert.deepEqual(result.resume, resume);
  assert.deepEqual(result.unknownFields, []);
  assert.deepEqual([...result.given], ['redact']);
  for (const none of [null, undefined]) {
    const without = parseConfig({ resume: none });
    assert.ok(without.ok && !('resume' in without));
  }
});

for (const resume of [
  'secret',
  [],
  {},
  { session_id: '', token: 'secret', last_seq: 0 },
  { session_id: 's-1', token: 7, last_seq: 0 },
  { session_id: 's-1', token: 'secret'.repeat(40), last_seq: 0 },
  { session_id: 's-1', token: 'secret', last_seq: -1 },
  { session_id: 's-1', token: 'secret', last_seq: 1e20 },
  { session_id: 's-1', token: 'secret', last_seq: '4' },
]) {
  test(`resume ${JSON.stringify(resume).slice(0, 70)} is refused, and its token is not told`, () => {
    const result = parseConfig({ resume });
    assert.ok(!result.ok);
    assert.equal(result.problems[0]?.field, 'resume');
    if (typeof resume !== 'string') assert.doesNotMatch(result.problems[0].message, /secret/);
  });
}
