/** RFC 6455 §4: opening handshakes, right and wrong. */
import { exampleHandshakeKey, handshakeRequest } from './raw-socket.ts';

export interface HandshakeCase {
  readonly name: string;
  /** Of RFC 6455. */
  readonly section: string;
  readonly request: (socketUrl: string) => string;
  readonly status: number;
  /** Headers of the answer, names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
}

const differing =
  (headers: Readonly<Record<string, string | null>>, requestLine?: string) =>
  (socketUrl: string): string =>
    handshakeRequest(socketUrl, headers, requestLine);

const path = '/ws/transcribe';

export const handshakeCases: readonly HandshakeCase[] = [
  { name: 'all as it should be', section: '4.1', request: differing({}), status: 101 },
  {
    name: 'Upgrade in other letters',
    section: '4.2.1',
    request: differing({ Upgrade: 'WebSocket' }),
    status: 101,
  },
  {
    name: 'Connection with more than one word',
    section: '4.2.1',
    request: differing({ Connection: 'keep-alive, Upgrade' }),
    status: 101,
  },
  {
    name: 'extensions that the server does not have are passed over',
    section: '9.1',
    request: differing({ 'Sec-WebSocket-Extensions': 'permessage-deflate; client_max_window_bits' }),
    status: 101,
  },
  {
    name: 'without a key',
    section: '4.2.1',
    request: differing({ 'Sec-WebSocket-Key': null }),
    status: 400,
  },
  {
    name: 'an empty key',
    section: '4.2.1',
    request: differing({ 'Sec-WebSocket-Key': '' }),
    status: 400,
  },
  {
    name: 'a key of 15 bytes',
    section: '4.2.1',
    request: differing({ 'Sec-WebSocket-Key': Buffer.alloc(15, 1).toString('base64') }),
    status: 400,
  },
  {
    name: 'a key of 17 bytes',
    section: '4.2.1',
    request: differing({ 'Sec-WebSocket-Key': Buffer.alloc(17, 1).toString('base64') }),
    status: 400,
  },
  {
    name: 'a key that is no base64',
    section: '4.2.1',
    request: differing({ 'Sec-WebSocket-Key': '!!!!!!!!!!!!!!!!!!!!!!==' }),
    status: 400,
  },
  {
    name: 'two keys',
    section: '11.3.1',
    request: differing({
      'Sec-WebSocket-Key': `${exampleHandshakeKey}\r\nSec-WebSocket-Key: ${exampleHandshakeKey}`,
    }),
    status: 400,
  },
  ...[null, '', '0', '7', '12', '14', '-1', '999', '13, 14', 'thirteen'].map((version): HandshakeCase => ({
    name: version === null ? 'without a version' : `version ${JSON.stringify(version)}`,
    section: '4.4',
    request: differing({ 'Sec-WebSocket-Version': version }),
    status: 426,
    headers: { 'sec-websocket-version': '13' },
  })),
  {
    name: 'without Upgrade',
    section: '4.2.1',
    request: differing({ Upgrade: null }),
    status: 426,
    headers: { upgrade: 'websocket' },
  },
  {
    name: 'another Upgrade',
    section: '4.2.1',
    request: differing({ Upgrade: 'h2c' }),
    status: 426,
    headers: { upgrade: 'websocket' },
  },
  {
    name: 'without Connection',
    section: '4.2.1',
    request: differing({ Connection: null }),
    status: 426,
    headers: { upgrade: 'websocket' },
  },
  {
    name: 'Connection without the word Upgrade',
    section: '4.2.1',
    request: differing({ Connection: 'keep-alive' }),
    status: 426,
    headers: { upgrade: 'websocket' },
  },
  { name: 'POST', section: '4.2.1', request: differing({}, `POST ${path} HTTP/1.1`), status: 405 },
  { name: 'HTTP/1.0', section: '4.2.1', request: differing({}, `GET ${path} HTTP/1.0`), status: 426 },
  { name: 'HTTP/1.1 without Host', section: '4.2.1', request: differing({ Host: null }), status: 400 },
  {
    name: 'another address',
    section: '4.2.1',
    request: differing({}, 'GET /ws/other HTTP/1.1'),
    status: 404,
  },
  {
    name: 'a line that is no request',
    section: '4.2.1',
    request: differing({}, 'transcribe me'),
    status: 400,
  },
];
