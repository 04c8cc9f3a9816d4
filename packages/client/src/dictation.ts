/** A dictation as an application has it. */
import type { ServerMessage } from '@clarity-care/protocol';
import { coverageOf, type AudioCoverage } from './coverage.ts';
import { DictationError } from './dictation-error.ts';
import { DictationRunner, type RunnerPorts } from './dictation-runner.ts';
import type { Effect, Request, SessionToResume } from './dictation-state.ts';
import { EventHub } from './event-hub.ts';
import type { DictationEvent, EventOf } from './events.ts';
import {
  captureMicrophone,
  type Microphone,
  type MicrophoneOptions,
  type MicrophoneOutcomes,
  type MicrophoneStream,
} from './microphone.ts';
import { Transcript, type TranscriptSegment } from './transcript.ts';

interface Waiter {
  resolve(message: ServerMessage): void;
  reject(error: DictationError): void;
}

/** What a source gives at once is put into the spool in pieces of that size. */
const sourcePieceBytes = 32_000;

/** Made by `connect`. `Finding`: the type of findings, `Finding` of `@clarity-care/clinical` for this server. */
export class Dictation<Finding = unknown> {
  readonly #runner: DictationRunner;
  readonly #hub = new EventHub();
  readonly #transcript = new Transcript();
  readonly #waiters = new Map<number, Waiter>();
  #waitingForRoom: (() => void)[] = [];
  #lastRequestId = 0;
  #stopping: Promise<EventOf<'stopped'>> | undefined;
  #failure: DictationError | undefined;
  /** Its signal is for what lives no longer than the dictation. */
  readonly #ending = new AbortController();
  readonly #online = (): void => this.#runner.take({ type: 'online' });

  constructor(ports: RunnerPorts) {
    this.#runner = new DictationRunner(ports, {
      tell: (event) => this.#tell(event),
      answer: (id, message) => this.#answer(id, message),
      roomMade: () => this.#wakeSources(),
      end: (effect) => this.#end(effect),
    });
    network.addEventListener?.('online', this.#online);
    // Not before the caller has added its listeners.
    queueMicrotask(() => this.#runner.take({ type: 'started' }));
  }

  /** Finals in order, each once, with the last findings of each. */
  get transcript(): readonly TranscriptSegment<Finding>[] {
    return this.#transcript.segments as readonly TranscriptSegment<Finding>[];
  }

  /** The words under way. */
  get partial(): string | undefined {
    return this.#transcript.partial;
  }

  get coverage(): AudioCoverage {
    return coverageOf(this.#runner.state);
  }

  /** `undefined` before the first `ready`, and between two sessions. */
  get sessionId(): string | undefined {
    return this.#runner.state.session?.id;
  }

  /** For `connect({ resume })` of another client, or of this page when it is loaded again. A secret: its token opens the session. */
  get resumption(): SessionToResume | undefined {
    const { session } = this.#runner.state;
    return session === undefined ? undefined : { session_id: session.id, token: session.token, last_seq: 0 };
  }

  /** Bytes of audio that are kept for sending again. */
  get spooledBytes(): number {
    return this.#runner.spool.bytes;
  }

  /**
   * Audio of a live source: 16-bit little-endian PCM without a header, any length; it is copied. Never waits: when the spool is
   * full, the oldest audio gives way and `audio_dropped` is told. Throws after `stop()` and after the end.
   */
  send(pcm: Uint8Array): void {
    this.#assertOpen('send');
    this.#speak(pcm);
  }

  /**
   * Audio of a source that can wait, such as a file: while the spool is full no more is pulled. Resolves when the source is
   * through; `stop()` is still to come. Rejects with `DictationError` when the dictation ends before.
   */
  async stream(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> {
    for await (const chunk of source) {
      for (let at = 0; at < chunk.length; at += sourcePieceBytes) {
        const piece = chunk.subarray(at, at + sourcePieceBytes);
        await this.#roomFor(piece.length);
        this.#assertOpen('stream');
        this.#speak(piece);
      }
    }
  }

  /**
   * Audio of a microphone (`getUserMedia`), brought to this session's rate in an AudioWorklet. Throws unless the config says one
   * channel. Resolves once sound flows; it ends with the dictation. Rejects when that ends before: the microphone is let go then.
   */
  async streamMicrophone(source: MicrophoneStream, options: MicrophoneOptions): Promise<Microphone> {
    this.#assertOpen('streamMicrophone');
    const { format } = this.#runner.state.settings;
    if (format.channels !== 1) {
      throw new TypeError(`config.number_of_channels: ${format.channels} given; a microphone is sent as 1`);
    }
    const outcomes: MicrophoneOutcomes = {
      audio: (pcm) => {
        if (this.#canSpeak()) this.#speak(pcm);
      },
      changed: (state) => this.#tell({ type: 'microphone', state }),
    };
    return captureMicrophone(source, options, format.sampleRateHz, outcomes, this.#ending.signal);
  }

  /** Ends the segment under way. Resolves once its final is stored and told, also over cuts. */
  finalize(): Promise<EventOf<'finalized'>> {
    return this.#ask('finalize') as Promise<EventOf<'finalized'>>;
  }

  /** No more audio. Resolves with the totals once all is final, also over cuts. A second call gives the same promise. */
  stop(): Promise<EventOf<'stopped'>> {
    this.#stopping ??= this.#ask('stop') as Promise<EventOf<'stopped'>>;
    return this.#stopping;
  }

  /** Tells the server that somebody is there while the microphone is muted. Call it more often than `ready.limits.idle_ms`. */
  keepalive(): void {
    this.#runner.take({ type: 'keepalive' });
  }

  /** Leaves at once. The server keeps the session, with all it has received, until its resume window is over. */
  close(): void {
    this.#runner.take({ type: 'closed_by_caller' });
  }

  /** Calls back for every event of that type; the answer takes it back. */
  on<Type extends DictationEvent['type']>(
    type: Type,
    listener: (event: EventOf<Type, Finding>) => void,
  ): () => void {
    return this.#hub.on(type, (event) => listener(event as EventOf<Type, Finding>));
  }

  /** Every event from now on. The loop ends after `stopped`, and throws `DictationError` when the dictation ends otherwise. */
  [Symbol.asyncIterator](): AsyncIterableIterator<DictationEvent<Finding>> {
    return this.#hub.loop() as AsyncIterableIterator<DictationEvent<Finding>>;
  }

  #canSpeak(): boolean {
    return this.#stopping === undefined && this.#runner.state.link.at !== 'closed';
  }

  #assertOpen(method: string): void {
    if (this.#failure !== undefined) throw this.#failure;
    if (!this.#canSpeak()) {
      throw stoppedError(method);
    }
  }

  #speak(pcm: Uint8Array): void {
    if (pcm.length > 0) this.#runner.take({ type: 'spoke', bytes: pcm.length }, pcm);
  }

  #ask(kind: Request['kind']): Promise<ServerMessage> {
    const answer = new Promise<ServerMessage>((resolve, reject) => {
      this.#assertOpen(kind);
      this.#lastRequestId += 1;
      const id = this.#lastRequestId;
      this.#waiters.set(id, { resolve, reject });
      this.#runner.take({ type: 'asked', kind, id });
    });
    // Who does not wait for the answer hears of a failure by the event `connection`: it must not end a Node process.
    answer.catch(() => undefined);
    return answer;
  }

  #answer(id: number, message: ServerMessage): void {
    this.#waiters.get(id)?.resolve(message);
    this.#waiters.delete(id);
  }

  /** Resolves when so many bytes more fit into the spool, or when it is over. */
  async #roomFor(bytes: number): Promise<void> {
    const { state, spool } = this.#runner;
    const isFull = () => spool.bytes + bytes > state.settings.spoolLimitBytes && this.#canSpeak();
    if (!isFull()) return;
    while (isFull()) {
      this.#runner.take({ type: 'source_waits' });
      await new Promise<void>((resolve) => {
        this.#waitingForRoom.push(resolve);
      });
    }
    this.#runner.take({ type: 'source_goes_on' });
  }

  #wakeSources(): void {
    for (const wake of this.#waitingForRoom.splice(0)) wake();
  }

  #tell(event: DictationEvent): void {
    if (event.type === 'connection') {
      if (event.state !== 'open') this.#transcript.connectionLost();
    } else if ('seq' in event && !this.#transcript.take(event)) return;
    this.#hub.tell(event);
  }

  #end({ reason, code }: Extract<Effect, { do: 'end' }>): void {
    network.removeEventListener?.('online', this.#online);
    if (reason !== 'stopped') {
      const { error } = this.#runner.state;
      this.#failure = new DictationError(reason, code, error?.code === reason ? error.message : undefined);
      for (const waiter of this.#waiters.values()) waiter.reject(this.#failure);
      this.#waiters.clear();
    }
    this.#hub.end(this.#failure);
    this.#ending.abort(this.#failure ?? stoppedError('streamMicrophone'));
    this.#wakeSources();
  }
}

function stoppedError(method: string): TypeError {
  return new TypeError(`${method}: this dictation was stopped; begin another one with connect()`);
}

/** Browsers tell when the network is back; elsewhere there is nobody to ask. */
const network = globalThis as unknown as {
  addEventListener?(type: 'online', listener: () => void): void;
  removeEventListener?(type: 'online', listener: () => void): void;
};
