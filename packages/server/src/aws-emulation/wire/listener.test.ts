import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect as connectHttp2, type ClientHttp2Session } from 'node:http2';
import { request as httpRequest, Agent } from 'node:http';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { test, type TestContext } from 'node:test';
import { ManualClock } from '../../clock/manual-clock.ts';
import { Listener, type ListenerHandlers } from './listener.ts';

const echoHandlers: ListenerHandlers = {
  onRequest: (request, response) => {
    response.end(`1.1 ${request.method} ${request.url}`);
  },
  onUpgrade: (_request, socket, firstBytes) => {
    socket.end(
      `HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\n\r\nfirst: ${firstBytes.toString()}`,
    );
  },
  onStream: (stream, headers) => {
    stream.respond({ ':status': 200 });
    stream.end(`2 ${headers[':method']} ${headers[':path']}`);
  },
};

async function listen(t: TestContext, handlers: Partial<ListenerHandlers> = {}) {
  const clock = new ManualClock();
  const listener = new Listener({ ...echoHandlers, ...handlers }, clock);
  const port = await listener.listen({ host: '127.0.0.1', port: 0 });
  t.after(() => listener.close());
  return { clock, listener, port };
}

function openSocket(t: TestContext, port: number): Socket {
  const socket = connect(port, '127.0.0.1');
  t.after(() => socket.destroy());
  return socket;
}

function openSession(t: TestContext, port: number): ClientHttp2Session {
  const session = connectHttp2(`http://127.0.0.1:${port}`);
  t.after(() => session.destroy());
  return session;
}

async function getOverHttp1(port: number, path: string): Promise<string> {
  const agent = new Agent();
  const request = httpRequest({ host: '127.0.0.1', port, path, agent }).end();
  const [response] = await once(request, 'response');
  const body = await text(response);
  agent.destroy();
  return body;
}

async function getOverHttp2(session: ClientHttp2Session, path: string): Promise<string> {
  return text(session.request({ ':method': 'POST', ':path': path }, { endStream: true }));
}

test('one port answers both versions, several times each', async (t) => {
  const { port } = await listen(t);
  const session = openSession(t, port);
  assert.equal(await getOverHttp1(port, '/a'), '1.1 GET /a');
  assert.equal(await getOverHttp2(session, '/b'), '2 POST /b');
  assert.equal(await getOverHttp2(session, '/c'), '2 POST /c');
  assert.equal(await getOverHttp1(port, '/d'), '1.1 GET /d');
});

test('the first bytes may come one by one', async (t) => {
  const { port } = await listen(t);
  const http1 = openSocket(t, port).setNoDelay();
  for (const byte of 'PUT /slow HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n') {
    await new Promise((resolve) => http1.write(byte, resolve));
  }
  assert.match(await text(http1), /1\.1 PUT \/slow/);

  const socket = openSocket(t, port).setNoDelay();
  const preface = Buffer.concat([Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), Buffer.alloc(9)]);
  // An empty SETTINGS frame: RFC 9113 §6.5.
  preface.writeUInt8(4, 24 + 3);
  for (const byte of preface) {
    await new Promise((resolve) => socket.write(Buffer.of(byte), resolve));
  }
  const [answer] = (await once(socket, 'data')) as [Buffer];
  assert.equal(answer.readUInt8(3), 4, "the server's own SETTINGS come first");
});

test('an upgrade keeps the bytes that came with it, and only WebSockets upgrade', async (t) => {
  const { port } = await listen(t);
  const socket = openSocket(t, port);
  socket.write('GET /u HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: WebSocket\r\n\r\nearly');
  assert.match(await text(socket), /first: early$/);
  const other = openSocket(t, port);
  other.write('GET /u HTTP/1.1\r\nhost: a\r\nconnection: upgrade, close\r\nupgrade: h2c\r\n\r\n');
  assert.match(await text(other), /1\.1 GET \/u/);
});

test('a connection that says nothing is cut after twenty seconds', async (t) => {
  const { clock, port } = await listen(t);
  const socket = openSocket(t, port);
  await clock.waitFor(20_000);
  socket.write('PR');
  clock.advance(19_999);
  assert.equal(socket.destroyed, false);
  clock.advance(1);
  await once(socket, 'close');
});

test('a client that leaves before it has said anything harms nothing', async (t) => {
  const { clock, port } = await listen(t);
  const socket = openSocket(t, port);
  await clock.waitFor(20_000);
  socket.end('P');
  await once(socket.resume(), 'close');
  assert.equal(await getOverHttp1(port, '/after'), '1.1 GET /after');
});

test('a session of HTTP/2 without a stream is closed after 65 seconds, one with a stream is not', async (t) => {
  let end = (): void => undefined;
  const { clock, port } = await listen(t, {
    onStream: (stream) => {
      stream.respond({ ':status': 200 });
      stream.write('begun');
      end = () => stream.end();
    },
  });
  const session = openSession(t, port);
  const stream = session.request({ ':method': 'POST', ':path': '/' }, { endStream: true });
  await once(stream, 'data');
  clock.advance(24 * 3_600_000);
  end();
  await once(stream, 'close');
  await clock.waitFor(65_000);
  assert.equal(session.closed, false);
  clock.advance(65_000);
  await once(session, 'close');
});

test('heads over the limit are refused', async (t) => {
  const { port } = await listen(t);
  const socket = openSocket(t, port);
  socket.write(`GET / HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(33 * 1024)}\r\n\r\n`);
  assert.match(await text(socket), /^HTTP\/1\.1 431 /);
});

test('close cuts what is open, and a port that is taken is an error', async (t) => {
  const { clock, listener, port } = await listen(t, { onRequest: () => undefined });
  const silent = openSocket(t, port);
  const waiting = openSocket(t, port);
  waiting.write('GET / HTTP/1.1\r\nhost: a\r\n\r\n');
  const session = openSession(t, port);
  await once(session, 'remoteSettings');
  const second = new Listener(echoHandlers, clock);
  await assert.rejects(second.listen({ host: '127.0.0.1', port }), /EADDRINUSE/);
  await second.close();
  const closed = [silent, waiting, session].map(
    (one) =>
      new Promise((resolve) => {
        one.on('error', () => undefined);
        one.once('close', resolve);
      }),
  );
  await listener.close();
  await Promise.all(closed);
  await listener.close();
});
