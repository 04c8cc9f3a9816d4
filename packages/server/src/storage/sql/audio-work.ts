/** Recorded audio. */
import { chunksBeside } from '../audio-chunk-span.ts';
import type { AudioChunk } from '../audio-store.ts';
import type { SessionLease } from '../transcript-store.ts';
import { audioChunkOf, audioChunkRow } from './audio-rows.ts';
import { ownedSession } from './owned-session.ts';
import { all, first, run, type SqlDialect, type StartWork } from './work.ts';

export function appendAudio(sql: SqlDialect, lease: SessionLease, chunk: AudioChunk): StartWork<void> {
  const row = audioChunkRow(lease.sessionId, chunk);
  return function* () {
    yield* ownedSession(sql, lease);
    // Audio that is sent again after a resume takes the place of the same audio.
    const same = yield* all(
      sql.db
        .deleteFrom('audio_chunks')
        .where('session_id', '=', lease.sessionId)
        .where('end_ms', '>', row.start_ms)
        .where('start_ms', '<', row.end_ms)
        .returningAll(),
    );
    const left = same.flatMap((each) => chunksBeside(audioChunkOf(each), audioChunkOf(row)));
    const rows = [row, ...left.map((each) => audioChunkRow(lease.sessionId, each))];
    yield* run(sql.db.insertInto('audio_chunks').values(rows));
  };
}

export interface AudioSpan {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** The first chunk of the stretch that begins after `afterMs`; `undefined` when there is none. */
export function nextAudioChunk(
  { db }: SqlDialect,
  sessionId: string,
  { fromMs, untilMs }: AudioSpan,
  afterMs: number,
): StartWork<AudioChunk | undefined> {
  return function* () {
    const row = yield* first(
      db
        .selectFrom('audio_chunks')
        .selectAll()
        .where('session_id', '=', sessionId)
        .where('start_ms', '>', afterMs)
        .where('start_ms', '<', untilMs)
        .where('end_ms', '>', fromMs)
        .orderBy('start_ms')
        .limit(1),
    );
    return row && audioChunkOf(row);
  };
}
