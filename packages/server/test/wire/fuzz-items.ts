/** What a client under nobody's control sends: one item is one message or one run of bytes. */
import { conversationTypes, mediaEncodings, specialties } from '@clarity-care/protocol';
import type { SeededRandom } from '../../src/aws-emulation/streaming/seeded-random.ts';
import {
  anyNumber,
  anyRecord,
  anyString,
  anyValue,
  canaryWord,
  hostileText,
  mutated,
  pick,
  randomBytes,
} from './fuzz-values.ts';
import { binary, close, fragments, frame, opcodes, ping, text } from './raw-frame.ts';

/** A session that was opened before, to be resumed by right or by wrong. */
export interface KnownSession {
  readonly session_id: string;
  readonly token: string;
}

const configFields = [
  'language_code',
  'sample_rate',
  'media_encoding',
  'specialty',
  'type',
  'engine',
  'interim_results',
  'show_speaker_label',
  'number_of_channels',
  'vocabulary_name',
  'vocabulary',
  'redact',
  'extract',
  'resume',
] as const;

/** A config that is accepted, with fields chosen by chance. */
export function rightConfig(random: SeededRandom): Record<string, unknown> {
  const fields: Record<string, unknown> = {
    sample_rate: random.integer(8000, 48_000),
    media_encoding: random.chance(0.6) ? 'pcm' : pick(random, mediaEncodings),
    specialty: pick(random, specialties),
    type: pick(random, conversationTypes),
    interim_results: random.chance(0.5),
    show_speaker_label: random.chance(0.5),
    number_of_channels: random.integer(1, 2),
    vocabulary_name: canaryWord,
    vocabulary: [canaryWord],
    redact: random.chance(0.5),
    extract: random.chance(0.5),
  };
  const kept = Object.entries(fields).filter(() => random.chance(0.3));
  return { ...Object.fromEntries(kept), engine: 'scripted' };
}

function wrongConfig(random: SeededRandom, known: KnownSession | undefined): unknown {
  if (random.chance(0.1)) return anyValue(random);
  const config = rightConfig(random);
  for (let count = random.integer(1, 3); count > 0; count -= 1) {
    config[pick(random, configFields)] = anyValue(random);
  }
  if (random.chance(0.3)) config['resume'] = anyResume(random, known);
  return random.chance(0.2) ? { ...config, ...anyRecord(random) } : config;
}

/** Of a session that was there, as `ready` and its messages said it or not quite. */
export function anyResume(random: SeededRandom, known: KnownSession | undefined): unknown {
  const whole: Record<string, unknown> = {
    session_id: known?.session_id ?? anyString(random),
    token: known?.token ?? anyString(random),
    last_seq: pick(random, [0, 1, 3, 1000, 2 ** 53 - 2, 2 ** 53 - 1]),
  };
  if (random.chance(0.5)) whole[pick(random, ['session_id', 'token', 'last_seq'])] = anyValue(random, 1);
  return whole;
}

function audio(random: SeededRandom): Buffer {
  const length = pick(random, [0, 1, 2, 3, 320, 3200, 8192, random.integer(0, 20_000)]);
  switch (random.integer(0, 4)) {
    case 0:
      return randomBytes(random, length);
    case 1:
      return waveHeader(random);
    case 2:
      return Buffer.concat([
        Buffer.from(pick(random, ['fLaC', 'OggS', 'ID3', 'RIFF'])),
        randomBytes(random, length),
      ]);
    default:
      return Buffer.alloc(length);
  }
}

/** The beginning of a WAV file that says anything. */
function waveHeader(random: SeededRandom): Buffer {
  const header = Buffer.alloc(44 + random.integer(0, 100));
  header.write('RIFF', 0, 'latin1');
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(pick(random, [16, 0, 18, 40, 0xffff_ffff]), 16);
  header.writeUInt16LE(random.integer(0, 4), 20);
  header.writeUInt16LE(random.integer(0, 3), 22);
  header.writeUInt32LE(pick(random, [0, 8000, 16_000, 44_100, 0xffff_ffff]), 24);
  header.writeUInt16LE(pick(random, [0, 8, 16, 24, 65_535]), 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(pick(random, [0, 0xffff_ffff, 1000]), 40);
  return header;
}

/** A message that the server has to take, or to pass over with a warning. */
function mildMessage(random: SeededRandom): string {
  const id = pick(random, [`${canaryWord} ${random.integer(0, 99)}`, anyNumber(random), null, '\ud800', '']);
  switch (random.integer(0, 6)) {
    case 0:
      return '{"type":"keepalive"}';
    case 1:
      return JSON.stringify({
        type: 'audio',
        data: Buffer.alloc(random.integer(0, 4000)).toString('base64'),
      });
    case 2:
      return JSON.stringify({ ...anyRecord(random), type: `${canaryWord} ${anyString(random)}` });
    case 3:
      return JSON.stringify({ ...anyRecord(random), type: 'ping', id });
    default:
      return JSON.stringify({ type: pick(random, ['ping', 'finalize']), id });
  }
}

function roughMessage(random: SeededRandom, known: KnownSession | undefined): string {
  switch (random.integer(0, 8)) {
    case 0:
      return '{"type":"stop"}';
    case 1:
      return JSON.stringify({ type: pick(random, ['ping', 'finalize']), id: anyValue(random) });
    case 2:
      return JSON.stringify({ type: 'audio', data: anyValue(random) });
    case 3:
      return JSON.stringify({ type: 'config', config: wrongConfig(random, known) });
    case 4:
      return JSON.stringify({ type: anyString(random), ...anyRecord(random) });
    case 5:
      return JSON.stringify(anyValue(random));
    case 6:
      return hostileText(random);
    default:
      return mutated(random, JSON.stringify({ type: 'config', config: rightConfig(random) }));
  }
}

/** A frame that may break any rule of RFC 6455 §5. */
function anyFrame(random: SeededRandom): Buffer {
  return frame({
    opcode: random.integer(0, 15),
    payload: randomBytes(random, pick(random, [0, 1, 2, 20, 125, 126, 300])),
    isFinal: random.chance(0.7),
    reserved: random.chance(0.8) ? 0 : random.integer(1, 7),
    isMasked: random.chance(0.9),
    lengthForm: pick(random, ['shortest', '16-bit', '64-bit']),
    ...(random.chance(0.1)
      ? {
          claimedLength: pick(random, [
            0n,
            1n,
            127n,
            70_000n,
            2n ** 20n,
            2n ** 20n + 1n,
            2n ** 33n,
            2n ** 63n,
          ]),
        }
      : {}),
  });
}

function inFragments(random: SeededRandom, opcode: number, bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length || parts.length === 0;) {
    const next = at + random.integer(0, Math.max(1, Math.ceil(bytes.length / 4)));
    parts.push(bytes.subarray(at, next));
    at = next;
  }
  return Buffer.concat(
    fragments(opcode, parts).flatMap((one) => (random.chance(0.2) ? [ping(canaryWord), one] : [one])),
  );
}

/** How bad a client is, 0…1 each: the share of frames that break the framing, and of messages that are wrong. */
export interface Manners {
  readonly disorder: number;
  readonly roughness: number;
}

/** One item, as the bytes that go over the connection. */
export function fuzzItem(
  random: SeededRandom,
  known: KnownSession | undefined,
  { disorder, roughness }: Manners,
): Buffer {
  if (random.chance(disorder)) return anyFrame(random);
  const message = () => (random.chance(roughness) ? roughMessage(random, known) : mildMessage(random));
  switch (random.integer(0, 9)) {
    case 0:
    case 1:
      return binary(audio(random));
    case 2:
      return inFragments(random, opcodes.text, Buffer.from(message()));
    case 3:
      return inFragments(random, opcodes.binary, audio(random));
    case 4:
      return ping(randomBytes(random, random.integer(0, 125)));
    case 5:
      if (random.chance(disorder)) return text(randomBytes(random, 40));
      if (random.chance(disorder)) return close(random.integer(0, 5100), anyString(random).slice(0, 60));
      return frame({ opcode: opcodes.pong, payload: canaryWord });
    default:
      return text(message());
  }
}

/** The same bytes with a few of them changed, taken out or doubled. */
export function damaged(random: SeededRandom, bytes: Buffer): Buffer {
  const at = random.integer(0, Math.max(0, bytes.length - 1));
  const end = at + random.integer(1, 40);
  return Buffer.concat(
    pick(random, [
      [bytes.subarray(0, at), bytes.subarray(end)],
      [bytes.subarray(0, end), bytes.subarray(at)],
      [bytes.subarray(0, at), randomBytes(random, 4), bytes.subarray(at)],
      [bytes.subarray(0, at), randomBytes(random, 1), bytes.subarray(at + 1)],
      [bytes.subarray(0, at)],
    ]),
  );
}
