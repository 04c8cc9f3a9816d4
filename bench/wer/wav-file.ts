import { readFileSync, writeFileSync } from 'node:fs';

/** Speech as the recogniser takes it. */
export interface SpeechSamples {
  readonly sampleRateHz: number;
  /** Signed 16-bit, mono. */
  readonly samples: Int16Array;
}

/**
 * Reads a RIFF file of 16-bit mono PCM.
 * @throws {Error} naming the file and the remedy when it is something else.
 */
export function readWav(path: string): SpeechSamples {
  const file = readFileSync(path);
  let sampleRateHz: number | undefined;
  for (let offset = 12; offset + 8 <= file.length;) {
    const id = file.toString('latin1', offset, offset + 4);
    const bytes = file.readUInt32LE(offset + 4);
    const start = offset + 8;
    if (id === 'fmt ') {
      const [format, channels, bits] = [
        file.readUInt16LE(start),
        file.readUInt16LE(start + 2),
        file.readUInt16LE(start + 14),
      ];
      if (format !== 1 || channels !== 1 || bits !== 16) break;
      sampleRateHz = file.readUInt32LE(start + 4);
    } else if (id === 'data' && sampleRateHz !== undefined) {
      const length = Math.floor(Math.min(bytes, file.length - start) / 2);
      const samples = new Int16Array(length);
      for (let index = 0; index < length; index += 1) samples[index] = file.readInt16LE(start + 2 * index);
      return { sampleRateHz, samples };
    }
    // Chunks start at even offsets.
    offset = start + bytes + (bytes % 2);
  }
  throw new Error(`${path} is not 16-bit mono PCM; convert it: sox in.wav -b 16 -c 1 -r 16000 out.wav`);
}

/** Writes 16-bit mono PCM. */
export function writeWav(path: string, { samples, sampleRateHz }: SpeechSamples): void {
  const header = Buffer.alloc(44);
  const bytes = samples.length * 2;
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + bytes, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(sampleRateHz, 24);
  header.writeUInt32LE(sampleRateHz * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(bytes, 40);
  const body = Buffer.alloc(bytes);
  for (const [index, sample] of samples.entries()) body.writeInt16LE(sample, 2 * index);
  writeFileSync(path, Buffer.concat([header, body]));
}
