/** A service of AWS's JSON 1.1 protocol, free of HTTP: `POST /` with `X-Amz-Target: <prefix>.<operation>`. */

export interface JsonService {
  /** What stands before the dot in `X-Amz-Target`, such as `Transcribe`. */
  readonly targetPrefix: string;
  /** The service in the scope of a signature, such as `transcribe`. */
  readonly signingName: string;
  /**
   * The answer is sent as JSON. Throws `AwsError` for all that the caller can be told; UnknownOperationException (400)
   * for an operation that it does not have.
   *
   * @param origin how the caller reaches this service, such as `http://127.0.0.1:8010`, for addresses in an answer.
   */
  call(operation: string, input: unknown, origin?: string): Promise<unknown>;
  /** Ends work in the background. */
  close?(): Promise<void>;
}

/** Thrown by a service that was ordered to hang up: the connection is destroyed without an answer. */
export class HangUp extends Error {
  constructor() {
    super('The order was to hang up.');
    this.name = 'HangUp';
  }
}
