/** Random cuts, restarts and delays against a model server: nothing is lost, nothing comes twice, nothing is kept beyond its limit. */
import { closeCodes } from '@clarity-care/protocol';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { begin, type DictationUnderTest } from './support/dictation-under-test.ts';
import { ModelServer, numberedAudio, rangesOf } from './support/model-server.ts';

type Action =
  | { readonly do: 'speak'; readonly samples: number; readonly cutAt: number }
  | { readonly do: 'hear' | 'deliver'; readonly count: number }
  | { readonly do: 'recognise'; readonly ms: number }
  | { readonly do: 'advance'; readonly ms: number }
  | { readonly do: 'ack' | 'cut' | 'drain' | 'break' | 'forget' | 'finalize' | 'lag' };

const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });
const just = (
  ...names: Extract<Action, { do: 'ack' | 'cut' | 'drain' | 'break' | 'forget' | 'finalize' | 'lag' }>['do'][]
) => fc.constantFrom(...names).map((name): Action => ({ do: name }));

function actions(longestSpeech: number, forgets: 0 | 1): fc.Arbitrary<Action[]> {
  const action = fc.oneof(
    often(
      8,
      fc.record({
        do: fc.constant('speak' as const),
        samples: fc.integer({ min: 1, max: longestSpeech }),
        cutAt: fc.integer({ min: 0, max: 40 }),
      }),
    ),
    often(6, fc.record({ do: fc.constant('hear' as const), count: fc.integer({ min: 1, max: 40 }) })),
    often(6, fc.record({ do: fc.constant('deliver' as const), count: fc.integer({ min: 1, max: 6 }) })),
    often(4, fc.record({ do: fc.constant('recognise' as const), ms: fc.integer({ min: 1, max: 900 }) })),
    often(3, fc.record({ do: fc.constant('advance' as const), ms: fc.integer({ min: 1, max: 4000 }) })),
    often(3, just('ack')),
    often(2, just('cut', 'cut', 'drain', 'break', 'finalize', 'lag')),
    often(forgets, just('forget')),
  );
  return fc.array(action, { minLength: 10, maxLength: 100, size: 'max' });
}

class Run {
  readonly server: ModelServer;
  readonly client: DictationUnderTest;
  spokenSamples = 0;
  readonly finalized: Promise<unknown>[] = [];
  readonly #limitBytes: number;
  #leftOver = new Uint8Array(0);
  #accepted = 0;

  constructor(client: DictationUnderTest, server: ModelServer, limitBytes: number) {
    this.client = client;
    this.server = server;
    this.#limitBytes = limitBytes;
  }

  perform(action: Action): void {
    const { clock, dictation } = this.client;
    const { connection } = this.server;
    switch (action.do) {
      case 'speak':
        this.#speak(action.samples, action.cutAt);
        break;
      case 'hear':
        connection?.hear(action.count);
        break;
      case 'deliver':
        connection?.deliver(action.count);
        break;
      case 'recognise':
        connection?.recognise(action.ms);
        break;
      case 'advance':
        clock.advance(action.ms);
        break;
      case 'ack':
        connection?.ack();
        break;
      case 'cut':
        this.server.cut();
        break;
      case 'drain':
        connection?.refuse('draining', closeCodes.draining);
        break;
      case 'break':
        connection?.socket.frame('<html>');
        break;
      case 'forget':
        this.server.forgetSessions();
        break;
      case 'finalize':
        this.finalized.push(dictation.finalize());
        break;
      case 'lag':
        this.client.socket().bufferedAmount = this.client.socket().bufferedAmount === 0 ? 1_000_000 : 0;
    }
    this.#connect();
    assert.ok(this.client.dictation.spooledBytes <= this.#limitBytes, 'the spool keeps to its limit');
  }

  /** The network is good again: everything comes through. */
  async settle(): Promise<void> {
    const { clock, dictation, events } = this.client;
    if (this.#leftOver.length > 0) dictation.send(this.#leftOver);
    const stopped = dictation.stop();
    for (let round = 0; !events.some(({ type }) => type === 'stopped'); round += 1) {
      assert.ok(round < 2000, 'it comes to its end');
      this.#connect();
      this.client.socket().bufferedAmount = 0;
      const { connection } = this.server;
      connection?.hear(Infinity);
      connection?.recognise(700);
      connection?.ack();
      connection?.deliver(Infinity);
      clock.advance(connection === undefined || connection.isQuiet ? 1000 : 50);
    }
    await stopped;
    await Promise.all(this.finalized);
  }

  /** Pieces of any length, also in the middle of a sample. */
  #speak(samples: number, cutAt: number): void {
    const audio = Buffer.concat([this.#leftOver, numberedAudio(this.spokenSamples + 1, samples)]);
    this.spokenSamples += samples;
    const cut = Math.max(0, audio.length - cutAt);
    this.client.dictation.send(audio.subarray(0, cut));
    this.#leftOver = new Uint8Array(audio.subarray(cut));
  }

  /** Each new socket of the client reaches the server. */
  #connect(): void {
    const { sockets } = this.client;
    if (sockets.length === this.#accepted) return;
    this.#accepted = sockets.length;
    const newest = sockets.at(-1);
    if (newest !== undefined) this.server.accept(newest);
  }
}

/** 11 025 Hz: a millisecond is no whole number of samples. */
const format = { sampleRateHz: 11_025, channels: 2 };
const config = { sample_rate: 11_025, number_of_channels: 2 } as const;

/** With `begunMs`, of a session that another client began and dictated so much of. */
async function play(list: readonly Action[], spoolLimitMs: number, begunMs?: number): Promise<Run> {
  const server = new ModelServer(format);
  const resume =
    begunMs === undefined
      ? {}
      : { resume: { session_id: server.begun(begunMs), token: 'not-a-real-token', last_seq: 0 } };
  const client = await begin({ config, spoolLimitMs, ...resume });
  const limitBytes = Math.floor((spoolLimitMs * format.sampleRateHz) / 1000) * 4;
  const run = new Run(client, server, limitBytes);
  for (const action of list) run.perform(action);
  await run.settle();
  return run;
}

/** Less than a millisecond may be left at the end: finals have whole ones. */
const leftAtEndSamples = 12;

test('whatever happens to the connection, all that was spoken is in the finals, once', async () => {
  let cuts = 0;
  await fc.assert(
    fc.asyncProperty(actions(3000, 0), async (list) => {
      const { client, spokenSamples } = await play(list, 900_000);
      const { dictation, sockets } = client;
      cuts += sockets.length - 1;
      const [whole, ...more] = rangesOf(dictation.transcript.map(({ text }) => text));
      assert.deepEqual(more, [], 'one range, without a gap and without an overlap');
      const last = whole?.last ?? 0;
      assert.ok(spokenSamples - last < leftAtEndSamples, `${last} of ${spokenSamples} samples`);
      assert.equal(whole?.first ?? 1, 1);
      assert.equal(dictation.coverage.lostMs, 0);
      assert.equal(dictation.coverage.pendingMs, 0);
    }),
    { numRuns: 500, seed: 20_260_701 },
  );
  // The property would hold of a client that never had to connect again, too.
  assert.ok(cuts > 500, `${cuts} connections were lost`);
});

test('sessions that cannot be resumed: no word comes twice, and what the client was not told is stored', async () => {
  let sessions = 0;
  let untold = 0;
  const runs = 200;
  await fc.assert(
    fc.asyncProperty(actions(3000, 1), async (list) => {
      const { client, server, spokenSamples } = await play(list, 900_000);
      const { dictation, events } = client;
      sessions += events.filter(({ type }) => type === 'session_changed').length;
      const told = rangesOf(dictation.transcript.map(({ text }) => text));
      const stored = rangesOf(server.storedTexts());
      let before = 0;
      for (const { first, last } of told) {
        if (first > before + 1) untold += 1;
        assert.ok(first > before, 'in order, each sample once');
        const gap = { first: before + 1, last: first - 1 };
        assert.ok(
          stored.some((range) => range.first <= gap.first && range.last >= gap.last) || first === before + 1,
        );
        before = last;
      }
      assert.ok(spokenSamples - before < leftAtEndSamples);
      assert.equal(dictation.coverage.lostMs, 0);
    }),
    { numRuns: runs, seed: 20_260_703 },
  );
  assert.ok(sessions > 50, `${sessions} sessions were followed by another one`);
  // It takes a second cut, between `ready` and the finals that are said again, and the end of the resume window.
  assert.ok(untold < runs / 20, `${untold} gaps in what was told`);
});

/** Some dictations go on in a session that another client began, after much was spoken offline. */
const begunBefore = fc.option(
  fc.record({
    begunMs: fc.integer({ min: 0, max: 20_000 }),
    offlineSamples: fc.integer({ min: 1, max: 1_000_000 }),
  }),
  { nil: undefined },
);

test('with a small spool what is not final is counted as lost, and no more than that', async () => {
  let drops = 0;
  let dropsBeforeReady = 0;
  await fc.assert(
    fc.asyncProperty(actions(120_000, 0), begunBefore, async (list, begun) => {
      const offline: Action[] =
        begun === undefined ? [] : [{ do: 'speak', samples: begun.offlineSamples, cutAt: 0 }];
      const { client, spokenSamples } = await play([...offline, ...list], 60_000, begun?.begunMs);
      const { dictation, events } = client;
      drops += events.filter(({ type }) => type === 'audio_dropped').length;
      const readyAt = events.findIndex(({ type }) => type === 'ready');
      if (begun !== undefined && events.slice(0, readyAt).some(({ type }) => type === 'audio_dropped'))
        dropsBeforeReady += 1;
      let before = 0;
      let heard = 0;
      for (const { first, last } of rangesOf(dictation.transcript.map(({ text }) => text))) {
        assert.ok(first > before, 'in order, each sample once');
        heard += last - first + 1;
        before = last;
      }
      const { lostMs } = dictation.coverage;
      const missingMs = ((spokenSamples - heard) / format.sampleRateHz) * 1000;
      assert.ok(Math.abs(lostMs - missingMs) <= 3, `${lostMs} ms told, ${missingMs} ms missing`);
    }),
    { numRuns: 60, seed: 20_260_702 },
  );
  assert.ok(drops > 100, `${drops} drops`);
  assert.ok(dropsBeforeReady > 5, `${dropsBeforeReady} resumes of another client's session after drops`);
});
