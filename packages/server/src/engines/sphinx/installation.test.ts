import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { inspectInstallation } from './installation.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clarity-installation-'));
});

afterEach(() => rm(folder, { recursive: true }));

const parts = [
  'lib/libpocketsphinx.so.3',
  'lib/libsphinxbase.so.3',
  'stock/en-us/mdef',
  'stock/en-us.lm.bin',
  'stock/cmudict-en-us.dict',
  'model/domain.lm',
  'model/words.dict',
];

async function installAllBut(missing: string | undefined): Promise<ReturnType<typeof inspectInstallation>> {
  for (const part of parts) {
    if (part === missing) continue;
    await mkdir(dirname(join(folder, part)), { recursive: true });
    await writeFile(join(folder, part), '');
  }
  return inspectInstallation({
    modelDirectory: join(folder, 'model'),
    stockModelFolders: [join(folder, 'stock')],
    libraryFolders: [join(folder, 'lib')],
  });
}

test('all there: the paths for the recogniser', async () => {
  const installation = await installAllBut(undefined);
  assert.ok(installation.isComplete);
  assert.equal(installation.models.domainLanguageModelFile, join(folder, 'model/domain.lm'));
  assert.equal(installation.models.acousticModelFolder, join(folder, 'stock/en-us'));
});

for (const [missing, remedy] of [
  [
    'lib/libpocketsphinx.so.3',
    /libpocketsphinx\.so\.3 .*apt-get install --no-install-recommends libpocketsphinx3/,
  ],
  ['lib/libsphinxbase.so.3', /libsphinxbase\.so\.3 .*apt-get install/],
  ['stock/en-us.lm.bin', /stock model .*pocketsphinx-en-us/],
  ['model/domain.lm', /domain\.lm .*npm start/],
  ['model/words.dict', /words\.dict .*npm start/],
] as const) {
  test(`without ${missing} the message says what to do`, async () => {
    const installation = await installAllBut(missing);
    assert.ok(!installation.isComplete);
    assert.match(installation.message, remedy);
  });
}
