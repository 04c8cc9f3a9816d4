import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { createScriptedEngine } from '../../engines/scripted/scripted-engine.ts';
import { EngineError } from '../../engines/speech-engine.ts';
import { BatchBench, script, type Engine } from './batch-under-test.ts';
import { waveFile } from './test-wave.ts';

describe('jobs that fail, and why', () => {
  const good = waveFile({ durationMs: 1000 });
  const flac = () =>
    readFile(new URL('../../../../../test-data/audio/rising-tone-16k-mono.flac', import.meta.url));
  /** Its header states four hours and a tenth of a second. */
  async function flacOfHours(): Promise<Buffer> {
    const bytes = await flac();
    bytes.writeUInt32BE(4 * 3600 * 16_000 + 1600, 22);
    return bytes;
  }

  const cases: readonly (readonly [
    what: string,
    media: () => Buffer | string | Promise<Buffer>,
    changes: object,
    reason: RegExp,
  ])[] = [
    [
      'no object',
      () => good,
      { Media: { MediaFileUri: 's3://recordings/none' } },
      /^The media file is not there/,
    ],
    ['no bucket', () => good, { Media: { MediaFileUri: 's3://nowhere/a' } }, /^The media file is not there/],
    ['an empty file', () => '', {}, /^Unsupported media format: the file is empty/],
    ['a text', () => 'no fever since yesterday', {}, /^Unsupported media format: (?!.*fever)/],
    ['MP3', () => 'ID3\x04\0\0\0\0\0\0\0\0', {}, /^Unsupported media format: mp3 .*Convert/],
    [
      'WebM',
      () => Buffer.from('1a45dfa39f4286810142f781', 'hex'),
      { MediaFormat: 'webm' },
      /^Unsupported media format: webm/,
    ],
    [
      'another format',
      () => good,
      { MediaFormat: 'flac' },
      /^The media format provided does not match the detected media format$/,
    ],
    [
      'another rate',
      () => good,
      { MediaSampleRateHertz: 44_100 },
      /^The sample rate provided does not match/,
    ],
    [
      'a low rate',
      () => waveFile({ durationMs: 1000, sampleRateHz: 8000 }),
      {},
      /^Invalid sample rate for audio file$/,
    ],
    [
      'a high rate',
      () => waveFile({ durationMs: 1000, sampleRateHz: 96_000 }),
      {},
      /^Invalid sample rate for audio file$/,
    ],
    ['three channels', () => waveFile({ durationMs: 1000, channels: 3 }), {}, /^Invalid number of channels/],
    ['499 ms', () => waveFile({ durationMs: 499 }), {}, /^The audio is shorter than 500 milliseconds/],
    ['over four hours', flacOfHours, {}, /^The audio is longer than four hours/],
    [
      'a WAV without samples',
      () => good.subarray(0, 36),
      {},
      /^Unsupported media format: .*without a data chunk/,
    ],
    [
      'a FLAC that is cut off in its header',
      async () => (await flac()).subarray(0, 20),
      {},
      /^Unsupported media format|^The media file is damaged/,
    ],
    [
      'a FLAC with damage in it',
      async () => {
        const bytes = await flac();
        return Buffer.concat([bytes.subarray(0, 200), Buffer.alloc(bytes.length)]);
      },
      {},
      /^The media file is damaged/,
    ],
  ];
  for (const [what, media, changes, reason] of cases) {
    it(what, async (t) => {
      const bench = await BatchBench.make(t);
      await bench.putMedia('visit.wav', await media());
      const service = bench.serve();
      await service.start('visit-17', 'visit.wav', changes);
      const view = await service.untilOver('visit-17');
      assert.equal(view.TranscriptionJobStatus, 'FAILED');
      assert.match(view.FailureReason ?? '', reason);
      assert.doesNotMatch(view.FailureReason ?? '', /visit|recordings/);
      assert.equal(view.Transcript, undefined);
      assert.ok(view.CompletionTime !== undefined);
      assert.deepEqual(await bench.objects.objects('transcripts'), []);
    });
  }

  it('500 ms are enough', async (t) => {
    const bench = await BatchBench.make(t);
    await bench.putMedia('visit.wav', waveFile({ durationMs: 500 }));
    const service = bench.serve();
    await service.start('a');
    assert.equal((await service.untilOver('a')).TranscriptionJobStatus, 'COMPLETED');
  });
});

describe('an engine that fails', () => {
  const good = waveFile({ durationMs: 1000 });

  it('an engine that breaks is tried three times', async (t) => {
    const bench = await BatchBench.make(t);
    await bench.putMedia('visit.wav', good);
    let tries = 0;
    const engine: Engine = {
      ...createScriptedEngine(script),
      // oxlint-disable-next-line require-yield
      async *transcribe() {
        tries += 1;
        throw new EngineError('engine_failed', 'It broke.', { retryable: true, retryAfterMs: 77 });
      },
    };
    const service = bench.serve(engine);
    await service.start('a');
    for (const expected of [1, 2]) {
      await bench.clock.waitFor(77);
      assert.equal(tries, expected);
      bench.clock.advance(77);
    }
    const view = await service.untilOver('a');
    assert.equal(tries, 3);
    assert.match(view.FailureReason ?? '', /for a reason of the service/);
    assert.deepEqual(bench.failures.splice(0), ['batch_job_failed']);
  });

  it('an engine that is full is waited for', async (t) => {
    const bench = await BatchBench.make(t);
    await bench.putMedia('visit.wav', good);
    const scripted = createScriptedEngine(script);
    let tries = 0;
    const engine: Engine = {
      capabilities: scripted.capabilities,
      async *transcribe(audio, options) {
        tries += 1;
        if (tries <= 10)
          throw new EngineError('engine_at_capacity', 'It is full.', { retryable: true, retryAfterMs: 900 });
        yield* scripted.transcribe(audio, options);
      },
    };
    const service = bench.serve(engine);
    await service.start('a');
    for (let times = 0; times < 10; times += 1) {
      await bench.clock.waitFor(900);
      bench.clock.advance(900);
    }
    assert.equal((await service.untilOver('a')).TranscriptionJobStatus, 'COMPLETED');
    assert.equal(
      (await bench.transcriptAt('medical/a.json')).results.transcripts[0]?.transcript,
      'No fever.',
    );
  });

  it('an engine that does not listen to the end has not heard the file', async (t) => {
    const bench = await BatchBench.make(t);
    await bench.putMedia('visit.wav', waveFile({ durationMs: 5000 }));
    const engine: Engine = {
      ...createScriptedEngine(script),
      async *transcribe(audio) {
        for await (const frame of audio) {
          assert.ok(frame.pcm.length > 0);
          break;
        }
        yield* [];
      },
    };
    const service = bench.serve(engine);
    await service.start('a');
    for (let times = 0; times < 2; times += 1) {
      await bench.clock.waitFor(5000);
      bench.clock.advance(5000);
    }
    assert.equal((await service.untilOver('a')).TranscriptionJobStatus, 'FAILED');
    assert.deepEqual(bench.failures.splice(0), ['batch_job_failed']);
  });
});
