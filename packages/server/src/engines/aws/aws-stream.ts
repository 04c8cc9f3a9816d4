/** One stream between the audio's source, the service and the reader of the events. */
import type { Clock } from '../../clock/clock.ts';
import { AudioInput, WakeUp } from '../audio-input.ts';
import type { AudioFrame, EngineEvent, EngineUsage } from '../speech-engine.ts';
import { EngineError } from '../speech-engine.ts';
import { AudioFeed, maxLagMs } from './audio-feed.ts';
import { isLoud } from '../loudness.ts';
import type { MedicalStreamRequest, OpenMedicalStream } from './medical-stream.ts';
import { ResultReader } from './result-reader.ts';
import { ServiceInbox } from './service-inbox.ts';
import { StreamWatchdog, type StreamFailure, type WatchdogTimes } from './stream-watchdog.ts';

export interface AwsStreamParts {
  readonly open: OpenMedicalStream;
  readonly clock: Clock;
  readonly watchdog: WatchdogTimes;
  readonly maxSpeed: number;
  readonly keepAliveAfterMs: number;
  readonly signal: AbortSignal;
  /** The engine is being closed. */
  readonly closing: AbortSignal;
  readonly onUsage: (usage: EngineUsage) => void;
  /** The service's first event came. */
  readonly onWorking: () => void;
  /** The service said something. */
  readonly onHeard: () => void;
  /** The stream broke: what the service or the SDK threw, to the port's error. */
  readonly onBroken: (error: unknown) => EngineError;
}

/** Usage is told after as much audio. */
const usageStepMs = 60_000;

/**
 * Pulls `audio` only while the reader waits for an event and less than half a second waits to be sent. The connection
 * is made with the first audio: a stream without any costs nothing.
 */
export async function* transcribeWith(
  audio: AsyncIterable<AudioFrame>,
  request: MedicalStreamRequest,
  parts: AwsStreamParts,
): AsyncGenerator<EngineEvent, void, undefined> {
  const { signal, closing } = parts;
  const wakeUp = new WakeUp();
  const input = new AudioInput(audio, wakeUp.signal);
  let stream: ServiceStream | undefined;
  let isSourceOver = false;
  signal.addEventListener('abort', wakeUp.signal, { once: true });
  closing.addEventListener('abort', wakeUp.signal, { once: true });
  try {
    for (;;) {
      if (signal.aborted) return;
      if (closing.aborted)
        throw new EngineError('engine_failed', 'The aws engine is closed.', { retryable: true });
      const events = stream?.takeEvents();
      if (events !== undefined) {
        yield* events;
        continue;
      }
      if (stream?.isDone() === true) return;
      if (!isSourceOver && stream?.hasRoom !== false) {
        const arrival = input.takeOrAsk();
        if (arrival?.done === true) {
          if (stream === undefined) return;
          isSourceOver = true;
          stream.endAudio();
          continue;
        }
        if (arrival !== undefined) {
          mustBeWholeSamples(arrival.value.pcm, request.channels);
          stream ??= new ServiceStream(request, parts, wakeUp.signal);
          stream.write(arrival.value.pcm);
          continue;
        }
      }
      await wakeUp.wait();
    }
  } catch (error) {
    if (signal.aborted) return;
    throw error instanceof EngineError
      ? error
      : new EngineError('engine_failed', 'The stream broke.', { retryable: true, cause: error });
  } finally {
    signal.removeEventListener('abort', wakeUp.signal);
    closing.removeEventListener('abort', wakeUp.signal);
    stream?.close();
    input.close();
  }
}

function mustBeWholeSamples(pcm: Buffer, channels: 1 | 2): void {
  if (pcm.length % (2 * channels) === 0) return;
  throw new EngineError(
    'engine_rejected',
    `A frame of ${String(pcm.length)} bytes does not hold whole samples of ${String(channels)} channels.`,
    { retryable: false, field: 'number_of_channels' },
  );
}

/** The parts that one connection needs, joined. */
class ServiceStream {
  readonly #parts: AwsStreamParts;
  readonly #feed: AudioFeed;
  readonly #inbox: ServiceInbox;
  readonly #reader: ResultReader;
  readonly #watchdog: StreamWatchdog;
  readonly #connection: { readonly close: () => void };
  readonly #bytesPerMs: number;
  readonly #openedAtMs: number;
  #isWorking = false;
  #isEndTold = false;
  #unbilledMs = 0;

  constructor(request: MedicalStreamRequest, parts: AwsStreamParts, wake: () => void) {
    this.#parts = parts;
    this.#bytesPerMs = (request.sampleRateHz / 1000) * 2 * request.channels;
    this.#openedAtMs = parts.clock.now();
    const feed = new AudioFeed({
      clock: parts.clock,
      sampleRateHz: request.sampleRateHz,
      channels: request.channels,
      maxSpeed: parts.maxSpeed,
      keepAliveAfterMs: parts.keepAliveAfterMs,
      onSent: (chunk) => this.#sent(chunk),
      onChange: () => {
        this.#fed();
        wake();
      },
    });
    const inbox = new ServiceInbox({
      onConnected: () => this.#watchdog.connected(),
      onHeard: () => this.#watchdog.heard(),
      onChange: wake,
    });
    const reader = new ResultReader({
      toSourceMs: (serviceMs) => feed.time.toSourceMs(serviceMs),
      withSpeakers: request.speakerLabels,
      withChannels: request.channels === 2,
    });
    const watched = {
      get hasUnread() {
        return inbox.hasUnread;
      },
      get isPartialOpen() {
        return reader.isPartialOpen;
      },
      get waitingSinceMs() {
        return feed.waitingSinceMs;
      },
    };
    this.#feed = feed;
    this.#inbox = inbox;
    this.#reader = reader;
    this.#watchdog = new StreamWatchdog(parts.clock, parts.watchdog, watched, wake);
    this.#connection = parts.open(request, feed, inbox);
  }

  get hasRoom(): boolean {
    return this.#feed.hasRoom;
  }

  write(pcm: Buffer): void {
    this.#feed.write(pcm);
  }

  endAudio(): void {
    this.#feed.end();
  }

  /** `undefined` when the service has said nothing since; an answer may hold no events. */
  takeEvents(): readonly EngineEvent[] | undefined {
    if (this.#inbox.hasSpoken && !this.#isWorking) {
      this.#isWorking = true;
      this.#parts.onWorking();
    }
    const results = this.#inbox.take();
    if (results === undefined) return undefined;
    this.#parts.onHeard();
    const events = this.#reader.read(results);
    this.#feed.heardTo(this.#reader.heardToMs);
    return events;
  }

  /**
   * Whether all was said. Asked when nothing is left to take.
   *
   * @throws EngineError when the stream broke.
   */
  isDone(): boolean {
    const { end, failure } = this.#inbox;
    if (failure !== undefined) throw this.#parts.onBroken(failure.error);
    const problem = end === undefined ? this.#watchdog.failure : this.#problemOfEnd(end.isWhole);
    if (problem !== undefined)
      throw this.#parts.onBroken(new EngineError(problem.code, problem.message, { retryable: true }));
    return end !== undefined;
  }

  /** The SDK shows a cut connection as an ordinary end: one counts only after ours, whole, and with no sentence open. */
  #problemOfEnd(isWhole: boolean): StreamFailure | undefined {
    const failed = (message: string): StreamFailure => ({ code: 'engine_failed', message });
    if (this.#feed.endedAtMs === undefined)
      return failed('Amazon Transcribe Medical ended the stream before the audio had ended.');
    // Even a stream of silence begins with an event.
    if (!this.#inbox.hasSpoken) return failed('Amazon Transcribe Medical ended the stream without an event.');
    if (!isWhole)
      return failed('The connection to Amazon Transcribe was cut before the last results had come.');
    if (this.#reader.isPartialOpen)
      return failed('Amazon Transcribe Medical ended the stream in the middle of a sentence.');
    return undefined;
  }

  /** Ends the connection. What was sent and not told yet is told. */
  close(): void {
    this.#watchdog.stop();
    this.#feed.stop();
    this.#connection.close();
    this.#inbox.close();
    this.#tellUsage();
  }

  #sent(chunk: Buffer): void {
    const lengthMs = chunk.length / this.#bytesPerMs;
    this.#unbilledMs += lengthMs;
    if (this.#unbilledMs >= usageStepMs) this.#tellUsage();
    this.#watchdog.sent(lengthMs, isLoud(chunk));
  }

  /** The feed handed over the end, or something waits in it. */
  #fed(): void {
    const { endedAtMs, waitingSinceMs, time } = this.#feed;
    if (endedAtMs !== undefined && !this.#isEndTold) {
      this.#isEndTold = true;
      const aheadMs = time.sentMs - (endedAtMs - this.#openedAtMs);
      this.#watchdog.ended(Math.max(0, Math.min(aheadMs, maxLagMs)));
    } else if (waitingSinceMs !== undefined) this.#watchdog.check();
  }

  /** A request that was refused costs nothing. */
  #tellUsage(): void {
    if (!this.#inbox.isConnected || this.#unbilledMs === 0) return;
    const seconds = this.#unbilledMs / 1000;
    this.#unbilledMs = 0;
    this.#parts.onUsage({ service: 'transcribe_medical_streaming', seconds });
  }
}
