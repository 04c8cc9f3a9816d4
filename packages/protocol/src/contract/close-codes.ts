/** What each close code means, in words. What a client does then: close-advice.ts. */
import { closeCodes, type CloseCodeName } from '../close-codes.ts';
import { errorCodes, type ErrorCode, type ErrorCodeRow } from '../error-codes.ts';

export const closeMeanings: Readonly<Record<CloseCodeName, string>> = {
  stopped: 'Stopped as asked; `stopped` came before it.',
  protocolError: 'A frame breaks RFC 6455. Use a WebSocket library, and nothing between that changes frames.',
  wrongKindOfFrame: 'A text frame is JSON of a wrong shape.',
  notJson: 'A text frame is not JSON, or not UTF-8.',
  tooLarge: 'A frame is larger than `limits.max_frame_bytes`.',
  internalError: 'Something failed in the server. Finals that were sent are stored.',
  draining: 'The server is shutting down: go on here or on another instance.',
  overloaded: 'The server carries as many sessions as it can.',
  configRefused: 'The config is refused, or the audio is not what it says, or came long before it.',
  notAuthenticated: 'Not authenticated. Kept for servers that authenticate; this one has no keys yet.',
  notAllowed: 'Not allowed. Kept for servers that authenticate; this one refuses before the upgrade.',
  noConfigInTime: 'No config came within 10 s.',
  takenOver:
    'A newer connection has resumed this session: leave it alone, unless that was a resume of your own that came late.',
  resumeRefused: 'The session cannot be resumed: unknown, or its time is over.',
  tooFarAhead:
    'Too much audio ahead of real time. Go on, and send more slowly: no more than 10 s that no `ack` has counted.',
  quota: 'This client has as many sessions as it may, or what may be spent in a day is spent.',
  idleTooLong:
    'Nothing came for `limits.idle_ms`. All that was said is final; open a new session when there is audio.',
  longestSession: '`limits.max_session_ms` is reached. Go on in a new session.',
  engineFailed: 'The engine failed, and all that would have taken its place.',
  engineAtCapacity: 'Every stream of the engine is in use.',
};

/** The `error` codes that go before that close. */
export function errorsBefore(close: CloseCodeName): ErrorCode[] {
  return Object.entries<ErrorCodeRow>(errorCodes).flatMap(([code, { closes }]) =>
    closes.includes(close) ? [code as ErrorCode] : [],
  );
}

/** In order of their number. */
export const closeCodeNames: readonly CloseCodeName[] = (Object.keys(closeCodes) as CloseCodeName[]).toSorted(
  (a, b) => closeCodes[a] - closeCodes[b],
);
