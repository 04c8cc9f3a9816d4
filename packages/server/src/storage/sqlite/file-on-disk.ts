/** What it takes until a file and its name are on disk. */
import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Of a folder: the names in it. */
export function syncToDisk(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
