/** The one field of every request, checked as AWS checks it. */
import { AwsError } from '../wire/aws-error.ts';

/**
 * @param maxBytes limit in bytes of UTF-8
 * @throws AwsError InvalidRequestException, TextSizeLimitExceededException or InvalidEncodingException
 */
export function readRequestText(input: unknown, maxBytes: number): string {
  const text = typeof input === 'object' && input !== null && 'Text' in input ? input.Text : undefined;
  if (typeof text !== 'string') {
    throw new AwsError('InvalidRequestException', 400, 'Text is missing or no string. Send {"Text": "…"}.');
  }
  if (text === '') {
    throw new AwsError('InvalidRequestException', 400, 'Text is empty. Send at least 1 character.');
  }
  // Half a surrogate pair has no form in UTF-8.
  if (!text.isWellFormed()) {
    throw new AwsError(
      'InvalidEncodingException',
      400,
      'Text is not valid UTF-8. Send whole code points only.',
    );
  }
  const bytes = Buffer.byteLength(text);
  if (bytes > maxBytes) {
    throw new AwsError(
      'TextSizeLimitExceededException',
      400,
      `Text is ${bytes} bytes of UTF-8; the limit of this operation is ${maxBytes}. Send it in smaller parts.`,
    );
  }
  return text;
}
