// The import rules of .oxlintrc.json catch what they are for: one planted fault for each wall, and none in clean files.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { root } from './setup.mjs';

const server = 'packages/server/src';
const planted = [
  ['packages/protocol/src/fault.ts', 'node:fs'],
  ['packages/protocol/src/fault.ts', '@clarity-care/clinical'],
  ['packages/clinical/src/fault.ts', 'node:crypto'],
  ['packages/clinical/src/reading/fault.ts', '../measurements/names.ts'],
  ['packages/clinical/src/reading/fault.ts', 'node:fs'],
  ['packages/clinical/src/assertions/fault.ts', '../concepts/cues.ts'],
  ['packages/clinical/src/terms/fault.ts', '../medications/find-medications.ts'],
  ['packages/clinical/src/measurements/fault.ts', '../terms/lexicon.ts'],
  ['packages/clinical/src/measurements/kinds/fault.ts', '../../phi/redact.ts'],
  ['packages/clinical/src/phi/fault.ts', '../concepts/cues.ts'],
  ['packages/clinical/src/medications/fault.ts', '../measurements/units.ts'],
  ['packages/clinical/src/concepts/fault.ts', '../medications/routes.ts'],
  [`${server}/audio/fault.ts`, '../session/session.ts'],
  [`${server}/audio/fault.ts`, '../config.ts'],
  [`${server}/engines/sphinx/fault.ts`, '../scripted/scripted-engine.ts'],
  [`${server}/engines/sphinx/fault.ts`, '@clarity-care/protocol'],
  [`${server}/engines/scripted/fault.ts`, '../sphinx/sphinx-engine.ts'],
  [`${server}/engines/fault.ts`, '../session/session.ts'],
  [`${server}/engines/sphinx/fault.ts`, '../aws/aws-engine.ts'],
  [`${server}/engines/aws/fault.ts`, '../sphinx/sphinx-engine.ts'],
  [`${server}/engines/aws/fault.ts`, '../../aws-emulation/emulation.ts'],
  [`${server}/aws-account/fault.ts`, '../engines/aws/aws-engine.ts'],
  [`${server}/aws-emulation/fault.ts`, '../session/session.ts'],
  [`${server}/aws-emulation/wire/fault.ts`, '@aws-sdk/client-transcribe-streaming'],
  [`${server}/annotators/comprehend/fault.ts`, '../../session/session.ts'],
  [`${server}/annotators/fault.ts`, '../aws-emulation/emulation.ts'],
  [`${server}/usage/fault.ts`, '../storage/transcript-store.ts'],
  [`${server}/extraction/fault.ts`, '../session/session.ts'],
  [`${server}/extraction/fault.ts`, '../http/problems.ts'],
  [`${server}/terminology/fault.ts`, '../extraction/text-extraction.ts'],
  [`${server}/terminology/fault.ts`, '../config.ts'],
  [`${server}/storage/sqlite/fault.ts`, '../../session/session.ts'],
  [`${server}/storage/fault.ts`, '../config.ts'],
  [`${server}/storage/sqlite/fault.ts`, '../postgres/postgres-store.ts'],
  [`${server}/storage/postgres/fault.ts`, '../sqlite/sqlite-store.ts'],
  [`${server}/storage/postgres/fault.ts`, '../../config/postgres-address.ts'],
  [`${server}/instances/fault.ts`, '../gateway/live-sessions.ts'],
  [`${server}/review/fault.ts`, '../http/problems.ts'],
  ['packages/client/src/fault.ts', 'node:crypto'],
  ['packages/client/src/fault.ts', '@clarity-care/clinical'],
  [`${server}/session/fault.ts`, '../storage/postgres/postgres-store.ts'],
  [`${server}/gateway/fault.ts`, '../instances/instance-watch.ts'],
  [`${server}/session/fault.ts`, '../engines/sphinx/sphinx-engine.ts'],
  [`${server}/session/fault.ts`, '../storage/sqlite/sqlite-store.ts'],
  [`${server}/session/fault.ts`, '../gateway/transcribe-socket.ts'],
  [`${server}/session/fault.ts`, 'ws'],
  [`${server}/session/fault.ts`, '../engines/aws/aws-engine.ts'],
  [`${server}/session/fault.ts`, '../annotators/comprehend/comprehend-annotator.ts'],
  [`${server}/gateway/fault.ts`, '../http/app.ts'],
  [`${server}/gateway/fault.ts`, '../engines/sphinx/sphinx-engine.ts'],
  [`${server}/http/fault.ts`, '../gateway/transcribe-socket.ts'],
  [`${server}/http/fault.ts`, '../storage/sqlite/sqlite-store.ts'],
];
const allowed = [
  [`${server}/session/clean.ts`, '../engines/speech-engine.ts'],
  [`${server}/session/clean.ts`, '../storage/transcript-store.ts'],
  [`${server}/session/clean.ts`, '@clarity-care/protocol'],
  [`${server}/engines/sphinx/clean.ts`, '../speech-engine.ts'],
  [`${server}/engines/aws/clean.ts`, '../../aws-account/credentials.ts'],
  [`${server}/aws-emulation/clean.ts`, '../engines/speech-engine.ts'],
  [`${server}/session/clean.ts`, '../annotators/remote-annotator.ts'],
  [`${server}/session/clean.ts`, '../usage/session-meter.ts'],
  [`${server}/storage/clean.ts`, '../usage/usage-store.ts'],
  [`${server}/storage/sqlite/clean.ts`, '../sql/sql-store.ts'],
  [`${server}/instances/clean.ts`, '../storage/instance-store.ts'],
  ['packages/client/src/clean.ts', '@clarity-care/protocol'],
  [`${server}/extraction/clean.ts`, '../terminology/lexicon-folder.ts'],
  [`${server}/http/clean.ts`, '../extraction/text-extraction.ts'],
  [`${server}/terminology/clean.ts`, '@clarity-care/clinical'],
  [`${server}/gateway/clean.ts`, '../session/session.ts'],
  [`${server}/http/clean.ts`, '../storage/transcript-store.ts'],
  [`${server}/cli/clean.ts`, '../http/app.ts'],
  ['packages/clinical/src/clean.ts', './finding.ts'],
  ['packages/clinical/src/measurements/kinds/clean.ts', '../../finding.ts'],
  ['packages/clinical/src/medications/clean.ts', '../terms/lexicon.ts'],
  ['packages/clinical/src/phi/clean.ts', '../assertions/statement.ts'],
];

/** Whether lint complains of a file at this place that imports that. */
function isCaught(file, imported) {
  const folder = mkdtempSync(join(tmpdir(), 'clarity-lint-'));
  try {
    copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), `import { thing } from '${imported}';\nexport const used = thing;\n`);
    const lint = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['--quiet'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.ok(lint.status === 0 || lint.stdout.includes('no-restricted-imports'), lint.stdout + lint.stderr);
    return lint.status !== 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('every wall holds', () => {
  for (const [file, imported] of planted)
    assert.ok(isCaught(file, imported), `${file} may not import ${imported}`);
});

test('what is allowed passes', () => {
  for (const [file, imported] of allowed)
    assert.ok(!isCaught(file, imported), `${file} may import ${imported}`);
});
