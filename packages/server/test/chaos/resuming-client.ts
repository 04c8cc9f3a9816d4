/**
 * A client that gives up nothing: it keeps audio until `ack.final_ms` lets it go, comes back after every cut, and checks what
 * the server says while it does. Its own, so that the protocol is tried apart from the client of `packages/client`.
 */
import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { decodeServerText, type ServerMessage } from '@clarity-care/protocol';
import { WebSocket } from 'ws';
import type { SeededRandom } from '../../src/aws-emulation/streaming/seeded-random.ts';

type Message<Type extends ServerMessage['type']> = Extract<ServerMessage, { type: Type }>;

export interface ClientReport {
  readonly sessionId: string | undefined;
  /** In order of their numbers. */
  readonly finals: readonly Message<'final'>[];
  /** The last that was told of each segment. */
  readonly findings: ReadonlyMap<number, readonly unknown[]>;
  readonly stopped: Message<'stopped'> | undefined;
  /** The session had been stopped and its connection was cut before it could say so. */
  readonly isStoppedUnseen: boolean;
  readonly connections: number;
  readonly resumes: number;
  /** Those that went on after audio that was settled, and so with a new engine stream in the midst of the session. */
  readonly resumesMidway: number;
  /** Answers to `stop` that the engine is not done yet; what it still says was asked for by a resume. */
  readonly enginesBehind: number;
  readonly closeCodes: readonly number[];
  /** What the server did against the protocol. */
  readonly problems: readonly string[];
}

export interface ClientPlan {
  readonly url: string;
  /** 16 kHz, one channel. */
  readonly pcm: Buffer;
  readonly engine: string;
  readonly random: SeededRandom;
  /** After it the client gives up, which is a problem of its own. */
  readonly timeLimitMs: number;
}

const bytesPerMs = 32;
const frameBytes = 3_200;
/** Audio that may be on its way and not acknowledged. */
const aheadMs = 10_000;
/** Without a message for so long a connection counts as dead; the server's heartbeat comes every five seconds. */
const deadAfterMs = 12_000;
/** Four times as fast as it was spoken: so much audio, so often. Faster, and cuts come before the first final. */
const paceFrames = 2;
const paceMs = 50;
const readyTimeLimitMs = 10_000;
const backoffMs = { base: 40, most: 800 } as const;

export async function dictateThroughCuts(plan: ClientPlan): Promise<ClientReport> {
  const client = new ResumingClient(plan);
  await client.run();
  return client.report();
}

class ResumingClient {
  readonly #plan: ClientPlan;
  readonly #finals = new Map<number, Message<'final'>>();
  readonly #findings = new Map<number, readonly unknown[]>();
  readonly #problems: string[] = [];
  readonly #closeCodes: number[] = [];
  #connections = 0;
  #resumes = 0;
  #resumesMidway = 0;
  #enginesBehind = 0;
  #lastSeq = 0;
  #session: { readonly id: string; readonly token: string } | undefined;
  #stopped: Message<'stopped'> | undefined;
  #isStoppedUnseen = false;
  #hasSaidStop = false;
  /** The audio before is let go. */
  #spoolFromMs = 0;
  #receivedMs = 0;

  constructor(plan: ClientPlan) {
    this.#plan = plan;
  }

  async run(): Promise<void> {
    const deadline = performance.now() + this.#plan.timeLimitMs;
    for (let failures = 0; this.#stopped === undefined && !this.#isStoppedUnseen;) {
      if (performance.now() > deadline) {
        this.#problems.push(`not done in ${this.#plan.timeLimitMs} ms`);
        return;
      }
      const wasReady = await this.#connect(deadline);
      failures = wasReady ? 0 : failures + 1;
      const most = Math.min(backoffMs.most, backoffMs.base * 2 ** failures);
      await delay(this.#plan.random.integer(0, most));
    }
  }

  report(): ClientReport {
    const finals = [...this.#finals.values()].sort((a, b) => a.segment - b.segment);
    return {
      sessionId: this.#session?.id,
      finals,
      findings: this.#findings,
      stopped: this.#stopped,
      isStoppedUnseen: this.#isStoppedUnseen,
      connections: this.#connections,
      resumes: this.#resumes,
      resumesMidway: this.#resumesMidway,
      enginesBehind: this.#enginesBehind,
      closeCodes: this.#closeCodes,
      problems: this.#problems,
    };
  }

  /** One connection, to its end. Resolves to whether `ready` came. */
  async #connect(deadline: number): Promise<boolean> {
    this.#connections += 1;
    // A session that has never said `ready` to this client cannot be resumed: another one is begun.
    if (this.#session === undefined) this.#lastSeq = 0;
    const socket = new WebSocket(this.#plan.url);
    let ready: Message<'ready'> | undefined;
    let position = 0;
    let timer: NodeJS.Timeout | undefined;
    const watch = (ms: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => socket.terminate(), Math.max(0, Math.min(ms, deadline - performance.now())));
    };
    const sendMore = (): void => {
      if (ready === undefined || socket.readyState !== WebSocket.OPEN || this.#stopped !== undefined) return;
      const { pcm } = this.#plan;
      const until = position + paceFrames * frameBytes;
      while (position < Math.min(pcm.length, until) && position / bytesPerMs < this.#receivedMs + aheadMs) {
        socket.send(pcm.subarray(position, position + frameBytes));
        position += frameBytes;
      }
      if (position < pcm.length || position === Infinity) return;
      position = Infinity;
      this.#hasSaidStop = true;
      socket.send(JSON.stringify({ type: 'stop' }));
    };
    socket.on('open', () => socket.send(JSON.stringify({ type: 'config', config: this.#config() })));
    socket.on('message', (text: Buffer) => {
      watch(deadAfterMs);
      const message = decodeServerText(text.toString('utf8'));
      this.#take(message, ready !== undefined);
      if (message.type === 'ready') {
        ready = message;
        // Protocol: from sample floor(have_ms * sample_rate / 1000) on.
        position = message.have_ms * bytesPerMs;
      }
    });
    // Told by `close` as well.
    socket.on('error', () => undefined);
    const pace = setInterval(sendMore, paceMs);
    watch(readyTimeLimitMs);
    const code = await new Promise<number>((resolve) => socket.once('close', resolve));
    clearTimeout(timer);
    clearInterval(pace);
    this.#closeCodes.push(code);
    this.#judgeClose(code);
    return ready !== undefined;
  }

  #config(): object {
    const config = { engine: this.#plan.engine };
    const session = this.#session;
    if (session === undefined) return config;
    return { ...config, resume: { session_id: session.id, token: session.token, last_seq: this.#lastSeq } };
  }

  #take(message: ServerMessage, isReady: boolean): void {
    // Whoever is turned away before `ready` is told so outside of the session.
    if (isReady || message.type !== 'error') this.#count(message);
    switch (message.type) {
      case 'ready':
        return this.#begin(message);
      case 'ack':
      case 'heartbeat':
        this.#receivedMs = message.received_ms;
        this.#spoolFromMs = Math.max(this.#spoolFromMs, message.final_ms);
        return;
      case 'final':
        return this.#takeFinal(message);
      case 'findings':
        this.#findings.set(message.segment, message.findings);
        return;
      case 'stopped':
        this.#stopped = message;
        return this.#checkStopped(message);
      case 'partial':
        if (this.#finals.has(message.segment))
          this.#problems.push(`a partial of segment ${message.segment} after its final`);
        return;
      case 'error':
        if (message.code === 'engine_behind') this.#enginesBehind += 1;
        else if (!expectedErrors.has(message.code))
          this.#problems.push(`error ${message.code}: ${message.message}`);
        return;
      case 'warning':
      case 'engine':
      case 'finalized':
      case 'pong':
    }
  }

  #count(message: ServerMessage): void {
    const isRepeat = message.type === 'error' && message.seq === this.#lastSeq;
    if (message.seq !== this.#lastSeq + 1 && !isRepeat)
      this.#problems.push(`seq ${message.seq} of ${message.type} after ${this.#lastSeq}`);
    this.#lastSeq = message.seq;
  }

  #begin({ session_id, resume_token, have_ms }: Message<'ready'>): void {
    if (this.#session === undefined) {
      if (have_ms !== 0) this.#problems.push(`a new session has ${have_ms} ms`);
    } else {
      this.#resumes += 1;
      if (have_ms > 0 && have_ms * bytesPerMs < this.#plan.pcm.length) this.#resumesMidway += 1;
      if (this.#session.id !== session_id) this.#problems.push('another session was resumed');
      if (have_ms < this.#spoolFromMs)
        this.#problems.push(`audio from ${have_ms} ms wanted, let go up to ${this.#spoolFromMs} ms`);
    }
    this.#session = { id: session_id, token: resume_token };
    this.#receivedMs = have_ms;
    this.#hasSaidStop = false;
  }

  #takeFinal(final: Message<'final'>): void {
    const before = this.#finals.get(final.segment);
    if (before === undefined) this.#finals.set(final.segment, final);
    else if (
      before.text !== final.text ||
      before.start_ms !== final.start_ms ||
      before.end_ms !== final.end_ms
    )
      this.#problems.push(`segment ${final.segment} was told twice, and differs`);
  }

  #checkStopped(stopped: Message<'stopped'>): void {
    const { pcm } = this.#plan;
    const digest = createHash('sha256')
      .update(pcm.subarray((stopped.sha256_from_ms ?? 0) * bytesPerMs))
      .digest('hex');
    if (stopped.sha256 !== digest) this.#problems.push('sha256 is of other audio');
    const { final_ms, silence_ms, lost_ms } = stopped.coverage;
    if (lost_ms !== 0) this.#problems.push(`lost ${lost_ms} ms`);
    if (final_ms + silence_ms + lost_ms !== stopped.audio_ms)
      this.#problems.push(
        `the coverage adds up to ${final_ms + silence_ms + lost_ms} of ${stopped.audio_ms} ms`,
      );
    const audioMs = Math.floor(pcm.length / bytesPerMs);
    if (stopped.audio_ms !== audioMs)
      this.#problems.push(`audio of ${stopped.audio_ms} ms, not ${audioMs} ms`);
    if (stopped.segments !== this.#finals.size)
      this.#problems.push(`${stopped.segments} segments, ${this.#finals.size} finals came`);
  }

  #judgeClose(code: number): void {
    if (code === 4410 && this.#hasSaidStop) this.#isStoppedUnseen = true;
    else if (!expectedCloses.has(code) && !(code === 4502 && this.#enginesBehind > 0))
      this.#problems.push(`closed with ${code}`);
    if (code === 1000 && this.#stopped === undefined) this.#problems.push('closed with 1000 without stopped');
  }
}

/** What a server under chaos may say before it goes. */
const expectedErrors: ReadonlySet<string> = new Set([
  'draining',
  'overloaded',
  'engine_at_capacity',
  'session_taken_over',
  'resume_refused',
]);
/** 1000 stopped, 1005 no code (an orderly end of the proxy), 1006 cut, 1012 draining, 1013 overloaded, 4409 taken over, 4503 full. */
const expectedCloses: ReadonlySet<number> = new Set([1000, 1005, 1006, 1012, 1013, 4409, 4503]);
