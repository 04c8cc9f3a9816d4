/** The reference of the WebSocket, made from the tables of the contract. */
import { closeAdvice, type CloseAdvice } from '../close-advice.ts';
import { closeCodes } from '../close-codes.ts';
import { configFields } from '../config.ts';
import { clientMessages } from '../contract/client-messages.ts';
import { closeCodeNames, closeMeanings, errorsBefore } from '../contract/close-codes.ts';
import { configInForceSchema, configRequestSchema } from '../contract/config-schema.ts';
import { costSchema, coverageSchema, limitsSchema, wordSchema } from '../contract/message-parts.ts';
import {
  clientMessageSchema,
  clientMessageTypes,
  serverMessageSchema,
  serverMessageTypes,
} from '../contract/message-schemas.ts';
import { serverMessages } from '../contract/server-messages.ts';
import { errorCodes, type ErrorCodeRow } from '../error-codes.ts';
import type { Schema } from '../schema/json-schema.ts';
import { warningCodes } from '../warning-codes.ts';
import { anchorOf, type Block, type Words } from './blocks.ts';
import { dialogue } from './dialogue.ts';
import { typeWords, type Parts } from './type-words.ts';

const named: readonly (readonly [heading: string, name: string, schema: Schema])[] = [
  ['Word', 'word', wordSchema],
  ['Coverage', 'coverage', coverageSchema],
  ['Cost', 'cost', costSchema],
  ['Limits', 'limits', limitsSchema],
];

const configHeading = 'Fields of `config`';

const parts: Parts = new Map(
  [
    ...named,
    ['Codes of `warning`', 'one of these', serverMessages.warning.fields.code] as const,
    ['Codes of `error`', 'one of these', serverMessages.error.fields.code] as const,
    [configHeading, 'config', configRequestSchema] as const,
    [configHeading, 'config', configInForceSchema] as const,
  ].map(([heading, name, schema]) => [schema, { name, anchor: anchorOf(heading) }]),
);

export function referencePage(): Block[] {
  return [
    heading(1, 'Reference: the WebSocket'),
    paragraph(
      'One socket on `/ws/transcribe` carries one dictation or conversation. Text frames are JSON, binary frames are audio. ' +
        'This page is made from the tables in `packages/protocol`, as is the AsyncAPI 3 document at `/asyncapi.json`; the server shows it at `/docs/ws`.',
    ),
    dialogue,
    ...clientSide(),
    ...config(),
    ...serverSide(),
    ...partsOfMessages(),
    ...warningsAndErrors(),
    ...closing(),
    ...reconnecting(),
    ...newer(),
  ];
}

function clientSide(): Block[] {
  return [
    heading(2, 'What a client sends'),
    table(
      ['message', 'what it is for'],
      [
        ...clientMessageTypes.map((type) => [
          `[\`${type}\`](#${anchorOf(`send ${type}`)})`,
          clientMessages[type].description,
        ]),
        [
          'binary frame',
          'Audio, as `media_encoding` says; of any length up to `limits.max_frame_bytes`: an odd byte is carried to the next frame.',
        ],
      ],
      'send',
    ),
    paragraph(
      'A message of another type is passed over with a `warning`, a field that is not known without one.',
    ),
    ...clientMessageTypes.flatMap((type) => [
      heading(3, `Send \`${type}\``),
      ...fieldTable(clientMessageSchema(type), `send-${type}`),
      code(JSON.stringify(clientMessages[type].example)),
    ]),
  ];
}

function config(): Block[] {
  return [
    heading(2, configHeading),
    paragraph(
      'All may be left out, and `null` counts as left out. A field that is not known, or that the engine cannot honour, is answered by a `warning` ' +
        'that names it. A value that is not allowed is an `error` that names the field, the value and what is allowed, then close 4400.',
    ),
    table(
      ['field', 'values', 'default', ''],
      Object.entries(configFields).map(([field, rule]) => [
        `\`${field}\``,
        typeWords(configRequestSchema.properties?.[field] ?? {}, parts),
        `\`${String(rule.default)}\``,
        rule.description,
      ]),
      'config',
    ),
    heading(3, '`config.resume`'),
    paragraph(configRequestSchema.properties?.['resume']?.description ?? ''),
    ...fieldTable(configRequestSchema.properties?.['resume']?.anyOf?.[0] ?? {}, 'resume'),
  ];
}

function serverSide(): Block[] {
  return [
    heading(2, 'What the server sends'),
    paragraph(
      'Every message has `type` and `seq`, a whole number from 1 that rises by one and goes on over a resume, from its `ready` on. Times are whole milliseconds of the ' +
        "session's audio, counted in samples received: neither the wall clock nor the engine's own, unless said otherwise.",
    ),
    table(
      ['message', 'what it is for'],
      serverMessageTypes.map((type) => [
        `[\`${type}\`](#${anchorOf(type)})`,
        serverMessages[type].description,
      ]),
      'receive',
    ),
    ...serverMessageTypes.flatMap((type) => [
      heading(3, `\`${type}\``),
      ...fieldTable(serverMessageSchema(type), type),
      code(JSON.stringify({ ...serverMessages[type].example, seq: 5 })),
    ]),
  ];
}

function partsOfMessages(): Block[] {
  return [
    heading(2, 'Parts of messages'),
    ...named.flatMap(([title, name, schema]) => [
      heading(3, title),
      paragraph(schema.description ?? ''),
      ...fieldTable(schema, name),
      ...(schema === costSchema
        ? [
            paragraph('An entry of `items`:'),
            ...fieldTable(schema.properties?.['items']?.items ?? {}, 'cost-items'),
          ]
        : []),
    ]),
  ];
}

function warningsAndErrors(): Block[] {
  return [
    heading(2, 'Codes of `warning`'),
    table(
      ['code', 'meaning'],
      Object.entries(warningCodes).map(([name, meaning]) => [`\`${name}\``, meaning]),
      'warning',
    ),
    heading(2, 'Codes of `error`'),
    table(
      ['code', 'meaning', 'close'],
      Object.entries<ErrorCodeRow>(errorCodes).map(([name, { meaning, closes }]) => [
        `\`${name}\``,
        meaning,
        closes.map((close) => String(closeCodes[close])).join(', ') || 'none',
      ]),
      'error',
    ),
  ];
}

function closing(): Block[] {
  return [
    heading(2, 'Close codes'),
    paragraph('An `error` comes before every close but 1000.'),
    table(
      ['code', 'meaning', 'errors', 'try again', 'then'],
      closeCodeNames.map((name) => [
        String(closeCodes[name]),
        closeMeanings[name],
        errorsBefore(name)
          .map((each) => `\`${each}\``)
          .join(', '),
        retryWords[closeAdvice[name].retry],
        nextWords[closeAdvice[name].next],
      ]),
      'close',
    ),
    paragraph(
      'A code that is not here, 1001, 1005 and 1006 too, is a connection that was cut: resume, at once the first time. So is 1000 where no `stopped` came. ' +
        'A page whose origin is not allowed is refused before the upgrade, with HTTP 403.',
    ),
  ];
}

const retryWords: Readonly<Record<CloseAdvice['retry'], Words>> = {
  never: 'no',
  at_once: 'at once',
  with_backoff: 'with backoff, if `retryable`',
  after_retry_after_ms: 'after `retry_after_ms`, if `retryable`',
};

const nextWords: Readonly<Record<CloseAdvice['next'], Words>> = {
  resume: 'resume',
  new_session: 'new session',
  nothing: '',
};

function reconnecting(): Block[] {
  return [
    heading(2, 'Resuming'),
    list([
      'Keep all audio after the last `final_ms`. When the connection is lost, open another one within `limits.resume_window_ms` of its end, to this server or to another on the same database, and send the same `config` with `resume`. The session keeps its config; `redact` and `interim_results` are those of the new connection.',
      '`ready.have_ms` says from where to send audio again: sample floor(`have_ms` × `sample_rate` / 1000). Finals and findings that were told after `last_seq`, or never, follow; a final may come twice, with the same `segment`.',
      '`ogg-opus` and `flac`: each connection carries a stream of its own, with its own header; that of a resume begins with the audio at `have_ms`.',
      'What was being said when the connection was lost is heard again from the audio that is sent again; forget the last `partial`.',
      'Nothing came for 15 s, not even a `heartbeat`: the connection is dead. Cut it and resume.',
      'Send no audio before the `ready` of a resume: it says from where. After it, send no more than 10 s that no `ack` has counted.',
      'Say `stop` again after a resume if `stopped` has not come: the session can be resumed for that time after any end, `stop` too. Not when it was edited, attested or deleted meanwhile, when it ended by a fault of the client, or when it is as old as `limits.max_session_ms`.',
      'A newer connection takes the session over; the older one is closed with 4409.',
      'A 4409 may be of your own making: a resume that was sent over a connection that was lost can reach the server late, and take the session from the connection after it. So count the resumes to which neither `ready` nor `error` came, from 0 after a `ready` that lived 30 s and with a new session: while there are any, 4409 is a cut, and they are one fewer.',
    ]),
    heading(2, 'Backoff'),
    list([
      'Attempt n, from 0, waits a random time between 0 and min(30 s, 500 ms × 2ⁿ), evenly spread. «At once» is no wait for the first attempt, and attempt n - 1 after that.',
      '`error.retry_after_ms` is added, where it is there.',
      'A connection whose `ready` lived for 30 s ends the count.',
    ]),
    paragraph(
      'packages/protocol/test/vectors has these rules as JSON, for clients in other languages to be tested with.',
    ),
  ];
}

function newer(): Block[] {
  return [
    heading(2, 'Newer servers'),
    paragraph(
      'A later server may send messages of other types, other fields, and other codes of `warning`, `error`, `engine` and close. A client passes over ' +
        'what it does not know and counts its `seq`. Types, fields and codes of this page keep their meaning.',
    ),
  ];
}

function fieldTable(schema: Schema, anchorPrefix: string): Block[] {
  const rows = Object.entries(schema.properties ?? {}).filter(([name]) => name !== 'type' && name !== 'seq');
  if (rows.length === 0) return [];
  return [
    table(
      ['field', 'values', ''],
      rows.map(([name, field]) => [
        `\`${name}\``,
        typeWords(field, parts) + (schema.required?.includes(name) === true ? '' : ' (optional)'),
        // A part says what it is at its own heading.
        field.description ?? '',
      ]),
      anchorPrefix,
    ),
  ];
}

const heading = (level: 1 | 2 | 3, words: Words): Block => ({ kind: 'heading', level, words });
const paragraph = (words: Words): Block => ({ kind: 'paragraph', words });
const list = (items: readonly Words[]): Block => ({ kind: 'list', items });
const code = (text: string): Block => ({ kind: 'code', text });
const table = (
  columns: readonly Words[],
  rows: readonly (readonly Words[])[],
  anchorPrefix: string,
): Block => ({ kind: 'table', columns, rows, anchorPrefix });
