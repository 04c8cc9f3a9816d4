/** The package runs in a browser too: with all its lists it stays small. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

const MOST_GZIPPED_BYTES = 400_000;

/** Every module that a module loads, itself too. */
function loadedBy(url: URL, loaded = new Map<string, string>()): Map<string, string> {
  if (loaded.has(url.href)) return loaded;
  const code = stripTypeScriptTypes(readFileSync(url, 'utf8'));
  loaded.set(url.href, code);
  for (const [, path = ''] of code.matchAll(/\bfrom '([^']+)'/g)) {
    assert.ok(path.startsWith('.'), `${path} is no module of this package`);
    loadedBy(new URL(path, url), loaded);
  }
  return loaded;
}

/** What every bundler leaves out; it would shorten the names too. */
const withoutComments = (code: string): string =>
  code
    .replaceAll(/\/\*\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .replaceAll(/^\s+/gm, '');

test('all modules together, without comments, are under 400 kB gzipped', (t) => {
  const modules = loadedBy(new URL('../src/index.ts', import.meta.url));
  const bytes = gzipSync(withoutComments([...modules.values()].join('\n')), { level: 9 }).length;
  t.diagnostic(`${modules.size} modules, ${bytes} bytes gzipped`);
  assert.ok(bytes < MOST_GZIPPED_BYTES, `${bytes} bytes`);
});
