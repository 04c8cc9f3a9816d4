import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { encodeServerMessage } from './codec.ts';
import { serverMessageSchema, serverMessageTypes } from './contract/message-schemas.ts';
import { serverMessages } from './contract/server-messages.ts';
import type { ServerMessage } from './messages.ts';
import { decodeServerMessage, decodeServerText } from './server-codec.ts';

const exampleOf = (type: ServerMessage['type']) =>
  ({ ...serverMessages[type].example, seq: 7 }) as ServerMessage;

for (const type of serverMessageTypes) {
  test(`${type}: what the server writes, the client reads`, () => {
    const message = exampleOf(type);
    const frame = encodeServerMessage(message);
    assert.deepEqual(decodeServerMessage(frame), { ok: true, message });
    assert.deepEqual(decodeServerText(frame), message);
  });

  test(`${type}: a client relies on what the contract requires, and on no more`, () => {
    const { properties = {}, required = [] } = serverMessageSchema(type);
    for (const field of Object.keys(properties).filter((name) => name !== 'type')) {
      const { [field]: _, ...rest } = { ...exampleOf(type) } as Record<string, unknown>;
      assert.equal(decodeServerMessage(JSON.stringify(rest)).ok, !required.includes(field), field);
      if (!required.includes(field)) continue;
      const wrong = decodeServerMessage(JSON.stringify({ ...rest, [field]: null }));
      assert.equal(wrong.ok, false, field);
    }
  });
}

test('what a later server adds does no harm to a client of today', () => {
  assert.deepEqual(decodeServerMessage('{"type":"weather","seq":3,"sky":"blue"}'), {
    ok: 'unknown',
    type: 'weather',
    seq: 3,
  });
  for (const text of [
    '{"type":"pong","seq":3,"mood":"good"}',
    '{"type":"warning","seq":3,"code":"too_sunny","message":"Draw the blinds."}',
    '{"type":"engine","seq":3,"state":"asleep","engine":"sphinx","replayed_ms":0}',
  ]) {
    assert.equal(decodeServerMessage(text).ok, true, text);
  }
});

for (const text of [
  '',
  'hello',
  'null',
  '[]',
  '"pong"',
  '{}',
  '{"type":"pong"}',
  '{"seq":1}',
  '{"type":"pong","seq":"1"}',
  '{"type":"pong","seq":0}',
  '{"type":"pong","seq":1.5}',
  '{"type":"pong","seq":1e30}',
  '{"type":7,"seq":1}',
  '{"type":"ack","seq":1,"received_ms":-1,"final_ms":0}',
  '{"type":"ack","seq":1,"__proto__":{"received_ms":1,"final_ms":0}}',
  '{"type":"final","seq":1,"segment":1,"start_ms":0,"end_ms":1,"text":"a","words":{"length":0}}',
  `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
]) {
  test(`${text.slice(0, 60)} is nothing that a server sends`, () => {
    assert.equal(decodeServerMessage(text).ok, false);
    assert.throws(() => decodeServerText(text), TypeError);
  });
}

test('a type of every object is a type that is not known', () => {
  for (const type of ['__proto__', 'constructor', 'toString', '']) {
    assert.deepEqual(decodeServerMessage(JSON.stringify({ type, seq: 1 })), { ok: 'unknown', type, seq: 1 });
  }
  assert.throws(() => decodeServerText('{"type":"weather","seq":1}'), /"weather" is not known/);
});

test('no text makes the reader throw, and no problem quotes it', () => {
  const message = fc
    .tuple(fc.constantFrom(...serverMessageTypes), fc.dictionary(fc.string(), fc.jsonValue()))
    .map(([type, fields]) => JSON.stringify({ seq: 1, ...fields, type, text: 'unspeakable' }));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), message), (text) => {
      const decoded = decodeServerMessage(text);
      return (
        decoded.ok !== false || (decoded.problem.length < 80 && !decoded.problem.includes('unspeakable'))
      );
    }),
    { numRuns: 2000 },
  );
});
