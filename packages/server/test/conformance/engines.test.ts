/** Every engine that needs no network, against the rules of all engines. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { createSphinxEngine } from '../../src/engines/sphinx/sphinx-engine.ts';
import { findViolations } from './engine-conformance.ts';
import { scriptedSubject } from './scripted-subject.ts';
import { speak } from './spoken-fixture.ts';

const modelDirectory = fileURLToPath(new URL('../../../../var/language-model', import.meta.url));

test('scripted keeps every rule', async () => {
  assert.deepEqual(await findViolations(scriptedSubject()), []);
});

test('sphinx keeps every rule', async () => {
  const probe = createSphinxEngine({ modelDirectory, warmProcesses: 0 });
  // A machine that lacks a part is told which, and what to do.
  assert.deepEqual(await probe.availability(), { state: 'available' });
  await probe.close();

  const violations = await findViolations({
    createEngine: () => createSphinxEngine({ modelDirectory }),
    language: 'en-US',
    speech: await speak('rms', [
      400,
      'the patient has chest pain and shortness of breath',
      900,
      'blood pressure is one hundred forty over ninety',
      700,
    ]),
    otherSpeech: await speak('slt', [300, 'continue lisinopril ten milligrams once a day', 700]),
    streamLimitMs: 60_000,
  });
  assert.deepEqual(violations, []);
});
