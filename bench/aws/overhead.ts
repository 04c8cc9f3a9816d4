/**
 * What the engine `aws` costs above AWS's SDK alone: the same audio through both, in turn, by the processor time of this
 * process. The bare loop is the one of the SDK's documentation: chunks of 100 ms in, results out, nothing else. Both speak at
 * the same pace: what comes in a burst is written and read in larger pieces, and costs less for either.
 */
import {
  StartMedicalStreamTranscriptionCommand,
  TranscribeStreamingClient,
} from '@aws-sdk/client-transcribe-streaming';
import { createAccountCredentials } from '../../packages/server/src/aws-account/credentials.ts';
import { systemClock } from '../../packages/server/src/clock/clock.ts';
import { createAwsEngine } from '../../packages/server/src/engines/aws/aws-engine.ts';
import type { AudioFrame } from '../../packages/server/src/engines/speech-engine.ts';
import { benchCredentials, benchRegion } from './emulation-under-bench.ts';

const chunkBytes = 3200;
const chunkMs = 100;
/** Times faster than real time. */
const speed = 20;

function* chunksOf(pcm: Buffer): Generator<Buffer> {
  for (let at = 0; at < pcm.length; at += chunkBytes) yield pcm.subarray(at, at + chunkBytes);
}

/** Resolves to the number of finals. */
async function bareLoop(pcm: Buffer, endpoint: string): Promise<number> {
  const client = new TranscribeStreamingClient({
    region: benchRegion,
    credentials: benchCredentials,
    endpoint,
  });
  const answer = await client.send(
    new StartMedicalStreamTranscriptionCommand({
      LanguageCode: 'en-US',
      MediaSampleRateHertz: 16_000,
      MediaEncoding: 'pcm',
      Specialty: 'PRIMARYCARE',
      Type: 'DICTATION',
      AudioStream: (async function* () {
        let dueMs = performance.now();
        for (const AudioChunk of chunksOf(pcm)) {
          const waitMs = dueMs - performance.now();
          if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
          dueMs += chunkMs / speed;
          yield { AudioEvent: { AudioChunk } };
        }
      })(),
    }),
  );
  let finals = 0;
  for await (const event of answer.TranscriptResultStream ?? []) {
    for (const result of event.TranscriptEvent?.Transcript?.Results ?? []) {
      if (result.IsPartial === false) finals += 1;
    }
  }
  client.destroy();
  return finals;
}

async function throughEngine(pcm: Buffer, endpoint: string): Promise<number> {
  const engine = createAwsEngine({
    region: benchRegion,
    endpoint,
    credentials: createAccountCredentials({
      region: benchRegion,
      clock: systemClock,
      given: benchCredentials,
    }),
    clock: systemClock,
    maxSpeed: speed,
  });
  const frames = (async function* (): AsyncGenerator<AudioFrame> {
    for (const chunk of chunksOf(pcm)) yield { pcm: chunk };
  })();
  let finals = 0;
  const { signal } = new AbortController();
  for await (const event of engine.transcribe(frames, { language: 'en-US', signal })) {
    if (event.type === 'final') finals += 1;
  }
  await engine.close();
  return finals;
}

export interface Overhead {
  readonly audioSeconds: number;
  readonly rounds: number;
  /** Processor seconds of the cheapest round. */
  readonly bareSeconds: number;
  readonly engineSeconds: number;
  readonly ratio: number;
}

export async function measureOverhead(pcm: Buffer, endpoint: string, rounds: number): Promise<Overhead> {
  const bare: number[] = [];
  const ours: number[] = [];
  let expected: number | undefined;
  // The first round of each warms up the compiler.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [seconds, run] of [
      [bare, bareLoop],
      [ours, throughEngine],
    ] as const) {
      const before = process.cpuUsage();
      const finals = await run(pcm, endpoint);
      const { user, system } = process.cpuUsage(before);
      if (round > 0) seconds.push((user + system) / 1e6);
      expected ??= finals;
      if (finals !== expected) throw new Error(`${run.name} gave ${finals} finals, not ${expected}`);
    }
  }
  const [bareSeconds, engineSeconds] = [Math.min(...bare), Math.min(...ours)];
  return {
    audioSeconds: pcm.length / 32_000,
    rounds,
    bareSeconds,
    engineSeconds,
    ratio: engineSeconds / bareSeconds,
  };
}
