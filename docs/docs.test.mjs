// The documentation and the code say the same.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (file) => readFileSync(join(root, file), 'utf8');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs/guide')).map((name) => `docs/guide/${name}`),
];

/** The line of a table whose first cell is that name. */
function rowOf(lines, name) {
  return lines.find((line) => new RegExp(`^\\| \`${name}\` *\\|`).test(line));
}

test('every kind of finding is in the table, with its units and codes', async () => {
  const { listKinds } = await import('../packages/clinical/src/index.ts');
  const rows = read('docs/guide/findings.md').split('\n');
  for (const { kind, units, codes } of listKinds()) {
    const row = rowOf(rows, kind);
    assert.ok(row !== undefined, kind);
    for (const unit of units) assert.ok(row.includes(`\`${unit}\``), `${kind}: ${unit}`);
    for (const { code } of codes) assert.ok(row.includes(code), `${kind}: ${code}`);
  }
});

test('every field of the config is in the guide, with its default', async () => {
  const { defaultConfig } = await import('../packages/protocol/src/index.ts');
  const rows = read('docs/guide/dictate.md').split('\n');
  for (const [field, value] of Object.entries(defaultConfig)) {
    const row = rowOf(rows, field);
    assert.ok(
      row !== undefined && new RegExp(`\`${value}\`|\\| ${value}\\s*\\|`).test(row),
      `${field} = ${value}`,
    );
  }
});

test('every close code is in the guide', async () => {
  const { closeCodes } = await import('../packages/protocol/src/index.ts');
  const page = read('docs/guide/dictate.md');
  for (const [name, code] of Object.entries(closeCodes)) {
    if (name !== 'notAllowed') assert.match(page, new RegExp(`\\b${code}\\b`), name);
  }
});

test('every variable that the code reads is in the guide, and in .env.example', () => {
  const names = [...read('packages/server/src/config.ts').matchAll(/'([A-Z]+_[A-Z_]+|ANNOTATOR)'/g)].map(
    ([, name]) => name,
  );
  assert.ok(names.length >= 8);
  for (const name of names) {
    assert.match(read('docs/guide/configure.md'), new RegExp(`\`${name}\``), name);
    if (name !== 'CLARITY_SCRIPT' && name !== 'CLARITY_MODEL_DIR')
      assert.match(read('.env.example'), new RegExp(`^${name}=`, 'm'), name);
  }
});

test('every npm script that the pages name exists', () => {
  const { scripts } = JSON.parse(read('package.json'));
  for (const page of pages) {
    for (const [, name] of read(page).matchAll(/npm run ([\w:]+)/g))
      assert.ok(name in scripts, `${page}: npm run ${name}`);
  }
});

test('no link leads nowhere', () => {
  for (const page of [...pages, 'docs/decisions/README.md']) {
    for (const [, target] of read(page).matchAll(/\]\(([^)#]+)[^)]*\)/g)) {
      if (/^https?:/.test(target)) continue;
      assert.doesNotThrow(() => readdirOrFile(join(root, dirname(page), target)), `${page}: ${target}`);
    }
  }
});

function readdirOrFile(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error.code === 'EISDIR') return readdirSync(path);
    throw error;
  }
}
