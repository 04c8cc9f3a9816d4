import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createScriptedEngine } from '../../engines/scripted/scripted-engine.ts';
import { BatchBench, HeldEngine, refusal, script, type Engine, type JobView } from './batch-under-test.ts';
import { waveFile } from './test-wave.ts';

describe('a job', () => {
  it('runs from its media file to its transcript', async (t) => {
    const bench = await BatchBench.make(t);
    await bench.putMedia('visit.wav', waveFile({ durationMs: 1000 }));
    const service = bench.serve();
    const started = await service.start('visit-17', 'visit.wav', { Tags: [{ Key: 'ward', Value: '3' }] });
    assert.deepEqual(started, {
      MedicalTranscriptionJobName: 'visit-17',
      TranscriptionJobStatus: 'IN_PROGRESS',
      LanguageCode: 'en-US',
      Media: { MediaFileUri: 's3://recordings/visit.wav' },
      CreationTime: 1_700_000_000.5,
      StartTime: 1_700_000_000.5,
      Specialty: 'PRIMARYCARE',
      Type: 'DICTATION',
      Tags: [{ Key: 'ward', Value: '3' }],
    });
    const view = await service.untilOver('visit-17');
    assert.deepEqual(view, {
      ...started,
      TranscriptionJobStatus: 'COMPLETED',
      CompletionTime: 1_700_000_000.5,
      MediaFormat: 'wav',
      MediaSampleRateHertz: 16_000,
      Transcript: { TranscriptFileUri: 's3://transcripts/medical/visit-17.json' },
    });
    const { jobName, status, results } = await bench.transcriptAt('medical/visit-17.json');
    assert.deepEqual(
      [jobName, status, results.transcripts],
      ['visit-17', 'COMPLETED', [{ transcript: 'No fever.' }]],
    );
    assert.equal(
      (await bench.objects.find('transcripts', 'medical/visit-17.json')).headers['content-type'],
      'application/json',
    );
  });

  it('puts its transcript where it was told to, and tells the address by the origin', async (t) => {
    const bench = await BatchBench.make(t);
    await bench.putMedia('visit.wav', waveFile({ durationMs: 1000 }));
    const service = bench.serve();
    await service.start('a', 'visit.wav', { OutputKey: "out/(a)'s" });
    await service.untilOver('a');
    assert.equal((await bench.transcriptAt("out/(a)'s/a.json")).jobName, 'a');
    const view = await service.job('a', 'http://127.0.0.1:4566');
    assert.equal(view.Transcript?.TranscriptFileUri, "http://127.0.0.1:4566/transcripts/out/(a)'s/a.json");
  });

  it('tells the engine what was asked for', async (t) => {
    const bench = await BatchBench.make(t);
    await bench.putMedia('visit.wav', waveFile({ durationMs: 600 }));
    const held = new HeldEngine();
    const { engine } = held;
    const able = { ...engine.capabilities, speakerLabels: true, namedVocabulary: true };
    const service = bench.serve({ ...engine, capabilities: able });
    const Settings = { ShowSpeakerLabels: true, MaxSpeakerLabels: 2, VocabularyName: 'cardio-v2' };
    await service.start('a', 'visit.wav', { Type: 'CONVERSATION', Settings });
    await held.untilCalled(1);
    const { signal, ...options } = held.calls[0] ?? {};
    assert.equal(signal?.aborted, false);
    assert.deepEqual(options, {
      language: 'en-US',
      specialty: 'PRIMARYCARE',
      speechType: 'CONVERSATION',
      speakerLabels: true,
      vocabularyName: 'cardio-v2',
    });
  });

  it('with two channels is heard by the engine twice, each time one of them', async (t) => {
    const bench = await BatchBench.make(t);
    const levels = [1000, 2000];
    await bench.putMedia(
      'visit.wav',
      waveFile({ durationMs: 3000, channels: 2, sample: (channel) => levels[channel] ?? 0 }),
    );
    const heard: number[][] = [];
    const scripted = createScriptedEngine(script);
    const engine: Engine = {
      capabilities: scripted.capabilities,
      transcribe: (audio, options) => {
        const samples: number[] = [];
        heard.push(samples);
        async function* listened() {
          for await (const frame of audio) {
            for (let at = 0; at < frame.pcm.length; at += 2) samples.push(frame.pcm.readInt16LE(at));
            yield frame;
          }
        }
        return scripted.transcribe(listened(), options);
      },
    };
    const service = bench.serve(engine);
    await service.start('apart', 'visit.wav', { Settings: { ChannelIdentification: true } });
    await service.untilOver('apart');
    assert.deepEqual(
      heard.map((samples) => [samples.length, ...new Set(samples)]),
      [
        [48_000, 1000],
        [48_000, 2000],
      ],
    );
    const { results } = await bench.transcriptAt('medical/apart.json');
    assert.equal(results.channel_labels?.number_of_channels, 2);
    assert.equal(results.transcripts[0]?.transcript, 'No fever. No fever.');
    await service.start('together');
    await service.untilOver('together');
    assert.deepEqual([heard.length, ...new Set(heard[2])], [3, 1500]);
    assert.equal((await bench.transcriptAt('medical/together.json')).results.channel_labels, undefined);
  });

  it('marks PHI when something finds it, and is refused when nothing does', async (t) => {
    const bench = await BatchBench.make(t);
    await bench.putMedia('visit.wav', waveFile({ durationMs: 1000 }));
    const asked = { ContentIdentificationType: 'PHI' };
    assert.match(
      await refusal(bench.serve().start('a', 'visit.wav', asked)),
      /^400 BadRequestException: ContentIdentificationType: .*leave it out/,
    );
    const findPhi = () => [{ begin: 3, end: 8, category: 'NAME' }];
    const service = bench.serve(createScriptedEngine(script), { findPhi });
    await service.start('b', 'visit.wav', asked);
    await service.untilOver('b');
    assert.equal((await bench.transcriptAt('medical/b.json')).results.entities?.[0]?.content, 'fever');
  });

  for (const name of [
    'rising-tone-16k-mono.flac',
    'rising-tone-48k-mono.opus',
    'rising-tone-44k1-stereo.ogg',
  ]) {
    it(`hears ${name}`, async (t) => {
      const bench = await BatchBench.make(t);
      await bench.putMedia(
        'tone',
        await readFile(new URL(`../../../../../test-data/audio/${name}`, import.meta.url)),
      );
      const service = bench.serve();
      await service.start('tone', 'tone');
      const view = await service.untilOver('tone');
      assert.deepEqual(
        [view.TranscriptionJobStatus, view.MediaFormat, view.MediaSampleRateHertz],
        [
          'COMPLETED',
          name.endsWith('.flac') ? 'flac' : 'ogg',
          Number(/(?<rate>\d+)k/.exec(name)?.[1]) * 1000 + (name.includes('44k1') ? 100 : 0),
        ],
      );
    });
  }
});

describe('the operations', () => {
  it('one job a name, until it is deleted', async (t) => {
    const bench = await BatchBench.make(t);
    await bench.putMedia('visit.wav', waveFile({ durationMs: 600 }));
    const held = new HeldEngine();
    const service = bench.serve(held.engine);
    const [first, second] = await Promise.all([service.start('a'), refusal(service.start('a'))]);
    assert.equal(first.TranscriptionJobStatus, 'IN_PROGRESS');
    assert.match(second, /^400 ConflictException: MedicalTranscriptionJobName: /);
    assert.match(await refusal(service.delete('a')), /^400 BadRequestException: .* is IN_PROGRESS/);
    await held.untilCalled(1);
    held.letGo();
    await service.untilOver('a');
    assert.deepEqual(await service.delete('a'), {});
    assert.match(await refusal(service.delete('a')), /^400 BadRequestException: .*no job of that name/);
    assert.match(await refusal(service.job('a')), /^400 NotFoundException: .*no job of that name/);
    assert.equal((await bench.transcriptAt('medical/a.json')).jobName, 'a');
    assert.deepEqual((await readdir(join(bench.folder, 'jobs'))).length, 0);
    assert.equal((await service.start('a')).TranscriptionJobStatus, 'IN_PROGRESS');
  });

  it('lists the newest first, page by page, by status and by name', async (t) => {
    const bench = await BatchBench.make(t);
    await bench.putMedia('visit.wav', waveFile({ durationMs: 600 }));
    const service = bench.serve();
    for (let count = 1; count <= 7; count += 1) {
      const name = count % 3 === 0 ? `Clinic-${String(count)}` : `visit-${String(count)}`;
      await service.start(name, count === 5 ? 'none' : 'visit.wav');
      await service.untilOver(name);
      bench.clock.advance(1000);
    }
    const names = (page: { MedicalTranscriptionJobSummaries: JobView[] }) =>
      page.MedicalTranscriptionJobSummaries.map((summary) => summary.MedicalTranscriptionJobName);
    const first = await service.list({});
    assert.deepEqual(names(first), ['visit-7', 'Clinic-6', 'visit-5', 'visit-4', 'Clinic-3']);
    const second = await service.list({ NextToken: first.NextToken });
    assert.deepEqual([names(second), second.NextToken], [['visit-2', 'visit-1'], undefined]);
    const failed = await service.list({ Status: 'FAILED' });
    assert.deepEqual([failed.Status, names(failed)], ['FAILED', ['visit-5']]);
    assert.deepEqual(names(await service.list({ JobNameContains: 'cLINIC', MaxResults: 1 })), ['Clinic-6']);
    assert.deepEqual(names(await service.list({ Status: 'QUEUED' })), []);
    assert.match(await refusal(service.list({ NextToken: 'none' })), /^400 BadRequestException: NextToken/);
    assert.deepEqual(failed.MedicalTranscriptionJobSummaries, [
      {
        MedicalTranscriptionJobName: 'visit-5',
        TranscriptionJobStatus: 'FAILED',
        LanguageCode: 'en-US',
        OutputLocationType: 'CUSTOMER_BUCKET',
        Specialty: 'PRIMARYCARE',
        Type: 'DICTATION',
        CreationTime: 1_700_000_004.5,
        StartTime: 1_700_000_004.5,
        CompletionTime: 1_700_000_004.5,
        FailureReason: failed.MedicalTranscriptionJobSummaries[0]?.FailureReason,
      },
    ]);
  });

  it('the output bucket must be there', async (t) => {
    const bench = await BatchBench.make(t);
    await bench.putMedia('visit.wav', waveFile({ durationMs: 600 }));
    assert.match(
      await refusal(bench.serve().start('a', 'visit.wav', { OutputBucketName: 'nowhere' })),
      /^400 BadRequestException: OutputBucketName/,
    );
  });

  it('an operation that is not here', async (t) => {
    const bench = await BatchBench.make(t);
    const answer = await refusal(bench.serve().service.call('StartTranscriptionJob', {}));
    assert.match(answer, /^400 UnknownOperationException/);
  });

  it('a folder that cannot be read is told to us, and to each caller as a fault', async (t) => {
    const bench = await BatchBench.make(t);
    const service = bench.serve(createScriptedEngine(script), { objectFolder: '/dev/null' });
    await assert.rejects(service.list({}), /ENOTDIR/);
    assert.deepEqual(bench.failures.splice(0), ['batch_jobs_not_read']);
  });
});
