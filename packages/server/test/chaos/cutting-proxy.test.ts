import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { test } from 'node:test';
import { startCuttingProxy, type Cut } from './cutting-proxy.ts';

/** Sends `sent` bytes each way through a proxy with that cut; resolves to what came through, and how it ended. */
async function throughProxy(cut: Cut | undefined, sent: number) {
  const atServer: Buffer[] = [];
  const target = createServer((socket: Socket) => {
    socket.on('data', (bytes: Buffer) => atServer.push(bytes));
    socket.on('error', () => undefined);
    socket.write(Buffer.alloc(sent, 1));
    socket.on('end', () => socket.end());
  }).listen(0, '127.0.0.1');
  await once(target, 'listening');
  const proxy = await startCuttingProxy(
    () => (target.address() as AddressInfo).port,
    () => cut,
  );
  const client = connect(proxy.port, '127.0.0.1');
  const atClient: Buffer[] = [];
  const errors: string[] = [];
  client.on('error', (error: NodeJS.ErrnoException) => errors.push(error.code ?? ''));
  client.on('data', (bytes: Buffer) => {
    atClient.push(bytes);
    if (Buffer.concat(atClient).length === sent) client.end(Buffer.alloc(sent, 2));
  });
  const isSentFirst = cut?.direction === 'to_server';
  if (isSentFirst) client.write(Buffer.alloc(sent, 2));
  await new Promise((resolve) => client.once('close', resolve));
  await proxy.close();
  target.close();
  return {
    toServer: Buffer.concat(atServer).length,
    toClient: Buffer.concat(atClient).length,
    isReset: errors.includes('ECONNRESET'),
    counts: proxy.counts,
  };
}

test('without a cut all goes through, both ways', async () => {
  const seen = await throughProxy(undefined, 100_000);
  assert.deepEqual([seen.toServer, seen.toClient, seen.counts.cuts], [100_000, 100_000, 0]);
});

const manners: readonly Cut['manner'][] = ['reset', 'close', 'half_open'];

for (const manner of manners) {
  test(`${manner}: the bytes before the cut, and none after it`, async () => {
    const seen = await throughProxy({ direction: 'to_client', afterBytes: 70, manner, silentMs: 20 }, 100);
    // A reset may overtake what was sent before it.
    assert.ok(manner === 'close' ? seen.toClient === 70 : seen.toClient <= 70, String(seen.toClient));
    assert.equal(seen.toServer, 0);
    assert.equal(seen.isReset, manner !== 'close');
    assert.deepEqual([seen.counts.cuts, seen.counts.halfOpen], [1, manner === 'half_open' ? 1 : 0]);
  });
}

test('to the server too', async () => {
  const cut: Cut = { direction: 'to_server', afterBytes: 10, manner: 'close', silentMs: 0 };
  assert.equal((await throughProxy(cut, 50)).toServer, 10);
});
