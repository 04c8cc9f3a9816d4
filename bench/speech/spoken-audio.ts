/** Speaks sentences with free voices into `var/speech/`; each file is made once and named by a hash of what it holds. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleRateHz } from '../../packages/server/src/engines/sphinx/decoder-settings.ts';

/** A voice of Debian's `flite` or `festival` packages. espeak-ng is none: the stock model misses most of it. */
export interface TestVoice {
  readonly name: string;
  /** Program and arguments that read the sentence from the file `text` and write the file `wav`. */
  command(text: string, wav: string): readonly [program: string, ...rest: string[]];
}

export const testVoices: readonly TestVoice[] = [
  { name: 'rms', command: (text, wav) => ['flite', '-voice', 'rms', '-f', text, '-o', wav] },
  {
    name: 'slt',
    command: (text, wav) => ['text2wave', '-eval', '(voice_cmu_us_slt_arctic_hts)', '-o', wav, text],
  },
  { name: 'kal16', command: (text, wav) => ['flite', '-voice', 'kal16', '-f', text, '-o', wav] },
];

function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    child.once('error', (error) =>
      reject(
        new Error(
          `${program} did not start; install it: apt-get install flite festival festvox-us-slt-hts sox`,
          { cause: error },
        ),
      ),
    );
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}: ${complaint}`)),
    );
  });
}

/** Where the sentence lies once it has been spoken. The name holds no word of it. */
export function spokenPath(folder: string, voice: TestVoice, sentence: string): string {
  const key = createHash('sha256').update(`${sampleRateHz}\n${sentence}`).digest('hex').slice(0, 20);
  return join(folder, `${voice.name}-${key}.wav`);
}

async function speak(folder: string, voice: TestVoice, sentence: string): Promise<void> {
  const path = spokenPath(folder, voice, sentence);
  if (existsSync(path)) return;
  const [text, raw, whole] = [`${path}.txt`, `${path}.raw.wav`, `${path}.new.wav`];
  writeFileSync(text, `${sentence}\n`);
  const [program, ...args] = voice.command(text, raw);
  await run(program, args);
  // Without dither, so that the same sentence gives the same samples; a little silence as before and after real speech.
  const toShape = [
    '-D',
    raw,
    '-b',
    '16',
    '-c',
    '1',
    '-r',
    String(sampleRateHz),
    whole,
    'gain',
    '-n',
    '-6',
    'pad',
    '0.3',
    '0.5',
  ];
  await run('sox', toShape);
  rmSync(text);
  rmSync(raw);
  renameSync(whole, path);
}

/** Speaks every sentence with every voice, `workers` at a time; what is there already is not spoken again. */
export async function speakAll(
  folder: string,
  voices: readonly TestVoice[],
  sentences: readonly string[],
  workers = 2,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const jobs = voices.flatMap((voice) => sentences.map((sentence) => ({ voice, sentence })));
  const work = async (): Promise<void> => {
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift())
      await speak(folder, job.voice, job.sentence);
  };
  await Promise.all(Array.from({ length: workers }, work));
}
