/** What a session needs from the world, handed in by whoever composes it. */
import type { AudioBlocks } from '../audio/audio-blocks.ts';
import type { CloseCode } from '@clarity-care/protocol';
import type { Clock } from '../clock/clock.ts';
import type { EngineRegistry } from '../engines/engine-registry.ts';
import type { RemoteAnnotator } from '../annotators/remote-annotator.ts';
import type { SessionMeter } from '../usage/session-meter.ts';
import type { SessionStore } from './session-journal.ts';
import type { SessionRules } from './session-state.ts';

/** The other side: a WebSocket, or the command line in the same process. */
export interface Connection {
  /** Takes one text frame; must not throw when the client has gone. */
  send(text: string): void;
  close(code: CloseCode, reason: string): void;
  /** Ends the connection without a word: the client does not read. */
  terminate(): void;
  /** Bytes that the client has not taken yet. */
  bufferedBytes(): number;
  /** Resolves when all bytes are on their way to the client, or it has gone. */
  drained(): Promise<void>;
  /** Stop, and go on, reading from the client. */
  pauseReading(): void;
  resumeReading(): void;
}

/** What may be told of a session in a log: no words of the transcript, no names, no free text from the client. */
export interface SessionLog {
  event(name: string, fields: Readonly<Record<string, string | number | boolean>>): void;
  failure(name: string, error: unknown, fields: Readonly<Record<string, string | number | boolean>>): void;
}

export interface SessionPorts {
  readonly connection: Connection;
  readonly store: SessionStore;
  /** This server process, among others on the same database. */
  readonly instanceId: string;
  /** Where all sessions of the server keep audio that is not final yet. */
  readonly audioBlocks: AudioBlocks;
  /** Audio is kept with the transcript. */
  readonly recordsAudio: boolean;
  /** The session has a record that is this connection's: whoever had it before on this server ends. */
  readonly onHeld?: (sessionId: string) => void;
  readonly engines: Pick<EngineRegistry, 'select' | 'selectAfter' | 'get'>;
  /** Counts what this session costs. */
  readonly meter: SessionMeter;
  /** Answers for finals beside or instead of the local annotator, as the rules say. */
  readonly annotator?: RemoteAnnotator;
  readonly rules: SessionRules;
  readonly clock: Clock;
  readonly log: SessionLog;
}
