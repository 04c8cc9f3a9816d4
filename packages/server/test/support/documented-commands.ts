/** The commands that a page shows. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './server-process.ts';

/** The text of each `sh` block, in order. */
export async function commandsOf(page: string): Promise<string[]> {
  const text = await readFile(join(projectFolder, page), 'utf8');
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block]) => (block ?? '').trim());
}
