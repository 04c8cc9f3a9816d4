/** Options, addresses and tokens. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connect } from '../src/connect.ts';
import { begin } from './support/dictation-under-test.ts';
import { fakeNetwork } from './support/fake-socket.ts';

test('a token goes in the list of subprotocols; address and token are asked anew for each connection', async () => {
  const tokens = ['one', 'two'];
  const client = await begin({
    url: () => 'wss://clinic.example/ws/transcribe?ticket=abc',
    token: async () => tokens.shift() ?? '',
  });
  const turns = async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  await turns();
  assert.deepEqual(client.socket().protocols, ['clarity.v1', 'bearer.one']);
  client.socket().drop();
  client.clock.advance(0);
  await turns();
  assert.deepEqual(client.socket().protocols, ['clarity.v1', 'bearer.two']);
  assert.equal(client.socket().url, 'wss://clinic.example/ws/transcribe?ticket=abc');
});

test('an address that cannot be had is tried again', async () => {
  let asked = 0;
  const client = await begin({
    url: () => {
      asked += 1;
      throw new Error('the server of tickets is away');
    },
  });
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  const told = client.events.findLast((event) => event.type === 'connection');
  assert.equal(told?.reason, 'address_failed');
  client.clock.advance(0);
  assert.equal(asked, 2);
  client.dictation.close();
});

const refused: readonly [options: Parameters<typeof begin>[0], message: RegExp][] = [
  [{ config: { sample_rate: 1 } }, /config\.sample_rate: 1 given; allowed: a whole number from 8000/],
  [{ config: { media_encoding: 'flac' } }, /config\.media_encoding: flac given; only pcm/],
  [{ spoolLimitMs: 5 }, /spoolLimitMs: 5 given; allowed: 60000 to 86400000/],
  [{ spoolLimitMs: 59_999 }, /spoolLimitMs: 59999 given/],
  [{ aheadMs: Number.NaN }, /aheadMs: NaN given; allowed: 2000 to 60000/],
  [{ url: 'http://clinic.example' }, /url: .*ws:\/\/ or wss:\/\//],
  [{ token: 'two words' }, /token: .*characters/],
];

for (const [options, message] of refused) {
  test(`refused: ${JSON.stringify(options)}`, () => {
    const { webSocket } = fakeNetwork();
    const base = { url: 'ws://server.example/ws/transcribe', webSocket };
    assert.throws(() => connect({ ...base, ...options }), { name: 'TypeError', message });
  });
}
