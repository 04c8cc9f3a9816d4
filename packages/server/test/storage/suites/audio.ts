/** Recorded audio. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { AudioChunk } from '../../../src/storage/audio-store.ts';
import { allOf, lease, newSession, segment, settled, stopped, tokenHash } from '../synthetic-sessions.ts';
import type { SuiteParts } from './suite.ts';

/** Mono of 8 kHz; each sample is told from the next. */
function chunk(startMs: number, lengthMs: number, over: Partial<AudioChunk> = {}): AudioChunk {
  const samples = Uint8Array.from({ length: lengthMs * 16 }, (_, n) => (startMs + n) % 251);
  return { startMs, sampleRateHz: 8000, channels: 1, pcm: Buffer.from(samples), ...over };
}

export function audioSuite({ store }: SuiteParts): void {
  const audio = (fromMs: number, untilMs: number, sessionId = 's1') =>
    allOf(store().audioOf(sessionId, { fromMs, untilMs }));

  it('gives back the chunks of a stretch, in order', async () => {
    await store().createSession(newSession('s1'));
    await store().createSession(newSession('s2'));
    const stereo = chunk(200, 100, { channels: 2, sampleRateHz: 4000 });
    const chunks = [chunk(0, 100), chunk(100, 100), stereo];
    for (const each of [chunks[2], chunks[0], chunks[1]])
      if (each !== undefined) await store().appendAudio(lease('s1'), each);
    const cases = [
      { fromMs: 0, untilMs: 300, found: chunks },
      { fromMs: 0, untilMs: 100, found: chunks.slice(0, 1) },
      { fromMs: 100, untilMs: 101, found: chunks.slice(1, 2) },
      { fromMs: 99, untilMs: 201, found: chunks },
      { fromMs: 300, untilMs: 900, found: [] },
    ];
    for (const { fromMs, untilMs, found } of cases)
      assert.deepEqual(await audio(fromMs, untilMs), found, `${fromMs} to ${untilMs}`);
    assert.deepEqual(await audio(0, 300, 's2'), []);
    assert.deepEqual(await audio(0, 300, 'nobody'), []);
  });

  it('keeps the later one of two chunks of the same stretch, and what only the other has', async () => {
    await store().createSession(newSession('s1'));
    const from = (of: AudioChunk, ms: number) => ({
      ...of,
      startMs: of.startMs + ms,
      pcm: of.pcm.subarray(ms * 16),
    });
    await store().appendAudio(lease('s1'), chunk(0, 100));
    const anew = { ...chunk(0, 40), pcm: Buffer.alloc(40 * 16, 7) };
    await store().appendAudio(lease('s1'), anew);
    assert.deepEqual(await audio(0, 1000), [anew, from(chunk(0, 100), 40)]);
    const within = { ...chunk(60, 20), pcm: Buffer.alloc(20 * 16, 8) };
    await store().appendAudio(lease('s1'), within);
    const before = from(chunk(0, 100), 40);
    assert.deepEqual(await audio(0, 1000), [
      anew,
      { ...before, pcm: before.pcm.subarray(0, 20 * 16) },
      within,
      from(chunk(0, 100), 80),
    ]);
    await store().appendAudio(lease('s1'), chunk(0, 100));
    assert.deepEqual(await audio(0, 1000), [chunk(0, 100)]);
  });

  it('does not change with the buffer that was written or read', async () => {
    await store().createSession(newSession('s1'));
    const written = chunk(0, 10);
    const write = store().appendAudio(lease('s1'), written);
    written.pcm.fill(0);
    await write;
    const [first] = await audio(0, 10);
    first?.pcm.fill(0);
    assert.deepEqual(await audio(0, 10), [chunk(0, 10)]);
  });

  it('stays when its session goes on, until it comes again', async () => {
    await store().createSession(newSession('s1'));
    for (const startMs of [0, 500, 1000]) await store().appendAudio(lease('s1'), chunk(startMs, 500));
    await store().appendSegment(lease('s1'), segment(0), settled);
    await store().endSession(lease('s1'), { ...stopped, reason: 'client_gone' }, 5000);
    assert.equal((await audio(0, 2000)).length, 3);
    await store().claimSession({
      sessionId: 's1',
      resumeTokenHash: tokenHash('token-of-s1'),
      instanceId: 'instance-2',
      nowMs: 1,
    });
    assert.equal((await audio(0, 2000)).length, 3, 'a claim alone changes nothing');
    await store().reviveSession(lease('s1', 2));
    assert.equal((await audio(0, 2000)).length, 3);
    const anew = { ...chunk(800, 700), pcm: Buffer.alloc(700 * 16, 9) };
    await store().appendAudio(lease('s1', 2), anew);
    const { pcm } = chunk(500, 500);
    const left = { ...chunk(500, 500), pcm: pcm.subarray(0, 300 * 16) };
    assert.deepEqual(await audio(0, 2000), [chunk(0, 500), left, anew]);
  });

  it('gives chunks one at a time, also when the session is deleted meanwhile', async () => {
    await store().createSession(newSession('s1'));
    for (const startMs of [0, 100, 200]) await store().appendAudio(lease('s1'), chunk(startMs, 100));
    await store().endSession(lease('s1'), stopped);
    const found: number[] = [];
    for await (const { startMs } of store().audioOf('s1', { fromMs: 0, untilMs: 300 })) {
      found.push(startMs);
      if (startMs === 100) await store().deleteSession('s1');
    }
    assert.deepEqual(found, [0, 100]);
  });
}
