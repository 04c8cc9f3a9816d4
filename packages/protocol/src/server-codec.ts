/** Messages of the server as a client reads them: what newer servers add is passed over, what no server sends is told. */
import type { ServerMessage } from './messages.ts';

export type DecodedServerMessage<Finding = unknown, Trend = unknown> =
  | { readonly ok: true; readonly message: ServerMessage<Finding, Trend> }
  /** A message of a type that is not known here: pass it over, and count its `seq`. So older clients go on. */
  | { readonly ok: 'unknown'; readonly type: string; readonly seq: number }
  /** Nothing that a server of ours sends. `problem` has no text of the message. */
  | { readonly ok: false; readonly problem: string };

type Kind = 'text' | 'whole' | 'number' | 'flag' | 'list' | 'object';
type Type = ServerMessage['type'];
type Message<T extends Type> = Extract<ServerMessage, { type: T }>;

/** Fields of `M` that are always there. */
type AlwaysThere<M> = {
  [K in keyof M]-?: Partial<Pick<M, K>> extends Pick<M, K> ? never : K;
}[keyof M];

/** What must be there for a client to be able to rely on the types. The whole contract is in contract/server-messages.ts. */
const requiredFields: {
  readonly [T in Type]: Readonly<Record<Exclude<AlwaysThere<Message<T>>, 'type' | 'seq'>, Kind>>;
} = {
  ready: {
    session_id: 'text',
    resume_token: 'text',
    engine: 'text',
    config: 'object',
    limits: 'object',
    have_ms: 'whole',
  },
  ack: { received_ms: 'whole', final_ms: 'whole' },
  partial: { segment: 'whole', start_ms: 'whole', end_ms: 'whole', text: 'text' },
  final: { segment: 'whole', start_ms: 'whole', end_ms: 'whole', text: 'text', words: 'list' },
  findings: { segment: 'whole', findings: 'list' },
  engine: { state: 'text', engine: 'text', replayed_ms: 'whole' },
  heartbeat: {
    received_ms: 'whole',
    final_ms: 'whole',
    lag_ms: 'whole',
    speech_ratio: 'number',
    since_text_ms: 'whole',
  },
  warning: { code: 'text', message: 'text' },
  error: { code: 'text', message: 'text', retryable: 'flag' },
  stopped: { audio_ms: 'whole', segments: 'whole', coverage: 'object', cost: 'object', sha256: 'text' },
  finalized: {},
  pong: {},
};

/**
 * Reads one message of the server. Never throws. Fields that are not known stay as they are, and so do codes of `error`, `warning`
 * and `engine.state` that a later server may have: a `switch` over them needs an answer for the rest.
 */
export function decodeServerMessage<Finding = unknown, Trend = unknown>(
  frame: string,
): DecodedServerMessage<Finding, Trend> {
  let value: unknown;
  try {
    value = JSON.parse(frame);
  } catch {
    return { ok: false, problem: 'it is not JSON' };
  }
  if (!isKind(value, 'object')) return { ok: false, problem: 'it is no object' };
  const { type, seq } = value;
  if (typeof type !== 'string') return { ok: false, problem: 'type: a text is expected' };
  if (!isWhole(seq) || seq < 1) return { ok: false, problem: 'seq: a whole number from 1 on is expected' };
  if (!isKnown(type)) return { ok: 'unknown', type: type.slice(0, 40), seq };
  for (const [field, kind] of Object.entries<Kind>(requiredFields[type])) {
    if (!Object.hasOwn(value, field) || !isKind(value[field], kind)) {
      return { ok: false, problem: `${type}.${field}: ${kindNames[kind]} is expected` };
    }
  }
  return { ok: true, message: value as unknown as ServerMessage<Finding, Trend> };
}

/** The same for tools that go with one version of the server: throws `TypeError` for whatever is not a message known here. */
export function decodeServerText<Finding = unknown, Trend = unknown>(
  frame: string,
): ServerMessage<Finding, Trend> {
  const decoded = decodeServerMessage<Finding, Trend>(frame);
  if (decoded.ok === true) return decoded.message;
  const problem =
    decoded.ok === false ? decoded.problem : `type ${JSON.stringify(decoded.type)} is not known`;
  throw new TypeError(`not a message of /ws/transcribe: ${problem}`);
}

const kindNames = {
  text: 'a text',
  whole: 'a whole number from 0 on',
  number: 'a number',
  flag: 'true or false',
  list: 'a list',
  object: 'an object',
} as const satisfies Readonly<Record<Kind, string>>;

function isKnown(type: string): type is Type {
  return Object.hasOwn(requiredFields, type);
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isKind(value: unknown, kind: 'object'): value is Readonly<Record<string, unknown>>;
function isKind(value: unknown, kind: Kind): boolean;
function isKind(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'whole':
      return isWhole(value);
    case 'number':
      return typeof value === 'number';
    case 'flag':
      return typeof value === 'boolean';
    case 'list':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
}
