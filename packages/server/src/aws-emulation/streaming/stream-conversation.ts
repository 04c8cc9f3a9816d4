/** One client's stream from its first event to its last, the same for every transport: admission, faults, results, end. */
import { FrameQueue } from '../../audio/frame-queue.ts';
import type { StreamFault } from '../faults.ts';
import { AwsError } from '../wire/aws-error.ts';
import { FaultWatch } from './fault-watch.ts';
import { transcribeMedicalStream } from './medical-stream.ts';
import {
  badRequest,
  conflict,
  internalFailure,
  limitExceeded,
  serviceUnavailable,
  toAwsError,
} from './stream-errors.ts';
import { encodeException, encodeTranscriptEvent } from './stream-messages.ts';
import type { StreamParameters } from './stream-parameters.ts';
import type { StreamingParts } from './streaming-parts.ts';
import type { StreamSlot } from './stream-quota.ts';

/** A client that takes nothing for so long is cut: it may be gone without a word. */
const maxStallMs = 60_000;

/** What a transport does for a stream. After `refuse`, `finish`, `reset` and `kill` nothing more is asked of it. */
export interface StreamTransport {
  /** Tells the client that there will be no stream. */
  refuse(error: AwsError): void;
  /** Accepts the stream; events may follow. */
  accept(): void;
  /** Resolves when the message is on its way, or when the client is gone: one message waits at most. */
  send(message: Buffer): Promise<void>;
  /** Ends the stream cleanly after what was sent. */
  finish(): void;
  /** Breaks the stream off, and leaves the connection. */
  reset(): void;
  /** Destroys the connection. */
  kill(): void;
  /** Stop, and go on, reading from the client. */
  pauseReading(): void;
  resumeReading(): void;
}

/** Why a conversation stops before the service has said all. */
type Stop =
  | { readonly kind: 'gone' }
  | { readonly kind: 'error'; readonly error: AwsError }
  | { readonly kind: 'fault'; readonly fault: StreamFault };

export class StreamConversation {
  readonly #parts: StreamingParts;
  readonly #parameters: StreamParameters;
  readonly #sessionId: string;
  readonly #transport: StreamTransport;
  readonly #audio: FrameQueue;
  readonly #stopService = new AbortController();
  #faults = new FaultWatch({ type: 'none' });
  #onStruck: () => void = () => undefined;
  #stop: Stop | undefined;
  /** Ends the wait that the conversation is in, if it is in one. */
  #wake: (() => void) | undefined;
  /** Audio is taken and passed over. */
  #isDeaf = false;

  constructor(
    parts: StreamingParts,
    parameters: StreamParameters,
    sessionId: string,
    transport: StreamTransport,
  ) {
    this.#parts = parts;
    this.#parameters = parameters;
    this.#sessionId = sessionId;
    this.#transport = transport;
    this.#audio = new FrameQueue({
      onFull: () => transport.pauseReading(),
      onDrained: () => transport.resumeReading(),
    });
  }

  /** An audio event's chunk; an empty one is the end of the audio. */
  takeAudio(chunk: Buffer): void {
    if (chunk.length === 0) this.endAudio();
    else if (!this.#isDeaf && !this.#audio.ended) this.#audio.push(chunk);
  }

  /** The client has sent all its audio. */
  endAudio(): void {
    if (this.#audio.ended || this.#isDeaf) return;
    this.#audio.end();
  }

  /** Ends the stream with an exception. */
  fail(error: AwsError): void {
    this.#stopFor({ kind: 'error', error });
  }

  /** The client is gone, in whatever way. */
  leave(): void {
    this.#stopFor({ kind: 'gone' });
  }

  /** Resolves when the stream is over and its slot is free. */
  async run(): Promise<void> {
    const { options, quota } = this.#parts;
    let slot: StreamSlot;
    try {
      slot = quota.admit(this.#sessionId, (error) => this.fail(error));
    } catch (error) {
      this.#isDeaf = true;
      this.#transport.refuse(toAwsError(error));
      return;
    }
    try {
      const order = options.faults.nextStream();
      this.#faults = new FaultWatch(order);
      this.#onStruck = () => options.faults.onStruck?.(order);
      await this.#begin(slot.streamNumber);
    } finally {
      this.#isDeaf = true;
      this.#stopService.abort();
      slot.release();
    }
  }

  async #begin(streamNumber: number): Promise<void> {
    const { startDelayMs } = this.#faults;
    if (startDelayMs > 0) {
      await this.#delay(startDelayMs);
      this.#onStruck();
    }
    const fault = this.#faults.atStart();
    const isRefused = fault?.kind === 'exception' && this.#stop === undefined;
    if (isRefused) this.fail(orderedExceptions[fault.type](orderedMessage));
    if (this.#stop?.kind === 'error') this.#transport.refuse(this.#stop.error);
    if (isRefused) this.#onStruck();
    if (this.#stop?.kind === 'error' || this.#stop?.kind === 'gone') return;
    this.#transport.accept();
    if (fault !== undefined) this.#stopFor({ kind: 'fault', fault });
    await this.#converse(streamNumber);
    await this.#close();
  }

  /** Sends what the service says until it has said all or something stops it. */
  async #converse(streamNumber: number): Promise<void> {
    const { options } = this.#parts;
    const events = transcribeMedicalStream({
      audio: this.#audioToTheEnd(),
      parameters: this.#parameters,
      streamNumber,
      options,
      signal: this.#stopService.signal,
    });
    try {
      for await (const event of events) {
        await this.#send(encodeTranscriptEvent(event), () => this.#stop !== undefined);
        const fault = this.#faults.afterEvent(event);
        if (fault !== undefined) this.#stopFor({ kind: 'fault', fault });
      }
    } catch (error) {
      if (!(error instanceof AwsError)) options.onFailure('aws_emulation_stream', error);
      this.fail(toAwsError(error));
    }
  }

  /** The queue. A fault of the end strikes when the service meets it there, not when it came in behind unheard audio. */
  #audioToTheEnd(): AsyncIterable<Buffer> {
    const chunks = this.#audio[Symbol.asyncIterator]();
    return {
      [Symbol.asyncIterator]: () => ({
        next: async () => {
          const chunk = await chunks.next();
          const fault = chunk.done === true && this.#audio.ended ? this.#faults.atEnd() : undefined;
          if (fault !== undefined) this.#stopFor({ kind: 'fault', fault });
          return chunk;
        },
        return: async () => (await chunks.return?.()) ?? { done: true, value: undefined },
      }),
    };
  }

  /** The end: of its own, or as `#stop` says. */
  async #close(): Promise<void> {
    const stop = this.#stop;
    switch (stop?.kind) {
      case undefined:
        this.#transport.finish();
        return;
      case 'gone':
        return;
      case 'error':
        return this.#sendException(stop.error);
      case 'fault':
        return this.#strike(stop.fault);
    }
  }

  async #strike(fault: StreamFault): Promise<void> {
    switch (fault.kind) {
      case 'exception':
        await this.#sendException(orderedExceptions[fault.type](orderedMessage));
        return this.#onStruck();
      case 'reset':
        this.#transport.reset();
        return this.#onStruck();
      case 'kill':
        this.#transport.kill();
        return this.#onStruck();
      case 'clean_end':
        this.#transport.finish();
        return this.#onStruck();
      case 'silence':
        this.#isDeaf = true;
        this.#onStruck();
        while (!this.#isGone) await this.#sleep();
    }
  }

  async #sendException(error: AwsError): Promise<void> {
    await this.#send(encodeException(error), () => this.#isGone);
    if (!this.#isGone) this.#transport.finish();
  }

  /** Waits until the message is on its way or `isOff`. A client that takes nothing for too long is cut. */
  async #send(message: Buffer, isOff: () => boolean): Promise<void> {
    if (isOff()) return;
    let isSent = false;
    const cancelStall = this.#parts.options.clock.after(maxStallMs, () => {
      this.#transport.kill();
      this.leave();
    });
    void this.#transport.send(message).then(() => {
      isSent = true;
      this.#wake?.();
    });
    while (!isSent && !isOff()) await this.#sleep();
    cancelStall();
  }

  async #delay(ms: number): Promise<void> {
    let isOver = ms <= 0;
    const cancel = this.#parts.options.clock.after(ms, () => {
      isOver = true;
      this.#wake?.();
    });
    while (!isOver && this.#stop === undefined) await this.#sleep();
    cancel();
  }

  /** Until something happens. */
  async #sleep(): Promise<void> {
    await new Promise<void>((resolve) => (this.#wake = resolve));
    this.#wake = undefined;
  }

  get #isGone(): boolean {
    return this.#stop?.kind === 'gone';
  }

  /** The first reason counts, until the client is gone. */
  #stopFor(stop: Stop): void {
    if (this.#stop !== undefined && stop.kind !== 'gone') return;
    this.#stop = stop;
    this.#stopService.abort();
    this.#wake?.();
  }
}

const orderedMessage = 'The emulation was ordered to answer so.';
const orderedExceptions: Readonly<
  Record<Extract<StreamFault, { kind: 'exception' }>['type'], (message: string) => AwsError>
> = {
  BadRequestException: badRequest,
  LimitExceededException: limitExceeded,
  InternalFailureException: internalFailure,
  ConflictException: conflict,
  ServiceUnavailableException: serviceUnavailable,
};
