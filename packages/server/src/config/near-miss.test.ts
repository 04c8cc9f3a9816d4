import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigError, loadConfig } from '../config.ts';
import { isNearMiss } from './near-miss.ts';

const slips: readonly [name: string, meant: string][] = [
  ['RECORD_AUDI', 'RECORD_AUDIO'],
  ['RECORD_AUDIOS', 'RECORD_AUDIO'],
  ['RECROD_AUDIO', 'RECORD_AUDIO'],
  ['API_HOTS', 'API_HOST'],
  ['API_PROT', 'API_PORT'],
  ['ANNOTATER', 'ANNOTATOR'],
  ['DATABSE_URL', 'DATABASE_URL'],
  ['MAX_SESSION', 'MAX_SESSIONS'],
];

const others: readonly [name: string, candidate: string][] = [
  ['API_HOST', 'API_HOST'],
  ['APP_HOST', 'API_HOST'],
  ['APP_PORT', 'API_PORT'],
  ['API2_PORT', 'API_PORT'],
  ['API_ROOT', 'API_PORT'],
  ['API_KEY', 'API_PORT'],
  ['DATABASE_URI', 'DATABASE_URL'],
  ['DATABASE_SSL', 'DATABASE_URL'],
  ['AWS_DEFAULT_REGION', 'AWS_REGION'],
  ['PORT', 'SPORT'],
];

test('one slip is a near miss; names of other programs are none', () => {
  for (const [name, meant] of slips) assert.ok(isNearMiss(name, meant), name);
  for (const [name, candidate] of others) assert.ok(!isNearMiss(name, candidate), name);
});

test('a slip in the environment is told like one in .env, unless it is set to nothing', () => {
  const environment = { RECORD_AUDI: '1', API_HOTS: '0.0.0.0', SESSION_MAX_SECOND: '', APP_PORT: '80' };
  assert.throws(
    () => loadConfig('/nowhere', environment),
    (error) => {
      assert.ok(error instanceof ConfigError);
      assert.deepEqual(error.problems, [
        'RECORD_AUDI is set in the environment and is not a variable of this server: RECORD_AUDIO is meant, or unset it',
        'API_HOTS is set in the environment and is not a variable of this server: API_HOST is meant, or unset it',
      ]);
      return true;
    },
  );
});
