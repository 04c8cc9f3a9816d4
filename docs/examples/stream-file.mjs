// Sends a WAV file of 16-bit samples as a microphone would, and prints what comes back.
//   node docs/examples/stream-file.mjs var/samples/dictation.wav [ws://127.0.0.1:8000/ws/transcribe]
import { readFileSync } from 'node:fs';
import { WebSocket } from 'ws';

const [file = 'var/samples/dictation.wav', url = 'ws://127.0.0.1:8000/ws/transcribe'] = process.argv.slice(2);
const wave = readFileSync(file);
const [channels, rate] = [wave.readUInt16LE(22), wave.readUInt32LE(24)];
const samples = wave.subarray(44); // after the header
const bytesPerFrame = (rate / 10) * channels * 2; // 100 ms
const socket = new WebSocket(url);

const speak = async () => {
  for (let at = 0; at < samples.length && socket.readyState === WebSocket.OPEN; at += bytesPerFrame) {
    socket.send(samples.subarray(at, at + bytesPerFrame));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ type: 'stop' }));
};

// A later message has all findings of its segment: only what is new is printed.
const printed = new Set();
const print = (segment, { kind, text, begin, value, unit, assertion }) => {
  const key = `${segment} ${kind} ${begin} ${assertion}`;
  if (printed.has(key)) return;
  printed.add(key);
  const said = value === undefined ? [`${kind}: ${text}`] : [kind, value, unit];
  console.log(' ', ...said, ...(assertion === 'present' ? [] : [`(${assertion})`]));
};

socket.on('open', () => {
  const config = { sample_rate: rate, number_of_channels: channels };
  socket.send(JSON.stringify({ type: 'config', config }));
});
socket.on('message', (text) => {
  const message = JSON.parse(text);
  if (message.type === 'ready') void speak();
  if (message.type === 'final') console.log(message.text);
  if (message.type === 'findings') message.findings.forEach((found) => print(message.segment, found));
  if (message.type === 'engine') console.error(`${message.state}: ${message.engine} ${message.reason ?? ''}`);
  if (message.type === 'warning' || message.type === 'error') console.error(message.message);
});
socket.on('error', (error) =>
  console.error(`${url}: ${error.message || error.code}. Is the server running?`),
);
socket.on('close', (code) => {
  if (code === 1000) return;
  console.error(`closed with ${code}; resume-file.mjs would go on`);
  process.exitCode = 1;
});
