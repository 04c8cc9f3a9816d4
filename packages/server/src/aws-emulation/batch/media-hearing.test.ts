import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AudioFile } from '../../audio/audio-file.ts';
import { createScriptedEngine } from '../../engines/scripted/scripted-engine.ts';
import { EngineError } from '../../engines/speech-engine.ts';
import type { EmulationOptions } from '../emulation-options.ts';
import type { JobRequest, JobSettings } from './job.ts';
import { MediaFailure } from './media-file.ts';
import { hearMedia } from './media-hearing.ts';

type Engine = EmulationOptions['engine'];

const engine = createScriptedEngine([{ words: [{ text: 'fever', startMs: 0, endMs: 400 }] }]);
const running = new AbortController().signal;

function request(settings: JobSettings = {}): JobRequest {
  return {
    name: 'visit-17',
    media: { uri: 's3://recordings/a.wav', bucket: 'recordings', key: 'a.wav' },
    output: { bucket: 'transcripts', key: 'medical/visit-17.json' },
    type: 'DICTATION',
    identifyPhi: false,
    settings,
    tags: [],
  };
}

/** A file that does not state its length. */
function audioFile(durationMs: number, channels = 1, failure?: Error) {
  const state = { pulledMs: 0, isLeft: false };
  async function* bytes(): AsyncGenerator<Buffer, undefined> {
    const second = Buffer.alloc(32_000 * channels);
    try {
      for (; state.pulledMs < durationMs; state.pulledMs += 1000)
        yield second.subarray(0, 32 * channels * Math.min(1000, durationMs - state.pulledMs));
      if (failure !== undefined) throw failure;
      return undefined;
    } finally {
      state.isLeft = true;
    }
  }
  const file: AudioFile = {
    encoding: 'pcm',
    sampleRateHz: 16_000,
    channels,
    durationMs: undefined,
    bytes: bytes(),
    close: () => Promise.resolve(),
  };
  return { file, state };
}

describe('a file of a length that it does not state', () => {
  it('is heard', async () => {
    const { file, state } = audioFile(1500);
    const heard = await hearMedia(file, request(), engine, running);
    assert.deepEqual(
      heard.map((channel) => channel.map((utterance) => utterance.text)),
      [['fever']],
    );
    assert.ok(state.isLeft);
  });

  it('is too short', async () => {
    const hearing = hearMedia(audioFile(499).file, request(), engine, running);
    await assert.rejects(hearing, (error) => error instanceof MediaFailure && /shorter/.test(error.message));
  });

  it('is too long, and not read further than to where that is clear', async () => {
    const { file, state } = audioFile(9 * 3_600_000);
    const hearing = hearMedia(file, request(), engine, running);
    await assert.rejects(hearing, (error) => error instanceof MediaFailure && /longer/.test(error.message));
    assert.ok(state.isLeft);
    assert.ok(state.pulledMs <= 4 * 3_600_000 + 3000, `${String(state.pulledMs)} ms were read`);
  });
});

describe('a hearing that fails', () => {
  it('for a file that cannot be read: with the reason, not with what the engine makes of it', async () => {
    const { file } = audioFile(1000, 1, new Error('the disk is gone'));
    await assert.rejects(hearMedia(file, request(), engine, running), /the disk is gone/);
  });

  it('on one channel ends the other, and leaves the file', async () => {
    let streams = 0;
    let isOtherAborted = false;
    const halfBroken: Engine = {
      capabilities: engine.capabilities,
      async *transcribe(audio, options) {
        streams += 1;
        if (streams === 1) throw new EngineError('engine_failed', 'It broke.', { retryable: true });
        for await (const frame of audio) {
          assert.ok(frame.pcm.length > 0);
          if (options.signal.aborted) break;
        }
        isOtherAborted = options.signal.aborted;
        yield* [];
      },
    };
    const { file, state } = audioFile(3_600_000, 2);
    const settings = { ChannelIdentification: true };
    await assert.rejects(hearMedia(file, request(settings), halfBroken, running), /It broke/);
    assert.ok(isOtherAborted);
    assert.ok(state.pulledMs < 60_000);
  });

  it('is not one when it was stopped', async () => {
    const stop = new AbortController();
    const stopping: Engine = {
      capabilities: engine.capabilities,
      async *transcribe(audio, options) {
        stop.abort();
        yield* engine.transcribe(audio, options);
      },
    };
    assert.deepEqual(await hearMedia(audioFile(5000).file, request(), stopping, stop.signal), [[]]);
  });
});
