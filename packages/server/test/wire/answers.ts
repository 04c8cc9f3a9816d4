/** What a server may say at the end: the close codes that belong to each error, and words that no answer has. */
import { closeCodes, type ErrorCode } from '@clarity-care/protocol';
import { protocolError } from './raw-frames-case.ts';

/** The close codes that may follow an `error`; the compiler asks for every code of the protocol. */
export const closeCodesOf: Readonly<Record<ErrorCode, readonly number[]>> = {
  config_invalid: [closeCodes.configRefused],
  config_repeated: [closeCodes.configRefused],
  config_timeout: [closeCodes.noConfigInTime],
  audio_before_config: [closeCodes.configRefused],
  audio_undecodable: [closeCodes.configRefused],
  message_not_json: [closeCodes.notJson],
  message_invalid: [closeCodes.wrongKindOfFrame, protocolError],
  frame_too_large: [closeCodes.tooLarge],
  engine_unknown: [closeCodes.configRefused],
  engine_unavailable: [closeCodes.engineFailed],
  engine_at_capacity: [closeCodes.overloaded, closeCodes.engineAtCapacity],
  engine_failed: [closeCodes.engineFailed],
  engine_stalled: [closeCodes.engineFailed],
  engine_behind: [closeCodes.engineFailed, closeCodes.stopped],
  cost_cap_reached: [closeCodes.quota],
  idle_timeout: [closeCodes.idleTooLong],
  session_too_long: [closeCodes.longestSession],
  draining: [closeCodes.draining],
  session_taken_over: [closeCodes.takenOver],
  resume_refused: [closeCodes.resumeRefused],
  audio_too_far_ahead: [closeCodes.tooFarAhead],
  overloaded: [closeCodes.overloaded],
  too_many_sessions: [closeCodes.quota],
  origin_not_allowed: [closeCodes.notAllowed],
  internal_error: [closeCodes.internalError],
};

/** Places in source files: nobody outside needs them. */
const stackTrace = /\n\s+at |node:internal|\.[cm]?[jt]s:\d+|node_modules/;

export function looksLikeStackTrace(text: string): boolean {
  return stackTrace.test(text);
}
