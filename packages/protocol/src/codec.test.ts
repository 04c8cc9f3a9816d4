import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  decodeClientBinary,
  decodeClientText,
  decodeServerText,
  encodeClientMessage,
  encodeServerMessage,
} from './codec.ts';
import type { ClientMessage, ServerMessage } from './messages.ts';

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
  assert.deepEqual(decodeClientText('{"type":"finalize","id":1}'), { ok: 'unknown', type: 'finalize' });
  const long = decodeClientText(JSON.stringify({ type: 'x'.repeat(1000) }));
  assert.ok(long.ok === 'unknown');
  assert.equal(long.type.length, 40);
});

test('no text makes the reader throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => 'ok' in decodeClientText(text)));
});

test('what the server writes, the client reads', () => {
  const message: ServerMessage = { type: 'ack', seq: 4, received_ms: 1000, final_ms: 200 };
  assert.deepEqual(decodeServerText(encodeServerMessage(message)), message);
  for (const text of ['{}', '[]', '{"type":"ack"}', '{"type":"ack","seq":"1"}']) {
    assert.throws(() => decodeServerText(text), TypeError);
  }
});
