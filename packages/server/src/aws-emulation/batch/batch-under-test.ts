/** The batch service on a folder of its own, a manual clock and an engine of the test. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { ManualClock } from '../../clock/manual-clock.ts';
import { createScriptedEngine, type Script } from '../../engines/scripted/scripted-engine.ts';
import type { TranscribeOptions } from '../../engines/speech-engine.ts';
import { awsLimits, type EmulationOptions } from '../emulation-options.ts';
import { orderFaults } from '../faults.ts';
import { createObjectStore, type ObjectStore } from '../s3/object-store.ts';
import { AwsError } from '../wire/aws-error.ts';
import { createBatchService, type BatchService } from './transcription-jobs.ts';

export type Engine = EmulationOptions['engine'];

export interface JobView {
  readonly MedicalTranscriptionJobName: string;
  readonly TranscriptionJobStatus: 'QUEUED' | 'IN_PROGRESS' | 'FAILED' | 'COMPLETED';
  readonly CreationTime: number;
  readonly StartTime?: number;
  readonly CompletionTime?: number;
  readonly FailureReason?: string;
  readonly MediaFormat?: string;
  readonly MediaSampleRateHertz?: number;
  readonly Transcript?: { readonly TranscriptFileUri: string };
}

export interface Transcript {
  readonly jobName: string;
  readonly status: string;
  readonly results: {
    readonly transcripts: readonly { readonly transcript: string }[];
    readonly items: readonly object[];
    readonly channel_labels?: { readonly number_of_channels: number };
    readonly entities?: readonly { readonly content: string }[];
  };
}

export const script: Script = [
  {
    words: [
      { text: 'no', startMs: 40, endMs: 250, confidence: 0.99 },
      { text: 'fever', startMs: 250, endMs: 600 },
    ],
  },
];

/** What a test works with. */
export class BatchBench {
  readonly folder: string;
  readonly clock = new ManualClock();
  /** Names of faults of ours; one that is left at the end fails the test. */
  readonly failures: string[] = [];
  #objects: ObjectStore;
  readonly #services: BatchService[] = [];

  private constructor(folder: string) {
    this.folder = folder;
    this.clock.advance(1_700_000_000_500);
    this.#objects = createObjectStore(folder, { clock: this.clock });
  }

  /** With the buckets `recordings` and `transcripts`. */
  static async make(t: TestContext): Promise<BatchBench> {
    const bench = new BatchBench(await mkdtemp(join(tmpdir(), 'transcription-jobs-')));
    await bench.objects.createBucket('recordings');
    await bench.objects.createBucket('transcripts');
    t.after(async () => {
      for (const service of bench.#services) await service.close();
      await rm(bench.folder, { recursive: true });
      assert.deepEqual(bench.failures, []);
    });
    return bench;
  }

  get objects(): ObjectStore {
    return this.#objects;
  }

  /** Reads the objects again, as after a restart. */
  reopenObjects(): void {
    this.#objects = createObjectStore(this.folder, { clock: this.clock });
  }

  serve(engine: Engine = createScriptedEngine(script), changes: Partial<EmulationOptions> = {}): ServedBatch {
    const service = createBatchService(
      {
        engine,
        extract: () => [],
        credentials: [],
        clock: this.clock,
        limits: awsLimits,
        seed: 1,
        faults: orderFaults(),
        vocabularies: ['cardio-v2'],
        objectFolder: this.folder,
        onFailure: (name) => this.failures.push(name),
        ...changes,
      },
      this.#objects,
    );
    this.#services.push(service);
    return new ServedBatch(service);
  }

  async putMedia(key: string, content: Buffer | string): Promise<void> {
    async function* bytes(): AsyncGenerator<Buffer> {
      yield Buffer.from(content);
    }
    await this.#objects.put('recordings', key, bytes(), { headers: {}, checksums: () => ({}) });
  }

  async transcriptAt(key: string): Promise<Transcript> {
    const text = await readFile(await this.#objects.contentPath('transcripts', key), 'utf8');
    return JSON.parse(text) as Transcript;
  }
}

/** A service, by the names of its operations. */
export class ServedBatch {
  readonly service: BatchService;

  constructor(service: BatchService) {
    this.service = service;
  }

  async start(name: string, key = 'visit.wav', changes: object = {}): Promise<JobView> {
    const answer = await this.service.call('StartMedicalTranscriptionJob', {
      MedicalTranscriptionJobName: name,
      LanguageCode: 'en-US',
      Media: { MediaFileUri: `s3://recordings/${key}` },
      OutputBucketName: 'transcripts',
      Specialty: 'PRIMARYCARE',
      Type: 'DICTATION',
      ...changes,
    });
    return (answer as { MedicalTranscriptionJob: JobView }).MedicalTranscriptionJob;
  }

  async job(name: string, origin?: string): Promise<JobView> {
    const input = { MedicalTranscriptionJobName: name };
    const answer = await this.service.call('GetMedicalTranscriptionJob', input, origin);
    return (answer as { MedicalTranscriptionJob: JobView }).MedicalTranscriptionJob;
  }

  async untilOver(name: string): Promise<JobView> {
    for (;;) {
      const view = await this.job(name);
      if (view.TranscriptionJobStatus === 'COMPLETED' || view.TranscriptionJobStatus === 'FAILED')
        return view;
      await setImmediate();
    }
  }

  async list(input: object) {
    return (await this.service.call('ListMedicalTranscriptionJobs', input)) as {
      Status?: string;
      NextToken?: string;
      MedicalTranscriptionJobSummaries: JobView[];
    };
  }

  async delete(name: string): Promise<unknown> {
    return this.service.call('DeleteMedicalTranscriptionJob', { MedicalTranscriptionJobName: name });
  }
}

/** Status, type and message of the error. */
export async function refusal(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof AwsError) return `${String(error.status)} ${error.type}: ${error.message}`;
    throw error;
  }
  return 'no refusal';
}

/** Runs one engine stream for each call, which the test lets go. */
export class HeldEngine {
  readonly calls: TranscribeOptions[] = [];
  readonly #inner = createScriptedEngine(script);
  readonly #holds: (() => void)[] = [];
  readonly engine: Engine;

  constructor() {
    const [calls, holds, inner] = [this.calls, this.#holds, this.#inner];
    this.engine = {
      capabilities: inner.capabilities,
      async *transcribe(audio, options) {
        calls.push(options);
        await new Promise<void>((resolve) => {
          if (options.signal.aborted) resolve();
          holds.push(resolve);
          options.signal.addEventListener('abort', () => resolve(), { once: true });
        });
        yield* inner.transcribe(audio, options);
      },
    };
  }

  async untilCalled(times: number): Promise<void> {
    while (this.calls.length < times) await setImmediate();
  }

  letGo(): void {
    for (const hold of this.#holds.splice(0)) hold();
  }
}
