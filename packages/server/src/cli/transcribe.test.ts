import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createExtractor } from '@clarity-care/clinical';
import { createEngineRegistry } from '../engines/engine-registry.ts';
import { transcribe } from './transcribe.ts';

test('a file that is not there, and a folder, are named once', async (context) => {
  const told: string[] = [];
  const parts = { engines: createEngineRegistry([]), extractor: createExtractor() };
  const write = context.mock.method(process.stderr, 'write', (text: string) => told.push(text) > 0);
  const code = await transcribe(['/nowhere/nope.wav', '/tmp'], parts);
  write.mock.restore();
  assert.equal(code, 1);
  assert.deepEqual(told, [
    'clarity: /nowhere/nope.wav: there is no such file\n',
    'clarity: /tmp: is a folder, not a file\n',
  ]);
});
