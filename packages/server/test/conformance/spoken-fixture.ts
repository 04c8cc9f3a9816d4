/** Speech for tests, made by flite when it is needed. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const spokenRateHz = 16_000;

/** Sentences, and pauses in milliseconds. */
export type SpokenPart = string | number;

/**
 * Signed 16-bit PCM at 16 kHz: the sentences as flite's voice `rms` or `slt` says them, and silence for the pauses.
 *
 * @throws Error naming the remedy when flite is not installed or gives another format.
 */
export async function speak(voice: 'rms' | 'slt', parts: readonly SpokenPart[]): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'clarity-speech-'));
  try {
    const pieces: Buffer[] = [];
    for (const [index, part] of parts.entries()) {
      if (typeof part === 'number') {
        pieces.push(Buffer.alloc(2 * Math.round((part * spokenRateHz) / 1000)));
        continue;
      }
      const file = join(folder, `${index}.wav`);
      await run('flite', ['-voice', voice, '-t', part, '-o', file]).catch((cause: unknown) => {
        throw new Error('flite does not run: apt-get install flite', { cause });
      });
      pieces.push(samplesOf(await readFile(file)));
    }
    return Buffer.concat(pieces);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** flite writes the canonical header of 44 bytes: RIFF, `fmt ` of 16 bytes, `data`. */
function samplesOf(wave: Buffer): Buffer {
  const [channels, rateHz, bits] = [wave.readUInt16LE(22), wave.readUInt32LE(24), wave.readUInt16LE(34)];
  if (wave.toString('latin1', 36, 40) !== 'data' || channels !== 1 || rateHz !== spokenRateHz || bits !== 16)
    throw new Error(
      `flite gave ${channels} channels of ${bits} bits at ${rateHz} Hz: install Debian's flite`,
    );
  return wave.subarray(44, 44 + wave.readUInt32LE(40));
}
