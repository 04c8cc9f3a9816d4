/** The client's audio events, held to the service's rules: not too long, whole samples, and no long silence between them. */
import type { Clock } from '../../clock/clock.ts';
import { badRequest } from './stream-errors.ts';
import type { StreamParameters } from './stream-parameters.ts';

const bytesPerSample = 2;
const done: IteratorReturnResult<undefined> = { done: true, value: undefined };

export interface AudioEventRules {
  readonly parameters: Pick<StreamParameters, 'encoding' | 'sampleRateHz' | 'channels'>;
  readonly clock: Clock;
  /** Longest time without an audio event, in milliseconds. */
  readonly maxSilenceMs: number;
  /** The client has sent no audio for that long. */
  readonly onSilence: () => void;
}

/**
 * Gives each event's bytes; an empty event is the end. Time counts as silence only while somebody waits for the next
 * event: while the engine is behind, nobody reads the client and its audio may be on the way.
 *
 * `next` throws `AwsError` BadRequestException for an event that breaks a rule.
 */
export class AudioEvents implements AsyncIterableIterator<Buffer, undefined> {
  readonly #source: AsyncIterator<Buffer>;
  readonly #rules: AudioEventRules;
  readonly #maxEventBytes: number;
  #isOver = false;
  #stopWatch: (() => void) | undefined;

  constructor(source: AsyncIterable<Buffer>, rules: AudioEventRules) {
    this.#source = source[Symbol.asyncIterator]();
    this.#rules = rules;
    const { sampleRateHz, channels } = rules.parameters;
    // One second of samples. Compressed audio has the same bound: its second is never longer than that.
    this.#maxEventBytes = sampleRateHz * channels * bytesPerSample;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Buffer, undefined>> {
    if (this.#isOver) return done;
    const { clock, maxSilenceMs, onSilence } = this.#rules;
    this.#stopWatch = clock.after(maxSilenceMs, onSilence);
    let event: IteratorResult<Buffer, unknown>;
    try {
      event = await this.#source.next();
    } finally {
      this.#stopWatch();
    }
    if (event.done === true || event.value.length === 0) return this.return();
    this.#check(event.value.length);
    return { done: false, value: event.value };
  }

  async return(): Promise<IteratorReturnResult<undefined>> {
    this.#isOver = true;
    this.#stopWatch?.();
    await this.#source.return?.();
    return done;
  }

  #check(bytes: number): void {
    const { encoding } = this.#rules.parameters;
    if (bytes > this.#maxEventBytes)
      throw badRequest(
        `An audio event holds ${String(bytes)} bytes, more than one second of audio (${String(this.#maxEventBytes)}): send 50 to 200 ms at a time.`,
      );
    if (encoding === 'pcm' && bytes % bytesPerSample !== 0)
      throw badRequest(
        `An audio event holds ${String(bytes)} bytes and ends within a sample: send an even number of bytes.`,
      );
  }
}
