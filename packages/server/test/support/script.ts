/** A script for the engine `scripted`: one utterance a second, each saying which one it is. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Words of utterance `index` (from 0): `pulse is seventy two` from the second's 100th to its 500th millisecond. */
export function utterance(index: number) {
  const words = ['pulse', 'is', 'seventy', 'two'];
  const startMs = index * 1000 + 100;
  return {
    words: words.map((text, at) => ({ text, startMs: startMs + at * 100, endMs: startMs + (at + 1) * 100 })),
  };
}

/** Resolves to the path of a new file. */
export async function writeScript(utterances: number): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'clarity-script-')), 'script.json');
  await writeFile(file, JSON.stringify(Array.from({ length: utterances }, (_, index) => utterance(index))));
  return file;
}

/** Silence, which is all that the scripted engine needs: 16 kHz, mono, 16-bit. */
export function silence(ms: number): Buffer {
  return Buffer.alloc(ms * 32);
}
