import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { StoreOpenError } from '../store-errors.ts';
import { lockDataFolder } from './data-folder-lock.ts';

test('a folder has one holder at a time, and can be taken again afterwards', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clarity-lock-'));
  const release = lockDataFolder(folder);
  assert.throws(
    () => lockDataFolder(folder),
    (error) => error instanceof StoreOpenError && error.message.includes('CLARITY_DATA_DIR'),
  );
  release();
  lockDataFolder(folder)();
  rmSync(folder, { recursive: true });
});
