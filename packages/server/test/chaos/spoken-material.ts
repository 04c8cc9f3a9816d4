/** Dictations of real speech: spoken sentences of one voice after each other, as long as the run can bear. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeededRandom } from '../../src/aws-emulation/streaming/seeded-random.ts';
import { samplesOf } from '../support/dictation-client.ts';
import { projectFolder } from '../support/server-process.ts';

export interface Material {
  /** Tells the same audio by the same name; holds no words. */
  readonly name: string;
  /** 16 kHz, one channel. */
  readonly pcm: Buffer;
}

const speechFolder = join(projectFolder, 'var/speech');
const bytesPerMs = 32;
/** Between two sentences: some close the utterance, some do not. */
const pausesMs = [150, 700, 900, 1_400] as const;
/** Of a sentence so much is spoken: whole ones have no pause in ten seconds, and nothing is final before one. */
const partMs = { least: 1_500, most: 6_000 } as const;
const lengthMs = { least: 8_000, most: 24_000 } as const;

/**
 * @param count so many that differ, over all voices alike.
 * @throws Error that names the remedy when nothing was spoken yet.
 */
export function spokenMaterials(count: number, random: SeededRandom): Material[] {
  const voices = voicesIn(speechFolder);
  return Array.from({ length: count }, (_, index) => {
    const sentences = voices[index % voices.length] ?? [];
    const parts: Buffer[] = [];
    const wantedMs = random.integer(lengthMs.least, lengthMs.most);
    for (let bytes = 0; bytes < wantedMs * bytesPerMs;) {
      const file = sentences[random.integer(0, sentences.length - 1)] ?? '';
      const pauseMs = pausesMs[random.integer(0, pausesMs.length - 1)] ?? 0;
      const spoken = samplesOf(readFileSync(file)).subarray(
        0,
        random.integer(partMs.least, partMs.most) * bytesPerMs,
      );
      const part = Buffer.concat([spoken, Buffer.alloc(pauseMs * bytesPerMs)]);
      parts.push(part);
      bytes += part.length;
    }
    // Cut where it falls, also within a word.
    return { name: `material-${index}`, pcm: Buffer.concat(parts).subarray(0, wantedMs * bytesPerMs) };
  });
}

/** The files of each voice, in the order of their names, so that a seed means the same everywhere. */
function voicesIn(folder: string): readonly (readonly string[])[] {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((file) => /^[a-z0-9]+-[0-9a-f]+\.wav$/.test(file))
    : [];
  const byVoice = Map.groupBy(files.sort(), (file) => file.slice(0, file.indexOf('-')));
  if (byVoice.size === 0)
    throw new Error(
      'var/speech holds no spoken dictations: node bench/speech/speak-dictations.ts makes them',
    );
  return [...byVoice.values()].map((names) => names.map((name) => join(folder, name)));
}
