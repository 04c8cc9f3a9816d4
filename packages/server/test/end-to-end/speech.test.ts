/** Spoken dictations through the whole server: socket, recogniser, findings, database. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { readDictations, speechFolder } from '../../../../bench/speech/dictations.ts';
import { addScores, compareMeasured, type KindScore } from '../../../../bench/speech/measured-findings.ts';
import { dictationsForTests } from '../../../../bench/speech/speak-dictations.ts';
import { spokenPath, testVoices } from '../../../../bench/speech/spoken-audio.ts';
import { DictationClient, samplesOf } from '../support/dictation-client.ts';
import { removeData, startServer, type ServerProcess } from '../support/server-process.ts';

let server: ServerProcess;
before(async () => {
  server = await startServer({ environment: { SPHINX_MAX_STREAMS: '4' } });
});
after(async () => {
  await server.stop();
  await removeData(server);
});

const dictations = readDictations().slice(0, dictationsForTests);

/** Speaks one file as fast as the server takes it. */
async function dictate(samples: Buffer, config: object = {}): Promise<DictationClient> {
  const client = await DictationClient.connect(server.socketUrl);
  await client.begin(config);
  for (let at = 0; at < samples.length; at += 3200) client.socket.send(samples.subarray(at, at + 3200));
  client.send({ type: 'stop' });
  assert.equal(await client.closed, 1000);
  return client;
}

for (const voice of testVoices.slice(0, 2)) {
  test(`${voice.name} dictates, four at once: most measurements come out right, and every span and time holds`, async () => {
    const scores = new Map<string, KindScore>();
    for (let at = 0; at < dictations.length; at += 4) {
      await Promise.all(
        dictations.slice(at, at + 4).map(async ({ text, expected }) => {
          const samples = samplesOf(await readFile(spokenPath(speechFolder, voice, text)));
          const client = await dictate(samples);
          const stopped = await client.first('stopped');
          assert.equal(stopped.audio_ms, Math.floor(samples.length / 32));
          assert.equal(stopped.coverage.lost_ms, 0);
          const finals = new Map(client.of('final').map((final) => [final.segment, final]));
          const findings = client.of('findings').flatMap(({ segment, findings: found }) => {
            const final = finals.get(segment);
            assert.ok(final !== undefined);
            for (const finding of found) {
              assert.equal(final.text.slice(finding.begin, finding.end), finding.text);
              assert.ok(finding.audio !== undefined && finding.confidence !== undefined);
              assert.ok(final.start_ms <= finding.audio.start_ms && finding.audio.end_ms <= final.end_ms);
            }
            return found;
          });
          addScores(
            scores,
            compareMeasured(
              expected,
              findings.filter((finding) => finding.category === 'measurement'),
            ),
          );
        }),
      );
    }
    const sum = (field: keyof KindScore) =>
      [...scores.values()].reduce((total, score) => total + score[field], 0);
    // Measured: 80 % and more. The bound leaves room for other versions of the voices and the acoustic model.
    assert.ok(sum('found') / sum('expected') > 0.6, JSON.stringify(Object.fromEntries(scores)));
    assert.ok(sum('wrong') / sum('expected') < 0.25, JSON.stringify(Object.fromEntries(scores)));
  });
}

test('one dictation more than there are places is refused with 4503 and when to come again', async () => {
  const clients = await Promise.all([1, 2, 3, 4].map(() => DictationClient.connect(server.socketUrl)));
  for (const client of clients) {
    await client.begin();
    client.socket.send(Buffer.alloc(3200));
    await client.first('ready');
  }
  // A place is taken by the first audio; an ack shows that it has been heard.
  for (const client of clients) {
    while (client.of('ack').length === 0) {
      client.socket.send(Buffer.alloc(3200));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const extra = await DictationClient.connect(server.socketUrl);
  extra.send({ type: 'config', config: {} });
  const error = await extra.first('error');
  assert.equal(error.code, 'engine_at_capacity');
  assert.ok(error.retryable && (error.retry_after_ms ?? 0) > 0);
  assert.equal(await extra.closed, 4503);
  for (const client of clients) client.send({ type: 'stop' });
  for (const client of clients) assert.equal(await client.closed, 1000);
});
