/** What a server of `ws` alone can do: each binary frame is answered by a short text, and nothing else happens. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { answerMemory } from './memory-answers.ts';

const reply = '{"type":"partial","text":"the blood pressure is one twenty over eighty"}';

const http = createServer();
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });
sockets.on('connection', (socket) => {
  socket.on('message', (_bytes, isBinary) => {
    if (isBinary) socket.send(reply);
  });
  // The close that follows says all there is to say.
  socket.on('error', () => undefined);
});
await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
process.stdout.write(`listens at http://127.0.0.1:${(http.address() as AddressInfo).port}\n`);
await answerMemory();
for (const socket of sockets.clients) socket.terminate();
http.close();
