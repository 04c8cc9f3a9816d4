import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createChecksum } from './checksums.ts';

// Check values of the nine digits: RFC 3720, the CRC catalogue's CRC-32/ISO-HDLC, CRC-32/ISCSI and CRC-64/NVME, FIPS 180-4.
const ofDigits: readonly (readonly [header: string, hex: string])[] = [
  ['x-amz-checksum-crc32', 'cbf43926'],
  ['x-amz-checksum-crc32c', 'e3069283'],
  ['x-amz-checksum-crc64nvme', 'ae8b14860a799888'],
  ['x-amz-checksum-sha1', 'f7c3bc1d808e04732adf679965ccc34ca7ae3441'],
  ['x-amz-checksum-sha256', '15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225'],
];

for (const [header, hex] of ofDigits) {
  test(`${header}, in one piece and in many`, () => {
    const cuts = [['123456789'], ['1', '2345', '', '6789']];
    for (const pieces of cuts) {
      const checksum = createChecksum(header);
      assert.ok(checksum !== undefined);
      for (const piece of pieces) checksum.update(Buffer.from(piece));
      assert.equal(Buffer.from(checksum.digest(), 'base64').toString('hex'), hex);
    }
  });
}

test('a checksum that is not known', () => {
  assert.equal(createChecksum('x-amz-checksum-md4'), undefined);
});
