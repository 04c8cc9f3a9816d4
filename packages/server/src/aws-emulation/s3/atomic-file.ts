/** Files that are there as a whole or not at all, also after a crash. */
import { createHash, randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';

/** Ends the names of files that were being written; what is left of them after a crash can be deleted. */
export const unfinishedSuffix = '.unfinished';

/** Replaces the file's content. Its folder must exist. Readable by the owner alone. */
export async function writeFileAtomically(path: string, text: string): Promise<void> {
  const unfinishedPath = `${path}.${randomUUID()}${unfinishedSuffix}`;
  try {
    const file = await open(unfinishedPath, 'wx', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinishedPath, path);
  } catch (error) {
    await rm(unfinishedPath, { force: true });
    throw error;
  }
}

/** A file name for a name that may hold a patient's: the same for the same name, and nothing can be read from it. */
export function fileNameFor(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}
