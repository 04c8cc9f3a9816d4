import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { EngineSelection, EngineStatus } from '../engines/engine-registry.ts';
import { speechNote } from './welcome.ts';

const aws = {
  region: 'us-east-1',
  credentials: undefined,
  profile: undefined,
  transcribeEndpoint: undefined,
  comprehendEndpoint: undefined,
};

function registry(selection: EngineSelection, engines: readonly EngineStatus[] = []) {
  return { select: () => Promise.resolve(selection), list: () => Promise.resolve([...engines]) };
}

const noCredentials: EngineStatus = {
  name: 'aws',
  explicitOnly: false,
  availability: { state: 'unavailable', message: 'No AWS credentials were found.', isSetUp: false },
};
const noModel: EngineStatus = {
  name: 'sphinx',
  explicitOnly: false,
  availability: { state: 'unavailable', message: 'domain.lm cannot be read: run npm start' },
};
const scripted: EngineStatus = {
  name: 'scripted',
  explicitOnly: true,
  availability: { state: 'available' },
};
const none = registry({ outcome: 'unavailable', message: 'No AWS credentials were found.' }, [
  noCredentials,
  noModel,
  scripted,
]);

test('where no engine can be had, the reason of each is told, and that of one that is not set up comes last', async () => {
  const modelDir = mkdtempSync(join(tmpdir(), 'clarity-model-'));
  try {
    assert.deepEqual((await speechNote(none, { aws, modelDir })).split('\n'), [
      'No engine can be had now, and no dictation can begin:',
      '  sphinx: domain.lm cannot be read: run npm start',
      '  aws: No AWS credentials were found.',
    ]);
  } finally {
    rmSync(modelDir, { recursive: true });
  }
});

test('a folder of the language model that is not there, or is a file, is told with its variable', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'clarity-model-'));
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  try {
    for (const modelDir of [join(folder, 'nowhere'), file]) {
      const last = (await speechNote(none, { aws, modelDir })).split('\n').at(-1) ?? '';
      assert.ok(last.includes(modelDir), last);
      assert.match(last, /mend CLARITY_MODEL_DIR/);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('at the cap of the day the reason is the cap alone', async () => {
  const capped = registry({ outcome: 'cost_capped', message: 'The cap is reached.', retryAfterMs: 1000 }, [
    noModel,
  ]);
  assert.equal(
    await speechNote(capped, { aws, modelDir: '/nowhere' }),
    'No engine can be had now: The cap is reached.',
  );
});
