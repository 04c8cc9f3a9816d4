import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { test } from 'node:test';
import { ManualClock } from '../clock/manual-clock.ts';
import { createReachabilityProbe } from './reachability.ts';

test('an address that answers, asked once a minute; and one that no longer does', async () => {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.on('error', () => undefined).resume();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const clock = new ManualClock();
  const probe = createReachabilityProbe({
    title: 'Amazon Transcribe',
    address: new URL(`http://127.0.0.1:${port}`),
    clock,
  });
  assert.deepEqual(await Promise.all([probe(), probe()]), [undefined, undefined]);
  clock.advance(59_000);
  await probe();
  assert.equal(connections, 1);

  await new Promise((resolve) => server.close(resolve));
  assert.equal(await probe(), undefined, 'what was seen counts for a minute');
  clock.advance(1000);
  assert.match(
    (await probe()) ?? '',
    /^Amazon Transcribe cannot be reached at 127\.0\.0\.1:\d+ \(ECONNREFUSED\): check .*AWS_REGION/,
  );
});
