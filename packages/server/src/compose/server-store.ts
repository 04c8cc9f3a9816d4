/** The store that the variables ask for. */
import type { ServerConfig } from '../config.ts';
import type { ServerStore } from '../storage/server-store.ts';

export interface ComposedStore {
  readonly store: ServerStore;
  readonly kind: 'sqlite' | 'postgres';
  /** No other server can be on this database. */
  readonly isAlone: boolean;
  close(): Promise<void>;
}

/**
 * Opens it and brings its schema up to date. Throws `StoreOpenError`, which also says that another server has it.
 *
 * @param onConnectionLost a connection to the database broke that nobody was using
 */
export async function composeStore(
  { databaseUrl, dataDir }: ServerConfig,
  onConnectionLost: (error: Error) => void,
): Promise<ComposedStore> {
  if (databaseUrl !== undefined) {
    const { openPostgresStore } = await import('../storage/postgres/postgres-store.ts');
    const store = await openPostgresStore({ connectionString: databaseUrl, onConnectionLost });
    return { store, kind: 'postgres', isAlone: false, close: () => store.close() };
  }
  const { lockDataFolder } = await import('../storage/sqlite/data-folder-lock.ts');
  const { openSqliteStore } = await import('../storage/sqlite/sqlite-store.ts');
  // First: a restore may be at work in the folder.
  const unlock = lockDataFolder(dataDir);
  try {
    const store = await openSqliteStore({ directory: dataDir });
    return {
      store,
      kind: 'sqlite',
      isAlone: true,
      async close() {
        await store.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}
