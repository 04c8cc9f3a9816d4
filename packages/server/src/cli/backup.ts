/** `clarity backup FILE`: a checked copy of the embedded database, also while a server uses it. */
import { backUp } from '../storage/sqlite/backup-file.ts';
import { BackupError } from '../storage/sqlite/database-check.ts';
import { contentOf, refusePostgres, type DatabaseParts } from './database-parts.ts';
import { parseParameters, UsageError } from './usage-error.ts';

/** Resolves to the exit code: 1 when there is no backup. */
export async function backup(
  parameters: readonly string[],
  { dataDir, databaseUrl, say }: DatabaseParts,
): Promise<number> {
  const { values, positionals } = parseParameters(parameters, {
    force: { type: 'boolean', default: false },
  });
  const [target, ...more] = positionals;
  if (target === undefined || more.length > 0)
    throw new UsageError('backup: into which file? clarity backup FILE');
  refusePostgres('backup', databaseUrl, target);
  try {
    const facts = await backUp({ directory: dataDir, target, overwrites: values.force });
    say(`${target}: ${contentOf(facts)}; read again and found whole`);
    return 0;
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    process.stderr.write(`clarity: ${error.message}\nclarity: there is no backup\n`);
    return 1;
  }
}
