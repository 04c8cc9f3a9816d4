/** What the tests of streams share: options, parameters, a spoken script and the audio for it. */
import { ManualClock } from '../../clock/manual-clock.ts';
import { createScriptedEngine, type Script } from '../../engines/scripted/scripted-engine.ts';
import { awsLimits, type EmulationOptions } from '../emulation-options.ts';
import { orderFaults } from '../faults.ts';
import { AwsError } from '../wire/aws-error.ts';
import type { MedicalResult, TranscriptEvent } from './results.ts';
import { readStreamParameters, type StreamParameters } from './stream-parameters.ts';

/** Utterances of evenly spoken words: one every `wordMs`, and a pause of `pauseMs` before each final. */
export function spokenScript(texts: readonly string[], wordMs = 300, pauseMs = 400): Script {
  let atMs = 0;
  return texts.map((text) => {
    const words = text.split(' ').map((word) => {
      const startMs = atMs;
      atMs += wordMs;
      return { text: word, startMs, endMs: atMs - 20 };
    });
    atMs += pauseMs;
    return { words, finalAtMs: atMs };
  });
}

export function scriptLengthMs(script: Script): number {
  return script.at(-1)?.finalAtMs ?? 0;
}

export const dictation = spokenScript([
  'the patient reports chest pain since this morning',
  'blood pressure is normal',
]);

/** What is made of `dictation`. */
export const dictationFinals = [
  'The patient reports chest pain since this morning.',
  'Blood pressure is normal.',
];

export function emulationOptions(changes: Partial<EmulationOptions> = {}): EmulationOptions {
  return {
    engine: createScriptedEngine(dictation),
    extract: () => [],
    credentials: [],
    clock: new ManualClock(),
    limits: awsLimits,
    seed: 1,
    faults: orderFaults(),
    vocabularies: [],
    objectFolder: '',
    onFailure: (name, error) => {
      throw new Error(`an unexpected failure: ${name}`, { cause: error });
    },
    ...changes,
  };
}

/** Fields as they are on the wire. */
export function streamParameters(changes: Readonly<Record<string, string>> = {}): StreamParameters {
  const fields: Readonly<Record<string, string>> = {
    'language-code': 'en-US',
    'sample-rate': '16000',
    'media-encoding': 'pcm',
    specialty: 'PRIMARYCARE',
    type: 'DICTATION',
    ...changes,
  };
  return readStreamParameters((name) => fields[name], ['cardiology-terms']);
}

/** Silence in chunks of 100 ms. */
export function* silentChunks(lengthMs: number, sampleRateHz = 16_000, channels = 1): Generator<Buffer> {
  for (let atMs = 0; atMs < lengthMs; atMs += 100) {
    const chunkMs = Math.min(100, lengthMs - atMs);
    yield Buffer.alloc((2 * channels * sampleRateHz * chunkMs) / 1000);
  }
}

export function resultsOf(events: readonly TranscriptEvent[]): MedicalResult[] {
  return events.flatMap((event) => event.Transcript.Results);
}

export function finalsOf(results: readonly MedicalResult[]): string[] {
  return results
    .filter(({ IsPartial }) => !IsPartial)
    .map(({ Alternatives }) => Alternatives[0]?.Transcript ?? '');
}

/** For `assert.throws` and `assert.rejects`. */
export function awsError(type: string, message: RegExp = /./u): (error: unknown) => boolean {
  return (error) => error instanceof AwsError && error.type === type && message.test(error.message);
}
