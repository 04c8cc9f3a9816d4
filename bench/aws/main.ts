/**
 * `npm run bench:aws`: what the engine `aws` costs above AWS's SDK alone, and whether a session of two hours keeps its
 * memory. `--quick` for a short run with the same targets. Exit code 1 when a target is missed.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createStreamRandom } from '../../packages/server/src/aws-emulation/streaming/seeded-random.ts';
import { markedSpeech } from '../../packages/server/test/support/marked-audio.ts';
import { startEmulation } from './emulation-under-bench.ts';
import { measureLongSession } from './long-session.ts';
import { measureOverhead } from './overhead.ts';

const mostRatio = 1.3;
const mostGrownMegabytes = 10;

async function main(isQuick: boolean): Promise<number> {
  const { pcm } = markedSpeech(isQuick ? 40 : 120, createStreamRandom(1, 0, 0));
  // Whole frames, so that saying it over and over stays in step.
  const speech = pcm.subarray(0, pcm.length - (pcm.length % 3200));
  const emulation = await startEmulation();
  try {
    const overhead = await measureOverhead(speech, emulation.endpoint, isQuick ? 2 : 5);
    process.stdout.write(
      `${overhead.audioSeconds.toFixed(0)} s of audio: SDK alone ${overhead.bareSeconds.toFixed(2)} s of processor time, ` +
        `engine ${overhead.engineSeconds.toFixed(2)} s, ratio ${overhead.ratio.toFixed(2)} (at most ${mostRatio})\n`,
    );
    const long = await measureLongSession(speech, emulation, isQuick ? 10 : 120);
    process.stdout.write(
      `${long.audioMinutes} min in ${long.seconds.toFixed(0)} s, ${long.segments} segments, ${long.lostMs} ms lost: ` +
        `${long.megabytesAfterAMinute.toFixed(1)} MB after a minute, ${long.megabytesAtTheEnd.toFixed(1)} MB at the end, ` +
        `grown by ${long.grownMegabytes.toFixed(1)} MB, the emulation by ${long.emulationGrownMegabytes.toFixed(1)} MB (at most ${mostGrownMegabytes})\n`,
    );
    if (!isQuick) {
      const folder = join(import.meta.dirname, '../results');
      await mkdir(folder, { recursive: true });
      await writeFile(
        join(folder, 'aws.json'),
        `${JSON.stringify({ overhead, long_session: long }, undefined, 2)}\n`,
      );
    }
    const isGood =
      overhead.ratio <= mostRatio &&
      Math.max(long.grownMegabytes, long.emulationGrownMegabytes) < mostGrownMegabytes &&
      long.lostMs === 0;
    return isGood ? 0 : 1;
  } finally {
    await emulation.close();
  }
}

if (globalThis.gc === undefined) {
  // Memory can only be compared after a collection.
  const parameters = ['--expose-gc', fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, parameters, { stdio: 'inherit' }).status ?? 1;
} else {
  process.exitCode = await main(process.argv.includes('--quick'));
}
