/** Batch transcription as a program does it that was written against AWS: its clients are the SDK's own, unmodified. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, test, type TestContext } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  BadRequestException,
  ConflictException,
  DeleteMedicalTranscriptionJobCommand,
  GetMedicalTranscriptionJobCommand,
  NotFoundException,
  StartMedicalTranscriptionJobCommand,
  TranscribeClient,
  paginateListMedicalTranscriptionJobs,
  type MedicalTranscriptionJob,
  type StartMedicalTranscriptionJobCommandInput,
} from '@aws-sdk/client-transcribe';
import { serveEmulation } from '../../../test/support/emulation-under-test.ts';
import { createScriptedEngine } from '../../engines/scripted/scripted-engine.ts';
import { waveFile } from './test-wave.ts';

const Bucket = 'recordings';

async function serve(t: TestContext, objectFolder: string) {
  const emulation = await serveEmulation({
    engine: createScriptedEngine([
      {
        words: [
          { text: 'denies', startMs: 100, endMs: 400, confidence: 0.97 },
          { text: 'fever', startMs: 450, endMs: 700, confidence: 1 },
        ],
      },
    ]),
    objectFolder,
  });
  const batch = new TranscribeClient(emulation.clientConfiguration);
  const objects = new S3Client({ ...emulation.clientConfiguration, forcePathStyle: true });
  const close = async () => {
    batch.destroy();
    objects.destroy();
    await emulation.close();
  };
  t.after(close);
  return { batch, objects, close };
}

/** Taken away when all emulations are closed: one may still be writing in its folder when its test ends. */
const folders: string[] = [];
after(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'batch-sdk-'));
  folders.push(folder);
  return folder;
}

function wish(name: string, changes: Partial<StartMedicalTranscriptionJobCommandInput> = {}) {
  return new StartMedicalTranscriptionJobCommand({
    MedicalTranscriptionJobName: name,
    LanguageCode: 'en-US',
    Media: { MediaFileUri: `s3://${Bucket}/in/${name}.wav` },
    OutputBucketName: Bucket,
    Specialty: 'PRIMARYCARE',
    Type: 'DICTATION',
    ...changes,
  });
}

async function untilOver(batch: TranscribeClient, name: string): Promise<MedicalTranscriptionJob> {
  for (;;) {
    const { MedicalTranscriptionJob: job } = await batch.send(
      new GetMedicalTranscriptionJobCommand({ MedicalTranscriptionJobName: name }),
    );
    const status = job?.TranscriptionJobStatus;
    if (job !== undefined && (status === 'COMPLETED' || status === 'FAILED')) return job;
    await setImmediate();
  }
}

interface Transcript {
  readonly jobName: string;
  readonly results: {
    readonly transcripts: readonly { readonly transcript: string }[];
    readonly items: readonly object[];
    readonly speaker_labels?: { readonly speakers: number };
  };
  readonly status: string;
}

async function transcriptOf(objects: S3Client, name: string): Promise<Transcript> {
  const { Body } = await objects.send(new GetObjectCommand({ Bucket, Key: `medical/${name}.json` }));
  return JSON.parse((await Body?.transformToString()) ?? '') as Transcript;
}

test('audio in, transcript out, with a body of each kind', async (t) => {
  const { batch, objects } = await serve(t, await temporaryFolder());
  await objects.send(new CreateBucketCommand({ Bucket }));
  // Of these, silence and header are bytes under 128: the file is the same as a string in UTF-8.
  const media = waveFile({ durationMs: 1005, sampleRateHz: 16_191 });
  const asText = media.toString('latin1');
  assert.ok(Buffer.from(asText).equals(media));
  const bodies = {
    buffer: media,
    string: asText,
    stream: Readable.from([media.subarray(0, 50), media.subarray(50)]),
  };
  for (const [name, Body] of Object.entries(bodies)) {
    await objects.send(
      new PutObjectCommand({ Bucket, Key: `in/${name}.wav`, Body, ContentLength: media.length }),
    );
    const before = new Date();
    const { MedicalTranscriptionJob: started } = await batch.send(
      wish(name, { Settings: { ShowSpeakerLabels: true, MaxSpeakerLabels: 2 } }),
    );
    assert.ok(started?.CreationTime !== undefined && started.CreationTime >= before);
    const job = await untilOver(batch, name);
    assert.equal(job.TranscriptionJobStatus, 'COMPLETED', job.FailureReason);
    assert.ok(job.CompletionTime !== undefined && job.CompletionTime >= started.CreationTime);
    assert.match(job.Transcript?.TranscriptFileUri ?? '', new RegExp(`/${Bucket}/medical/${name}\\.json$`));
    assert.deepEqual([job.MediaFormat, job.MediaSampleRateHertz], ['wav', 16_191]);
    const { jobName, status, results } = await transcriptOf(objects, name);
    assert.deepEqual([jobName, status], [name, 'COMPLETED']);
    assert.equal(results.transcripts[0]?.transcript, 'Denies fever.');
    assert.equal(results.speaker_labels?.speakers, 1);
    assert.deepEqual(results.items[0], {
      id: 0,
      start_time: '0.1',
      end_time: '0.4',
      alternatives: [{ confidence: '0.97', content: 'Denies' }],
      type: 'pronunciation',
      speaker_label: 'spk_0',
    });
  }
});

test('lists, and the errors by their classes', async (t) => {
  const { batch, objects } = await serve(t, await temporaryFolder());
  await objects.send(new CreateBucketCommand({ Bucket }));
  const names = ['one', 'two', 'three'];
  for (const name of names) await batch.send(wish(name));
  for (const name of names) {
    const { TranscriptionJobStatus, FailureReason } = await untilOver(batch, name);
    assert.equal(TranscriptionJobStatus, 'FAILED');
    assert.match(FailureReason ?? '', /media file is not there/);
  }
  const listed: (string | undefined)[] = [];
  const pages = paginateListMedicalTranscriptionJobs({ client: batch, pageSize: 1 }, { Status: 'FAILED' });
  for await (const page of pages) {
    assert.equal(page.Status, 'FAILED');
    for (const job of page.MedicalTranscriptionJobSummaries ?? [])
      listed.push(job.MedicalTranscriptionJobName);
  }
  assert.deepEqual(listed, ['three', 'two', 'one']);

  await assert.rejects(batch.send(wish('one')), ConflictException);
  const british = batch.send(wish('four', { LanguageCode: 'en-GB' }));
  await assert.rejects(
    british,
    (error) => error instanceof BadRequestException && error.message === 'LanguageCode: it must be en-US.',
  );
  const one = { MedicalTranscriptionJobName: 'one' };
  await batch.send(new DeleteMedicalTranscriptionJobCommand(one));
  await assert.rejects(batch.send(new DeleteMedicalTranscriptionJobCommand(one)), BadRequestException);
  await assert.rejects(batch.send(new GetMedicalTranscriptionJobCommand(one)), NotFoundException);
});

test('objects and jobs are there after a restart', async (t) => {
  const folder = await temporaryFolder();
  const first = await serve(t, folder);
  await first.objects.send(new CreateBucketCommand({ Bucket }));
  const Body = waveFile({ durationMs: 1000 });
  await first.objects.send(new PutObjectCommand({ Bucket, Key: 'in/a.wav', Body }));
  await first.batch.send(wish('a'));
  await first.close();
  const second = await serve(t, folder);
  assert.equal((await untilOver(second.batch, 'a')).TranscriptionJobStatus, 'COMPLETED');
  assert.equal((await transcriptOf(second.objects, 'a')).results.transcripts[0]?.transcript, 'Denies fever.');
});
