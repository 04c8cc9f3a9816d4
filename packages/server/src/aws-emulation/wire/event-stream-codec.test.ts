import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { AwsError } from './aws-error.ts';
import { decodeMessage, encodeMessage, EventStreamReader } from './event-stream-codec.ts';
import type { EventStreamMessage, HeaderValue } from './event-stream-message.ts';
import { createSdkCodec, createSdkInt64 } from './sdk-parts.ts';

const bytes = (maxLength: number) => fc.uint8Array({ maxLength }).map((array) => Buffer.from(array));

const headerValue: fc.Arbitrary<HeaderValue> = fc.oneof(
  fc.boolean().map((value) => ({ type: 'boolean', value }) as const),
  fc.integer({ min: -128, max: 127 }).map((value) => ({ type: 'byte', value }) as const),
  fc.integer({ min: -32_768, max: 32_767 }).map((value) => ({ type: 'short', value }) as const),
  fc.integer().map((value) => ({ type: 'integer', value }) as const),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value) => ({ type: 'long', value }) as const),
  bytes(300).map((value) => ({ type: 'binary', value }) as const),
  fc.string({ unit: 'grapheme' }).map((value) => ({ type: 'string', value }) as const),
  fc.integer({ min: -8.64e12, max: 8.64e12 }).map((value) => ({ type: 'timestamp', value }) as const),
  fc.uuid().map((value) => ({ type: 'uuid', value }) as const),
);

const message: fc.Arbitrary<EventStreamMessage> = fc
  .tuple(
    fc.uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 60 }), headerValue), {
      maxLength: 6,
      selector: ([name]) => name,
    }),
    bytes(2000),
  )
  .map(([headers, payload]) => ({ headers: new Map(headers), payload }));

const transcript: EventStreamMessage = {
  headers: new Map<string, HeaderValue>([
    [':message-type', { type: 'string', value: 'event' }],
    [':event-type', { type: 'string', value: 'TranscriptEvent' }],
    [':date', { type: 'timestamp', value: 1_795_396_000_123 }],
  ]),
  payload: Buffer.from('{"Transcript":{"Results":[]}}'),
};

function assertBroken(act: () => unknown, inMessage: RegExp): void {
  assert.throws(act, (error) => {
    assert.ok(error instanceof AwsError);
    assert.equal(error.type, 'BadRequestException');
    assert.equal(error.status, 400);
    assert.match(error.message, inMessage);
    return true;
  });
}

/** Lengths and checksums are made right again, so that only the changed field is wrong. */
function sealed(broken: Buffer): Buffer {
  const copy = Buffer.from(broken);
  copy.writeUInt32BE(crc32(copy.subarray(0, 8)), 8);
  copy.writeUInt32BE(crc32(copy.subarray(0, copy.length - 4)), copy.length - 4);
  return copy;
}

test('any message survives any fragmentation', () => {
  fc.assert(
    fc.property(
      fc.array(message, { minLength: 1, maxLength: 5 }),
      fc.array(fc.nat(6000), { maxLength: 20 }),
      (messages, cuts) => {
        const stream = Buffer.concat(messages.map((one) => encodeMessage(one)));
        const edges = [0, ...cuts.filter((cut) => cut < stream.length).sort((a, b) => a - b), stream.length];
        const reader = new EventStreamReader();
        const read = edges.slice(1).flatMap((end, index) => reader.push(stream.subarray(edges[index], end)));
        assert.deepEqual(read, messages);
        assert.equal(reader.isWithinMessage, false);
      },
    ),
  );
});

test('byte by byte a message comes with its last byte', () => {
  const stream = encodeMessage(transcript);
  const reader = new EventStreamReader();
  for (const byte of stream.subarray(0, -1)) assert.deepEqual(reader.push(Buffer.of(byte)), []);
  assert.equal(reader.isWithinMessage, true);
  assert.deepEqual(reader.push(stream.subarray(-1)), [transcript]);
});

test("the SDK's codec reads what we write, and we what it writes", () => {
  const codec = createSdkCodec();
  fc.assert(
    fc.property(message, (one) => {
      const ours = encodeMessage(one);
      const theirs = Buffer.from(
        codec.encode({
          headers: Object.fromEntries(
            [...one.headers].map(([name, header]) => [name, { type: header.type, value: sdkValue(header) }]),
          ),
          body: one.payload,
        }),
      );
      // An object's keys that look like numbers come first: the order of the SDK's headers may be another.
      assert.deepEqual([...decodeMessage(theirs).headers].sort(byName), [...one.headers].sort(byName));
      assert.deepEqual(decodeMessage(theirs).payload, one.payload);
      const read = codec.decode(new Uint8Array(ours));
      assert.deepEqual(Buffer.from(read.body), one.payload);
      assert.deepEqual(
        Object.entries(read.headers)
          .map(([name, { type }]) => [name, type])
          .sort(byName),
        [...one.headers].map(([name, { type }]) => [name, type]).sort(byName),
      );
      // What the SDK has read it writes again: the values are the same to the byte.
      const again = decodeMessage(Buffer.from(codec.encode(read)));
      assert.deepEqual([...again.headers].sort(byName), [...one.headers].sort(byName));
    }),
  );
});

function byName(a: readonly unknown[], b: readonly unknown[]): number {
  return String(a[0]) < String(b[0]) ? -1 : 1;
}

function sdkValue(header: HeaderValue): unknown {
  switch (header.type) {
    case 'long':
      return createSdkInt64(header.value);
    case 'timestamp':
      return new Date(header.value);
    case 'binary':
      return new Uint8Array(header.value);
    default:
      return header.value;
  }
}

test('a changed bit anywhere is found', () => {
  const good = encodeMessage(transcript);
  for (let index = 0; index < good.length; index += 1) {
    const tampered = Buffer.from(good);
    tampered.writeUInt8(tampered.readUInt8(index) ^ 0x10, index);
    assertBroken(() => new EventStreamReader().push(tampered), /CRC-32/);
  }
});

test('a reader that met a broken frame stays broken', () => {
  const tampered = encodeMessage(transcript);
  tampered.writeUInt8(tampered.readUInt8(tampered.length - 1) ^ 1, tampered.length - 1);
  const reader = new EventStreamReader();
  assertBroken(() => reader.push(tampered), /CRC-32/);
  assertBroken(() => reader.push(encodeMessage(transcript)), /CRC-32/);
});

test('lengths out of bounds are refused with the prelude, before any wait', () => {
  const prelude = (totalBytes: number, headersBytes: number) => {
    const twelve = Buffer.alloc(12);
    twelve.writeUInt32BE(totalBytes, 0);
    twelve.writeUInt32BE(headersBytes, 4);
    twelve.writeUInt32BE(crc32(twelve.subarray(0, 8)), 8);
    return twelve;
  };
  assertBroken(() => new EventStreamReader().push(prelude(1024 * 1024 + 1, 0)), /length of 1048577 bytes/);
  assertBroken(() => new EventStreamReader().push(prelude(0xffff_ffff, 0)), /length of 4294967295 bytes/);
  assertBroken(() => new EventStreamReader().push(prelude(15, 0)), /length of 15 bytes/);
  assertBroken(() => new EventStreamReader().push(prelude(100, 85)), /85 bytes of headers/);
  assert.deepEqual(new EventStreamReader().push(prelude(1024 * 1024, 0)), []);
});

test('headers that break the rules are refused', () => {
  const withHeaders = (headers: Buffer) => {
    const whole = Buffer.alloc(16 + headers.length);
    whole.writeUInt32BE(whole.length, 0);
    whole.writeUInt32BE(headers.length, 4);
    headers.copy(whole, 12);
    return sealed(whole);
  };
  const flag = Buffer.from([1, 0x61, 0]);
  assert.deepEqual(decodeMessage(withHeaders(flag)).headers.get('a'), { type: 'boolean', value: true });
  assertBroken(() => decodeMessage(withHeaders(Buffer.concat([flag, flag]))), /same header twice/);
  assertBroken(() => decodeMessage(withHeaders(Buffer.from([0, 0]))), /without a name/);
  assertBroken(() => decodeMessage(withHeaders(Buffer.from([1, 0x61, 10]))), /unknown type 10/);
  assertBroken(() => decodeMessage(withHeaders(Buffer.from([9, 0x61, 0]))), /reaches past/);
  assertBroken(() => decodeMessage(withHeaders(Buffer.from([1, 0x61, 7, 0, 5, 0x61]))), /reaches past/);
  assertBroken(() => decodeMessage(withHeaders(Buffer.from([1, 0x61, 7, 0, 1, 0xff]))), /not UTF-8/);
  assertBroken(
    () => decodeMessage(withHeaders(Buffer.from([1, 0x61, 8, 0x7f, 0, 0, 0, 0, 0, 0, 0]))),
    /timestamp/,
  );
  const long = Buffer.concat([Buffer.from([1, 0x61, 6, 0x80, 0]), Buffer.alloc(0x8000)]);
  assertBroken(() => decodeMessage(withHeaders(long)), /value of 32768 bytes/);
});

test('what is no single message is refused', () => {
  const good = encodeMessage(transcript);
  assertBroken(() => decodeMessage(good.subarray(0, 15)), /15 bytes/);
  assertBroken(() => decodeMessage(good.subarray(0, -1)), /but has/);
  assertBroken(() => decodeMessage(Buffer.concat([good, good])), /but has/);
});

test('what cannot be written is a RangeError', () => {
  const headers = (value: HeaderValue, name = 'a') => ({
    headers: new Map([[name, value]]),
    payload: Buffer.alloc(0),
  });
  assert.throws(() => encodeMessage(headers({ type: 'byte', value: 128 })), RangeError);
  assert.throws(() => encodeMessage(headers({ type: 'uuid', value: 'no-uuid' })), RangeError);
  assert.throws(() => encodeMessage(headers({ type: 'boolean', value: true }, '')), RangeError);
  assert.throws(() => encodeMessage(headers({ type: 'boolean', value: true }, 'a'.repeat(256))), RangeError);
  assert.throws(() => encodeMessage(headers({ type: 'string', value: 'a'.repeat(32_768) })), RangeError);
  assert.throws(
    () => encodeMessage({ headers: new Map(), payload: Buffer.alloc(1024 * 1024 - 15) }),
    RangeError,
  );
  assert.equal(
    encodeMessage({ headers: new Map(), payload: Buffer.alloc(1024 * 1024 - 16) }).length,
    1024 * 1024,
  );
});
