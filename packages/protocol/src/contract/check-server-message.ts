/** Whether a message is one that the contract allows. For tests and for a client's debug mode: it is strict, and not fast. */
import { findProblems } from '../schema/find-problems.ts';
import type { Schema } from '../schema/json-schema.ts';
import type { ServerMessage } from '../messages.ts';
import { serverMessageSchema, serverMessageTypes } from './message-schemas.ts';

const schemas: ReadonlyMap<string, Schema> = new Map(
  serverMessageTypes.map((type) => [type, serverMessageSchema(type)]),
);

/**
 * What is wrong with a message of the server, after `JSON.parse`; empty when nothing is. A field or a code that the contract
 * does not name is a problem here; to a client that is older than its server it is none. No line has text of the message.
 */
export function checkServerMessage(message: unknown): string[] {
  if (typeof message !== 'object' || message === null || !('type' in message)) {
    return ['message: an object with a type expected'];
  }
  const { type } = message;
  const schema = typeof type === 'string' ? schemas.get(type) : undefined;
  if (schema === undefined) return ['message.type: not a type of the contract'];
  const problems = findProblems(schema, message, String(type));
  return problems.length > 0 ? problems : brokenRules(message as ServerMessage);
}

/** What a schema cannot say: how fields of one message hang together. */
function brokenRules(message: ServerMessage): string[] {
  switch (message.type) {
    case 'ack':
    case 'heartbeat':
      return message.final_ms <= message.received_ms
        ? []
        : [`${message.type}: final_ms ${message.final_ms} is beyond received_ms ${message.received_ms}`];
    case 'partial':
    case 'final':
      return [
        ...backwards(message.type, message),
        ...(message.words ?? []).flatMap((word, at) => backwards(`${message.type}.words[${at}]`, word)),
      ];
    case 'stopped': {
      const { final_ms, silence_ms, lost_ms } = message.coverage;
      const sum = final_ms + silence_ms + lost_ms;
      return sum === message.audio_ms
        ? []
        : [`stopped.coverage: its parts sum to ${sum} ms; audio_ms is ${message.audio_ms}`];
    }
    case 'ready':
    case 'findings':
    case 'engine':
    case 'finalized':
    case 'pong':
    case 'warning':
    case 'error':
      return [];
  }
}

function backwards(path: string, span: { readonly start_ms: number; readonly end_ms: number }): string[] {
  return span.start_ms <= span.end_ms
    ? []
    : [`${path}: end_ms ${span.end_ms} is before start_ms ${span.start_ms}`];
}
