// Sends a WAV file of 16-bit samples as a microphone would, survives every cut, and prints the finals.
//   npx node docs/examples/resume-file.mjs var/samples/dictation.wav [ws://127.0.0.1:8000/ws/transcribe]
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { connect } from '@clarity-care/client';

const [file = 'var/samples/dictation.wav', url = 'ws://127.0.0.1:8000/ws/transcribe'] = process.argv.slice(2);
const wave = readFileSync(file);
const [channels, rate] = [wave.readUInt16LE(22), wave.readUInt32LE(24)];
const bytesPerFrame = (rate / 10) * channels * 2; // 100 ms

const config = { sample_rate: rate, number_of_channels: channels };
const dictation = connect({ url, config, giveUpAfterMs: 600_000 });
dictation.on('final', ({ text }) => console.log(text));
dictation.on('connection', ({ state, reason, retryInMs = 0 }) =>
  console.error(
    `${state}: ${reason}${retryInMs < 1000 ? '' : `, again in ${Math.round(retryInMs / 1000)} s`}`,
  ),
);
dictation.on('error', ({ message }) => console.error(message));

try {
  for (let at = 44; at < wave.length; at += bytesPerFrame, await wait(100)) {
    dictation.send(wave.subarray(at, at + bytesPerFrame));
  }
  const { coverage } = await dictation.stop();
  console.error(`lost: ${coverage.lost_ms} ms`);
} catch (error) {
  console.error(`${url}: ${error.message}. Is the server running?`);
  process.exitCode = 1;
}
