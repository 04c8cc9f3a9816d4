/** The SDK and this repository's server: real speech, a server that is killed, and the transcript of an uncut run. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { checkServerMessage } from '@clarity-care/protocol';
import {
  projectFolder,
  removeData,
  startServer,
  type ServerProcess,
} from '../../../server/test/support/server-process.ts';
import { connect } from '../../src/connect.ts';
import type { Dictation } from '../../src/dictation.ts';

const run = promisify(execFile);
const sample = join(projectFolder, 'var/samples/dictation.wav');
const wave = readFileSync(sample);
const config = { sample_rate: wave.readUInt32LE(24), number_of_channels: 1, engine: 'sphinx' };
const speech = wave.subarray(44);

let server: ServerProcess;
before(async () => {
  server = await startServer();
});
after(async () => {
  await server.stop();
  await removeData(server);
});

/** SIGKILL, and another one with the same database at the same address. */
async function restart(): Promise<void> {
  const port = Number(new URL(server.url).port);
  await server.kill();
  server = await startServer({ dataDir: server.dataDir, port });
}

const wordsOf = (dictation: Dictation) => dictation.transcript.map(({ text }) => text).join(' ');

async function dictate(onFirstFinal: () => Promise<void>): Promise<Dictation> {
  const dictation = connect({ url: server.socketUrl, config, giveUpAfterMs: 60_000 });
  let acting: Promise<void> | undefined;
  const problems: string[] = [];
  dictation.on('final', () => {
    acting ??= onFirstFinal();
  });
  const reading = (async () => {
    for await (const event of dictation) {
      if ('seq' in event) problems.push(...checkServerMessage(event));
    }
  })();
  await dictation.stream([speech]);
  const { coverage } = await dictation.stop();
  await reading;
  await acting;
  assert.deepEqual(problems, [], 'every message keeps to the contract');
  assert.equal(coverage.lost_ms, 0);
  assert.equal(dictation.coverage.lostMs, 0);
  return dictation;
}

test('a server that is killed in the middle: the same words as without, and the stored transcript has them', async () => {
  const uncut = await dictate(async () => undefined);
  const cut = await dictate(restart);
  const sessionId = cut.transcript.at(-1)?.session_id;
  assert.equal(new Set(cut.transcript.map(({ session_id }) => session_id)).size, 1, 'it was resumed');
  assert.ok(wordsOf(uncut).length > 100);
  assert.equal(wordsOf(cut), wordsOf(uncut));
  const answer = await fetch(`${server.url}/api/sessions/${sessionId}`);
  const { segments } = (await answer.json()) as { segments: { text: string }[] };
  assert.deepEqual(
    segments.map(({ text }) => text),
    cut.transcript.map(({ text }) => text),
  );
});

test('docs/examples/resume-file.mjs prints the finals and ends', async () => {
  const example = join(projectFolder, 'docs/examples/resume-file.mjs');
  const { stdout, stderr } = await run(process.execPath, [example, sample, server.socketUrl]);
  assert.match(stdout, /heart rate/);
  assert.match(stderr, /lost: 0 ms/);
});
