/** An error as AWS names it; each protocol of the emulation renders it in its own way. */

export class AwsError extends Error {
  /** AWS's own name for it, such as `BadRequestException`. */
  readonly type: string;
  /** HTTP status. */
  readonly status: number;

  /** @param message for the caller; never words of a transcript. */
  constructor(type: string, status: number, message: string) {
    super(message);
    this.name = 'AwsError';
    this.type = type;
    this.status = status;
  }
}
