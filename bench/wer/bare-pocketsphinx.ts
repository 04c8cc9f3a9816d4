/**
 * A child process: the library alone, without our engine, over whole files. Chunks of 100 ms go into `ps_process_raw`;
 * the library's own end-pointer cuts the utterances. Reads one `BareRequest` as JSON from standard input and writes a
 * `BareReport` as JSON to standard output.
 */
import { readFileSync } from 'node:fs';
import type { DecoderModels } from '../../packages/server/src/engines/sphinx/pocketsphinx-library.ts';
import type { DecoderSetting } from '../../packages/server/src/engines/sphinx/decoder-settings.ts';
import type { Decoder } from '../../packages/server/src/engines/sphinx/decoder.ts';
import { openDecoder } from '../../packages/server/src/engines/sphinx/pocketsphinx-library.ts';
import { readWav } from './wav-file.ts';

export interface BareRequest {
  readonly models: DecoderModels;
  readonly settings: readonly DecoderSetting[];
  /** Decoded one after the other by one decoder, so that its cepstral mean settles on the speaker. */
  readonly wavFiles: readonly string[];
}

export interface BareReport {
  /** One for each file, in order. */
  readonly hypotheses: readonly string[];
  /** Of the decoding alone, without loading. */
  readonly cpuSeconds: number;
  readonly audioSeconds: number;
  /** Largest resident memory of the process, models included. */
  readonly peakMegabytes: number;
}

const CHUNK_MS = 100;

/** What is heard in one recording: the library cuts it where the speaker pauses. */
function decodeRecording(decoder: Decoder, samples: Int16Array, sampleRateHz: number): string {
  const chunkSamples = (sampleRateHz * CHUNK_MS) / 1000;
  const heard: string[] = [];
  let wasInSpeech = false;
  decoder.startStream();
  decoder.startUtterance();
  for (let start = 0; start < samples.length; start += chunkSamples) {
    decoder.process(samples.subarray(start, start + chunkSamples));
    const inSpeech = decoder.inSpeech();
    if (wasInSpeech && !inSpeech) {
      decoder.endUtterance();
      heard.push(decoder.hypothesis());
      decoder.startUtterance();
    }
    wasInSpeech = inSpeech;
  }
  decoder.endUtterance();
  heard.push(decoder.hypothesis());
  return heard.filter((text) => text !== '').join(' ');
}

const request = JSON.parse(readFileSync(0, 'utf8')) as BareRequest;
const decoder = openDecoder(request.models, request.settings);
const recordings = request.wavFiles.map(readWav);
const before = process.cpuUsage();
const hypotheses = recordings.map(({ samples, sampleRateHz }) =>
  decodeRecording(decoder, samples, sampleRateHz),
);
const spent = process.cpuUsage(before);
const report: BareReport = {
  hypotheses,
  cpuSeconds: (spent.user + spent.system) / 1e6,
  audioSeconds: recordings.reduce((sum, { samples, sampleRateHz }) => sum + samples.length / sampleRateHz, 0),
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(report));
