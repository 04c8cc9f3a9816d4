/** Whether a chunk of audio is more than the sound of a room. */
import { endianness } from 'node:os';

/** −45 dBFS as a share of the full scale's power: speech into a microphone is above, a quiet room below. */
const loudPower = 10 ** (-45 / 10);
const fullScalePower = 32_768 ** 2;
/** An `Int16Array` reads bytes in the order of the machine. */
const isLittleEndian = endianness() === 'LE';

/**
 * Every frame of every session is asked for, so it is read as whole samples where the memory allows, and no further
 * than to where the answer is certain: the power of what follows only adds to the sum.
 *
 * @param pcm signed 16-bit little-endian samples of any number of channels.
 */
export function isLoud(pcm: Buffer): boolean {
  const enough = (loudPower * fullScalePower * pcm.length) / 2;
  if (!isLittleEndian || pcm.byteOffset % 2 !== 0) return isLoudByBytes(pcm, enough);
  const samples = new Int16Array(pcm.buffer, pcm.byteOffset, pcm.length >> 1);
  let power = 0;
  let at = 0;
  while (at + stretchSamples <= samples.length) {
    power += stretchPower(samples, at);
    if (power > enough) return true;
    at += stretchSamples;
  }
  for (; at < samples.length; at += 1) power += (samples[at] ?? 0) ** 2;
  return power > enough;
}

/** The answer is asked for once a stretch: a comparison costs as much as a sample. A multiple of 4. */
const stretchSamples = 64;

/** Four sums side by side, because one sum would make each addition wait for the one before. All are whole numbers. */
function stretchPower(samples: Int16Array, from: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let at = from; at < from + stretchSamples; at += 4) {
    a += samples[at]! * samples[at]!;
    b += samples[at + 1]! * samples[at + 1]!;
    c += samples[at + 2]! * samples[at + 2]!;
    d += samples[at + 3]! * samples[at + 3]!;
  }
  return a + b + c + d;
}

function isLoudByBytes(pcm: Buffer, enough: number): boolean {
  let power = 0;
  for (let at = 0; at + 1 < pcm.length; at += 2) {
    const sample = pcm.readInt16LE(at);
    power += sample * sample;
  }
  return power > enough;
}
