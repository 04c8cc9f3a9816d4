/** SQLite's names for the types of columns. */
import { sql } from 'kysely';
import type { ColumnTypes } from '../migrations/column-types.ts';

/** https://sqlite.org/stricttables.html: a strict table refuses values of another type. Text is ordered by its bytes. */
export const sqliteTypes: ColumnTypes = {
  whole: sql`integer`,
  text: sql`text`,
  key: sql`text`,
  json: sql`text`,
  bytes: sql`blob`,
  tableEnd: (table) => table.modifyEnd(sql`strict`) as typeof table,
};
