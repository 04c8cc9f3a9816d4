/** The whole JSON Schema of a message, from its row. */
import type { ClientMessage, ServerMessage } from '../messages.ts';
import { count } from '../schema/build.ts';
import type { OptionalField, Schema } from '../schema/json-schema.ts';
import { clientMessages } from './client-messages.ts';
import { serverMessages } from './server-messages.ts';

/** A row whose message is of whatever type. */
interface AnyRow {
  readonly description: string;
  readonly fields: Readonly<Record<string, Schema | OptionalField>>;
}

const seq = count(
  'Rises by one with each message of the session, and goes on over a resume: its `ready` has `last_seq` + 1. An `error` right before the close may repeat the number before it.',
  1,
);

export const clientMessageTypes = Object.keys(clientMessages) as readonly ClientMessage['type'][];
export const serverMessageTypes = Object.keys(serverMessages) as readonly ServerMessage['type'][];

export const clientMessageSchema = (type: ClientMessage['type']): Schema =>
  messageSchema(type, clientMessages[type], {});

export const serverMessageSchema = (type: ServerMessage['type']): Schema =>
  messageSchema(type, serverMessages[type], { seq });

function messageSchema(type: string, row: AnyRow, more: Readonly<Record<string, Schema>>): Schema {
  const fields: Readonly<Record<string, Schema | OptionalField>> = {
    type: { type: 'string', const: type },
    ...more,
    ...row.fields,
  };
  const names = Object.keys(fields);
  return {
    type: 'object',
    description: row.description,
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, 'optional' in field ? field.optional : field]),
    ),
    required: names.filter((name) => !('optional' in (fields[name] ?? {}))),
  };
}
