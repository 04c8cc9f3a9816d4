import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { test, type TestContext } from 'node:test';
import { connectTo, type ConnectionOptions } from './connection.ts';

async function listen(t: TestContext, host: string, server: Server): Promise<number> {
  server.listen(0, host);
  await once(server, 'listening');
  t.after(() => {
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** How connecting ended: the system's code, or `ready`. */
function outcomeOf(address: string, options: Partial<ConnectionOptions> = {}): Promise<string> {
  return new Promise((resolve) => {
    const socket = connectTo(new URL(address), {
      ...options,
      onReady: () => {
        socket.destroy();
        resolve('ready');
      },
      onError: (error) => resolve(error.code ?? error.name),
    });
  });
}

/** The system's code when ::1 cannot be had here, else a port that listens on it. */
async function listenOnIpv6(t: TestContext): Promise<number | string> {
  const server = createServer((socket) => socket.on('error', () => undefined).resume());
  try {
    return await listen(t, '::1', server);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? '';
  }
}

test('an IPv6 address in its brackets', async (t) => {
  const port = await listenOnIpv6(t);
  if (typeof port === 'number') assert.equal(await outcomeOf(`http://[::1]:${port}`), 'ready');
  // Without IPv6 it is the address that is missing here; a name to look up it is never.
  else assert.equal(await outcomeOf('http://[::1]:1'), port);
});

test('a name, and an address where nobody listens', async (t) => {
  const port = await listen(
    t,
    '127.0.0.1',
    createServer((socket) => socket.on('error', () => undefined).resume()),
  );
  assert.equal(await outcomeOf(`http://127.0.0.1:${port}`), 'ready');
  assert.equal(await outcomeOf(`http://localhost:${port}`), 'ready');
  assert.equal(await outcomeOf('http://127.0.0.1:1'), 'ECONNREFUSED');
});

/** The first message of a TLS client, which holds the server's name and the protocols as they are. */
async function clientHello(t: TestContext, host: string, protocols?: readonly string[]): Promise<string> {
  const hello = Promise.withResolvers<string>();
  const port = await listen(
    t,
    '127.0.0.1',
    createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', (bytes) => {
        hello.resolve(bytes.toString('latin1'));
        socket.destroy();
      });
    }),
  );
  const options = protocols === undefined ? {} : { protocols };
  assert.equal(await outcomeOf(`https://${host}:${port}`, options), 'ECONNRESET');
  return hello.promise;
}

test('TLS names the server by its name, never by its address', async (t) => {
  assert.equal((await clientHello(t, 'localhost')).includes('localhost'), true);
  assert.equal((await clientHello(t, '127.0.0.1')).includes('127.0.0.1'), false);
});

test('TLS offers the protocols that are wanted, and none unasked', async (t) => {
  // RFC 7301 §3.1: the length of the list, then that of each name.
  const offer = '\u0000\u0003\u0002h2';
  assert.equal((await clientHello(t, 'localhost', ['h2'])).includes(offer), true);
  assert.equal((await clientHello(t, 'localhost')).includes(offer), false);
});
