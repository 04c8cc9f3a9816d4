export { closeCodes, type CloseCode } from './close-codes.ts';
export {
  configFields,
  conversationTypes,
  defaultConfig,
  languageCodes,
  mediaEncodings,
  parseConfig,
  specialties,
  type ConfigProblem,
  type ConfigResult,
  type SessionConfig,
} from './config.ts';
export {
  decodeClientBinary,
  decodeClientText,
  decodeServerText,
  encodeClientMessage,
  encodeServerMessage,
  type DecodedFrame,
  type Violation,
} from './codec.ts';
export type {
  ClientMessage,
  Cost,
  Coverage,
  ErrorCode,
  FinalWord,
  Limits,
  ServerMessage,
  ServerMessageBody,
  WarningCode,
} from './messages.ts';
