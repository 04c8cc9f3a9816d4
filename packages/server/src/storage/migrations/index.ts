/** Every migration by its name. A name that has been released never changes, and numbers only rise. */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { up as transcripts } from './001-transcripts.ts';
import { up as usage } from './002-usage.ts';
import { up as resume } from './003-resume.ts';
import { up as review } from './004-review.ts';
import { up as recordedAudio } from './005-recorded-audio.ts';
import { up as instances } from './006-instances.ts';
import { up as awaitedSegments } from './007-awaited-segments.ts';
import type { ColumnTypes } from './column-types.ts';

export type Migrations = Readonly<Record<string, Migration>>;

const steps: Readonly<Record<string, (db: Kysely<unknown>, types: ColumnTypes) => Promise<void>>> = {
  '001-transcripts': transcripts,
  '002-usage': usage,
  '003-resume': resume,
  '004-review': review,
  '005-recorded-audio': recordedAudio,
  '006-instances': instances,
  '007-awaited-segments': awaitedSegments,
};

/** The migrations for a database that calls its types so. */
export function migrationsWith(types: ColumnTypes): Migrations {
  return Object.fromEntries(
    Object.entries(steps).map(([name, up]) => [
      name,
      { up: (db: Kysely<unknown>) => up(db, types) } satisfies Migration,
    ]),
  );
}
