export { closeAdvice, adviceOnClose, type CloseAdvice } from './close-advice.ts';
export { closeCodes, type CloseCode, type CloseCodeName } from './close-codes.ts';
export {
  configFields,
  conversationTypes,
  defaultConfig,
  languageCodes,
  mediaEncodings,
  mostSeq,
  parseConfig,
  specialties,
  type ConfigProblem,
  type ConfigResult,
  type ResumeRequest,
  type SessionConfig,
} from './config.ts';
export {
  decodeClientBinary,
  decodeClientText,
  encodeClientMessage,
  encodeServerMessage,
  type DecodedFrame,
  type Violation,
} from './codec.ts';
export { checkServerMessage } from './contract/check-server-message.ts';
export { errorCodes, type ErrorCode } from './error-codes.ts';
export type {
  ClientMessage,
  Cost,
  Coverage,
  FinalWord,
  Limits,
  ServerMessage,
  ServerMessageBody,
} from './messages.ts';
export { decodeServerMessage, decodeServerText, type DecodedServerMessage } from './server-codec.ts';
export { warningCodes, type WarningCode } from './warning-codes.ts';
