/** Small media files for tests. */

export interface WaveWish {
  readonly durationMs: number;
  readonly sampleRateHz?: number;
  readonly channels?: number;
  /** Sample of a channel at a time; silence by default. */
  readonly sample?: (channel: number, timeMs: number) => number;
}

/** A WAV file of signed 16-bit samples. */
export function waveFile({
  durationMs,
  sampleRateHz = 16_000,
  channels = 1,
  sample = () => 0,
}: WaveWish): Buffer {
  const frames = Math.floor((durationMs * sampleRateHz) / 1000);
  const file = Buffer.alloc(44 + frames * channels * 2);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(channels, 22);
  file.writeUInt32LE(sampleRateHz, 24);
  file.writeUInt32LE(sampleRateHz * channels * 2, 28);
  file.writeUInt16LE(channels * 2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(frames * channels * 2, 40);
  for (let frame = 0, at = 44; frame < frames; frame += 1) {
    for (let channel = 0; channel < channels; channel += 1, at += 2)
      file.writeInt16LE(sample(channel, (frame * 1000) / sampleRateHz), at);
  }
  return file;
}
