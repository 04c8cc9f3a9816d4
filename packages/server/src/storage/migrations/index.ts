/** Every migration by its name. A name that has been released never changes, and numbers only rise. */
import type { Migration } from 'kysely/migration';
import { up as transcripts } from './001-transcripts.ts';
import { up as usage } from './002-usage.ts';

export const migrations: Readonly<Record<string, Migration>> = {
  '001-transcripts': { up: transcripts },
  '002-usage': { up: usage },
};
