/** RFC 6455 §5.4: messages in fragments. */
import { binary, fragments, frame, opcodes, ping, text } from './raw-frame.ts';
import { brokenFrame, config, said, stop, type RawCase } from './raw-frames-case.ts';

const { continuation, text: asText, binary: asBinary, pong } = opcodes;
const begun = frame({ opcode: asText, payload: said('begun').slice(0, 5), isFinal: false });
const rest = frame({ opcode: continuation, payload: said('begun').slice(5) });
const samples = Buffer.from(Array.from({ length: 640 }, (_, at) => at % 251));

/** `maxFragments`: how many pieces the server takes. */
export function fragmentCases(maxFragments: number): RawCase[] {
  return [
    {
      name: 'a text in fragments of one byte',
      section: '5.4',
      send: fragments(asText, [...said('a')]),
      expect: { pongIds: ['a'], end: 'stays open' },
    },
    {
      name: 'a text of two fragments',
      section: '5.4',
      send: [begun, rest],
      expect: { pongIds: ['begun'], end: 'stays open' },
    },
    {
      name: 'empty fragments before, between and after',
      section: '5.4',
      send: fragments(asText, ['', said('a').slice(0, 9), '', said('a').slice(9), '']),
      expect: { pongIds: ['a'], end: 'stays open' },
    },
    {
      name: 'audio in fragments of one byte is the same audio',
      section: '5.4',
      send: [
        config,
        ...fragments(
          asBinary,
          Array.from(samples, (byte) => Uint8Array.of(byte)),
        ),
        stop,
      ],
      expect: { audio: samples, end: { close: 1000 } },
    },
    {
      name: 'audio, then the same in empty fragments, then audio',
      section: '5.4',
      send: [config, binary(samples), ...fragments(asBinary, ['', '']), binary(samples), stop],
      expect: { audio: Buffer.concat([samples, samples]), end: { close: 1000 } },
    },
    {
      name: 'a ping between fragments is answered before the message is whole',
      section: '5.4',
      send: [begun, ping('between'), rest],
      expect: { pongFrames: ['between'], pongIds: ['begun'], end: 'stays open' },
    },
    {
      name: 'pings between fragments of one byte',
      section: '5.4',
      send: fragments(asText, [...said('a')]).flatMap((fragment, at) => [fragment, ping(String(at))]),
      expect: { pongFrames: [...said('a')].map((_, at) => String(at)), pongIds: ['a'], end: 'stays open' },
    },
    {
      name: 'a pong between fragments is passed over',
      section: '5.4',
      send: [begun, frame({ opcode: pong, payload: 'unasked' }), rest],
      expect: { pongIds: ['begun'], end: 'stays open' },
    },
    {
      name: 'a continuation without a beginning',
      section: '5.4',
      send: [frame({ opcode: continuation, payload: said('a') })],
      expect: { end: brokenFrame },
    },
    {
      name: 'a continuation that is not the last, without a beginning',
      section: '5.4',
      send: [frame({ opcode: continuation, payload: said('a'), isFinal: false })],
      expect: { end: brokenFrame },
    },
    {
      name: 'a continuation after a message that was whole',
      section: '5.4',
      send: [text(said('whole')), frame({ opcode: continuation, payload: 'more' })],
      expect: { pongIds: 'any', end: brokenFrame },
    },
    {
      name: 'a new text within a fragmented one',
      section: '5.4',
      send: [begun, text(said('inner'))],
      expect: { end: brokenFrame },
    },
    {
      name: 'a new fragmented text within a fragmented one',
      section: '5.4',
      send: [begun, begun],
      expect: { end: brokenFrame },
    },
    {
      name: 'audio within a fragmented text',
      section: '5.4',
      send: [begun, binary(samples)],
      expect: { end: brokenFrame },
    },
    {
      name: 'a close between fragments',
      section: '5.5.1',
      send: [begun, frame({ opcode: opcodes.close, payload: Uint8Array.of(0x03, 0xe8) })],
      expect: { end: { close: 1000 } },
    },
    {
      name: `as many fragments as the server takes`,
      section: '10.4',
      send: fragments(asText, [said('many'), ...Array.from({ length: maxFragments - 1 }, () => '')]),
      expect: { pongIds: ['many'], end: 'stays open' },
    },
    {
      name: 'more fragments than the server takes',
      section: '10.4',
      send: fragments(asText, [said('many'), ...Array.from({ length: maxFragments }, () => '')]),
      expect: { end: { error: 'frame_too_large', close: 1009 } },
    },
  ];
}
