/** RFC 6455 §5.5.1, §7.1 and §7.4: the closing handshake. */
import { close, frame, opcodes, ping, text } from './raw-frame.ts';
import { brokenFrame, config, said, stop, type RawCase } from './raw-frames-case.ts';

/** What an endpoint may send (§7.4.1 and §7.4.2, and IANA's registry for 1012 to 1014). */
const allowedCodes = [
  1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 3999, 4000, 4400, 4409, 4999,
];
/** Not to be sent at all (1004, 1005, 1006, 1015), not in use (0…999, 1016…2999), or out of range. */
const forbiddenCodes = [0, 1, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65_535];

export const closingCases: readonly RawCase[] = [
  {
    name: 'a close without a code is answered by one without a code',
    section: '5.5.1',
    send: [close()],
    expect: { end: { close: null } },
  },
  {
    name: 'a close of one byte',
    section: '5.5.1',
    send: [frame({ opcode: opcodes.close, payload: Uint8Array.of(3) })],
    expect: { end: brokenFrame },
  },
  ...allowedCodes.flatMap((code): RawCase[] => [
    {
      name: `close ${code} comes back`,
      section: '7.4',
      send: [close(code)],
      expect: { end: { close: code } },
    },
    {
      name: `close ${code} with a reason comes back`,
      section: '7.1.6',
      send: [close(code, 'tschüß')],
      expect: { end: { close: code } },
    },
  ]),
  ...forbiddenCodes.map((code): RawCase => ({
    name: `close ${code} may not be sent`,
    section: '7.4',
    send: [close(code)],
    expect: { end: brokenFrame },
  })),
  {
    name: 'a reason of 123 bytes fills the frame',
    section: '5.5',
    send: [close(1000, 'x'.repeat(123))],
    expect: { end: { close: 1000 } },
  },
  {
    name: 'a reason of 124 bytes does not fit',
    section: '5.5',
    send: [close(1000, 'x'.repeat(124))],
    expect: { end: brokenFrame },
  },
  ...['c080', 'eda080', 'ff', 'ce'].map((hex): RawCase => ({
    name: `a reason with the bytes ${hex}, which are no UTF-8`,
    section: '8.1',
    send: [close(1000, Buffer.from(hex, 'hex'))],
    expect: { end: { error: 'message_not_json', close: 1007 } },
  })),
  {
    name: 'a message after the close is passed over',
    section: '5.5.1',
    send: [close(1000), text(said('late'))],
    expect: { end: { close: 1000 } },
  },
  {
    name: 'a ping after the close is passed over',
    section: '5.5.1',
    send: [close(1000), ping('late')],
    expect: { end: { close: 1000 } },
  },
  {
    name: 'a second close is passed over',
    section: '5.5.1',
    send: [close(1000), close(1001)],
    expect: { end: { close: 1000 } },
  },
  {
    name: 'a broken frame after the close is passed over',
    section: '5.5.1',
    send: [close(1000), frame({ opcode: 11, reserved: 7 })],
    expect: { end: { close: 1000 } },
  },
  {
    name: 'what comes before the close is answered before it',
    section: '5.5.1',
    send: [ping('first'), close(3000)],
    expect: { pongFrames: ['first'], end: { close: 3000 } },
  },
  {
    name: 'frames after stop: its answer comes, and the close',
    section: '7.1.2',
    send: [config, stop, ping('late')],
    expect: { pongFrames: ['late'], audio: Buffer.alloc(0), end: { close: 1000 } },
  },
];
