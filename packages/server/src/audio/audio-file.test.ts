import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { AudioFileError, openAudioFile, type AudioFile } from './audio-file.ts';
import { speechFrames } from './speech-frames.ts';

const testAudio = (name: string): string =>
  fileURLToPath(new URL(`../../../../test-data/audio/${name}`, import.meta.url));

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'audio-file-'));
});
after(() => rm(folder, { recursive: true }));

let count = 0;
async function fileOf(...parts: Buffer[]): Promise<string> {
  const path = join(folder, String((count += 1)));
  await writeFile(path, Buffer.concat(parts));
  return path;
}

function chunk(tag: string, content: Buffer, statedBytes: number = content.length): Buffer {
  const head = Buffer.alloc(8);
  head.write(tag, 'latin1');
  head.writeUInt32LE(statedBytes, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

const RIFF = Buffer.from('RIFF\0\0\0\0WAVE', 'latin1');

function fmt(tag: number, bits: number, channels = 1, rate = 16000): Buffer {
  const block = Buffer.alloc(16);
  block.writeUInt16LE(tag, 0);
  block.writeUInt16LE(channels, 2);
  block.writeUInt32LE(rate, 4);
  block.writeUInt16LE(bits, 14);
  return chunk('fmt ', block);
}

async function contentOf(file: AudioFile): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of file.bytes) {
    // A page of Vorbis holds some seconds, and is given out at once.
    assert.ok(piece.length <= 1024 * 1024, 'memory stays bounded');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

const s16 = (...values: number[]): Buffer => Buffer.from(Int16Array.from(values).buffer);

describe('openAudioFile', () => {
  it('reads every sample format of WAV as 16-bit PCM', async () => {
    const float64 = Buffer.alloc(32);
    [0, 0.5, -1, 2].forEach((value, i) => float64.writeDoubleLE(value, 8 * i));
    const int24 = Buffer.alloc(12);
    [0, 0x400000, -0x800000, 0x7fffff].forEach((value, i) => int24.writeIntLE(value, 3 * i, 3));
    const wanted = s16(0, 16384, -32768, 32767);
    const cases: [Buffer, Buffer, Buffer][] = [
      [fmt(1, 8), Buffer.from([128, 192, 0, 255]), s16(0, 16384, -32768, 32512)],
      [fmt(1, 16), wanted, wanted],
      [fmt(1, 24), int24, wanted],
      [fmt(1, 32), Buffer.from(Int32Array.of(0, 2 ** 30, -(2 ** 31), 2 ** 31 - 1).buffer), wanted],
      [fmt(3, 32), Buffer.from(Float32Array.of(0, 0.5, -1, 2).buffer), wanted],
      [fmt(3, 64), float64, wanted],
      // ITU-T G.711: the loudest and the quietest code of either sign.
      [fmt(7, 8), Buffer.from([0x80, 0x00, 0xff, 0x7f]), s16(32124, -32124, 0, 0)],
      [fmt(6, 8), Buffer.from([0xaa, 0x2a, 0xd5, 0x55]), s16(32256, -32256, 8, -8)],
    ];
    for (const [format, data, pcm] of cases) {
      const file = await openAudioFile(await fileOf(RIFF, format, chunk('data', data)));
      assert.deepEqual([file.encoding, file.sampleRateHz, file.channels], ['pcm', 16000, 1]);
      assert.deepEqual(await contentOf(file), pcm);
    }
  });

  it('reads the extensible form, many channels, and passes over unknown chunks of any length', async () => {
    const extension = Buffer.alloc(40);
    fmt(0xfffe, 16, 6, 48000).copy(extension, 0, 8);
    extension.writeUInt16LE(1, 24);
    const pcm = s16(1, 2, 3, 4, 5, 6);
    const path = await fileOf(
      RIFF,
      chunk('JUNK', Buffer.alloc(200_001)),
      chunk('fmt ', extension),
      chunk('LIST', Buffer.alloc(5)),
      chunk('data', pcm),
      chunk('LIST', Buffer.alloc(40)),
    );
    const file = await openAudioFile(path);
    assert.deepEqual([file.sampleRateHz, file.channels, file.durationMs], [48000, 6, 0]);
    assert.deepEqual(await contentOf(file), pcm);
  });

  it('reads a long file in pieces, and tells its duration', async () => {
    const pcm = Buffer.alloc(32000 * 20, 7);
    const file = await openAudioFile(await fileOf(RIFF, fmt(1, 16), chunk('data', pcm)));
    assert.equal(file.durationMs, 20_000);
    assert.ok((await contentOf(file)).equals(pcm));
  });

  it('reads a file that is cut off as far as it goes, with a warning', async () => {
    const warnings: string[] = [];
    const path = await fileOf(RIFF, fmt(1, 16, 2), chunk('data', Buffer.alloc(1002, 1), 5000));
    const file = await openAudioFile(path, { onWarning: (message) => warnings.push(message) });
    assert.equal((await contentOf(file)).length, 1000);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0]!, /1002 of 5000 bytes/);
  });

  it('reads a file whose writer could not know its length, without a warning', async () => {
    for (const stated of [0, 0xffffffff]) {
      const path = await fileOf(RIFF, fmt(1, 16), chunk('data', Buffer.alloc(1000), stated));
      const file = await openAudioFile(path, { onWarning: (message) => assert.fail(message) });
      assert.equal((await contentOf(file)).length, 1000);
    }
  });

  it('hands FLAC and Ogg Opus on as they are, with what their headers tell', async () => {
    const cases: [string, Partial<AudioFile>][] = [
      ['rising-tone-16k-mono.flac', { encoding: 'flac', sampleRateHz: 16000, channels: 1, durationMs: 1750 }],
      [
        'rising-tone-44k1-stereo.flac',
        { encoding: 'flac', sampleRateHz: 44100, channels: 2, durationMs: 1370 },
      ],
      [
        'rising-tone-48k-mono.opus',
        { encoding: 'ogg-opus', sampleRateHz: 48000, channels: 1, durationMs: 1750 },
      ],
      ['rising-tone-48k-stereo-short.opus', { encoding: 'ogg-opus', channels: 2, durationMs: 187 }],
    ];
    for (const [name, wanted] of cases) {
      const file = await openAudioFile(testAudio(name));
      assert.deepEqual({ ...file, ...wanted }, file);
      assert.ok((await contentOf(file)).equals(readFileSync(testAudio(name))));
    }
  });

  it('decodes Ogg Vorbis to interleaved PCM', async () => {
    const file = await openAudioFile(testAudio('rising-tone-44k1-stereo.ogg'));
    assert.deepEqual(
      [file.encoding, file.sampleRateHz, file.channels, file.durationMs],
      ['pcm', 44100, 2, 1370],
    );
    const pcm = await contentOf(file);
    assert.equal(pcm.length, 60417 * 4);
    // The right channel is half as loud as the left one.
    let left = 0;
    let right = 0;
    for (let at = 0; at < pcm.length; at += 4) {
      left += pcm.readInt16LE(at) ** 2;
      right += pcm.readInt16LE(at + 2) ** 2;
    }
    assert.ok(Math.abs(Math.sqrt(right / left) - 0.5) < 0.02);
  });

  it('feeds the same way as a socket', async () => {
    const names = ['rising-tone-16k-mono.wav', 'rising-tone-16k-mono.flac', 'rising-tone-48k-mono.opus'];
    for (const name of names) {
      const file = await openAudioFile(testAudio(name));
      let bytes = 0;
      for await (const frame of speechFrames(file.bytes, { ...file, targetRateHz: 16000 }))
        bytes += frame.pcm.length;
      assert.equal(bytes, 56000, name);
    }
  });

  it('closes the file when its reader leaves, and when it is closed unread', async () => {
    const path = await fileOf(RIFF, fmt(1, 16), chunk('data', Buffer.alloc(200_000)));
    const left = await openAudioFile(path);
    for await (const piece of left.bytes) {
      assert.ok(piece.length > 0);
      break;
    }
    await left.close();
    const unread = await openAudioFile(path);
    await unread.close();
    await unread.close();
    await assert.rejects(contentOf(unread), /closed|EBADF/);
  });

  it('refuses what it cannot read, with the reason and the remedy and without the name', async () => {
    const cases: [RegExp, Buffer[]][] = [
      [/empty/, [Buffer.alloc(0)]],
      [/not WAV, FLAC, Ogg/, [Buffer.from('ID3 and then some MP3')]],
      [/not WAV, FLAC, Ogg/, [Buffer.from('RIFF')]],
      [/without a data chunk/, [RIFF, fmt(1, 16)]],
      [/before its fmt chunk/, [RIFF, chunk('data', Buffer.alloc(8)), fmt(1, 16)]],
      [/format tag 0x55 is not supported/, [RIFF, fmt(0x55, 16), chunk('data', Buffer.alloc(8))]],
      [/12 bits per integer sample/, [RIFF, fmt(1, 12), chunk('data', Buffer.alloc(8))]],
      [/0 channels/, [RIFF, fmt(1, 16, 0), chunk('data', Buffer.alloc(8))]],
      [/sample rate is 4000 Hz/, [RIFF, fmt(1, 16, 1, 4000), chunk('data', Buffer.alloc(8))]],
      [/fmt chunk has 8 bytes/, [RIFF, chunk('fmt ', Buffer.alloc(8)), chunk('data', Buffer.alloc(8))]],
      [/without a STREAMINFO/, [Buffer.from('fLaC')]],
      [/damaged Ogg/, [Buffer.from('OggS'), Buffer.alloc(60)]],
      [/neither Opus nor Vorbis/, [Buffer.from('OggS')]],
    ];
    for (const [reason, parts] of cases) {
      const path = await fileOf(...parts);
      await assert.rejects(openAudioFile(path), (error: unknown) => {
        assert.ok(error instanceof AudioFileError, String(error));
        assert.match(error.message, reason);
        assert.match(error.message, /; (convert it: ffmpeg|record it again)/);
        assert.ok(!error.message.includes(path));
        return true;
      });
    }
    await assert.rejects(openAudioFile(join(folder, 'none')), { code: 'ENOENT' });
  });
});
