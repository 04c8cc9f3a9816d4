/** Every row of the protocol's tables, read from the contract, and the invariants: each has a dialogue. */
import {
  closeCodes,
  configFields,
  errorCodes,
  warningCodes,
  type CloseCodeName,
  type ErrorCode,
  type ServerMessage,
  type SessionConfig,
  type WarningCode,
} from '@clarity-care/protocol';
import { clientMessages } from '../../../protocol/src/contract/client-messages.ts';
import { serverMessages } from '../../../protocol/src/contract/server-messages.ts';

type EngineState = Extract<ServerMessage, { type: 'engine' }>['state'];
const engineStates: readonly EngineState[] = ['reconnecting', 'recovered', 'failed_over'];

export type Row =
  | `client ${keyof typeof clientMessages | 'binary frame'}`
  | `config ${keyof SessionConfig | 'resume'}`
  | `server ${keyof typeof serverMessages}`
  | `engine ${EngineState}`
  | `close ${CloseCodeName}`
  | `error ${ErrorCode}`
  | `warning ${WarningCode}`
  | `invariant ${string}`;

/** Of `protocol.md`; the ninth, who may connect at all, comes with authentication. */
export const invariants = {
  'invariant 1': 'no partial of a segment after its final; segments rise; finals are disjoint and in order',
  'invariant 2': 'the finals in order are the stored transcript, byte for byte',
  'invariant 3': 'stop is answered, also when the engine hangs',
  'invariant 4': 'stop before any audio',
  'invariant 5': 'audio before config is held up to 2 s, then refused',
  'invariant 6': 'a stream is replaced before it is too long',
  'invariant 7': 'a client that sends too fast is not read',
  'invariant 8': 'a cut session gives the words of an uncut one, and loses nothing',
} as const;

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(table) as Key[];

export const rows: readonly Row[] = [
  'client binary frame',
  ...keysOf(clientMessages).map((type): Row => `client ${type}`),
  ...keysOf(configFields).map((field): Row => `config ${field}`),
  'config resume',
  ...keysOf(serverMessages).map((type): Row => `server ${type}`),
  ...engineStates.map((state): Row => `engine ${state}`),
  ...keysOf(closeCodes).map((name): Row => `close ${name}`),
  ...keysOf(errorCodes).map((code): Row => `error ${code}`),
  ...keysOf(warningCodes).map((code): Row => `warning ${code}`),
  ...keysOf(invariants),
];

/** Rows without a dialogue here, and why. */
export const elsewhere: ReadonlyMap<string, string> = new Map([
  ['close protocolError', 'frames that break RFC 6455: raw-frames.test.ts'],
  ['close notAllowed', 'kept for servers that authenticate'],
  ['close notAuthenticated', 'kept for servers that authenticate'],
  ['error origin_not_allowed', 'an HTTP answer before the upgrade: dialogues.test.ts'],
]);

const closeNames = new Map<number, CloseCodeName>(keysOf(closeCodes).map((name) => [closeCodes[name], name]));

/** 1006 and the like are no rows. */
export function closeRow(code: number): Row | undefined {
  const name = closeNames.get(code);
  return name === undefined ? undefined : `close ${name}`;
}
