/** Texts and lines of JSON: one in, one out, in order, however long the file is. */
import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { UsageError } from './usage-error.ts';

/**
 * The files a command was given; without one, standard input. One that cannot be read is told on standard error, and
 * the others go on. Resolves to whether all went well.
 * @param use resolves to whether it went well with this one
 */
export async function forEachInput(
  paths: readonly string[],
  use: (stream: Readable, name: string) => Promise<boolean>,
): Promise<boolean> {
  if (paths.length === 0 && process.stdin.isTTY) {
    process.stderr.write('Reading from the terminal; end with Ctrl-D.\n');
  }
  let isGood = true;
  for (const path of paths.length === 0 ? ['-'] : paths) {
    const [stream, name] = path === '-' ? [process.stdin, 'standard input'] : [createReadStream(path), path];
    try {
      const isThisGood = await use(stream, name);
      isGood &&= isThisGood;
    } catch (error) {
      const told = fileError(name, error);
      if (!(told instanceof UsageError)) throw told;
      process.stderr.write(`clarity: ${told.message}\n`);
      isGood = false;
    }
  }
  return isGood;
}

/** All of a file. Rejects with a `UsageError` that names the line where it is not UTF-8: a letter that was guessed is a wrong word. */
export async function readWholeText(stream: Readable, name: string): Promise<string> {
  const bytes = await buffer(stream);
  const text = utf8Of(bytes);
  if (text !== undefined) return text;
  let lineNumber = 0;
  for (const line of linesOf(bytes)) {
    lineNumber += 1;
    if (utf8Of(line) === undefined) break;
  }
  throw new UsageError(`${name}, line ${lineNumber}: ${notUtf8}`);
}

const notUtf8 = 'not UTF-8; save it as UTF-8, or convert it, such as by iconv -f WINDOWS-1252 -t UTF-8';
const notJson = 'not JSON; each line is a JSON object of its own, such as {"text":"…"}';

/** What became of a line: what is written, or what is wrong with it. */
export type LineAnswer = { readonly answer: object } | { readonly problem: string };

/**
 * Writes what `answer` makes of each line, and an `error` line where there is a problem; empty lines are left out.
 * Resolves to whether every line was good.
 */
export async function answerLines(
  stream: Readable,
  name: string,
  answer: (document: unknown) => LineAnswer,
): Promise<boolean> {
  let isGood = true;
  let lineNumber = 0;
  for await (const bytes of streamLines(stream)) {
    lineNumber += 1;
    // Without the mark that some programs write at the beginning.
    const line = utf8Of(bytes);
    if (line?.trim() === '') continue;
    const answered = line === undefined ? { problem: notUtf8 } : answerOf(line, answer);
    if ('problem' in answered) isGood = false;
    await writeLine(
      'problem' in answered ? { error: `${name}, line ${lineNumber}: ${answered.problem}` } : answered.answer,
    );
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

function answerOf(line: string, answer: (document: unknown) => LineAnswer): LineAnswer {
  let document: unknown;
  try {
    document = JSON.parse(line);
  } catch {
    return { problem: notJson };
  }
  return answer(document);
}

const LINE_FEED = 0x0a;

/** As bytes, since a line that is not UTF-8 shall not spoil the others. */
async function* streamLines(stream: Readable): AsyncGenerator<Buffer> {
  let begun: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const end = chunk.indexOf(LINE_FEED);
    if (end === -1) {
      begun.push(chunk);
      continue;
    }
    yield Buffer.concat([...begun, chunk.subarray(0, end)]);
    const last = chunk.lastIndexOf(LINE_FEED);
    if (last > end) yield* linesOf(chunk.subarray(end + 1, last));
    begun = [chunk.subarray(last + 1)];
  }
  const rest = Buffer.concat(begun);
  if (rest.length > 0) yield rest;
}

function* linesOf(bytes: Buffer): Generator<Buffer> {
  let begin = 0;
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, begin)) {
    yield bytes.subarray(begin, end);
    begin = end + 1;
  }
  yield bytes.subarray(begin);
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function utf8Of(bytes: Buffer): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** A file that cannot be read is a mistake on the command line, not a fault of the program. */
export function fileError(name: string, error: unknown): unknown {
  const problem = fileProblem(error);
  return problem === undefined ? error : new UsageError(`${name}: ${problem}`);
}

/** The same without the file's name; `undefined` for an error that is not of the system's files. */
export function fileProblem(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  if (error.code === 'ENOENT') return 'there is no such file';
  if (error.code === 'EACCES') return 'may not be read';
  if (error.code === 'EISDIR') return 'is a folder, not a file';
  const isOfSystem = 'syscall' in error && (error.syscall === 'open' || error.syscall === 'read');
  return isOfSystem ? `cannot be read (${String(error.code)})` : undefined;
}
