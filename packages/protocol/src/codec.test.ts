import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeClientBinary, decodeClientText, encodeClientMessage, type DecodedFrame } from './codec.ts';
import { closeCodes } from './close-codes.ts';
import { clientMessageTypes } from './contract/message-schemas.ts';
import { errorCodes } from './error-codes.ts';
import type { ClientMessage } from './messages.ts';

test("the guide's two messages are read", () => {
  assert.deepEqual(decodeClientText('{"type": "config", "config": {"sample_rate": 16000}}'), {
    ok: true,
    message: { type: 'config', config: { sample_rate: 16_000 } },
  });
  assert.deepEqual(decodeClientText('{"type": "stop"}'), { ok: true, message: { type: 'stop' } });
});

test('what a client writes, the server reads', () => {
  const messages: ClientMessage[] = [
    { type: 'config', config: { type: 'DICTATION' } },
    { type: 'finalize' },
    { type: 'finalize', id: 'page 2' },
    { type: 'keepalive' },
    { type: 'stop' },
    { type: 'ping' },
    { type: 'ping', id: 'a' },
    { type: 'ping', id: 7 },
  ];
  for (const message of messages) {
    const frame = encodeClientMessage(message);
    assert.equal(typeof frame, 'string');
    assert.deepEqual(decodeClientText(frame as string), { ok: true, message });
  }
});

test('audio is the same as a binary frame and as base64', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const asText = decodeClientText(
        JSON.stringify({ type: 'audio', data: Buffer.from(bytes).toString('base64') }),
      );
      assert.deepEqual(asText, decodeClientBinary(bytes));
      assert.equal(encodeClientMessage({ type: 'audio', bytes }), bytes);
    }),
  );
});

for (const data of ['a', 'ab=c', 'ab c', 'YWJj\n', 'YW-_', 'YWI', null, 5, undefined]) {
  test(`audio.data ${JSON.stringify(data)} is refused whole, never cut short`, () => {
    const decoded = decodeClientText(JSON.stringify({ type: 'audio', data }));
    assert.ok(decoded.ok === false);
    assert.equal(decoded.violation.code, 'message_invalid');
    assert.equal(decoded.violation.closeCode, 1003);
  });
}

for (const text of ['', 'hello', '{', '{"type":', '\u0000']) {
  test(`${JSON.stringify(text)} is not JSON: 1007`, () => {
    const decoded = decodeClientText(text);
    assert.ok(decoded.ok === false);
    assert.equal(decoded.violation.code, 'message_not_json');
    assert.equal(decoded.violation.closeCode, 1007);
  });
}

for (const text of ['null', '[]', '"stop"', '{}', '{"type":5}', '{"type":"ping","id":{}}']) {
  test(`${text} is JSON of a wrong kind: 1003`, () => {
    const decoded = decodeClientText(text);
    assert.ok(decoded.ok === false);
    assert.equal(decoded.violation.closeCode, 1003);
  });
}

test('a type that is not known is passed on by name, cut to a length', () => {
  assert.deepEqual(decodeClientText('{"type":"weather","id":1}'), { ok: 'unknown', type: 'weather' });
  const long = decodeClientText(JSON.stringify({ type: 'x'.repeat(1000) }));
  assert.ok(long.ok === 'unknown');
  assert.equal(long.type.length, 40);
});

/** Sixteen times as deep as any reader that calls itself could follow. */
const deep = 100_000;
const hostile: readonly (readonly [name: string, text: string, outcome: DecodedFrame['ok']])[] = [
  ['a list in lists', '['.repeat(deep) + ']'.repeat(deep), false],
  ['an id in objects', `{"type":"ping","id":${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}}`, false],
  ['a deep config', `{"type":"config","config":${'['.repeat(deep)}${']'.repeat(deep)}}`, true],
  ['lists never closed', '['.repeat(deep), false],
  ['a type in the prototype', '{"__proto__":{"type":"stop"}}', false],
  ['the prototype as type', '{"type":"__proto__"}', 'unknown'],
  ['a name of every object as type', '{"type":"constructor"}', 'unknown'],
  ['a number without end', '{"type":"ping","id":1e999}', true],
  ['a number of a thousand digits', `{"type":"ping","id":${'9'.repeat(1000)}}`, true],
  ['half a character', String.raw`{"type":"ping","id":"\ud800"}`, true],
  ['half a character as type', String.raw`{"type":"\udfff"}`, 'unknown'],
  ['a null byte in the type', String.raw`{"type":"stop\u0000"}`, 'unknown'],
  ['equal names: the last counts', '{"type":"weather","type":"stop"}', true],
  ['a byte order mark', '\uFEFF{"type":"stop"}', false],
  ['two values', '{"type":"stop"}{"type":"stop"}', false],
  ['a comment', '{"type":"stop"} // now', false],
];

for (const [name, frame, outcome] of hostile) {
  test(`hostile text, ${name}: an answer of the table`, () => {
    const decoded = decodeClientText(frame);
    assert.equal(decoded.ok, outcome);
    if (decoded.ok !== false) return;
    const { code, closeCode, message } = decoded.violation;
    assert.ok(errorCodes[code].closes.some((close) => closeCodes[close] === closeCode));
    assert.ok(message.length < 300);
  });
}

test('no text makes the reader throw, and each violation goes with its close code', () => {
  const typed = fc.record({ type: fc.oneof(fc.constantFrom(...clientMessageTypes), fc.string()) });
  const frame = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json({ stringUnit: 'binary' }),
    fc
      .tuple(typed, fc.dictionary(fc.string(), fc.jsonValue()))
      .map((both) => JSON.stringify({ ...both[1], ...both[0] })),
    fc
      .tuple(fc.constantFrom(...clientMessageTypes), fc.constantFrom('id', 'config', 'data'), fc.jsonValue())
      .map(([type, field, value]) => JSON.stringify({ type, [field]: value })),
  );
  fc.assert(
    fc.property(frame, (each) => {
      const decoded = decodeClientText(each);
      if (decoded.ok !== false) return true;
      const { code, closeCode } = decoded.violation;
      return errorCodes[code].closes.some((close) => closeCodes[close] === closeCode);
    }),
    { numRuns: 2000 },
  );
});

test('what is encoded decodes the same, whatever the id', () => {
  // JSON has no minus nothing.
  const id = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  );
  const message: fc.Arbitrary<ClientMessage> = fc.oneof(
    fc.record({ type: fc.constantFrom('ping' as const, 'finalize' as const), id }),
    fc.record({ type: fc.constant('config' as const), config: fc.jsonValue() }),
  );
  fc.assert(
    fc.property(message, (each) => {
      const frame = encodeClientMessage(each);
      assert.ok(typeof frame === 'string');
      assert.deepEqual(decodeClientText(frame), { ok: true, message: JSON.parse(frame) });
    }),
    { numRuns: 1000 },
  );
});
