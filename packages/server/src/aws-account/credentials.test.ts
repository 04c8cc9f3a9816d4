import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { ManualClock } from '../clock/manual-clock.ts';
import { AccountCredentialsError, createAccountCredentials, type AccountIdentity } from './credentials.ts';

const keys: AccountIdentity = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };

/** A chain that gives its answers in turn, the last one for ever. */
function chain(...answers: readonly (AccountIdentity | Error)[]) {
  const state = { calls: 0 };
  return {
    state,
    lookUp: (): Promise<AccountIdentity> => {
      const answer = answers[Math.min(state.calls, answers.length - 1)];
      state.calls += 1;
      return answer === undefined || answer instanceof Error
        ? Promise.reject(answer ?? new Error('none'))
        : Promise.resolve(answer);
    },
  };
}

function subject(...answers: readonly (AccountIdentity | Error)[]) {
  const clock = new ManualClock();
  const { state, lookUp } = chain(...answers);
  return { clock, state, credentials: createAccountCredentials({ region: 'us-east-1', clock, lookUp }) };
}

test('given keys are used and nothing is looked up', async () => {
  const { lookUp, state } = chain(new Error('asked'));
  const credentials = createAccountCredentials({
    region: 'us-east-1',
    clock: new ManualClock(),
    given: keys,
    lookUp,
  });
  assert.equal(await credentials.problem(), undefined);
  assert.equal(await credentials.resolve(), keys);
  assert.equal(state.calls, 0);
});

test('keys that do not end are looked up once, also by several at a time', async () => {
  const { clock, credentials, state } = subject(keys);
  await Promise.all([credentials.resolve(), credentials.problem(), credentials.resolve()]);
  clock.advance(100 * 3_600_000);
  assert.equal(await credentials.resolve(), keys);
  assert.equal(state.calls, 1);
});

test('none: the remedy, at once for a minute, then a new look', async () => {
  const { clock, credentials, state } = subject(new Error('no link of the chain'), new Error('again'), keys);
  assert.match(
    (await credentials.problem()) ?? '',
    /^No AWS credentials were found: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE/,
  );
  await assert.rejects(credentials.resolve(), AccountCredentialsError);
  clock.advance(59_999);
  assert.notEqual(await credentials.problem(), undefined);
  assert.equal(state.calls, 1);
  clock.advance(1);
  assert.notEqual(await credentials.problem(), undefined);
  assert.equal(state.calls, 2);
  clock.advance(60_000);
  assert.equal(await credentials.problem(), undefined);
  assert.equal(state.calls, 3);
});

test('temporary keys are renewed before they end, and kept while they hold when that fails', async () => {
  const hour = 3_600_000;
  const first = { ...keys, sessionToken: 'a', expiration: new Date(hour) };
  const second = { ...keys, sessionToken: 'b', expiration: new Date(2 * hour) };
  const { clock, credentials, state } = subject(first, new Error('no network'), second);
  assert.equal(await credentials.resolve(), first);
  clock.advance(hour - 5 * 60_000 - 1);
  assert.equal(await credentials.resolve(), first);
  assert.equal(state.calls, 1);
  clock.advance(1);
  assert.equal(await credentials.resolve(), first);
  assert.equal(state.calls, 2);
  assert.equal(await credentials.resolve(), second);
  assert.equal(state.calls, 3);
});

test('keys that have ended are told so', async () => {
  const { clock, credentials } = subject({ ...keys, expiration: new Date(10) });
  clock.advance(20);
  await assert.rejects(
    credentials.resolve(),
    /^AccountCredentialsError: The AWS credentials have expired: renew/,
  );
});

test('forgotten keys are looked up again, also when a look-up is under way', async () => {
  const clock = new ManualClock();
  const pending: ((identity: AccountIdentity) => void)[] = [];
  const credentials = createAccountCredentials({
    region: 'us-east-1',
    clock,
    lookUp: () => new Promise((resolve) => pending.push(resolve)),
  });
  const before = credentials.resolve();
  credentials.forget();
  const after = credentials.resolve();
  assert.equal(pending.length, 2);
  const newer = { ...keys, accessKeyId: 'AKIDNEWER' };
  pending[1]?.(newer);
  assert.equal(await after, newer);
  pending[0]?.(keys);
  assert.equal(await before, keys);
  assert.equal(await credentials.resolve(), newer);
});

test('a chain that does not answer is given up after five seconds', async () => {
  const clock = new ManualClock();
  const credentials = createAccountCredentials({
    region: 'us-east-1',
    clock,
    lookUp: () => new Promise(() => {}),
  });
  const problem = credentials.problem();
  await clock.waitFor(5_000);
  clock.advance(5_000);
  assert.match(
    (await problem) ?? '',
    /^Looking for AWS credentials took longer than 5 s: set AWS_ACCESS_KEY_ID/,
  );
});

/** The SDK's chain reads the process's own environment. */
function setEnvironment(t: TestContext, values: Readonly<Record<string, string | undefined>>): void {
  const assign = (name: string, value: string | undefined): void => {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  };
  for (const [name, value] of Object.entries(values)) {
    const before = process.env[name];
    t.after(() => assign(name, before));
    assign(name, value);
  }
}

test('the default chain finds keys in the environment', async (t) => {
  setEnvironment(t, {
    AWS_PROFILE: undefined,
    AWS_ACCESS_KEY_ID: 'AKIDENVIRONMENT',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_SESSION_TOKEN: 'token',
  });
  const credentials = createAccountCredentials({ region: 'us-east-1', clock: new ManualClock() });
  const { accessKeyId, sessionToken } = await credentials.resolve();
  assert.deepEqual([accessKeyId, sessionToken], ['AKIDENVIRONMENT', 'token']);
});

test('the default chain finds a profile by its name, and tells when it is not there', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'clarity-profile-'));
  t.after(() => rm(folder, { recursive: true }));
  const file = join(folder, 'credentials');
  await writeFile(file, '[practice]\naws_access_key_id = AKIDPROFILE\naws_secret_access_key = secret\n');
  setEnvironment(t, {
    AWS_PROFILE: undefined,
    AWS_ACCESS_KEY_ID: undefined,
    AWS_SECRET_ACCESS_KEY: undefined,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: join(folder, 'config'),
    AWS_SHARED_CREDENTIALS_FILE: file,
  });
  const ofProfile = (profile: string) =>
    createAccountCredentials({ region: 'us-east-1', clock: new ManualClock(), profile });
  assert.equal((await ofProfile('practice').resolve()).accessKeyId, 'AKIDPROFILE');
  assert.match(
    (await ofProfile('nobody').problem()) ?? '',
    /^No AWS credentials were found for AWS_PROFILE "nobody": make that profile/,
  );
});
