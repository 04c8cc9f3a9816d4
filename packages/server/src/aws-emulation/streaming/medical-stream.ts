/** The streaming service itself, without any transport: audio events in, transcript events out, or an error. */
import { speechFrames } from '../../audio/speech-frames.ts';
import type { AudioFrame } from '../../engines/speech-engine.ts';
import type { EmulationOptions } from '../emulation-options.ts';
import { AudioEvents } from './audio-events.ts';
import { hearChannel } from './channel-hearing.ts';
import { ResultOutbox } from './result-outbox.ts';
import type { MedicalResult, TranscriptEvent } from './results.ts';
import { splitChannels } from '../speech/split-channels.ts';
import { badRequest, limitExceeded, toAwsError } from './stream-errors.ts';
import type { StreamParameters } from './stream-parameters.ts';

export interface MedicalStream {
  /** Chunks as the client made them. An empty one is the end, and so is the iterator's. */
  readonly audio: AsyncIterable<Buffer>;
  readonly parameters: StreamParameters;
  /** Tells streams of one emulation apart in what chance decides. */
  readonly streamNumber: number;
  readonly options: EmulationOptions;
  /** When it aborts, the events end without an error. */
  readonly signal: AbortSignal;
}

/**
 * The first event comes at once and is empty; each after it has one result. Ends after the last results of audio that
 * has ended. Audio is taken only as fast as events are, and no more results are kept than a few dozen.
 *
 * @throws AwsError as the service names its exceptions, and nothing else.
 */
export async function* transcribeMedicalStream(stream: MedicalStream): AsyncGenerator<TranscriptEvent> {
  const { options, parameters, signal } = stream;
  const { clock, limits } = options;
  const outbox = new ResultOutbox();
  const stopHearing = new AbortController();
  const closeOutbox = () => outbox.close();
  signal.addEventListener('abort', closeOutbox, { once: true });

  const stopTimeLimit = clock.after(limits.maxStreamMs, () =>
    outbox.close(
      limitExceeded(
        `The stream has lasted ${seconds(limits.maxStreamMs)}, which is the limit: start a new one.`,
      ),
    ),
  );
  const events = new AudioEvents(stream.audio, {
    parameters,
    clock,
    maxSilenceMs: limits.maxSilenceMs,
    onSilence: () =>
      outbox.close(
        badRequest(
          `No audio came for ${seconds(limits.maxSilenceMs)}: send audio all the time, silence included.`,
        ),
      ),
  });
  const frames = speechFrames(events, {
    encoding: parameters.encoding,
    sampleRateHz: parameters.sampleRateHz,
    channels: parameters.channels,
    targetRateHz: options.engine.capabilities.sampleRateHz,
    targetChannels: parameters.channels,
  });

  try {
    if (signal.aborted) return;
    yield toEvent([]);
    hearChannels(stream, frames, outbox, stopHearing.signal);
    for (;;) {
      const result = await outbox.take();
      if (signal.aborted) return;
      if (result === undefined) break;
      yield toEvent([result]);
    }
    if (outbox.failure === undefined) return;
    const told = toAwsError(outbox.failure);
    if (told.status >= 500) options.onFailure('aws_emulation_stream', outbox.failure);
    throw told;
  } finally {
    signal.removeEventListener('abort', closeOutbox);
    stopTimeLimit();
    outbox.close();
    stopHearing.abort();
    // Not waited for: a source that is itself waiting for audio answers when some comes. Nobody is left to hear of failures.
    frames.return(undefined).then(undefined, () => {});
  }
}

/** Closes the outbox when all channels have been heard to the end, or with the first failure. */
function hearChannels(
  { options, parameters, streamNumber }: MedicalStream,
  frames: AsyncIterable<AudioFrame>,
  outbox: ResultOutbox,
  signal: AbortSignal,
): void {
  const isSplit = parameters.channels === 2;
  const channels = isSplit ? splitChannels(frames) : [frames];
  const heard = channels.map((channelFrames, channel) =>
    hearChannel({
      frames: channelFrames,
      channel,
      channelId: isSplit ? `ch_${String(channel)}` : undefined,
      streamNumber,
      parameters,
      options,
      outbox,
      signal,
    }),
  );
  Promise.all(heard).then(
    () => outbox.close(),
    (error: unknown) => outbox.close(error),
  );
}

function toEvent(results: readonly MedicalResult[]): TranscriptEvent {
  return { Transcript: { Results: results } };
}

function seconds(ms: number): string {
  return `${String(ms / 1000)} seconds`;
}
