/** A media file through the engine: what was said on each channel. */
import { AudioDecodeError } from '../../audio/audio-decode-error.ts';
import { AudioFileError, type AudioFile } from '../../audio/audio-file.ts';
import { speechFrames } from '../../audio/speech-frames.ts';
import type { AudioFrame, EngineEvent, TranscribeOptions } from '../../engines/speech-engine.ts';
import { EngineError } from '../../engines/speech-engine.ts';
import type { EmulationOptions } from '../emulation-options.ts';
import { splitChannels } from '../speech/split-channels.ts';
import type { JobRequest } from './job.ts';
import { MediaFailure, checkDuration } from './media-file.ts';

export type HeardUtterance = Extract<EngineEvent, { type: 'final' }>;

/** One list a channel that was heard apart; one list when all were heard together. */
export type HeardMedia = readonly (readonly HeardUtterance[])[];

/**
 * Reads the file to its end.
 *
 * @throws MediaFailure when the file is damaged, too short or too long; EngineError when the engine fails.
 */
export async function hearMedia(
  audio: AudioFile,
  request: JobRequest,
  engine: EmulationOptions['engine'],
  stop: AbortSignal,
): Promise<HeardMedia> {
  const isApart = request.settings?.ChannelIdentification === true && audio.channels === 2;
  const source = new WatchedSource(audio, engine.capabilities.sampleRateHz, isApart ? 2 : 1);
  const channels = isApart ? splitChannels(source.frames()) : [source.frames()];
  // When one channel fails, the other has no reason to go on.
  const failed = new AbortController();
  const signal = AbortSignal.any([stop, failed.signal]);
  const hearings = channels.map(async (frames) => {
    try {
      return await hearChannel(frames, request, engine, signal);
    } catch (error) {
      failed.abort();
      throw error;
    }
  });
  const outcomes = await Promise.allSettled(hearings);
  // The engine's own error would say no more than that its source failed.
  if (source.failure !== undefined) throw source.failure;
  const heard: (readonly HeardUtterance[])[] = [];
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') throw outcome.reason;
    heard.push(outcome.value);
  }
  if (!source.isRead && !stop.aborted)
    throw new EngineError('engine_failed', 'The engine ended before the audio did.', { retryable: true });
  return heard;
}

async function hearChannel(
  frames: AsyncIterable<AudioFrame>,
  request: JobRequest,
  engine: EmulationOptions['engine'],
  signal: AbortSignal,
): Promise<readonly HeardUtterance[]> {
  const { speakerLabels, namedVocabulary } = engine.capabilities;
  const { ShowSpeakerLabels, VocabularyName } = request.settings ?? {};
  const options: TranscribeOptions = {
    language: 'en-US',
    signal,
    specialty: 'PRIMARYCARE',
    speechType: request.type,
    ...(speakerLabels && ShowSpeakerLabels === true && { speakerLabels: true }),
    ...(namedVocabulary && VocabularyName !== undefined && { vocabularyName: VocabularyName }),
  };
  const utterances: HeardUtterance[] = [];
  for await (const event of engine.transcribe(frames, options)) {
    if (event.type === 'final') utterances.push(event);
  }
  return utterances;
}

/** The file's frames, and how reading them went. */
class WatchedSource {
  readonly #audio: AudioFile;
  readonly #targetRateHz: number;
  readonly #targetChannels: 1 | 2;
  #readMs = 0;
  #isRead = false;
  #failure: Error | undefined;

  constructor(audio: AudioFile, targetRateHz: number, targetChannels: 1 | 2) {
    this.#audio = audio;
    this.#targetRateHz = targetRateHz;
    this.#targetChannels = targetChannels;
  }

  /** All of the file was given out. */
  get isRead(): boolean {
    return this.#isRead;
  }

  /** Undefined while nothing has failed. */
  get failure(): Error | undefined {
    return this.#failure;
  }

  async *frames(): AsyncGenerator<AudioFrame, undefined> {
    const { bytes, encoding, sampleRateHz, channels } = this.#audio;
    const frames = speechFrames(bytes, {
      encoding,
      sampleRateHz,
      channels,
      targetRateHz: this.#targetRateHz,
      targetChannels: this.#targetChannels,
      onProgress: ({ receivedMs }) => {
        this.#readMs = receivedMs;
      },
    });
    try {
      for await (const frame of frames) {
        checkDuration(this.#readMs, 'part');
        yield frame;
      }
      checkDuration(this.#readMs, 'whole');
      this.#isRead = true;
      return undefined;
    } catch (error) {
      this.#failure = asMediaFailure(error);
      throw error;
    }
  }
}

function asMediaFailure(error: unknown): Error {
  if (error instanceof AudioDecodeError || error instanceof AudioFileError)
    return new MediaFailure(`The media file is damaged: ${error.message}`, error);
  return error instanceof Error ? error : new Error('Reading the media file failed.', { cause: error });
}
