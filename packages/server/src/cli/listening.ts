/** Listening on an address that may be taken, or none of ours. */
import { UsageError } from './usage-error.ts';

export interface ListeningPlace {
  readonly host: string;
  readonly port: number;
  /** The command that takes another port. */
  readonly otherPort: (port: number) => string;
}

/** What became of `start`, with the remedy when the address cannot be had. */
export async function listening<Result>(
  { host, port, otherPort }: ListeningPlace,
  start: () => Promise<Result>,
): Promise<Result> {
  try {
    return await start();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new UsageError(
        `port ${port} on ${host} is in use. Stop the other program, or choose another port: ${otherPort(port + 1)}`,
      );
    }
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new UsageError(
        `cannot listen on ${host}:${port} (${code}). Set API_HOST to an address of this machine, or another port.`,
      );
    }
    throw error;
  }
}
