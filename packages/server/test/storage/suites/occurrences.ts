/** What happened to a session. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { lease, newSession } from '../synthetic-sessions.ts';
import type { SuiteParts } from './suite.ts';

export function occurrenceSuite({ store }: SuiteParts): void {
  it('gives what happened in order of time, and of telling where times are equal', async () => {
    await store().createSession(newSession('s1'));
    await store().createSession(newSession('s2'));
    const told = [
      { atMs: 10, type: 'opened' },
      { atMs: 30, type: 'engine_recovered', detail: 'sphinx' },
      { atMs: 20, type: 'engine_reconnecting', detail: 'sphinx' },
      { atMs: 30, type: 'ended', detail: 'client_gone' },
    ] as const;
    for (const occurrence of told) await store().noteOccurrence(lease('s1'), occurrence);
    assert.deepEqual(await store().occurrencesOf('s1'), [told[0], told[2], told[1], told[3]]);
    assert.deepEqual(await store().occurrencesOf('s2'), []);
    assert.equal(await store().occurrencesOf('s3'), undefined);
  });

  it('keeps what is told twice once, and what differs in anything', async () => {
    await store().createSession(newSession('s1'));
    await store().createSession(newSession('s2'));
    const told = [
      { atMs: 10, type: 'opened' },
      { atMs: 10, type: 'opened', detail: 'sphinx' },
      { atMs: 10, type: 'opened', detail: 'scripted' },
      { atMs: 10, type: 'resumed', detail: 'sphinx' },
      { atMs: 11, type: 'opened', detail: 'sphinx' },
    ] as const;
    for (const occurrence of [...told, ...told]) await store().noteOccurrence(lease('s1'), occurrence);
    await store().noteOccurrence(lease('s2'), told[0]);
    assert.deepEqual(await store().occurrencesOf('s1'), told);
    assert.deepEqual(await store().occurrencesOf('s2'), [told[0]]);
  });
}
