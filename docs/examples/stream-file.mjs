// Sends a WAV file (16 kHz, mono, 16-bit) as a microphone would, and prints what comes back.
//   node docs/examples/stream-file.mjs var/samples/dictation.wav
import { readFileSync } from 'node:fs';
import { WebSocket } from 'ws';

const [file, url = 'ws://127.0.0.1:8000/ws/transcribe'] = process.argv.slice(2);
const samples = readFileSync(file).subarray(44); // 44 bytes of header, then the samples
const socket = new WebSocket(url);

socket.on('open', () => socket.send(JSON.stringify({ type: 'config', config: { sample_rate: 16000 } })));

const speak = async () => {
  for (let at = 0; at < samples.length; at += 3200) {
    socket.send(samples.subarray(at, at + 3200)); // 3,200 bytes are 100 ms
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  socket.send(JSON.stringify({ type: 'stop' }));
};

socket.on('message', (text) => {
  const message = JSON.parse(text);
  switch (message.type) {
    case 'ready':
      return void speak();
    case 'final':
      return console.log(message.text);
    case 'findings':
      return message.findings.forEach(({ kind, value, unit }) => console.log(' ', kind, value, unit));
    case 'error':
      return console.error(message.message);
  }
});
