/**
 * The recogniser process: a `StreamHeader` and one stream of audio on standard input, lines of `RecogniserMessage` on standard output.
 *
 * It reads, decodes and writes in turn and waits in each: there is nothing else to do here, and a full pipe is the
 * engine's way to hold it. The end of standard input is the end of the audio, also when the server has died.
 */
import { readSync, writeSync } from 'node:fs';
import { decoderSettings, type DecoderSetting } from './decoder-settings.ts';
import { DecoderSetupError, type Decoder } from './decoder.ts';
import { openDecoder } from './pocketsphinx-library.ts';
import {
  encodeMessage,
  type RecogniserConfig,
  type RecogniserMessage,
  type StreamHeader,
} from './recogniser-messages.ts';
import { createStreamDecoder } from './stream-decoder.ts';
import { decodeMemory } from './stream-memory.ts';

/** The library's own defaults, told all the same: the stream decoder counts on them. In frames of 10 ms. */
const endPointerSettings: readonly DecoderSetting[] = [
  ['-vad_prespeech', '20'],
  ['-vad_startspeech', '10'],
  ['-vad_postspeech', '50'],
];

const standardInput = 0;
const standardOutput = 1;
const lineFeed = 0x0a;

function say(message: RecogniserMessage): void {
  const bytes = Buffer.from(encodeMessage(message));
  let written = 0;
  while (written < bytes.length) written += writeSync(standardOutput, bytes, written);
}

function decodeStandardInput(decoder: Decoder, config: RecogniserConfig): void {
  const header = readHeader();
  // The process waited in the pool and was not wanted.
  if (header === undefined) return say({ type: 'end', samples: 0 });
  const stream = createStreamDecoder(decoder, config.stream, say, {
    startMs: header.startMs,
    memory: decodeMemory(header.memory),
  });
  // Samples must lie at even addresses, and a read may end in the middle of one.
  const bytes = Buffer.from(new ArrayBuffer(32_768));
  let held = 0;
  let position = 0;
  for (;;) {
    const count = readSync(standardInput, bytes, held, bytes.length - held, null);
    if (count === 0) break;
    const available = held + count;
    const whole = available & ~1;
    stream.accept(new Int16Array(bytes.buffer, 0, whole / 2));
    held = available - whole;
    if (held === 1) bytes[0] = bytes[whole] ?? 0;
    if (stream.decodedSamples !== position) {
      position = stream.decodedSamples;
      say({ type: 'position', samples: position });
    }
  }
  stream.finish();
  say({ type: 'end', samples: stream.decodedSamples });
}

/** The first line, byte by byte, so that no audio is taken with it. `undefined` when the input ends before. */
function readHeader(): StreamHeader | undefined {
  const line: number[] = [];
  const byte = Buffer.alloc(1);
  for (;;) {
    if (readSync(standardInput, byte, 0, 1, null) === 0) return undefined;
    const [value = lineFeed] = byte;
    // Made by the engine of the same version; a wrong one shows as an error.
    if (value === lineFeed) return JSON.parse(Buffer.from(line).toString('utf8')) as StreamHeader;
    line.push(value);
  }
}

function run(): void {
  // A supervisor that stops a service signals all its processes. This one ends when its server has no more audio for
  // it, or has gone: either way its standard input ends.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  let phase: 'setup' | 'stream' = 'setup';
  try {
    // Made by the engine of the same version; a wrong one shows as an error of set-up.
    const config = JSON.parse(process.argv[2] ?? '') as RecogniserConfig;
    const decoder = openDecoder(config.models, [...decoderSettings, ...endPointerSettings]);
    say({ type: 'ready' });
    phase = 'stream';
    decodeStandardInput(decoder, config);
  } catch (error) {
    process.exitCode = 1;
    // The server has gone, or does not want more: nobody is there to be told.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return;
    // Texts of other errors could quote what was being handled, so only those made here are passed on.
    const message =
      error instanceof DecoderSetupError
        ? error.message
        : `The recogniser stopped with ${error instanceof Error ? error.name : 'an error'}.`;
    say({ type: 'error', phase, message });
  }
}

run();
