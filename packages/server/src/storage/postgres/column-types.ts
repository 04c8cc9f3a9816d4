/** PostgreSQL's names for the types of columns. */
import { sql } from 'kysely';
import type { ColumnTypes } from '../migrations/column-types.ts';

/**
 * `json`, not `jsonb`, which cannot hold U+0000 and orders keys anew. `storage external`: https://www.postgresql.org/docs/15/storage-toast.html,
 * out of line and not compressed.
 */
export const postgresTypes: ColumnTypes = {
  whole: sql`bigint`,
  text: sql`text`,
  key: sql`text collate "C"`,
  json: sql`json`,
  bytes: sql`bytea`,
  tableEnd: (table) => table,
};
