/** Folders that other users of the machine may not look into. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** One after the other: under /proc and its like, where none can be made, Node's own recursion never ends. */
export function makeFolders(directory: string): void {
  if (existsSync(directory)) return;
  makeFolders(dirname(directory));
  try {
    mkdirSync(directory, { mode: 0o700 });
  } catch (error) {
    // Somebody else was faster.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
