/** A real server with the simulator as its AWS, both in processes of their own. */
import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ComprehendMedicalClient, DetectEntitiesV2Command } from '@aws-sdk/client-comprehendmedical';
import { DictationClient } from '../support/dictation-client.ts';
import { silence } from '../support/script.ts';
import { removeData, startServer, type ServerProcess } from '../support/server-process.ts';
import { startSimulator, type SimulatorProcess } from '../support/simulator-process.ts';

const said = ['blood pressure is one twenty over eighty', 'the patient takes lisinopril for hypertension'];

/** Each sentence over two seconds, with a pause after it. */
async function writeSentences(): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'clarity-script-')), 'script.json');
  const script = said.map((sentence, index) => ({
    words: sentence.split(' ').map((text, at) => ({
      text,
      startMs: index * 2500 + 100 + at * 200,
      endMs: index * 2500 + 290 + at * 200,
    })),
  }));
  await writeFile(file, JSON.stringify(script));
  return file;
}

async function dictate(server: ServerProcess, config: object = {}): Promise<DictationClient> {
  const client = await DictationClient.connect(server.socketUrl);
  client.send({ type: 'config', config });
  client.socket.send(silence(5000));
  client.send({ type: 'stop' });
  await client.closed;
  return client;
}

async function withServer(
  environment: Readonly<Record<string, string>>,
  use: (server: ServerProcess) => Promise<void>,
): Promise<void> {
  const server = await startServer({ environment });
  try {
    await use(server);
  } finally {
    await server.stop();
    await removeData(server);
  }
}

async function json<Answer>(url: string): Promise<Answer> {
  return (await (await fetch(url)).json()) as Answer;
}

describe('a server with AWS credentials', () => {
  let simulator: SimulatorProcess;
  before(async () => {
    simulator = await startSimulator(await writeSentences());
  });
  after(() => simulator.stop());

  it('transcribes at AWS, takes findings from both annotators, and says what it cost', async () => {
    const environment = { ...simulator.environment, ANNOTATOR: 'both', COMPREHEND_MAX_WAIT_MS: '100' };
    await withServer(environment, async (server) => {
      const client = await dictate(server);
      assert.equal((await client.first('ready')).engine, 'aws');
      assert.deepEqual(
        client.of('final').map(({ text }) => text.toLowerCase().replace('.', '')),
        said,
      );
      const last = new Map(client.of('findings').map(({ segment, findings }) => [segment, findings]));
      const found = [...last.values()].flat();
      const pressure = found.find(({ kind }) => kind === 'blood_pressure');
      assert.equal(pressure?.annotator, 'local');
      const drug = found.find(({ category }) => category === 'medication');
      // Both have found it; the local annotator's has its dose read.
      assert.equal(drug?.annotator, 'local');
      assert.equal(drug.text, 'lisinopril');
      const final = client.of('final').find(({ segment }) => segment === 2);
      const word = final?.words.find(({ text }) => text === 'lisinopril');
      assert.deepEqual(drug.audio, { start_ms: word?.start_ms, end_ms: word?.end_ms });
      const stopped = await client.first('stopped');
      assert.equal(stopped.coverage.lost_ms, 0);
      const services = stopped.cost.items.map(({ service }) => service).sort();
      assert.deepEqual(services, ['comprehend_detect_entities', 'transcribe_medical_streaming']);
      const speech = stopped.cost.items.find(({ service }) => service === 'transcribe_medical_streaming');
      assert.deepEqual([speech?.seconds, speech?.usd], [15, 0.01875]);

      const health = await json<{ status: string; services: object; transcribe_region: string }>(
        `${server.url}/health`,
      );
      assert.equal(health.status, 'healthy');
      assert.equal(health.transcribe_region, 'us-east-1');
      assert.deepEqual(health.services, { transcribe: 'available', comprehend_medical: 'available' });
      const usage = await json<{ days: { engine: string; service: string; usd: number }[] }>(
        `${server.url}/api/usage`,
      );
      assert.ok(
        usage.days.some(({ service, usd }) => service === 'transcribe_medical_streaming' && usd === 0.01875),
      );
      const { session_id } = await client.first('ready');
      const stored = await json<{ cost_usd: number; segments: { findings: unknown[] }[] }>(
        `${server.url}/api/sessions/${session_id}`,
      );
      assert.equal(stored.cost_usd, stopped.cost.usd);
      assert.deepEqual(
        stored.segments.map(({ findings }) => findings),
        [last.get(1), last.get(2)],
      );
      assert.ok(
        !/lisinopril|hypertension|pressure is/.test(server.log()),
        'the log has words of the patient',
      );
    });
  });

  it('at the cap of the day goes on with an engine that costs nothing, or refuses', async () => {
    const capped = { ...simulator.environment, COST_CAP_USD_PER_DAY: '0.01' };
    await withServer(capped, async (server) => {
      const first = await dictate(server);
      assert.equal((await first.first('ready')).engine, 'aws');
      const second = await dictate(server);
      assert.equal((await second.first('ready')).engine, 'sphinx');
      assert.ok(second.of('warning').some(({ code }) => code === 'cost_cap_reached'));
      assert.equal((await second.first('stopped')).cost.usd, 0);
    });
    await withServer({ ...capped, COST_CAP_ACTION: 'refuse' }, async (server) => {
      await dictate(server);
      const refused = await dictate(server);
      assert.equal(await refused.closed, 4429);
      const error = await refused.first('error');
      assert.equal(error.code, 'cost_cap_reached');
      assert.ok((error.retry_after_ms ?? 0) > 0);
    });
  });

  it('refuses what AWS would refuse with one clear error that names the field', async () => {
    await withServer(simulator.environment, async (server) => {
      const vocabulary = await dictate(server, { vocabulary_name: 'no-such-vocabulary' });
      const error = await vocabulary.first('error');
      assert.equal(error.field, 'vocabulary_name');
      assert.match(error.message, /no-such-vocabulary.*(Create|correct)/);
      assert.equal(await vocabulary.closed, 4400);
      assert.equal(vocabulary.of('error').length, 1);
      const british = await dictate(server, { language_code: 'en-GB' });
      const language = await british.first('error');
      assert.equal(language.field, 'language_code');
      assert.match(language.message, /en-GB.*en-US/);
    });
  });

  it('tells why another engine goes on when AWS does not take the credentials', async () => {
    const environment = { ...simulator.environment, AWS_SECRET_ACCESS_KEY: 'wrong' };
    await withServer(environment, async (server) => {
      const client = await dictate(server, { engine: 'aws' });
      const message = client.of('engine').find(({ state }) => state === 'failed_over');
      assert.equal(message?.engine, 'sphinx');
      assert.match(message.reason ?? '', /AWS_ACCESS_KEY_ID.*AWS_SECRET_ACCESS_KEY/);
      const health = await json<{ engines: { name: string; state: string; message?: string }[] }>(
        `${server.url}/health`,
      );
      const aws = health.engines.find(({ name }) => name === 'aws');
      assert.equal(aws?.state, 'unavailable');
      assert.match(aws.message ?? '', /does not accept the credentials/);
      const next = await dictate(server);
      assert.equal((await next.first('ready')).engine, 'sphinx');
      const passedOver = next.of('warning').find(({ code }) => code === 'engine_passed_over');
      assert.match(passedOver?.message ?? '', /aws cannot be had: .*AWS_ACCESS_KEY_ID/);
      assert.match(server.log(), /engine_passed_over/);
    });
  });
});

describe('a server without AWS credentials', () => {
  it('refuses the engine by name with the remedy, and serves AWS clients itself', async () => {
    const environment = {
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
      AWS_CONFIG_FILE: '/dev/null',
      AWS_EMULATION: '1',
      AWS_EMULATION_PORT: '0',
      AWS_EMULATION_ACCESS_KEY_ID: 'practice',
      AWS_EMULATION_SECRET_ACCESS_KEY: 'secret of the practice',
    };
    await withServer(environment, async (server) => {
      const client = await dictate(server, { engine: 'aws' });
      const error = await client.first('error');
      assert.equal(error.code, 'engine_unavailable');
      assert.match(error.message, /No AWS credentials were found: set AWS_ACCESS_KEY_ID/);

      const endpoint = /(http:\S+) +AWS's interfaces/.exec(server.log())?.[1] ?? '';
      const comprehend = new ComprehendMedicalClient({
        region: 'us-east-1',
        endpoint,
        credentials: { accessKeyId: 'practice', secretAccessKey: 'secret of the practice' },
      });
      const { Entities } = await comprehend.send(
        new DetectEntitiesV2Command({ Text: 'The patient takes lisinopril 10 mg daily.' }),
      );
      comprehend.destroy();
      assert.ok(Entities?.some(({ Text, Type }) => Text === 'lisinopril' && Type === 'GENERIC_NAME'));
    });
  });

  it('says at its start and to each session that an AWS that was set up cannot be reached', async () => {
    const environment = { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', ANNOTATOR: 'both' };
    await withServer(environment, async (server) => {
      assert.match(server.log(), /listens at/);
      const client = await dictate(server);
      assert.ok(client.of('warning').some(({ code }) => code === 'engine_passed_over'));
      const health = await json<{ status: string; annotator: { state: string; message?: string } }>(
        `${server.url}/health`,
      );
      assert.equal(health.annotator.state, 'unavailable');
      assert.match(health.annotator.message ?? '', /cannot be reached/);
      assert.equal(health.status, 'degraded');
    });
  });

  it('does not start in a region without the service', async () => {
    await assert.rejects(
      startServer({ environment: { AWS_ENDPOINT_URL: '', AWS_REGION: 'eu-central-1', ANNOTATOR: 'aws' } }),
      /AWS_REGION is "eu-central-1": Amazon Comprehend Medical does not run there/,
    );
  });
});
