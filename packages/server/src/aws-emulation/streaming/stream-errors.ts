/** The errors of a stream, as the service names them. Texts never hold words of a transcript. */
import { AudioDecodeError } from '../../audio/audio-decode-error.ts';
import { EngineError } from '../../engines/speech-engine.ts';
import { AwsError } from '../wire/aws-error.ts';

export function badRequest(message: string): AwsError {
  return new AwsError('BadRequestException', 400, message);
}

export function limitExceeded(message: string): AwsError {
  return new AwsError('LimitExceededException', 429, message);
}

export function conflict(message: string): AwsError {
  return new AwsError('ConflictException', 409, message);
}

export function internalFailure(message: string): AwsError {
  return new AwsError('InternalFailureException', 500, message);
}

export function serviceUnavailable(message: string): AwsError {
  return new AwsError('ServiceUnavailableException', 503, message);
}

/** What a client is told of a failure behind the stream. */
export function toAwsError(error: unknown): AwsError {
  if (error instanceof AwsError) return error;
  if (error instanceof AudioDecodeError) return badRequest(`The ${error.message}.`);
  if (error instanceof EngineError) {
    switch (error.code) {
      case 'engine_at_capacity':
        return limitExceeded('Every stream of the speech engine is in use: try again with a growing delay.');
      case 'engine_unavailable':
        return serviceUnavailable('The speech engine cannot start now: try again later.');
      case 'engine_rejected':
        return badRequest('The speech engine refused the audio or a parameter: check the request.');
      case 'engine_failed':
      case 'engine_mute':
        break;
    }
  }
  return internalFailure('The audio could not be processed any further: start a new stream.');
}
