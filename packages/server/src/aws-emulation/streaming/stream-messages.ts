/** What goes over an event stream: audio events in; transcript events and exceptions out. */
import type { AwsError } from '../wire/aws-error.ts';
import { encodeMessage } from '../wire/event-stream-codec.ts';
import type { EventStreamMessage, HeaderValue } from '../wire/event-stream-message.ts';
import type { TranscriptEvent } from './results.ts';
import { badRequest } from './stream-errors.ts';

/** The exceptions of the service's model; a client cannot read a frame of any other. */
const modelledExceptions: ReadonlySet<string> = new Set([
  'BadRequestException',
  'LimitExceededException',
  'InternalFailureException',
  'ConflictException',
  'ServiceUnavailableException',
]);

export function encodeTranscriptEvent(event: TranscriptEvent): Buffer {
  return encode(
    [
      [':message-type', 'event'],
      [':event-type', 'TranscriptEvent'],
    ],
    event,
  );
}

export function encodeException(error: AwsError): Buffer {
  const type = modelledExceptions.has(error.type) ? error.type : 'BadRequestException';
  return encode(
    [
      [':message-type', 'exception'],
      [':exception-type', type],
    ],
    { Message: error.message },
  );
}

function encode(kind: readonly (readonly [name: string, value: string])[], content: unknown): Buffer {
  const headers = new Map<string, HeaderValue>();
  for (const [name, value] of [...kind, [':content-type', 'application/json'] as const])
    headers.set(name, { type: 'string', value });
  return encodeMessage({ headers, payload: Buffer.from(JSON.stringify(content)) });
}

/**
 * The chunk of an audio event, empty at the end of the audio.
 *
 * @throws AwsError BadRequestException for any other message.
 */
export function audioChunkOf({ headers, payload }: EventStreamMessage): Buffer {
  const messageType = headers.get(':message-type')?.value;
  const eventType = headers.get(':event-type')?.value;
  if (messageType !== 'event' || eventType !== 'AudioEvent')
    throw badRequest('A message is no AudioEvent: set :message-type to event and :event-type to AudioEvent.');
  return payload;
}
