/** Documents as lines of JSON: one in, one out, in order, however long the file is. */
import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { UsageError } from './usage-error.ts';

/** The files a command was given; without one, standard input. Throws `UsageError` where one cannot be read. */
export async function forEachInput(
  paths: readonly string[],
  use: (stream: Readable, name: string) => Promise<void>,
): Promise<void> {
  if (paths.length === 0 && process.stdin.isTTY) {
    process.stderr.write('Reading from the terminal; end with Ctrl-D.\n');
  }
  for (const path of paths.length === 0 ? ['-'] : paths) {
    try {
      await use(path === '-' ? process.stdin : createReadStream(path), path);
    } catch (error) {
      throw fileError(path, error);
    }
  }
}

/**
 * Writes what `answer` makes of each line, and an `error` line where it answers `undefined`; empty lines are left out.
 * Resolves to whether every line was good.
 * @param shape of a good line, for the complaint
 */
export async function answerLines(
  stream: Readable,
  name: string,
  shape: string,
  answer: (document: Readonly<Record<string, unknown>>) => object | undefined,
): Promise<boolean> {
  let isGood = true;
  let lineNumber = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    lineNumber += 1;
    if (line.trim() === '') continue;
    const document = parsed(line);
    const answered = document === undefined ? undefined : answer(document);
    if (answered === undefined) isGood = false;
    await writeLine(answered ?? { error: `${name}, line ${lineNumber}: not JSON of the shape ${shape}` });
  }
  return isGood;
}

/** Resolves when there is room for the next one: whoever reads may be slower than we are. */
export async function writeLine(value: unknown): Promise<void> {
  await writeText(`${JSON.stringify(value)}\n`);
}

export async function writeText(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const document: unknown = JSON.parse(line);
    const isObject = typeof document === 'object' && document !== null && !Array.isArray(document);
    return isObject ? (document as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

/** A file that cannot be read is a mistake on the command line, not a fault of the program. */
export function fileError(name: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'ENOENT') return new UsageError(`${name}: there is no such file`);
  if (error.code === 'EACCES') return new UsageError(`${name}: may not be read`);
  if (error.code === 'EISDIR') return new UsageError(`${name}: is a folder, not a file`);
  return error;
}
