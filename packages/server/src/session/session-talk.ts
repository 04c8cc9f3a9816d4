/** For tests of the whole session: a client that talks to it, over engines that the test makes up. */
import { AudioBlocks } from '../audio/audio-blocks.ts';
import {
  decodeClientBinary,
  decodeClientText,
  decodeServerText,
  type ServerMessage,
} from '@clarity-care/protocol';
import type { EngineEvent, SpeechEngine } from '../engines/speech-engine.ts';
import { createEngineRegistry } from '../engines/engine-registry.ts';
import { singleSessionMeter } from '../usage/single-session-meter.ts';
import { createMemoryStore } from '../storage/memory-store.ts';
import type { SessionStore } from './session-journal.ts';
import { ManualClock } from '../clock/manual-clock.ts';
import type { Connection } from './session-ports.ts';
import { sessionRules } from './session-rules.ts';
import { Session } from './session.ts';
import { capabilities } from './step-play.ts';

export type Transcribe = SpeechEngine['transcribe'];

/** Gives one final over all it heard, when the audio ends. */
export const attentive: Transcribe = async function* (audio): AsyncGenerator<EngineEvent> {
  let bytes = 0;
  for await (const frame of audio) bytes += frame.pcm.length;
  const endMs = Math.floor(bytes / 32);
  yield { type: 'partial', startMs: 0, endMs, text: 'pulse' };
  yield {
    type: 'final',
    startMs: 0,
    endMs,
    text: 'pulse seventy two',
    words: [{ text: 'pulse', startMs: 0, endMs }],
  };
};

export class FakeConnection implements Connection {
  readonly messages: ServerMessage[] = [];
  readonly closed: Promise<number>;
  isPaused = false;
  isTerminated = false;
  unreadBytes = 0;
  #close: (code: number) => void = () => undefined;
  constructor() {
    this.closed = new Promise((resolve) => {
      this.#close = resolve;
    });
  }
  send(text: string): void {
    this.messages.push(decodeServerText(text));
  }
  close(code: number): void {
    this.#close(code);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  drained(): Promise<void> {
    return Promise.resolve();
  }
  bufferedBytes(): number {
    return this.unreadBytes;
  }
  pauseReading(): void {
    this.isPaused = true;
  }
  resumeReading(): void {
    this.isPaused = false;
  }
}

interface Talk {
  readonly session: Session;
  readonly connection: FakeConnection;
  readonly clock: ManualClock;
  readonly failures: unknown[];
  readonly say: (message: object) => void;
  readonly speak: (bytes: Buffer) => void;
}

export function talk(
  transcribe: Transcribe,
  store: SessionStore = createMemoryStore(),
  fallback?: Transcribe,
): Talk {
  const connection = new FakeConnection();
  const clock = new ManualClock();
  const failures: unknown[] = [];
  const engineOf = (name: string, hears: Transcribe): SpeechEngine => ({
    name,
    capabilities,
    availability: async () => ({ state: 'available' }),
    transcribe: hears,
    close: async () => undefined,
  });
  const engines = [
    engineOf('fake', transcribe),
    ...(fallback === undefined ? [] : [engineOf('other', fallback)]),
  ];
  const session = new Session({
    connection,
    store,
    engines: createEngineRegistry(engines),
    meter: singleSessionMeter(),
    instanceId: 'instance-1',
    audioBlocks: new AudioBlocks(),
    recordsAudio: false,
    rules: sessionRules(
      { sessionId: 's-1', resumeToken: 'token-1' },
      { idleMs: 300_000, maxSessionMs: 3_600_000, resumeWindowMs: 600_000, maxAudioAheadMs: 3_600_000 },
    ),
    clock,
    log: { event: () => undefined, failure: (_name, error) => failures.push(error) },
  });
  return {
    session,
    connection,
    clock,
    failures,
    say: (message) => session.receive(decodeClientText(JSON.stringify(message))),
    speak: (bytes) => session.receive(decodeClientBinary(bytes)),
  };
}

export const config = { type: 'config', config: {} };
export const stop = { type: 'stop' };
export const typesOf = (connection: FakeConnection) => connection.messages.map((message) => message.type);
