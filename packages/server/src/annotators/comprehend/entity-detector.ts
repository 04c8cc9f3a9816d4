/** What the annotator asks of Comprehend Medical. */
import type { DetectedEntity } from '@clarity-care/clinical';

export interface EntityDetector {
  /**
   * One request, without retries. Rejects with whatever the transport threw; `readFailure` makes sense of it.
   * @param text 1…19,999 bytes of UTF-8
   */
  detect(text: string, signal: AbortSignal): Promise<readonly DetectedEntity[]>;
  /** Lets go of the connections. */
  close(): Promise<void>;
}
