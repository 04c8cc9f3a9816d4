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
  ...readdirSync(join(root, 'docs/reference')).map((name) => `docs/reference/${name}`),
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

// It holds every message, field, default and code, since it is made from their tables.
test('the reference is as `npm run docs:reference` would write it', async () => {
  const { referenceFiles } = await import('../scripts/reference-files.mjs');
  for (const { path, text } of referenceFiles())
    assert.ok(read(path) === text, `${path} is stale: npm run docs:reference`);
});

test('the guide names only messages, fields and codes that there are', async () => {
  const { closeCodes, defaultConfig } = await import('../packages/protocol/src/index.ts');
  const reference = read('docs/reference/websocket.md');
  const guide = read('docs/guide/dictate.md');
  const names = [...guide.matchAll(/`([a-z]+(?:_[a-z]+)+)`/g)].map(([, name]) => name);
  assert.ok(names.length > 10);
  for (const name of names) assert.ok(name in defaultConfig || reference.includes(`\`${name}\``), name);
  for (const [code] of guide.matchAll(/\b(?:10(?:0\d|1[0-4])|4[45]\d\d)\b/g))
    assert.ok(Object.values(closeCodes).includes(Number(code)), code);
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

// Whatever Node the machine has cannot read the sources of the packages, which are TypeScript.
test("an example that takes the project's packages is started with the project's Node", () => {
  const examples = readdirSync(join(root, 'docs/examples')).filter((name) => name.endsWith('.mjs'));
  const isBound = (name) => /from '@clarity-care\//.test(read(`docs/examples/${name}`));
  assert.ok(examples.some(isBound));
  const texts = [...pages, ...examples.map((name) => `docs/examples/${name}`)];
  for (const text of texts) {
    for (const [command, npx, name] of read(text).matchAll(/(npx )?node docs\/examples\/([\w-]+\.mjs)/g))
      assert.ok(npx !== undefined || !isBound(name), `${text}: ${command}`);
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
