/**
 * `npm run bench:latency`: how long after the speech its words come, alone and with four dictations at once, at real
 * time, through a real server. Times on a shared machine mean little; what counts is the ratio of four to one.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder, readDictations, speechFolder } from '../speech/dictations.ts';
import { dictationsForTests } from '../speech/speak-dictations.ts';
import { speakAll, spokenPath, testVoices } from '../speech/spoken-audio.ts';
import { DictationClient, samplesOf } from '../../packages/server/test/support/dictation-client.ts';
import { removeData, startServer } from '../../packages/server/test/support/server-process.ts';

const frameMs = 100;
const bytesPerMs = 32;

interface Delays {
  /** From the start of the first word of an utterance to its first partial. */
  readonly firstPartialMs: number[];
  /** From the end of the last word of an utterance to its final. */
  readonly finalMs: number[];
}

/** Speaks one file at the pace of a microphone and measures against the times of the words themselves. */
async function dictate(socketUrl: string, samples: Buffer): Promise<Delays> {
  const client = await DictationClient.connect(socketUrl);
  await client.begin();
  const startedAt = performance.now();
  const arrivals: { at: number; index: number }[] = [];
  const seen = client.messages.length;
  client.socket.on('message', () =>
    arrivals.push({ at: performance.now() - startedAt, index: client.messages.length - 1 }),
  );
  for (let at = 0; at < samples.length; at += frameMs * bytesPerMs) {
    client.socket.send(samples.subarray(at, at + frameMs * bytesPerMs));
    // A microphone hands a frame over when its last sample was recorded.
    const dueAt = startedAt + at / bytesPerMs + frameMs;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, dueAt - performance.now())));
  }
  client.send({ type: 'stop' });
  await client.closed;
  const delays: Delays = { firstPartialMs: [], finalMs: [] };
  const firstPartialAt = new Map<number, number>();
  for (const { at, index } of arrivals.filter((arrival) => arrival.index >= seen)) {
    const message = client.messages[index];
    if (message?.type === 'partial' && !firstPartialAt.has(message.segment))
      firstPartialAt.set(message.segment, at);
    if (message?.type !== 'final') continue;
    const partialAt = firstPartialAt.get(message.segment);
    const firstWord = message.words[0];
    if (partialAt !== undefined && firstWord !== undefined)
      delays.firstPartialMs.push(partialAt - firstWord.start_ms);
    delays.finalMs.push(at - message.end_ms);
  }
  return delays;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN);
}

function summary({ firstPartialMs, finalMs }: Delays) {
  const of = (values: number[]) => ({
    median: quantile(values, 0.5),
    p95: quantile(values, 0.95),
    most: quantile(values, 1),
  });
  return { utterances: finalMs.length, first_partial_ms: of(firstPartialMs), final_ms: of(finalMs) };
}

function merged(all: readonly Delays[]): Delays {
  return { firstPartialMs: all.flatMap((d) => d.firstPartialMs), finalMs: all.flatMap((d) => d.finalMs) };
}

const isQuick = process.argv.includes('--quick');
const texts = readDictations()
  .slice(0, isQuick ? 4 : dictationsForTests)
  .map(({ text }) => text);
const voices = testVoices.slice(0, 1);
await speakAll(speechFolder, voices, texts);
const files = await Promise.all(
  voices.flatMap((voice) =>
    texts.map(async (text) => samplesOf(await readFile(spokenPath(speechFolder, voice, text)))),
  ),
);

const server = await startServer();
// A server that has been up for a while has its recognisers loaded.
await new Promise((resolve) => setTimeout(resolve, 12_000));
try {
  const alone: Delays[] = [];
  for (const samples of files.slice(0, isQuick ? 1 : 4)) alone.push(await dictate(server.socketUrl, samples));
  const together: Delays[] = [];
  for (let at = 0; at < files.length; at += 4) {
    const four = files.slice(at, at + 4);
    together.push(...(await Promise.all(four.map((samples) => dictate(server.socketUrl, samples)))));
  }
  const one = summary(merged(alone));
  const four = summary(merged(together));
  const ratio = four.final_ms.p95 / one.final_ms.p95;
  const result = {
    quick: isQuick,
    one_dictation: one,
    four_dictations: four,
    ratio_of_p95_finals: Number(ratio.toFixed(2)),
  };
  console.table({
    'first partial, one': one.first_partial_ms,
    'first partial, four at once': four.first_partial_ms,
    'final, one': one.final_ms,
    'final, four at once': four.final_ms,
  });
  console.log(`p95 of finals, four at once against one: ${ratio.toFixed(2)}`);
  await mkdir(join(projectFolder, 'bench/results'), { recursive: true });
  if (!isQuick) {
    await writeFile(
      join(projectFolder, 'bench/results/latency.json'),
      `${JSON.stringify(result, undefined, 2)}\n`,
    );
  }
  if (one.utterances === 0 || four.utterances === 0)
    throw new Error('no utterance came back: nothing was measured');
} finally {
  await server.stop();
  await removeData(server);
}
