// `npm run docs:reference`: writes the pages of docs/reference, which are made from tables in the code.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { referenceFiles } from './reference-files.mjs';
import { root } from './setup.mjs';

for (const { path, text } of referenceFiles()) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  process.stdout.write(`${path} is written\n`);
}
