import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ConfigError, loadConfig, readConfig, type ServerConfig } from './config.ts';

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
  assert.equal(config.databaseUrl, undefined);
  assert.equal(config.recordAudio, false);
  assert.ok(Object.isFrozen(config));
});

const limits: readonly {
  readonly name: string;
  readonly field: keyof ServerConfig;
  /** As it is set, and what becomes of it. */
  readonly good: readonly (readonly [value: string, expected: unknown])[];
  readonly bad: readonly string[];
}[] = [
  {
    name: 'SESSION_RESUME_SECONDS',
    field: 'resumeWindowMs',
    good: [
      ['', 600_000],
      ['0', 0],
      ['86400', 86_400_000],
    ],
    bad: ['-1', '86401', '10m'],
  },
  {
    name: 'SESSION_MAX_AHEAD_SECONDS',
    field: 'maxAudioAheadMs',
    good: [
      ['', 3_600_000],
      ['1', 1000],
      ['86400', 86_400_000],
    ],
    bad: ['0', '86401', 'hour'],
  },
  {
    name: 'MAX_SESSIONS',
    field: 'maxSessions',
    good: [
      ['1', 1],
      ['100000', 100_000],
    ],
    bad: ['0', '100001', 'many'],
  },
  {
    name: 'MAX_SESSIONS_PER_CLIENT',
    field: 'maxSessionsPerClient',
    good: [
      ['', 100],
      ['1', 1],
      ['100000', 100_000],
    ],
    bad: ['0', '100001', '1.5'],
  },
  {
    name: 'SHUTDOWN_SECONDS',
    field: 'shutdownMs',
    good: [
      ['', 25_000],
      ['1', 1000],
      ['300', 300_000],
    ],
    bad: ['0', '301', '30s'],
  },
  {
    name: 'RECORD_AUDIO',
    field: 'recordAudio',
    good: [
      ['', false],
      ['1', true],
      ['True', true],
      ['off', false],
    ],
    bad: ['2', 'all'],
  },
  {
    name: 'DATABASE_URL',
    field: 'databaseUrl',
    good: [
      ['', undefined],
      [' postgres://clarity:pw@db.example/clarity ', 'postgres://clarity:pw@db.example/clarity'],
    ],
    bad: ['data/clarity.db', 'postgres://db.example'],
  },
];

for (const { name, field, good, bad } of limits) {
  test(`${name}: its default, its range, and what is out of it`, () => {
    for (const [value, expected] of good)
      assert.deepEqual(readConfig({ [name]: value }, '/')[field], expected, value);
    for (const value of bad) {
      const [problem, ...others] = problemsOf(() => readConfig({ [name]: value }, '/'));
      assert.ok(problem?.startsWith(`${name} `) && problem.includes(': give '), `${value}: ${problem}`);
      assert.deepEqual(others, []);
    }
  });
}

test('as many sessions as the memory allows, at most a thousand', () => {
  const { maxSessions } = readConfig({}, '/');
  assert.ok(maxSessions >= 1 && maxSessions <= 1000);
});

test('what is wrong with the address of the database is told without its password', () => {
  const told = problemsOf(() =>
    readConfig({ DATABASE_URL: 'postgres://clarity:hunter2#x@db.example/clarity' }, '/'),
  ).join();
  assert.match(told, /^DATABASE_URL is not an address: give postgres:/);
  assert.doesNotMatch(told, /hunter2/);
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

test('first words that other programs use too are let be, unless a name is nearly one of ours', () => {
  const others =
    'DATABASE_HOST=x\nDATABASE_PASSWORD=x\nDATABASE_POOL_SIZE=5\nMAX_CONNECTIONS=5\nMAX_UPLOAD=1\nRECORD_CALLS=1\nSHUTDOWN_TIMEOUT=5\n';
  assert.equal(loadConfig(folderWith(others), {}).databaseUrl, undefined);
  const slips =
    'DATABASE_SSL=true\nDATABASE_URI=x\nMAX_SESSION=5\nMAX_SESSIONS_PER_USER=5\nRECORD_AUDIO_DIR=x\nSESSION_RESUME_SECS=5\nSHUTDOWN_SECOND=5\n';
  assert.deepEqual(
    problemsOf(() => loadConfig(folderWith(slips), {})).map(
      (problem) => /^\w+ is not a variable of this server: (?:\w+ is meant)?/.exec(problem)?.[0],
    ),
    [
      'DATABASE_SSL is not a variable of this server: DATABASE_URL is meant',
      'DATABASE_URI is not a variable of this server: DATABASE_URL is meant',
      'MAX_SESSION is not a variable of this server: MAX_SESSIONS is meant',
      'MAX_SESSIONS_PER_USER is not a variable of this server: ',
      'RECORD_AUDIO_DIR is not a variable of this server: ',
      'SESSION_RESUME_SECS is not a variable of this server: ',
      'SHUTDOWN_SECOND is not a variable of this server: SHUTDOWN_SECONDS is meant',
    ],
  );
});
