export { connect, type ConnectOptions } from './connect.ts';
export type { AudioCoverage } from './coverage.ts';
export type { Dictation } from './dictation.ts';
export { DictationError } from './dictation-error.ts';
export type { SessionToResume } from './dictation-state.ts';
export type {
  AudioDroppedEvent,
  ClientEvent,
  ConnectionEvent,
  ConnectionReason,
  DictationEvent,
  EventOf,
  MicrophoneEvent,
  SessionChangedEvent,
} from './events.ts';
export type { Microphone, MicrophoneOptions, MicrophoneStream } from './microphone.ts';
export type { SocketConstructor, SocketLike } from './socket.ts';
export type { TranscriptSegment } from './transcript.ts';
