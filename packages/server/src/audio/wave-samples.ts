/** The sample formats of WAV files as signed 16-bit little-endian PCM. */

import { s16FromSamples } from './pcm-samples.ts';
import type { WaveFormat } from './wave-header.ts';

/** `bytes` must hold whole samples; channels stay interleaved. 16-bit integers are handed through as they are. */
export function s16FromWave(bytes: Buffer, format: WaveFormat): Buffer {
  if (format.sampleFormat === 'mu-law') return s16FromTable(bytes, MU_LAW);
  if (format.sampleFormat === 'a-law') return s16FromTable(bytes, A_LAW);
  if (format.sampleFormat === 'integer' && format.bitsPerSample === 16) return bytes;
  const sampleBytes = format.bitsPerSample / 8;
  const samples = new Float32Array(bytes.length / sampleBytes);
  const read = sampleReader(bytes, format);
  for (let i = 0; i < samples.length; i += 1) samples[i] = read(i * sampleBytes);
  return s16FromSamples(samples);
}

function sampleReader(bytes: Buffer, format: WaveFormat): (at: number) => number {
  if (format.sampleFormat === 'float') {
    return format.bitsPerSample === 32 ? (at) => bytes.readFloatLE(at) : (at) => bytes.readDoubleLE(at);
  }
  // WAV stores 8-bit samples unsigned and wider ones signed.
  if (format.bitsPerSample === 8) return (at) => (bytes.readUInt8(at) - 128) / 128;
  const sampleBytes = format.bitsPerSample / 8;
  const scale = 2 ** (format.bitsPerSample - 1);
  return (at) => bytes.readIntLE(at, sampleBytes) / scale;
}

function s16FromTable(bytes: Buffer, table: Int16Array): Buffer {
  const pcm = Buffer.allocUnsafe(bytes.length * 2);
  for (let i = 0; i < bytes.length; i += 1) pcm.writeInt16LE(table[bytes[i]!]!, 2 * i);
  return pcm;
}

/** ITU-T G.711, table 2a: the bits are inverted; 14-bit steps are scaled to 16 bits. */
const MU_LAW = Int16Array.from({ length: 256 }, (_, code) => {
  const bits = ~code & 0xff;
  const magnitude = ((((bits & 0x0f) << 3) + 0x84) << ((bits & 0x70) >> 4)) - 0x84;
  return (bits & 0x80) !== 0 ? -magnitude : magnitude;
});

/** ITU-T G.711, table 1a: every second bit is inverted; 13-bit steps are scaled to 16 bits. */
const A_LAW = Int16Array.from({ length: 256 }, (_, code) => {
  const bits = code ^ 0x55;
  const segment = (bits & 0x70) >> 4;
  const step = ((bits & 0x0f) << 4) + 8;
  const magnitude = segment === 0 ? step : (step + 0x100) << (segment - 1);
  return (bits & 0x80) !== 0 ? magnitude : -magnitude;
});
