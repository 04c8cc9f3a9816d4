/** Whole answers of the emulation, and how each protocol of AWS writes an error. */
import { randomUUID } from 'node:crypto';
import { errorXml } from '../s3/s3-xml.ts';
import type { AwsError } from './aws-error.ts';

/** An answer that fits in memory, for either version of HTTP. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** AWS JSON 1.1, a result or, with another status, an error. */
export function jsonAnswer(status: number, content: unknown, nowMs: number): Answer {
  return answer(status, 'application/x-amz-json-1.1', JSON.stringify(content), nowMs);
}

/**
 * @param messageField the services of AWS write `Message` in their own errors and `message` in those that all share.
 */
export function jsonErrorAnswer(error: AwsError, messageField: 'Message' | 'message', nowMs: number): Answer {
  return jsonAnswer(error.status, { __type: error.type, [messageField]: error.message }, nowMs);
}

/** REST with JSON, as Transcribe streaming refuses a request before the stream begins. */
export function restErrorAnswer(error: AwsError, nowMs: number): Answer {
  const body = JSON.stringify({ Message: error.message });
  return answer(error.status, 'application/json', body, nowMs, { 'x-amzn-errortype': error.type });
}

/** REST with XML, as S3 writes its errors. */
export function xmlErrorAnswer(error: AwsError, nowMs: number): Answer {
  const requestId = randomUUID();
  return answer(error.status, 'application/xml', errorXml(error, requestId), nowMs, {
    'x-amz-request-id': requestId,
  });
}

function answer(
  status: number,
  contentType: string,
  body: string,
  nowMs: number,
  more: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    headers: {
      'content-type': contentType,
      'content-length': String(Buffer.byteLength(body)),
      'x-amzn-requestid': randomUUID(),
      // By the emulation's clock: the SDKs set their own by it when a signature was refused for its time.
      date: new Date(nowMs).toUTCString(),
      ...more,
    },
    body,
  };
}
