/**
 * The process's log: JSON lines through pino, by an allow list.
 *
 * A list of what to hide always forgets something; pino's own redaction by path misses nested objects, lists, message
 * texts and the texts of errors. So only the fields in the table get out, and an error gives its type, its code
 * and its place in the code, never its message: a parser's message quotes what it could not parse.
 */
import { pino, type DestinationStream, type Level, type Logger } from 'pino';

/** A field that is not here is left out of the line. No field may hold words that somebody said or typed. */
const loggedFields: ReadonlySet<string> = new Set([
  'address',
  'audio_ms',
  'close_code',
  'code',
  'count',
  'duration_ms',
  'engine',
  'err',
  'method',
  'reason',
  'lost_ms',
  'route',
  'segments',
  'session_id',
  'sessions',
  'signal',
  'status',
  'stream',
  'unread_bytes',
  'version',
]);

/** Longest text of a field, in UTF-16 code units: enough for an identifier, too short for a sentence. */
const maxFieldLength = 120;

/** Writes to standard output unless `destination` says otherwise. */
export function createLogger(options: {
  readonly level: Level;
  readonly destination?: DestinationStream;
}): Logger {
  return pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: {
        level: (label) => ({ level: label }),
        log: (fields) => Object.fromEntries(Object.entries(fields).filter(isLogged)),
      },
      serializers: { err: describeError },
      hooks: {
        logMethod(parameters, method) {
          method.apply(this, withoutErrorText(parameters) as typeof parameters);
        },
      },
    },
    options.destination ?? pino.destination(1),
  );
}

function isLogged([name, value]: readonly [string, unknown]): boolean {
  if (!loggedFields.has(name)) return false;
  switch (typeof value) {
    case 'number':
    case 'boolean':
      return true;
    case 'string':
      return value.length <= maxFieldLength;
    default:
      return name === 'err' && value instanceof Error;
  }
}

/** pino takes an error's message as the line's when there is no other, and libraries pass it on their own. */
function withoutErrorText(parameters: readonly unknown[]): unknown[] {
  const [first, message, ...rest] = parameters;
  const error = first instanceof Error ? first : errorIn(first);
  if (error === undefined) return [...parameters];
  const isOwnMessage =
    typeof message === 'string' &&
    (error.message === '' || !message.includes(error.message)) &&
    message !== '';
  const fields = first instanceof Error ? { err: first } : first;
  return isOwnMessage ? [fields, message, ...rest] : [fields, 'error'];
}

function errorIn(value: unknown): Error | undefined {
  if (typeof value !== 'object' || value === null || !('err' in value)) return undefined;
  return value.err instanceof Error ? value.err : undefined;
}

interface ErrorDescription {
  readonly type: string;
  readonly code?: string | number;
  readonly frames: readonly string[];
  readonly cause?: ErrorDescription;
}

/** How many causes of causes are told. */
const maxCauses = 4;

function describeError(error: Error, depth = 0): ErrorDescription {
  const code = 'code' in error ? error.code : undefined;
  const isCode = typeof code === 'number' || (typeof code === 'string' && /^\w{1,64}$/.test(code));
  return {
    type: error.name,
    ...(isCode ? { code } : {}),
    frames: framesOf(error),
    ...(error.cause instanceof Error && depth < maxCauses
      ? { cause: describeError(error.cause, depth + 1) }
      : {}),
  };
}

/** Lines of the stack that end in a place of a source file. Above them stands the message, of any number of lines. */
function framesOf(error: Error): string[] {
  const lines = (error.stack ?? '').split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => /^at .*(?:file:|node:|\/).*:\d+:\d+\)?$/.test(line));
}
