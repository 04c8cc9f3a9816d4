/** The contract as an AsyncAPI 3.0 document (https://www.asyncapi.com/docs/reference/specification/v3.0.0). */
import { closeAdvice } from '../close-advice.ts';
import { closeCodes } from '../close-codes.ts';
import { clientMessages } from '../contract/client-messages.ts';
import { closeCodeNames, closeMeanings, errorsBefore } from '../contract/close-codes.ts';
import {
  clientMessageSchema,
  clientMessageTypes,
  serverMessageSchema,
  serverMessageTypes,
} from '../contract/message-schemas.ts';
import { serverMessages } from '../contract/server-messages.ts';
import { errorCodes } from '../error-codes.ts';
import type { Schema } from '../schema/json-schema.ts';
import { warningCodes } from '../warning-codes.ts';

export interface AsyncApiOptions {
  readonly version: string;
  /** JSON Schemas (draft 07, or what means the same there) of a finding and of `trends`; the contract leaves them open. */
  readonly findingSchema: object;
  readonly trendListSchema: object;
}

type Reference = { readonly $ref: string };
interface Message {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly contentType: string;
  readonly payload: object;
  readonly examples?: readonly { readonly payload: object }[];
}

const channel = '#/channels/transcribe';
const audioFrame = 'audioFrame';
/** Names in the document; `config` is sent and nothing else is called so, but both sides might say `pong` one day. */
const sent = (type: string): string => `client.${type}`;
const received = (type: string): string => `server.${type}`;
const inChannel = (name: string): Reference => ({ $ref: `${channel}/messages/${name}` });
const inComponents = (kind: 'messages' | 'schemas', name: string): Reference => ({
  $ref: `#/components/${kind}/${name}`,
});

export function asyncApiDocument({ version, findingSchema, trendListSchema }: AsyncApiOptions) {
  const messages = allMessages();
  const names = Object.keys(messages);
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Clarity Care: live transcription',
      version,
      description:
        'Speech in, transcript and clinical findings out, live. One socket carries one dictation or conversation. ' +
        'Readable at `/docs/ws`; the HTTP interface is at `/docs`.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: 'application/json',
    servers: {
      own: {
        host: '{host}',
        protocol: 'ws',
        description: 'Behind a proxy with TLS the protocol is wss.',
        variables: { host: { default: '127.0.0.1:8000', description: 'Where the server listens.' } },
      },
    },
    channels: {
      transcribe: {
        address: '/ws/transcribe',
        title: 'Live transcription',
        messages: Object.fromEntries(names.map((name) => [name, inComponents('messages', name)])),
        bindings: { ws: { method: 'GET', bindingVersion: '0.1.0' } },
        'x-close-codes': closeRows(),
      },
    },
    operations: operations(),
    components: {
      messages,
      schemas: { ...schemas(), Finding: withoutId(findingSchema), Trends: withoutId(trendListSchema) },
    },
    'x-warning-codes': warningCodes,
    'x-error-codes': Object.fromEntries(
      Object.entries(errorCodes).map(([code, { meaning }]) => [code, meaning]),
    ),
  };
}

/** What this server does: it receives what clients send. */
function operations() {
  const to = { channel: { $ref: channel } };
  const answers = (type: string) => ({ reply: { ...to, messages: [inChannel(received(type))] } });
  const replies: Readonly<Record<(typeof clientMessageTypes)[number], object>> = {
    config: answers('ready'),
    audio: {},
    finalize: answers('finalized'),
    keepalive: {},
    ping: answers('pong'),
    stop: answers('stopped'),
  };
  const receives = clientMessageTypes.map((type) => [
    `receive.${type}`,
    {
      action: 'receive',
      ...to,
      summary: clientMessages[type].description,
      messages: [inChannel(sent(type))],
      ...replies[type],
    },
  ]);
  const sends = serverMessageTypes.map((type) => [
    `send.${type}`,
    {
      action: 'send',
      ...to,
      summary: serverMessages[type].description,
      messages: [inChannel(received(type))],
    },
  ]);
  const frame = { action: 'receive', ...to, summary: frameSummary, messages: [inChannel(audioFrame)] };
  return Object.fromEntries([...receives, [`receive.${audioFrame}`, frame], ...sends]);
}

const frameSummary = 'Audio, as `config.media_encoding` says; of any length.';

function allMessages(): Record<string, Message> {
  const fromClient = clientMessageTypes.map((type) => [
    sent(type),
    message(type, sent(type), clientMessages[type].description, clientMessages[type].example),
  ]);
  const fromServer = serverMessageTypes.map((type) => [
    received(type),
    message(type, received(type), serverMessages[type].description, {
      ...serverMessages[type].example,
      seq: 5,
    }),
  ]);
  const frame: Message = {
    name: audioFrame,
    title: 'binary frame',
    summary: frameSummary,
    contentType: 'application/octet-stream',
    payload: { type: 'string', format: 'binary' },
  };
  return Object.fromEntries([...fromClient, [audioFrame, frame], ...fromServer]);
}

function message(type: string, name: string, summary: string, example: object): Message {
  return {
    name,
    title: type,
    summary,
    contentType: 'application/json',
    payload: inComponents('schemas', name),
    examples: [{ payload: example }],
  };
}

function schemas(): Record<string, object> {
  return Object.fromEntries([
    ...clientMessageTypes.map((type) => [sent(type), clientMessageSchema(type)]),
    ...serverMessageTypes.map((type) => [
      received(type),
      type === 'findings' ? withFindings(serverMessageSchema(type)) : serverMessageSchema(type),
    ]),
  ]);
}

/** The contract leaves findings open; this server says what they are. */
function withFindings(schema: Schema): object {
  const { findings } = schema.properties ?? {};
  return {
    ...schema,
    properties: {
      ...schema.properties,
      findings: { ...findings, items: inComponents('schemas', 'Finding') },
      trends: inComponents('schemas', 'Trends'),
    },
  };
}

/** An `$id` would be the base of all references inside it. */
function withoutId(schema: object): object {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$id'));
}

/** AsyncAPI has no place of its own for close codes. */
function closeRows() {
  return closeCodeNames.map((name) => ({
    code: closeCodes[name],
    meaning: closeMeanings[name],
    errors: errorsBefore(name),
    ...closeAdvice[name],
  }));
}
