// Which Node runs the project: the pinned one among the npm packages, or the host's own if it is recent enough.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The oldest Node that runs everything here: TypeScript without a build, node:sqlite. */
const oldest = [24, 12];

/** The path of a Node that is recent enough, or `undefined`. */
export function pinnedNode(root) {
  const pinned = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(pinned)) return pinned;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]) ? process.execPath : undefined;
}

/** Hands this process over to another Node: same terminal, same signals, same exit code. */
export function handOver(node, parameters, options = {}) {
  const child = spawn(node, parameters, { stdio: 'inherit', ...options });
  // A terminal's Ctrl-C reaches both processes by itself; a supervisor's signal reaches only this one.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('exit', (code) => process.exit(code ?? 1));
}
