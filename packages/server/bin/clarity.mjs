#!/usr/bin/env node
// The `clarity` command. Plain JavaScript: it may be started by a Node that is too old for the rest, and then finds
// the pinned one.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { handOver, pinnedNode } from '../../../scripts/pinned-node.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const node = pinnedNode(root);
if (node === undefined) {
  process.stderr.write(`clarity is not set up yet. In ${root} run: node scripts/setup.mjs\n`);
  process.exit(1);
}
handOver(node, [join(root, 'packages/server/src/main.ts'), ...process.argv.slice(2)]);
