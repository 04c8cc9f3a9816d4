/** RFC 6455 §5.2, §5.3 and §5.5: masking, reserved bits and opcodes, lengths, control frames. */
import { binary, frame, opcodes, ping, text, type FrameSpec } from './raw-frame.ts';
import { brokenFrame, config, said, stop, type End, type RawCase } from './raw-frames-case.ts';

const { continuation, text: asText, binary: asBinary, ping: asPing, pong, close } = opcodes;
const bytes = (length: number): Buffer => Buffer.from(Array.from({ length }, (_, at) => (at * 7) % 251));
const tooLarge: End = { error: 'frame_too_large', close: 1009 };

const refused = (name: string, section: string, spec: FrameSpec, end: End = brokenFrame): RawCase => ({
  name,
  section,
  send: [frame(spec)],
  expect: { end },
});

export const maskingCases: readonly RawCase[] = [
  refused('a text that is not masked', '5.1', { opcode: asText, payload: said('a'), isMasked: false }),
  refused('audio that is not masked', '5.1', { opcode: asBinary, payload: bytes(64), isMasked: false }),
  refused('a ping that is not masked', '5.1', { opcode: asPing, payload: 'a', isMasked: false }),
  refused('a close that is not masked', '5.1', { opcode: close, isMasked: false }),
  refused('an empty text that is not masked', '5.1', { opcode: asText, isMasked: false }),
  ...[Uint8Array.of(0, 0, 0, 0), Uint8Array.of(255, 255, 255, 255), Uint8Array.of(0, 0, 0, 1)].map(
    (maskingKey): RawCase => ({
      name: `the masking key ${Buffer.from(maskingKey).toString('hex')}`,
      section: '5.3',
      send: [frame({ opcode: asText, payload: said('masked'), maskingKey })],
      expect: { pongIds: ['masked'], end: 'stays open' },
    }),
  ),
  {
    name: 'each frame with a key of its own',
    section: '5.3',
    send: Array.from({ length: 20 }, (_, at) =>
      frame({ opcode: asText, payload: said(String(at)), maskingKey: Uint8Array.of(at, 99, at * 3, 7) }),
    ),
    expect: { pongIds: Array.from({ length: 20 }, (_, at) => String(at)), end: 'stays open' },
  },
];

export const reservedCases: readonly RawCase[] = [
  ...[4, 2, 1, 6, 5, 3, 7].flatMap((reserved) =>
    [
      { opcode: asText, payload: said('a'), reserved },
      { opcode: asBinary, payload: bytes(64), reserved },
      { opcode: asPing, payload: 'a', reserved },
      { opcode: close, payload: Uint8Array.of(0x03, 0xe8), reserved },
    ].map((spec) =>
      refused(`reserved bits ${reserved.toString(2).padStart(3, '0')}, opcode ${spec.opcode}`, '5.2', spec),
    ),
  ),
  {
    name: 'a reserved bit in a continuation',
    section: '5.2',
    send: [
      frame({ opcode: asText, payload: 'a', isFinal: false }),
      frame({ opcode: continuation, payload: 'b', reserved: 4 }),
    ],
    expect: { end: brokenFrame },
  },
  ...[3, 4, 5, 6, 7, 11, 12, 13, 14, 15].flatMap((opcode) => [
    refused(`the reserved opcode ${opcode}`, '5.2', { opcode, payload: 'a' }),
    refused(`the reserved opcode ${opcode}, empty`, '5.2', { opcode }),
  ]),
  {
    name: 'a reserved opcode between messages',
    section: '5.2',
    send: [text(said('before')), frame({ opcode: 11 }), text(said('after'))],
    expect: { pongIds: 'any', end: brokenFrame },
  },
];

export const controlCases: readonly RawCase[] = [
  ...[0, 1, 124, 125].map((length): RawCase => {
    const payload = bytes(length);
    return {
      name: `a ping of ${length} bytes comes back`,
      section: '5.5.2',
      send: [ping(payload)],
      expect: { pongFrames: [payload.toString('latin1')], end: 'stays open' },
    };
  }),
  ...[126, 127, 65_536].flatMap((length) =>
    [asPing, pong, close].map((opcode) =>
      refused(`a control frame (${opcode}) of ${length} bytes`, '5.5', { opcode, payload: bytes(length) }),
    ),
  ),
  ...[asPing, pong, close].map((opcode) =>
    refused(`a control frame (${opcode}) in fragments`, '5.5', { opcode, payload: 'a', isFinal: false }),
  ),
  {
    name: 'a pong that nobody asked for, empty and with 125 bytes',
    section: '5.5.3',
    send: [frame({ opcode: pong }), frame({ opcode: pong, payload: bytes(125) })],
    expect: { end: 'stays open' },
  },
  {
    name: 'ten pings, each answered with its own payload',
    section: '5.5.3',
    send: Array.from({ length: 10 }, (_, at) => ping(`ping ${at}`)),
    expect: { pongFrames: Array.from({ length: 10 }, (_, at) => `ping ${at}`), end: 'stays open' },
  },
  {
    name: 'three hundred pings in one write',
    section: '5.5.3',
    send: Array.from({ length: 300 }, (_, at) => ping(String(at))),
    expect: { pongFrames: Array.from({ length: 300 }, (_, at) => String(at)), end: 'stays open' },
  },
];

/** `maxFrameBytes`: `limits.max_frame_bytes` of the server. */
export function lengthCases(maxFrameBytes: number): RawCase[] {
  return [
    ...[0, 1, 125, 126, 127, 128, 65_535, 65_536, 65_537].map((length): RawCase => {
      const audio = bytes(length);
      return {
        name: `audio of ${length} bytes in one frame`,
        section: '5.2',
        send: [config, binary(audio), stop],
        expect: { audio, end: { close: 1000 } },
      };
    }),
    ...(['16-bit', '64-bit'] as const).flatMap((lengthForm) =>
      [0, 1, 125, 126, 200].map((length): RawCase => {
        const audio = bytes(length);
        // The RFC binds the sender; it does not say that the receiver has to fail, and none of the big ones does.
        return {
          name: `the length ${length} in ${lengthForm} form is read as it stands`,
          section: '5.2',
          send: [config, frame({ opcode: asBinary, payload: audio, lengthForm }), stop],
          expect: { audio, end: { close: 1000 } },
        };
      }),
    ),
    {
      name: 'a text that is empty',
      section: '5.6',
      send: [text('')],
      expect: { end: { error: 'message_not_json', close: 1007 } },
    },
    ...[
      ['one byte more than the server takes', BigInt(maxFrameBytes) + 1n],
      ['2^31', 2n ** 31n],
      ['2^32', 2n ** 32n],
      ['2^53', 2n ** 53n],
      ['2^63 - 1', 2n ** 63n - 1n],
      // §5.2: the most significant bit must be 0.
      ['2^63', 2n ** 63n],
      ['2^64 - 1', 2n ** 64n - 1n],
    ].flatMap(([name, claimedLength]) =>
      [asText, asBinary].map((opcode) =>
        refused(
          `opcode ${opcode}, a length of ${String(name)}: refused at its head`,
          '10.4',
          { opcode, payload: 'first bytes', claimedLength: BigInt(claimedLength ?? 0) },
          tooLarge,
        ),
      ),
    ),
    {
      name: 'fragments that are too large only together',
      section: '10.4',
      send: [
        frame({ opcode: asBinary, payload: Buffer.alloc(60_000), isFinal: false }),
        frame({ opcode: continuation, claimedLength: BigInt(maxFrameBytes) - 59_999n }),
      ],
      expect: { end: tooLarge },
    },
  ];
}
