import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { StatementCache } from './statement-cache.ts';

test('keeps the statements used last', () => {
  const database = new DatabaseSync(':memory:');
  const prepared: string[] = [];
  const cache = new StatementCache(
    {
      prepare: (sql) => {
        prepared.push(sql);
        return database.prepare(sql);
      },
    },
    2,
  );
  for (const sql of ['select 1', 'select 2', 'select 1', 'select 3', 'select 1', 'select 2']) {
    assert.equal(Object.values(cache.prepare(sql).get() ?? {})[0], Number(sql.at(-1)));
  }
  assert.deepEqual(prepared, ['select 1', 'select 2', 'select 3', 'select 2']);
  database.close();
});
