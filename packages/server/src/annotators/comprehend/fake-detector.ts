/** A detector for tests: each request waits until the test answers it. */
import { countCodePoints } from '@clarity-care/clinical';
import type { DetectedEntity } from '@clarity-care/clinical';
import type { EntityDetector } from './entity-detector.ts';

export interface FakeRequest {
  readonly text: string;
  readonly signal: AbortSignal;
  answer(entities: readonly DetectedEntity[]): void;
  fail(error: unknown): void;
}

export class FakeDetector implements EntityDetector {
  /** In the order they came. */
  readonly requests: FakeRequest[] = [];
  isClosed = false;

  detect(text: string, signal: AbortSignal): Promise<readonly DetectedEntity[]> {
    const { promise, resolve, reject } = Promise.withResolvers<readonly DetectedEntity[]>();
    this.requests.push({ text, signal, answer: resolve, fail: reject });
    return promise;
  }

  close(): Promise<void> {
    this.isClosed = true;
    return Promise.resolve();
  }
}

/** All promises that can settle have settled. */
export const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** An error as the SDK throws it. */
export const serviceError = (name: string, httpStatusCode: number): Error =>
  Object.assign(new Error('words that the service may quote'), { name, $metadata: { httpStatusCode } });

/** The place of these words in the text, as the service counts. */
export function spanOf(
  text: string,
  words: string,
): {
  Text: string;
  BeginOffset: number;
  EndOffset: number;
} {
  const at = text.indexOf(words);
  if (at < 0) throw new RangeError('the words are not in the text');
  const BeginOffset = countCodePoints(text.slice(0, at));
  return { Text: words, BeginOffset, EndOffset: BeginOffset + countCodePoints(words) };
}
