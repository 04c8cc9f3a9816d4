/** The lines of a release's file, one at a time: such files have a hundred megabytes and more. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

export interface ReleaseLine {
  readonly number: number;
  readonly text: string;
}

/** Empty lines are left out. Rejects with the error of the file system. */
export async function* releaseLines(path: string): AsyncGenerator<ReleaseLine> {
  // As bytes: some releases are UTF-8, some have single letters of Windows-1252.
  const input = createReadStream(path, { encoding: 'latin1' });
  try {
    let number = 0;
    for await (const bytes of createInterface({ input, crlfDelay: Infinity })) {
      number += 1;
      if (bytes.trim() !== '') yield { number, text: decoded(bytes) };
    }
  } finally {
    input.destroy();
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

function decoded(bytes: string): string {
  if (!/[\u0080-\u00ff]/.test(bytes)) return bytes;
  const buffer = Buffer.from(bytes, 'latin1');
  try {
    return utf8.decode(buffer);
  } catch {
    return windows1252.decode(buffer);
  }
}
