import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientOfAddress } from './admission-client.ts';

const cases: readonly (readonly [address: string | undefined, client: string | undefined])[] = [
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::FFFF:192.0.2.7', '192.0.2.7'],
  ['127.0.0.1', undefined],
  ['127.8.9.10', undefined],
  ['::ffff:127.0.0.1', undefined],
  ['::1', undefined],
  ['128.0.0.1', '128.0.0.1'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:db8:0:0:ffff::2', '2001:db8:0:0::/64'],
  ['2001:0DB8:0000:0000:1:2:3:4', '2001:db8:0:0::/64'],
  ['2001:db8:0:1::1', '2001:db8:0:1::/64'],
  ['2001:db8:1:2:3:4:5::', '2001:db8:1:2::/64'],
  ['64:ff9b::192.0.2.7', '64:ff9b:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['/run/clarity.sock', undefined],
  ['', undefined],
  [undefined, undefined],
];

for (const [address, client] of cases) {
  test(`${address ?? 'no address'} counts as ${client ?? 'nobody'}`, () => {
    assert.equal(clientOfAddress(address), client);
  });
}
