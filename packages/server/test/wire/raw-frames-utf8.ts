/** RFC 6455 §5.6 and §8.1: text is UTF-8 (RFC 3629), over fragments too. */
import { frame, fragments, opcodes, ping, text } from './raw-frame.ts';
import { said, type End, type RawCase } from './raw-frames-case.ts';

const notUtf8: End = { error: 'message_not_json', close: 1007 };
const { text: asText, continuation } = opcodes;

/** Boundaries of the forms of two, three and four bytes, and code points that are rare but allowed. */
const allowed: readonly string[] = [
  'κόσμε',
  'Größe, œdème, 心臓, 🫀',
  '\u007f',
  '\u0080',
  '\u07ff',
  '\u0800',
  '\ud7ff',
  '\ue000',
  '\ufffd',
  // RFC 3629 allows the noncharacters.
  '\ufffe',
  '\uffff',
  '\u{10000}',
  '\u{1fffe}',
  '\u{10ffff}',
];

/** Hex bytes that no UTF-8 has, with the reason. */
const forbidden: readonly (readonly [hex: string, why: string])[] = [
  ['80', 'a lone continuation byte'],
  ['bf', 'the last continuation byte, alone'],
  ['80bf80bf80bf', 'continuation bytes only'],
  ['c3', 'a beginning of two bytes, and no second'],
  ['c320', 'a beginning of two bytes, then a space'],
  ['e1', 'a beginning of three bytes, alone'],
  ['e180', 'two of three bytes'],
  ['e18020', 'two of three bytes, then a space'],
  ['f1', 'a beginning of four bytes, alone'],
  ['f18080', 'three of four bytes'],
  ['f1808020', 'three of four bytes, then a space'],
  ['f8888080af', 'a form of five bytes'],
  ['fc8480808080', 'a form of six bytes'],
  ['fe', 'the byte fe'],
  ['ff', 'the byte ff'],
  ['fefeffff', 'byte order marks of other encodings'],
  ['c0af', 'a slash in two bytes'],
  ['e080af', 'a slash in three bytes'],
  ['f08080af', 'a slash in four bytes'],
  ['c1bf', 'U+007F in two bytes'],
  ['e09fbf', 'U+07FF in three bytes'],
  ['f08fbfbf', 'U+FFFF in four bytes'],
  ['c080', 'a zero in two bytes'],
  ['eda080', 'the first high surrogate'],
  ['edadbf', 'a high surrogate'],
  ['edb080', 'the first low surrogate'],
  ['edbfbf', 'the last low surrogate'],
  ['eda080edb080', 'a pair of surrogates'],
  ['f4908080', 'one more than U+10FFFF'],
  ['f7bfbfbf', 'far more than U+10FFFF'],
];

const quoted = (inner: Buffer): Buffer => {
  const [before = '', after = ''] = said('|').split('|');
  return Buffer.concat([Buffer.from(before), inner, Buffer.from(after)]);
};
const singly = (bytes: Buffer): Uint8Array[] => Array.from(bytes, (byte) => Uint8Array.of(byte));

export const utf8Cases: readonly RawCase[] = [
  ...allowed.flatMap((id): RawCase[] => {
    const codePoint = [...id].map((point) => point.codePointAt(0)?.toString(16)).join(' ');
    const bytes = quoted(Buffer.from(id));
    return [
      {
        name: `U+${codePoint}`,
        section: '5.6',
        send: [text(bytes)],
        expect: { pongIds: [id], end: 'stays open' },
      },
      {
        name: `U+${codePoint} in fragments of one byte`,
        section: '5.6',
        send: fragments(asText, singly(bytes)),
        expect: { pongIds: [id], end: 'stays open' },
      },
    ];
  }),
  {
    name: 'a character cut by a fragment, with a ping inside',
    section: '5.6',
    send: (() => {
      const bytes = quoted(Buffer.from('🫀'));
      const inside = bytes.length - 4;
      return [
        frame({ opcode: asText, payload: bytes.subarray(0, inside), isFinal: false }),
        ping('🫀'.slice(0, 0)),
        frame({ opcode: continuation, payload: bytes.subarray(inside) }),
      ];
    })(),
    expect: { pongFrames: [''], pongIds: ['🫀'], end: 'stays open' },
  },
  ...forbidden.flatMap(([hex, why]): RawCase[] => {
    const bytes = Buffer.from(hex, 'hex');
    return [
      { name: `${hex}, ${why}`, section: '8.1', send: [text(bytes)], expect: { end: notUtf8 } },
      { name: `${hex} within JSON`, section: '8.1', send: [text(quoted(bytes))], expect: { end: notUtf8 } },
      {
        name: `${hex} in fragments of one byte`,
        section: '8.1',
        send: fragments(asText, singly(quoted(bytes))),
        expect: { end: notUtf8 },
      },
    ];
  }),
  {
    name: 'bytes that are no UTF-8 are audio where the frame is binary',
    section: '5.6',
    send: [frame({ opcode: opcodes.binary, payload: Buffer.from('fffe', 'hex') })],
    expect: { end: 'stays open' },
  },
  {
    name: 'bytes that are no UTF-8 may be in a ping',
    section: '5.5.2',
    send: [ping(Buffer.from('c080ff', 'hex'))],
    expect: { pongFrames: ['\u00c0\u0080\u00ff'], end: 'stays open' },
  },
];
