/** Close codes of `/ws/transcribe`. 1000–1015: RFC 6455 §7.4.1; 4000–4999: ours. */
export const closeCodes = {
  stopped: 1000,
  draining: 1001,
  wrongKindOfFrame: 1003,
  notJson: 1007,
  tooLarge: 1009,
  internalError: 1011,
  overloaded: 1013,
  configRefused: 4400,
  notAllowed: 4403,
  noConfigInTime: 4408,
  quota: 4429,
  idleTooLong: 4440,
  longestSession: 4441,
  engineFailed: 4502,
} as const;

export type CloseCode = (typeof closeCodes)[keyof typeof closeCodes];
