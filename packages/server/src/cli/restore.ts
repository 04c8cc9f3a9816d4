/** `clarity restore FILE`: a backup in the place of the embedded database, while no server uses it. */
import type { Clock } from '../clock/clock.ts';
import { BackupError } from '../storage/sqlite/database-check.ts';
import { restore as restoreFile } from '../storage/sqlite/restore-file.ts';
import { contentOf, refusePostgres, type DatabaseParts } from './database-parts.ts';
import { parseParameters, UsageError } from './usage-error.ts';

/** Resolves to the exit code: 1 when nothing was changed. Throws `StoreOpenError` when a server uses the folder. */
export async function restore(
  parameters: readonly string[],
  { dataDir, databaseUrl, say, clock }: DatabaseParts & { readonly clock: Pick<Clock, 'now'> },
): Promise<number> {
  const { positionals } = parseParameters(parameters, {});
  const [source, ...more] = positionals;
  if (source === undefined || more.length > 0)
    throw new UsageError('restore: from which file? clarity restore FILE');
  refusePostgres('restore', databaseUrl, source);
  try {
    const { facts, kept } = restoreFile({ directory: dataDir, source, nowMs: clock.now() });
    say(`${source} is the database now: ${contentOf(facts)}, schema ${facts.schema}`);
    if (kept.length > 0) say(`What was there before is kept: ${kept.join(', ')}`);
    return 0;
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    process.stderr.write(`clarity: ${error.message}\nclarity: nothing was changed\n`);
    return 1;
  }
}
