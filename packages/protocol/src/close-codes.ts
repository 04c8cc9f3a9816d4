/** Close codes of `/ws/transcribe`. 1000–1015: RFC 6455 §7.4.1; 4000–4999: ours. */
export const closeCodes = {
  stopped: 1000,
  protocolError: 1002,
  wrongKindOfFrame: 1003,
  notJson: 1007,
  tooLarge: 1009,
  internalError: 1011,
  draining: 1012,
  overloaded: 1013,
  configRefused: 4400,
  notAuthenticated: 4401,
  notAllowed: 4403,
  noConfigInTime: 4408,
  takenOver: 4409,
  resumeRefused: 4410,
  tooFarAhead: 4413,
  quota: 4429,
  idleTooLong: 4440,
  longestSession: 4441,
  engineFailed: 4502,
  engineAtCapacity: 4503,
} as const;

export type CloseCodeName = keyof typeof closeCodes;
export type CloseCode = (typeof closeCodes)[CloseCodeName];
