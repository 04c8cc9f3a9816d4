/**
 * A server of `/ws/transcribe` as small as it can be while it keeps the contract: what is final is durable before it is told,
 * a resume claims the session and says again what was missed, and either side of the wire may lose what is on its way.
 */
import { closeCodes, type CloseCode, type ErrorCode, type ServerMessageBody } from '@clarity-care/protocol';
import assert from 'node:assert/strict';
import { bytesOfMs, bytesPerSample, msOfBytes, type AudioFormat } from '../../src/audio-format.ts';
import { readyMessage, type FakeSocket } from './fake-socket.ts';

interface StoredSegment {
  readonly segment: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly text: string;
  seq: number;
}

interface StoredSession {
  readonly id: string;
  settledMs: number;
  readonly segments: StoredSegment[];
  isOver: boolean;
}

type ClientFrame = Uint8Array | Record<string, unknown>;

/** What a sample of silence is read as. */
const blank = 0;

export class ModelServer {
  readonly #format: AudioFormat;
  readonly #sessions = new Map<string, StoredSession>();
  #connection: ModelConnection | undefined;

  constructor(format: AudioFormat) {
    this.#format = format;
  }

  get connection(): ModelConnection | undefined {
    return this.#connection;
  }

  /** Texts of all segments, in the order in which they were stored. */
  storedTexts(): string[] {
    return [...this.#sessions.values()].flatMap(({ segments }) => segments.map(({ text }) => text));
  }

  /** A session in which another client has dictated so much, all of it final. Answers its id. */
  begun(settledMs: number): string {
    const id = 'begun-elsewhere';
    this.#sessions.set(id, { id, settledMs, segments: [], isOver: false });
    return id;
  }

  /** A client has connected. */
  accept(socket: FakeSocket): void {
    this.#connection = new ModelConnection(socket, this.#format, this.#sessions);
    socket.open();
  }

  /** The connection is gone for both, with all that was on its way. */
  cut(code = 1006): void {
    const { socket } = this.#connection ?? {};
    this.#connection = undefined;
    socket?.drop(code);
  }

  /** No session can be resumed any more. */
  forgetSessions(): void {
    for (const session of this.#sessions.values()) session.isOver = true;
  }
}

export class ModelConnection {
  readonly socket: FakeSocket;
  readonly #format: AudioFormat;
  readonly #sessions: Map<string, StoredSession>;
  readonly #toServer: ClientFrame[] = [];
  readonly #toClient: (ServerMessageBody & { seq: number })[] = [];
  #session: StoredSession | undefined;
  /** Bytes since `#session.settledMs`. */
  readonly #audio: Uint8Array[] = [];
  #audioBytes = 0;
  #seq = 0;

  constructor(socket: FakeSocket, format: AudioFormat, sessions: Map<string, StoredSession>) {
    this.socket = socket;
    this.#format = format;
    this.#sessions = sessions;
    socket.onSent = (frame) => this.#toServer.push(frame);
  }

  /** The server takes in up to so many messages of those on their way. */
  hear(count: number): void {
    for (const frame of this.#toServer.splice(0, count)) this.#take(frame);
  }

  /** The client takes in up to so many. */
  deliver(count: number): void {
    for (const message of this.#toClient.splice(0, count)) this.socket.say(message);
  }

  get isQuiet(): boolean {
    return this.#toServer.length === 0 && this.#toClient.length === 0;
  }

  /** Recognises so much of the audio, at most: stored, then told. */
  recognise(ms: number): void {
    const session = this.#session;
    if (session === undefined) return;
    const startMs = session.settledMs;
    const endMs = Math.min(startMs + ms, this.#receivedMs(session));
    if (endMs <= startMs) return;
    const bytes = bytesOfMs(endMs, this.#format) - bytesOfMs(startMs, this.#format);
    const text = this.#read(this.#takeAudio(bytes));
    const segment = (session.segments.at(-1)?.segment ?? 0) + 1;
    session.settledMs = endMs;
    this.#seq += 1;
    session.segments.push({ segment, startMs, endMs, text, seq: this.#seq });
    this.#toClient.push(finalOf({ segment, startMs, endMs, text, seq: this.#seq }));
  }

  ack(): void {
    const session = this.#session;
    if (session === undefined) return;
    this.#say({ type: 'ack', received_ms: this.#receivedMs(session), final_ms: session.settledMs });
  }

  /** Tells why, and closes. What was on its way to the client still comes. */
  refuse(code: ErrorCode, closeCode: CloseCode): void {
    this.#say({ type: 'error', code, message: 'a fault', retryable: true });
    this.deliver(Infinity);
    if (this.socket.ending === undefined) this.socket.drop(closeCode);
  }

  #take(frame: ClientFrame): void {
    if (frame instanceof Uint8Array) {
      this.#audio.push(frame);
      this.#audioBytes += frame.length;
      return;
    }
    switch (frame['type']) {
      case 'config':
        return this.#configure(frame['config'] as Record<string, unknown>);
      case 'finalize':
        this.recognise(Infinity);
        return this.#say({ type: 'finalized', id: frame['id'] as number });
      case 'stop':
        return this.#stop();
      default:
        assert.equal(frame['type'], 'keepalive');
    }
  }

  #configure(config: Readonly<Record<string, unknown>>): void {
    const resume = config['resume'] as { session_id: string; token: string; last_seq: number } | undefined;
    if (resume === undefined) {
      const id = `session-${this.#sessions.size + 1}`;
      this.#session = { id, settledMs: 0, segments: [], isOver: false };
      this.#sessions.set(id, this.#session);
      return this.#say(readyMessage(0, { session_id: id }));
    }
    const session = this.#sessions.get(resume.session_id);
    assert.ok(session !== undefined);
    this.#seq = resume.last_seq;
    if (session.isOver) return this.refuse('resume_refused', closeCodes.resumeRefused);
    this.#session = session;
    this.#say(readyMessage(0, { session_id: session.id, have_ms: session.settledMs }));
    for (const stored of session.segments.filter(({ seq }) => seq > resume.last_seq)) {
      this.#seq += 1;
      stored.seq = this.#seq;
      this.#toClient.push(finalOf(stored));
    }
  }

  #stop(): void {
    const session = this.#session;
    assert.ok(session !== undefined);
    this.recognise(Infinity);
    session.isOver = true;
    this.#say({
      type: 'stopped',
      audio_ms: session.settledMs,
      segments: session.segments.length,
      coverage: { final_ms: session.settledMs, silence_ms: 0, lost_ms: 0 },
      cost: { usd: 0, prices_of: '2026-07', items: [] },
      sha256: '',
    });
  }

  #say(body: ServerMessageBody): void {
    this.#seq += 1;
    this.#toClient.push({ ...body, seq: this.#seq });
  }

  #receivedMs(session: StoredSession): number {
    const bytes = bytesOfMs(session.settledMs, this.#format) + this.#audioBytes;
    return msOfBytes(bytes, this.#format);
  }

  #takeAudio(bytes: number): Buffer {
    const taken: Uint8Array[] = [];
    for (let missing = bytes; missing > 0;) {
      const chunk = this.#audio.shift();
      assert.ok(chunk !== undefined);
      taken.push(chunk.subarray(0, missing));
      if (chunk.length > missing) this.#audio.unshift(chunk.subarray(missing));
      missing -= Math.min(missing, chunk.length);
    }
    this.#audioBytes -= bytes;
    return Buffer.concat(taken);
  }

  /** The numbers of its samples as ranges: `1-800 blank 1200-1300`. Two ranges mean that something is missing between. */
  #read(audio: Buffer): string {
    const size = bytesPerSample(this.#format);
    const ranges: { first: number; last: number }[] = [];
    for (let at = 0; at + size <= audio.length; at += size) {
      const number = audio.readUInt32LE(at);
      const range = ranges.at(-1);
      if (
        range !== undefined &&
        (number === range.last + 1 || number === range.last) &&
        range.last !== blank
      ) {
        assert.notEqual(number, range.last, 'the same sample twice');
        range.last = number;
      } else if (range === undefined || number !== range.last) ranges.push({ first: number, last: number });
    }
    return ranges.map(({ first, last }) => (first === blank ? 'blank' : `${first}-${last}`)).join(' ');
  }
}

function finalOf({ segment, startMs, endMs, text, seq }: StoredSegment) {
  return { type: 'final', segment, start_ms: startMs, end_ms: endMs, text, words: [], seq } as const;
}

/** Two channels of 16 bits hold one number of 32: each sample says which one it is, from 1. */
export function numberedAudio(fromSample: number, samples: number): Uint8Array {
  const audio = Buffer.alloc(samples * 4);
  for (let at = 0; at < samples; at += 1) audio.writeUInt32LE(fromSample + at, at * 4);
  return new Uint8Array(audio);
}

/** The ranges of a transcript's texts, joined where they meet. */
export function rangesOf(texts: readonly string[]): { first: number; last: number }[] {
  const joined: { first: number; last: number }[] = [];
  for (const range of texts.flatMap((text) => text.split(' '))) {
    if (range === 'blank' || range === '') continue;
    const [first = 0, last = 0] = range.split('-').map(Number);
    const before = joined.at(-1);
    if (before !== undefined && first === before.last + 1) before.last = last;
    else joined.push({ first, last });
  }
  return joined;
}
