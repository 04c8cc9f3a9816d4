/** `error.code`: why the server closes the connection, and with which close codes. */
import type { CloseCodeName } from './close-codes.ts';

export interface ErrorCodeRow {
  readonly meaning: string;
  /** What the close after it may be. Empty: it comes as an HTTP answer, before there is a socket. */
  readonly closes: readonly CloseCodeName[];
}

export const errorCodes = {
  config_invalid: {
    meaning:
      'A value of the config is not allowed, or `stop` came before it. `field` and `message` say which and what is.',
    closes: ['configRefused'],
  },
  config_repeated: { meaning: 'A second config was sent; a session has one.', closes: ['configRefused'] },
  config_timeout: { meaning: 'No config came within 10 s.', closes: ['noConfigInTime'] },
  audio_before_config: {
    meaning:
      'More than `limits.max_audio_before_config_ms` of audio came before the config, or any before the `ready` of a resume.',
    closes: ['configRefused'],
  },
  audio_undecodable: { meaning: 'The audio is not what the config says.', closes: ['configRefused'] },
  message_not_json: { meaning: 'A text frame is not JSON, or not UTF-8.', closes: ['notJson'] },
  message_invalid: {
    meaning: 'A text frame is JSON of a wrong shape (1003), or a frame breaks RFC 6455 (1002).',
    closes: ['wrongKindOfFrame', 'protocolError'],
  },
  frame_too_large: { meaning: 'A frame is larger than `limits.max_frame_bytes`.', closes: ['tooLarge'] },
  engine_unknown: { meaning: 'There is no engine of that name.', closes: ['configRefused'] },
  engine_unavailable: { meaning: 'No engine can be had; `/health` says why.', closes: ['engineFailed'] },
  engine_at_capacity: {
    meaning: 'Every stream of the engine is in use.',
    closes: ['engineAtCapacity'],
  },
  engine_failed: {
    meaning: 'The engine failed, and so did all that would have taken its place.',
    closes: ['engineFailed'],
  },
  engine_stalled: { meaning: 'The engine takes no audio or gives no answer.', closes: ['engineFailed'] },
  engine_behind: {
    meaning:
      'Speech is still being recognised when `stop` must be answered; the transcript can be fetched later.',
    closes: ['engineFailed'],
  },
  cost_cap_reached: {
    meaning:
      'What may be spent in a day is spent, and the server does not go on with an engine that costs nothing.',
    closes: ['quota'],
  },
  idle_timeout: { meaning: 'Nothing came for `limits.idle_ms`.', closes: ['idleTooLong'] },
  session_too_long: { meaning: '`limits.max_session_ms` is reached.', closes: ['longestSession'] },
  draining: { meaning: 'The server is shutting down.', closes: ['draining'] },
  session_taken_over: { meaning: 'A newer connection has resumed this session.', closes: ['takenOver'] },
  resume_refused: {
    meaning: "There is no such session, the token is another one's, or the time for it is over.",
    closes: ['resumeRefused'],
  },
  audio_too_far_ahead: {
    meaning: 'Audio came faster than real time until `limits.max_audio_ahead_ms` was reached.',
    closes: ['tooFarAhead'],
  },
  overloaded: { meaning: 'The server carries as many sessions as it can.', closes: ['overloaded'] },
  too_many_sessions: { meaning: 'This client has as many sessions as it may have.', closes: ['quota'] },
  origin_not_allowed: {
    meaning: 'A page of this origin may not use the server: HTTP 403, before the upgrade.',
    closes: [],
  },
  internal_error: { meaning: 'Something failed in the server.', closes: ['internalError'] },
} as const satisfies Readonly<Record<string, ErrorCodeRow>>;

export type ErrorCode = keyof typeof errorCodes;
