import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { extract } from '@clarity-care/clinical';
import { createAccountCredentials } from '../aws-account/credentials.ts';
import { ManualClock } from '../clock/manual-clock.ts';
import { loadConfig, type ServerConfig } from '../config.ts';
import { composeAnnotator, composeAwsEngine } from './aws-account.ts';

/** A server that answers every request with this error, or with no entities. */
async function serve(t: TestContext, answer: { readonly error?: string }): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(answer.error === undefined ? 200 : 400, {
        'content-type': 'application/x-amz-json-1.1',
      });
      response.end(JSON.stringify(answer.error === undefined ? { Entities: [] } : { __type: answer.error }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return server;
}

function configFor(t: TestContext, server: Server): ServerConfig {
  const folder = mkdtempSync(join(tmpdir(), 'clarity-account-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const { port } = server.address() as AddressInfo;
  return loadConfig(folder, { ANNOTATOR: 'aws', AWS_ENDPOINT_URL: `http://127.0.0.1:${port}` });
}

/** Credentials by a look-up that counts. */
function countedAccount(clock: ManualClock) {
  const state = { lookUps: 0 };
  const account = createAccountCredentials({
    region: 'us-east-1',
    clock,
    lookUp: () => {
      state.lookUps += 1;
      return Promise.resolve({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'a-secret-of-tests' });
    },
  });
  return { account, state };
}

test('keys that the annotator’s service refused are looked up anew, and its health is by what was seen', async (t) => {
  const answer: { error?: string } = { error: 'UnrecognizedClientException' };
  const clock = new ManualClock();
  const { account, state } = countedAccount(clock);
  const faults: unknown[] = [];
  const seen: (string | undefined)[] = [];
  const composed = await composeAnnotator(configFor(t, await serve(t, answer)), account, clock, extract, {
    onFault: (error) => faults.push(error),
    onSeen: (problem) => seen.push(problem),
  });
  assert.ok(composed !== undefined);
  const { annotator, health } = composed;
  t.after(() => annotator.close());
  // Nothing was seen yet, and the address answers.
  assert.deepEqual(await health.state(), { state: 'available' });

  const annotate = async (): Promise<string[]> => {
    const told: string[] = [];
    const session = annotator.begin({
      onFindings: () => told.push('findings'),
      onFailed: () => told.push('failed'),
      onUsage: () => undefined,
    });
    session.add({ segment: 0, text: 'Knee pain.', words: [] });
    await session.finish();
    return told;
  };
  assert.deepEqual(await annotate(), ['failed']);
  assert.equal(state.lookUps, 1);
  const { state: seenState, message } = await health.state();
  assert.equal(seenState, 'unavailable');
  assert.match(message ?? '', /credentials/);
  assert.deepEqual(seen, [message]);
  assert.equal(state.lookUps, 2);

  delete answer.error;
  assert.deepEqual(await annotate(), ['findings']);
  assert.deepEqual(await health.state(), { state: 'available' });
  assert.deepEqual(faults, []);
});

test('what breaks in a session that the annotator answers is told as a fault', async (t) => {
  const clock = new ManualClock();
  const faults: unknown[] = [];
  const composed = await composeAnnotator(
    configFor(t, await serve(t, {})),
    countedAccount(clock).account,
    clock,
    extract,
    { onFault: (error) => faults.push(error), onSeen: () => undefined },
  );
  assert.ok(composed !== undefined);
  t.after(() => composed.annotator.close());
  const broken = new Error('the session broke');
  const session = composed.annotator.begin({
    onFindings: () => {
      throw broken;
    },
    onFailed: () => undefined,
    onUsage: () => undefined,
  });
  session.add({ segment: 0, text: 'Knee pain.', words: [] });
  await session.finish();
  assert.deepEqual(faults, [broken]);
});

test('the engine asks its address while no stream has shown anything', async (t) => {
  const clock = new ManualClock();
  const server = await serve(t, {});
  const engine = await composeAwsEngine(configFor(t, server), countedAccount(clock).account, clock);
  t.after(() => engine.close());
  assert.deepEqual(await engine.availability(), { state: 'available' });
  await new Promise((resolve) => server.close(resolve));
  clock.advance(60_000);
  const away = await engine.availability();
  assert.match(
    away.state === 'unavailable' ? away.message : '',
    /^Amazon Transcribe Medical cannot be reached/,
  );
});
