/** What a client sends, as it goes over the wire. A binary frame is audio as well. */
import { longestId } from '../codec.ts';
import type { ClientMessage } from '../messages.ts';
import { idOf, optional } from '../schema/build.ts';
import type { Schema } from '../schema/json-schema.ts';
import { configRequestSchema } from './config-schema.ts';
import type { MessageRow } from './message-row.ts';

type Type = ClientMessage['type'];

/** On the wire the bytes of `audio` are base64. */
export type ClientText<T extends Type> = T extends 'audio'
  ? { readonly type: 'audio'; readonly data: string }
  : Extract<ClientMessage, { type: T }>;

const ownId = `Given back as it came; a text has at most ${longestId} characters.`;

const base64: Schema<string> = {
  type: 'string',
  contentEncoding: 'base64',
  pattern: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
  description: 'The bytes in base64 with padding (RFC 4648 §4).',
};

export const clientMessages: { readonly [T in Type]: MessageRow<ClientText<T>> } = {
  config: {
    description: 'The first text frame, within 10 s of the upgrade. A second one is an error.',
    fields: { config: configRequestSchema },
    example: { type: 'config', config: { sample_rate: 16_000, specialty: 'CARDIOLOGY' } },
  },
  audio: {
    description:
      'The same as a binary frame, for clients that can only send text. Of any length: an odd byte is carried to the next frame.',
    fields: { data: base64 },
    example: { type: 'audio', data: 'AAABAP//' },
  },
  finalize: {
    description: 'End the segment under way now; answered by `finalized` once its final is stored.',
    fields: { id: optional(idOf(ownId)) },
    example: { type: 'finalize', id: 'page 2' },
  },
  keepalive: {
    description: 'The client is there, though no audio comes: the microphone is muted.',
    fields: {},
    example: { type: 'keepalive' },
  },
  ping: {
    description: 'Answered by `pong`.',
    fields: { id: optional(idOf(ownId)) },
    example: { type: 'ping', id: 7 },
  },
  stop: {
    description: 'No more audio; answered by the last finals, then `stopped`, then close 1000, within 15 s.',
    fields: {},
    example: { type: 'stop' },
  },
};
