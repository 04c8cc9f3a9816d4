/** A disk that is full or does not do its part, told with a remedy. */
import { BackupError } from './database-check.ts';

/**
 * What to throw instead of an error of the file system or of SQLite while a file is copied; any other error as it is.
 *
 * @param place the file that was being written
 */
export function diskProblem(place: string, error: unknown): unknown {
  const reason = reasonOf(error);
  if (reason === undefined) return error;
  return new BackupError(
    `${place}: cannot be written (${reason}); see that the disk is whole and has room, and that this user may write there`,
    { cause: error },
  );
}

/** Neither holds words of a transcript: a system's code, or SQLite's own phrase for its code. */
function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || error instanceof BackupError) return undefined;
  if ('errstr' in error) return String(error.errstr);
  return 'syscall' in error && 'code' in error ? String(error.code) : undefined;
}
