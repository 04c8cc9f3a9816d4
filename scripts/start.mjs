// `npm start`: set up what is missing, then serve.
import { join } from 'node:path';
import { handOver, pinnedNode } from './pinned-node.mjs';
import { root, setUpOrExit } from './setup.mjs';

setUpOrExit('start');
handOver(pinnedNode(root), [join(root, 'packages/server/src/main.ts'), 'serve', ...process.argv.slice(2)], {
  cwd: root,
});
