/** One suite for every store. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { openSqliteStore } from '../../src/storage/sqlite/sqlite-store.ts';
import {
  DuplicateSessionError,
  StoreClosedError,
  UnknownSegmentError,
  UnknownSessionError,
} from '../../src/storage/store-errors.ts';
import { InvalidCursorError, type ServerStore } from '../../src/storage/transcript-store.ts';
import type { UsageRow } from '../../src/usage/usage-store.ts';
import { finding, newSession, segment, stopped } from './synthetic-sessions.ts';

const speech: UsageRow = {
  day: '2026-07-01',
  engine: 'aws',
  service: 'transcribe_medical_streaming',
  measure: 'seconds',
  quantity: 60,
  microUsd: 75_000,
};

const adapters: Record<string, (directory: string) => Promise<ServerStore>> = {
  memory: async () => createMemoryStore(),
  sqlite: (directory) => openSqliteStore({ directory, minCommitIntervalMs: 0 }),
};

for (const [name, open] of Object.entries(adapters)) {
  describe(`the ${name} store`, () => {
    let directory: string;
    let store: ServerStore;

    beforeEach(async () => {
      directory = mkdtempSync(join(tmpdir(), 'clarity-store-'));
      store = await open(directory);
    });

    afterEach(async () => {
      await store.close();
      rmSync(directory, { recursive: true });
    });

    it('gives back a session as it was written', async () => {
      await store.createSession(newSession('s1'));
      await store.appendSegment('s1', segment(0));
      await store.appendSegment(
        's1',
        segment(1, [finding('one twenty over eighty', 120), finding('130/80', 130)]),
      );
      assert.deepEqual(await store.getSession('s1'), {
        ...newSession('s1'),
        segments: [segment(0), segment(1, [finding('one twenty over eighty', 120), finding('130/80', 130)])],
      });
      await store.endSession('s1', stopped);
      assert.deepEqual((await store.getSession('s1'))?.end, stopped);
    });

    it('keeps the text byte for byte', async () => {
      const text = 'température 37,2 °C 😀 e\u0301 \u0000 \t\n "quoted" \u2028';
      await store.createSession(newSession('s1'));
      await store.appendSegment('s1', { ...segment(0), text, words: [{ text, start_ms: 0, end_ms: 800 }] });
      const [stored] = (await store.getSession('s1'))?.segments ?? [];
      assert.equal(stored?.text, text);
      assert.equal(stored?.words[0]?.text, text);
    });

    it('has no session that was not created', async () => {
      assert.equal(await store.getSession('s1'), undefined);
    });

    it('gives segments in their order, however they came', async () => {
      await store.createSession(newSession('s1'));
      await Promise.all([10, 2, 0, 1].map((n) => store.appendSegment('s1', segment(n))));
      const numbers = (await store.getSession('s1'))?.segments.map((each) => each.segment);
      assert.deepEqual(numbers, [0, 1, 2, 10]);
    });

    it('leaves a segment that is already there as it is', async () => {
      await store.createSession(newSession('s1'));
      await store.appendSegment('s1', segment(0, [finding('120/80', 120)]));
      await store.appendSegment('s1', { ...segment(0, [finding('130/80', 130)]), text: 'another text' });
      assert.deepEqual((await store.getSession('s1'))?.segments, [segment(0, [finding('120/80', 120)])]);
    });

    it('leaves an end that is already there as it is', async () => {
      await store.createSession(newSession('s1'));
      await store.endSession('s1', stopped);
      await store.endSession('s1', { ...stopped, reason: 'client_gone', audioMs: 1 });
      assert.deepEqual((await store.getSession('s1'))?.end, stopped);
    });

    it('gives back what a session has cost, alone and in a list', async () => {
      const end = { ...stopped, costMicroUsd: 123_456 };
      await store.createSession(newSession('s1'));
      await store.endSession('s1', end);
      assert.deepEqual((await store.getSession('s1'))?.end, end);
      assert.deepEqual((await store.listSessions({ limit: 1 })).sessions[0]?.end, end);
    });

    it('tells a session that cost nothing from one that nobody counted', async () => {
      await store.createSession(newSession('s1'));
      await store.createSession(newSession('s2'));
      await store.endSession('s1', { ...stopped, costMicroUsd: 0 });
      await store.endSession('s2', stopped);
      assert.equal((await store.getSession('s1'))?.end?.costMicroUsd, 0);
      assert(!('costMicroUsd' in ((await store.getSession('s2'))?.end ?? {})));
    });

    it('puts other findings in the place of those of a segment, and leaves the rest', async () => {
      await store.createSession(newSession('s1'));
      await store.createSession(newSession('s2'));
      const first = [finding('120/80', 120), finding('130/80', 130), finding('140/80', 140)];
      await store.appendSegment('s1', segment(0, first));
      await store.appendSegment('s1', segment(1, first));
      await store.appendSegment('s2', segment(0, first));
      const other = [finding('150/80', 150), finding('120/80', 120)];
      await store.replaceFindings('s1', 0, other);
      const expected = [segment(0, other), segment(1, first)];
      assert.deepEqual((await store.getSession('s1'))?.segments, expected);
      assert.deepEqual((await store.getSession('s2'))?.segments, [segment(0, first)]);
      await store.replaceFindings('s1', 0, other);
      assert.deepEqual((await store.getSession('s1'))?.segments, expected);
    });

    it('takes findings from a segment, gives it its first ones, and takes those of a session that is over', async () => {
      await store.createSession(newSession('s1'));
      await store.appendSegment('s1', segment(0, [finding('120/80', 120)]));
      await store.appendSegment('s1', segment(1));
      await store.endSession('s1', stopped);
      await store.replaceFindings('s1', 0, []);
      await store.replaceFindings('s1', 1, [finding('130/80', 130)]);
      assert.deepEqual((await store.getSession('s1'))?.segments, [
        segment(0),
        segment(1, [finding('130/80', 130)]),
      ]);
    });

    it('keeps the newest findings when a segment is appended once more', async () => {
      await store.createSession(newSession('s1'));
      await store.appendSegment('s1', segment(0, [finding('120/80', 120)]));
      await store.replaceFindings('s1', 0, [finding('130/80', 130)]);
      await store.appendSegment('s1', segment(0, [finding('120/80', 120)]));
      assert.deepEqual((await store.getSession('s1'))?.segments, [segment(0, [finding('130/80', 130)])]);
    });

    it('refuses findings for a segment or a session that is not there, and names both', async () => {
      await store.createSession(newSession('s1'));
      await store.appendSegment('s1', segment(0));
      const findings = [finding('120/80', 120)];
      await assert.rejects(store.replaceFindings('s1', 1, findings), (error) => {
        assert(error instanceof UnknownSegmentError);
        assert.match(error.message, /^segment 1 of session s1: .*; append the segment before/);
        return true;
      });
      await assert.rejects(store.replaceFindings('s2', 0, findings), UnknownSegmentError);
      assert.deepEqual((await store.getSession('s1'))?.segments, [segment(0)]);
    });

    it('replaces findings of a segment that is appended at the same moment', async () => {
      await store.createSession(newSession('s1'));
      await Promise.all([
        store.appendSegment('s1', segment(0)),
        store.replaceFindings('s1', 0, [finding('120/80', 120)]),
      ]);
      assert.deepEqual((await store.getSession('s1'))?.segments, [segment(0, [finding('120/80', 120)])]);
    });

    it('has no usage that was not added', async () => {
      assert.deepEqual(await store.usageByDay({ from: '0000-01-01', to: '9999-12-31' }), []);
    });

    it('adds usage up by day, engine and service, and gives it in that order', async () => {
      const entities = { ...speech, service: 'comprehend_detect_entities', measure: 'units' } as const;
      await store.addUsage([{ ...speech, day: '2026-07-02' }, speech, entities]);
      await store.addUsage([]);
      await store.addUsage([
        { ...speech, quantity: 5, microUsd: 6250 },
        { ...speech, engine: 'another' },
      ]);
      assert.deepEqual(await store.usageByDay({ from: '2026-07-01', to: '2026-07-02' }), [
        { ...speech, engine: 'another' },
        entities,
        { ...speech, quantity: 65, microUsd: 81_250 },
        { ...speech, day: '2026-07-02' },
      ]);
    });

    it('gives the usage of the days from the first to the last, both included', async () => {
      const days = ['2026-06-30', '2026-07-01', '2026-07-15', '2026-07-31', '2026-08-01'];
      await store.addUsage(days.map((day) => ({ ...speech, day })));
      const given = async (from: string, to: string) =>
        (await store.usageByDay({ from, to })).map(({ day }) => day);
      assert.deepEqual(await given('2026-07-01', '2026-07-31'), days.slice(1, 4));
      assert.deepEqual(await given('2026-07-15', '2026-07-15'), ['2026-07-15']);
      assert.deepEqual(await given('2026-07-16', '2026-07-15'), []);
    });

    it('keeps sums of money to the last millionth', async () => {
      const microUsd = 2 ** 52;
      await store.addUsage([{ ...speech, microUsd }]);
      await store.addUsage([{ ...speech, microUsd: 1 }]);
      const [row] = await store.usageByDay({ from: speech.day, to: speech.day });
      assert.equal(row?.microUsd, microUsd + 1);
    });

    it('does not change when its writer or its reader changes an object', async () => {
      const written = { ...segment(0), words: [{ text: 'said', start_ms: 0, end_ms: 10 }] };
      await store.createSession(newSession('s1'));
      await store.appendSegment('s1', written);
      (written.words[0] as { text: string }).text = 'changed';
      const firstWord = async () => {
        const word = (await store.getSession('s1'))?.segments[0]?.words[0];
        assert(word !== undefined);
        return word as { text: string };
      };
      (await firstWord()).text = 'changed';
      assert.equal((await firstWord()).text, 'said');
    });

    it('keeps the segments of different sessions apart', async () => {
      await store.createSession(newSession('s1'));
      await store.createSession(newSession('s2'));
      await store.appendSegment('s1', segment(0, [finding('120/80', 120)]));
      await store.appendSegment('s2', segment(0));
      assert.deepEqual((await store.getSession('s2'))?.segments, [segment(0)]);
    });

    it('refuses a second session of the same id and a segment or an end without a session', async () => {
      await store.createSession(newSession('s1'));
      await assert.rejects(store.createSession(newSession('s1')), DuplicateSessionError);
      await assert.rejects(store.appendSegment('s2', segment(0)), UnknownSessionError);
      await assert.rejects(store.endSession('s2', stopped), UnknownSessionError);
    });

    it('carries on with the writes that were made beside a refused one', async () => {
      await store.createSession(newSession('s1'));
      const outcomes = await Promise.allSettled([
        store.appendSegment('s1', segment(0)),
        store.appendSegment('s2', segment(0)),
        store.appendSegment('s1', segment(1)),
      ]);
      assert.deepEqual(
        outcomes.map(({ status }) => status),
        ['fulfilled', 'rejected', 'fulfilled'],
      );
      assert.deepEqual((await store.getSession('s1'))?.segments, [segment(0), segment(1)]);
    });

    it('lists sessions newest first, page by page, each once', async () => {
      const ids = ['a', 'b', 'c', 'd', 'e'];
      for (const [index, id] of ids.entries())
        await store.createSession(newSession(id, 1000 + Math.floor(index / 2)));
      await store.appendSegment('c', segment(0));
      await store.appendSegment('c', segment(1));
      await store.endSession('d', stopped);

      const first = await store.listSessions({ limit: 2 });
      assert.deepEqual(first.sessions, [
        { ...newSession('e', 1002), segmentCount: 0 },
        { ...newSession('d', 1001), segmentCount: 0, end: stopped },
      ]);
      await store.createSession(newSession('later', 2000));
      const second = await store.listSessions({ limit: 2, ...cursorOf(first) });
      assert.deepEqual(second.sessions, [
        { ...newSession('c', 1001), segmentCount: 2 },
        { ...newSession('b', 1000), segmentCount: 0 },
      ]);
      const third = await store.listSessions({ limit: 2, ...cursorOf(second) });
      assert.deepEqual(third, { sessions: [{ ...newSession('a', 1000), segmentCount: 0 }] });
    });

    it('has no next cursor when the page holds all', async () => {
      assert.deepEqual(await store.listSessions({ limit: 200 }), { sessions: [] });
      await store.createSession(newSession('a'));
      assert.equal((await store.listSessions({ limit: 1 })).nextCursor, undefined);
    });

    it('refuses a cursor it never gave and a limit out of range', async () => {
      await assert.rejects(store.listSessions({ limit: 1, cursor: 'bm9uZQ' }), InvalidCursorError);
      await assert.rejects(store.listSessions({ limit: 0 }), RangeError);
      await assert.rejects(store.listSessions({ limit: 201 }), RangeError);
    });

    it('ends the sessions that were left live, up to their last final, and no others', async () => {
      for (const id of ['live', 'silent', 'over']) await store.createSession(newSession(id));
      await store.appendSegment('live', segment(1));
      await store.appendSegment('live', segment(3));
      await store.endSession('over', stopped);
      assert.equal(await store.endInterruptedSessions(99), 2);
      assert.deepEqual((await store.getSession('live'))?.end, {
        endedAtMs: 99,
        reason: 'interrupted',
        audioMs: 3800,
        coverage: { final_ms: 1600, silence_ms: 2200, lost_ms: 0 },
      });
      assert.equal((await store.getSession('silent'))?.end?.audioMs, 0);
      assert.deepEqual((await store.getSession('over'))?.end, stopped);
      assert.equal(await store.endInterruptedSessions(100), 0);
    });

    it('finishes the writes under way when it closes, and refuses later calls', async () => {
      await store.createSession(newSession('s1'));
      const write = store.appendSegment('s1', segment(0));
      await store.close();
      await write;
      await assert.rejects(store.createSession(newSession('s2')), StoreClosedError);
      await assert.rejects(store.getSession('s1'), StoreClosedError);
      await assert.rejects(store.listSessions({ limit: 1 }), StoreClosedError);
      await assert.rejects(store.replaceFindings('s1', 0, []), StoreClosedError);
      await assert.rejects(store.addUsage([speech]), StoreClosedError);
      await assert.rejects(store.usageByDay({ from: speech.day, to: speech.day }), StoreClosedError);
      await store.close();
    });
  });
}

function cursorOf({ nextCursor }: { readonly nextCursor?: string }): { cursor: string } {
  assert(nextCursor !== undefined);
  return { cursor: nextCursor };
}
