import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ConfigError, loadConfig, readConfig } from './config.ts';

function folderWith(env: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'clarity-config-'));
  writeFileSync(join(folder, '.env'), env);
  return folder;
}

/** The complaints about a configuration that must be refused. */
function problemsOf(load: () => unknown): readonly string[] {
  try {
    load();
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.problems;
  }
  return assert.fail('it was taken');
}

test("with nothing set: the loopback, port 8000, the guide's origins", () => {
  const config = readConfig({}, '/srv/clarity');
  assert.equal(config.host, '127.0.0.1');
  assert.equal(config.port, 8000);
  assert.equal(config.debug, false);
  assert.deepEqual(config.allowedOrigins, ['http://localhost:3000', 'http://127.0.0.1:3000']);
  assert.equal(config.aws.region, 'us-east-1');
  assert.equal(config.aws.credentials, undefined);
  assert.equal(config.annotator, 'local');
  assert.equal(config.spending.capUsdPerDay, undefined);
  assert.equal(config.emulation, undefined);
  assert.equal(config.dataDir, '/srv/clarity/data');
  assert.ok(Object.isFrozen(config));
});

test("the deployment guide's .env is taken as it is", () => {
  const folder = folderWith(
    'AWS_ACCESS_KEY_ID=AKIAXXXXXXXXXXXXXXXX\nAWS_SECRET_ACCESS_KEY=your_secret_key_here\nAWS_REGION=us-east-1\n\n' +
      'API_HOST=0.0.0.0\nAPI_PORT=8000\nAPI_DEBUG=True\n\n' +
      'ALLOWED_ORIGINS=http://localhost:3000,http://127.0.0.1:3000\n',
  );
  const config = loadConfig(folder, {});
  assert.equal(config.host, '0.0.0.0');
  assert.equal(config.debug, true);
  assert.deepEqual(config.aws.credentials, {
    accessKeyId: 'AKIAXXXXXXXXXXXXXXXX',
    secretAccessKey: 'your_secret_key_here',
  });
});

test('half of the credentials are refused, and so is an emulation without a key', () => {
  assert.deepEqual(
    problemsOf(() => readConfig({ AWS_SECRET_ACCESS_KEY: 'x' }, '/')),
    ['AWS_SECRET_ACCESS_KEY is set and AWS_ACCESS_KEY_ID is not: set both, or none'],
  );
  const problems = problemsOf(() =>
    readConfig({ AWS_EMULATION: '1', AWS_EMULATION_ACCESS_KEY_ID: 'a' }, '/'),
  );
  assert.equal(problems.length, 1);
  assert.match(problems[0] ?? '', /^AWS_EMULATION_SECRET_ACCESS_KEY is not set/);
});

test('one address serves both AWS services, and one of its own wins', () => {
  const { aws } = readConfig(
    {
      AWS_ENDPOINT_URL: 'http://127.0.0.1:8010',
      AWS_ENDPOINT_URL_COMPREHENDMEDICAL: 'https://vpce.example',
    },
    '/',
  );
  assert.equal(aws.transcribeEndpoint, 'http://127.0.0.1:8010');
  assert.equal(aws.comprehendEndpoint, 'https://vpce.example');
});

test('the environment wins over the file, but not when it is set to nothing', () => {
  const folder = folderWith('API_PORT=9000\n');
  assert.equal(loadConfig(folder, { API_PORT: '9001' }).port, 9001);
  assert.equal(loadConfig(folder, { API_PORT: '' }).port, 9000);
  assert.equal(loadConfig(folder, {}).port, 9000);
});

test('everything that is wrong is told at once, with its remedy', () => {
  const problems = problemsOf(() =>
    readConfig(
      {
        API_HOST: 'a b',
        API_PORT: '70000',
        API_DEBUG: 'maybe',
        AWS_REGION: 'mars',
        ALLOWED_ORIGINS: 'http://ok.example, clinic, http://x.example/path',
        SPHINX_MAX_STREAMS: '0',
        SESSION_IDLE_SECONDS: '1.5',
        ANNOTATOR: 'google',
        COST_CAP_USD_PER_DAY: 'ten',
        AWS_ENDPOINT_URL: 'localhost:8010',
      },
      '/',
    ),
  );
  const named = problems.map((problem) => problem.split(' ')[0] ?? '');
  assert.deepEqual(named.toSorted(), [
    'ALLOWED_ORIGINS',
    'ALLOWED_ORIGINS',
    'ANNOTATOR',
    'API_DEBUG',
    'API_HOST',
    'API_PORT',
    'AWS_ENDPOINT_URL',
    'AWS_REGION',
    'COST_CAP_USD_PER_DAY',
    'SESSION_IDLE_SECONDS',
    'SPHINX_MAX_STREAMS',
  ]);
  assert.ok(problems.every((problem) => /: give /.test(problem)));
});

test('a slip of the pen in .env is told, with the names there are; foreign variables are let be', () => {
  const [problem, ...others] = problemsOf(() =>
    loadConfig(folderWith('API_PROT=9000\nPOSTGRES_PASSWORD=x\n'), {}),
  );
  assert.match(problem ?? '', /^API_PROT is not a variable of this server: API_PORT is meant/);
  assert.deepEqual(others, []);
  assert.equal(loadConfig(folderWith(''), { API_TOKEN: 'of another program' }).port, 8000);
});

test('a slip in a name that is no prefix of ours is told too, and far names of others are let be', () => {
  const file =
    'AWS_REGOIN=us-west-2\nAWS_SECRET_ACCES_KEY=foo\nANNOTATER=both\nAWS_DEFAULT_OUTPUT=json\nHTTP_PROXY=x\n';
  const problems = problemsOf(() => loadConfig(folderWith(file), {}));
  assert.deepEqual(
    problems.map((problem) => problem.replace(/ is not a variable of this server: (\w+) .*/, ' $1')),
    ['ANNOTATER ANNOTATOR', 'AWS_REGOIN AWS_REGION', 'AWS_SECRET_ACCES_KEY AWS_SECRET_ACCESS_KEY'],
  );
});
