import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { test, type TestContext } from 'node:test';
import { ManualClock } from '../clock/manual-clock.ts';
import { createReachabilityProbe } from './reachability.ts';

/** A server that takes connections and says nothing. */
async function serve(t: TestContext, host: string) {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined).resume();
  });
  server.listen(0, host);
  await once(server, 'listening');
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  };
  t.after(close);
  return { server, port: (server.address() as AddressInfo).port, close };
}

function probeOf(address: string, clock = new ManualClock()) {
  return createReachabilityProbe({ title: 'Amazon Transcribe', address: new URL(address), clock });
}

test('an address that answers, and one that no longer does', async (t) => {
  const { port, close } = await serve(t, '127.0.0.1');
  const probe = probeOf(`http://127.0.0.1:${port}`);
  assert.equal(await probe(), undefined);
  await close();
  assert.match(
    (await probe()) ?? '',
    /^Amazon Transcribe cannot be reached at 127\.0\.0\.1:\d+ \(ECONNREFUSED\): check .*AWS_REGION/,
  );
});

test('an IPv6 address where nobody listens is not taken for a name', async () => {
  const problem = (await probeOf('http://[::1]:1')()) ?? '';
  // ECONNREFUSED, or what a machine without IPv6 says of the address.
  assert.match(
    problem,
    /cannot be reached at \[::1\]:1 \((ECONNREFUSED|EADDRNOTAVAIL|EAFNOSUPPORT|ENETUNREACH)\)/,
  );
});

test('TLS that is not answered is given up after three seconds', async (t) => {
  const { server, port } = await serve(t, '127.0.0.1');
  const clock = new ManualClock();
  const connected = once(server, 'connection');
  const problem = probeOf(`https://127.0.0.1:${port}`, clock)();
  await connected;
  clock.advance(3_000);
  assert.match((await problem) ?? '', /\(no answer\)/);
});
