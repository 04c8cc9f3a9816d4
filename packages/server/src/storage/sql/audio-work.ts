/** Recorded audio. */
import type { AudioChunk } from '../audio-store.ts';
import type { SessionLease } from '../transcript-store.ts';
import { audioChunkOf, audioChunkRow } from './audio-rows.ts';
import { ownedSession } from './owned-session.ts';
import { first, run, type SqlDialect, type StartWork } from './work.ts';

export function appendAudio(sql: SqlDialect, lease: SessionLease, chunk: AudioChunk): StartWork<void> {
  const row = audioChunkRow(lease.sessionId, chunk);
  return function* () {
    yield* ownedSession(sql, lease);
    yield* run(
      sql.db
        .insertInto('audio_chunks')
        .values(row)
        .onConflict((conflict) =>
          conflict.columns(['session_id', 'start_ms']).doUpdateSet((set) => ({
            end_ms: set.ref('excluded.end_ms'),
            sample_rate_hz: set.ref('excluded.sample_rate_hz'),
            channels: set.ref('excluded.channels'),
            pcm: set.ref('excluded.pcm'),
          })),
        ),
    );
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
