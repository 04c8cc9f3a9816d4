/** `clarity extract`: text in, findings out, as JSON. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { text as readText } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { extract as findingsIn } from '@clarity-care/clinical';
import { parseParameters, UsageError } from './usage-error.ts';

/** Resolves to the exit code. A bad line of `--jsonl` is answered by an `error` line, and the others go on. */
export async function extract(parameters: readonly string[]): Promise<number> {
  const { values, positionals } = parseParameters(parameters, { jsonl: { type: 'boolean', default: false } });
  if (positionals.length === 0 && process.stdin.isTTY) {
    process.stderr.write('Reading from the terminal; end with Ctrl-D.\n');
  }
  const inputs = positionals.length === 0 ? ['-'] : positionals;
  let hasFailed = false;
  for (const input of inputs) {
    const stream = input === '-' ? process.stdin : createReadStream(input);
    try {
      if (values.jsonl) hasFailed = !(await extractLines(stream, input)) || hasFailed;
      else writeLine({ findings: findingsIn(await readText(stream)) });
    } catch (error) {
      throw fileError(input, error);
    }
  }
  return hasFailed ? 1 : 0;
}

/** Resolves to whether every line was good. */
async function extractLines(stream: Readable, name: string): Promise<boolean> {
  let isGood = true;
  let lineNumber = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    lineNumber += 1;
    if (line.trim() === '') continue;
    const text = textOf(line);
    if (text === undefined) {
      isGood = false;
      writeLine({ error: `${name}, line ${lineNumber}: not JSON of the shape {"text": "…"}` });
    } else writeLine({ findings: findingsIn(text) });
  }
  return isGood;
}

function textOf(line: string): string | undefined {
  try {
    const document: unknown = JSON.parse(line);
    if (typeof document !== 'object' || document === null || !('text' in document)) return undefined;
    return typeof document.text === 'string' ? document.text : undefined;
  } catch {
    return undefined;
  }
}

function writeLine(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** A file that cannot be read is a mistake on the command line, not a fault of the program. */
export function fileError(name: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'ENOENT') return new UsageError(`${name}: there is no such file`);
  if (error.code === 'EACCES') return new UsageError(`${name}: may not be read`);
  if (error.code === 'EISDIR') return new UsageError(`${name}: is a folder, not a file`);
  return error;
}
