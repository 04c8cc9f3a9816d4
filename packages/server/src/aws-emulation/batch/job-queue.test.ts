import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { createScriptedEngine } from '../../engines/scripted/scripted-engine.ts';
import { EngineError } from '../../engines/speech-engine.ts';
import { BatchBench, HeldEngine, refusal, script, type Engine } from './batch-under-test.ts';
import { waveFile } from './test-wave.ts';

describe('the queue', () => {
  it('runs two jobs at once, and the others in the order of their making', async (t) => {
    const bench = await BatchBench.make(t);
    await bench.putMedia('visit.wav', waveFile({ durationMs: 600 }));
    const held = new HeldEngine();
    const service = bench.serve(held.engine);
    const statuses: string[] = [];
    for (const name of ['a', 'b', 'c', 'd'])
      statuses.push((await service.start(name)).TranscriptionJobStatus);
    assert.deepEqual(statuses, ['IN_PROGRESS', 'IN_PROGRESS', 'QUEUED', 'QUEUED']);
    await held.untilCalled(2);
    held.letGo();
    await service.untilOver('a');
    await service.untilOver('b');
    await held.untilCalled(4);
    const { StartTime, TranscriptionJobStatus } = await service.job('d');
    assert.deepEqual([StartTime, TranscriptionJobStatus], [1_700_000_000.5, 'IN_PROGRESS']);
    held.letGo();
    for (const name of ['c', 'd'])
      assert.equal((await service.untilOver(name)).TranscriptionJobStatus, 'COMPLETED');
    assert.equal(held.calls.length, 4);
  });

  it('outlives a restart: what ran is begun again, what waited runs, what is over stays', async (t) => {
    const bench = await BatchBench.make(t);
    await bench.putMedia('visit.wav', waveFile({ durationMs: 600 }));
    const first = bench.serve();
    await first.start('over');
    const over = await first.untilOver('over');
    await first.service.close();
    const held = new HeldEngine();
    const second = bench.serve(held.engine);
    for (const name of ['ran-1', 'ran-2', 'waited']) await second.start(name);
    await held.untilCalled(2);
    await second.service.close();
    assert.ok(held.calls.every(({ signal }) => signal.aborted));
    bench.reopenObjects();
    const third = bench.serve();
    for (const name of ['ran-1', 'ran-2', 'waited']) {
      assert.equal((await third.untilOver(name)).TranscriptionJobStatus, 'COMPLETED');
      assert.equal((await bench.transcriptAt(`medical/${name}.json`)).jobName, name);
    }
    assert.deepEqual(await third.job('over'), over);
    const { MedicalTranscriptionJobSummaries } = await third.list({});
    assert.deepEqual(
      MedicalTranscriptionJobSummaries.map((summary) => summary.MedicalTranscriptionJobName),
      ['waited', 'ran-2', 'ran-1', 'over'],
    );
  });

  it('a job that waits for a full engine is stopped by closing', async (t) => {
    const bench = await BatchBench.make(t);
    await bench.putMedia('visit.wav', waveFile({ durationMs: 600 }));
    const engine: Engine = {
      ...createScriptedEngine(script),
      // oxlint-disable-next-line require-yield
      async *transcribe() {
        throw new EngineError('engine_at_capacity', 'It is full.', { retryable: true, retryAfterMs: 900 });
      },
    };
    const service = bench.serve(engine);
    await service.start('a');
    await bench.clock.waitFor(900);
    await service.service.close();
    assert.equal((await service.job('a')).TranscriptionJobStatus, 'IN_PROGRESS');
  });

  it('takes 250 jobs that are not over', async (t) => {
    const bench = await BatchBench.make(t);
    await bench.putMedia('visit.wav', waveFile({ durationMs: 600 }));
    const service = bench.serve(new HeldEngine().engine);
    await Promise.all(Array.from({ length: 250 }, (_, index) => service.start(`job-${String(index)}`)));
    assert.match(await refusal(service.start('one-more')), /^400 LimitExceededException: At most 250/);
  });

  it('no name of a job is in the name of a file', async (t) => {
    const bench = await BatchBench.make(t);
    await bench.putMedia('visit.wav', waveFile({ durationMs: 600 }));
    const service = bench.serve();
    await service.start('john-doe');
    await service.untilOver('john-doe');
    assert.doesNotMatch((await readdir(bench.folder, { recursive: true })).join('\n'), /john|visit|medical/);
  });
});
