/** A session's audio from the socket to the engine: counted, digested, queued, turned into frames. */
import { createHash } from 'node:crypto';
import type { SessionConfig } from '@clarity-care/protocol';
import { AudioDecodeError } from '../audio/audio-decode-error.ts';
import { FrameQueue } from '../audio/frame-queue.ts';
import type { FrameFormat } from '../audio/matched-frames.ts';
import { speechFrames } from '../audio/speech-frames.ts';
import type { WaveHeader } from '../audio/wave-header.ts';
import type { AudioFrame } from '../engines/speech-engine.ts';
import type { Outgoing } from './session-state.ts';

/**
 * A client's frame stays one frame for the engine up to this length: nothing of it waits for the next one, and an engine
 * gets no more than that ahead of its reader.
 */
const longestFrameMs = 500;

type Warning = Extract<Outgoing, { type: 'warning' }>;

export interface AudioIntakeEvents {
  /** Stop, and go on, reading from the client. */
  readonly onFull: () => void;
  readonly onDrained: () => void;
  /** Something about the audio that the client should know; the session goes on. */
  readonly onNotice: (notice: Warning) => void;
  /** All audio that was there at a `flush` has become frames: so many milliseconds of the session's audio. */
  readonly onFlushed: (atMs: number) => void;
  /** The audio cannot be decoded any further; the frames end there. */
  readonly onUndecodable: (message: string) => void;
}

export class AudioIntake {
  readonly #queue: FrameQueue;
  readonly #events: AudioIntakeEvents;
  readonly #digest = createHash('sha256');
  #isOpen = true;
  #isDiscarded = false;
  #receivedBytes = 0;
  /** Where the audio of this connection begins, in milliseconds of the session's audio. */
  #baseMs = 0;
  /** Bytes for a second of audio; known for PCM without a header, where it tells the time before anything is decoded. */
  #bytesPerSecond: number | undefined;
  #decodedMs = 0;
  #isDecodedToTheEnd = false;

  constructor(events: AudioIntakeEvents) {
    this.#events = events;
    this.#queue = new FrameQueue({ onFull: events.onFull, onDrained: events.onDrained });
  }

  /** Audio received, in whole milliseconds; for compressed audio as far as it is decoded; 0 before `frames`. */
  get receivedMs(): number {
    if (this.#bytesPerSecond === undefined) return this.#baseMs + this.#decodedMs;
    return this.#baseMs + Math.floor((this.#receivedBytes * 1000) / this.#bytesPerSecond);
  }

  /** The first byte lies here in the session's audio. */
  beginAt(baseMs: number): void {
    this.#baseMs = baseMs;
  }

  /** No audio that has come is held back; see `onFlushed`. */
  flush(): void {
    this.#queue.flush();
  }

  /** Every byte could be decoded, and there are no more. */
  get isDecodedToTheEnd(): boolean {
    return this.#isDecodedToTheEnd;
  }

  /** Takes bytes in the order of their arrival; after `refuseMore` or `end` they are passed over. */
  take(bytes: Buffer): void {
    if (!this.#isOpen) return;
    this.#digest.update(bytes);
    this.#receivedBytes += bytes.length;
    this.#queue.push(bytes);
  }

  /** The client has said that there is no more audio. */
  refuseMore(): void {
    this.#isOpen = false;
  }

  /** Ends the frames once what is queued has been read. */
  end(): void {
    this.#isOpen = false;
    if (this.#bytesPerSecond !== undefined && this.#receivedBytes % 2 === 1) {
      this.#events.onNotice({
        type: 'warning',
        code: 'odd_byte_dropped',
        message: 'The audio ended in the middle of a 16-bit sample; its last byte was passed over.',
      });
    }
    this.#queue.end();
  }

  /** The session is over: whoever still reads the frames gets to their end. */
  discard(): void {
    this.#isOpen = false;
    this.#isDiscarded = true;
    this.#queue.end();
  }

  /** Hex SHA-256 over every byte taken so far. */
  sha256(): string {
    return this.#digest.copy().digest('hex');
  }

  /** The frames for the engine; to be read once. They end early, with `onUndecodable`, where the bytes make no sense. */
  frames(config: SessionConfig, format: FrameFormat): AsyncIterableIterator<AudioFrame, undefined> {
    const { media_encoding: encoding, sample_rate: sampleRateHz, number_of_channels: channels } = config;
    if (encoding === 'pcm') this.#bytesPerSecond = sampleRateHz * channels * 2;
    const decoded = speechFrames(this.#queue, {
      encoding,
      sampleRateHz,
      channels,
      targetRateHz: format.sampleRateHz,
      targetChannels: format.channels,
      longestFrameMs,
      onProgress: ({ receivedMs }) => {
        this.#decodedMs = receivedMs;
      },
      onFlush: ({ givenMs }) => this.#events.onFlushed(this.#baseMs + givenMs),
      onWaveHeader: (header) => {
        this.#bytesPerSecond = undefined;
        this.#events.onNotice(waveHeaderNotice(header, sampleRateHz, channels));
      },
    });
    const onFrame = (result: IteratorResult<AudioFrame, undefined>) => {
      if (result.done === true) this.#isDecodedToTheEnd = !this.#isDiscarded;
      return result;
    };
    const onError = (error: unknown) => {
      if (!(error instanceof AudioDecodeError)) throw error;
      this.#events.onUndecodable(error.message);
      return { done: true, value: undefined } as const;
    };
    // By hand: a generator in between costs every frame of every session some promises more.
    const frames: AsyncIterableIterator<AudioFrame, undefined> = {
      next: () => decoded.next().then(onFrame, onError),
      return: () => decoded.return(undefined),
      [Symbol.asyncIterator]: () => frames,
    };
    return frames;
  }
}

function waveHeaderNotice(header: WaveHeader, declaredRateHz: number, declaredChannels: number): Warning {
  const says = `${header.sampleRateHz} Hz, ${header.channels} channel${header.channels === 1 ? '' : 's'}`;
  const differs = header.sampleRateHz !== declaredRateHz || header.channels !== declaredChannels;
  return {
    type: 'warning',
    code: 'header_differs',
    message:
      `The audio begins with the header of a WAV file (${says}), which is passed over; send the samples alone.` +
      (differs
        ? ` It differs from the config (${declaredRateHz} Hz, ${declaredChannels}): the header counts.`
        : ''),
    field: 'sample_rate',
  };
}
