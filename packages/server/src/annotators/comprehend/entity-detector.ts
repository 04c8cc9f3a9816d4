/**
 * What the annotator asks of Comprehend Medical, and as much of its answer as is read here. Field names are the
 * service's; categories and types are plain texts, because the service may add new ones at any time.
 */

export interface DetectedSpan {
  readonly Type?: string | undefined;
  /** 0…1. */
  readonly Score?: number | undefined;
  /** Counts code points of the request's text. */
  readonly BeginOffset?: number | undefined;
  readonly EndOffset?: number | undefined;
  readonly Text?: string | undefined;
}

export interface DetectedTrait {
  readonly Name?: string | undefined;
  /** 0…1. */
  readonly Score?: number | undefined;
}

export interface DetectedEntity extends DetectedSpan {
  readonly Category?: string | undefined;
  readonly Traits?: readonly DetectedTrait[] | undefined;
  readonly Attributes?: readonly DetectedSpan[] | undefined;
}

export interface EntityDetector {
  /**
   * One request, without retries. Rejects with whatever the transport threw; `readFailure` makes sense of it.
   * @param text 1…19,999 bytes of UTF-8
   */
  detect(text: string, signal: AbortSignal): Promise<readonly DetectedEntity[]>;
  /** Lets go of the connections. */
  close(): Promise<void>;
}

/** What the service sent and this server does not know. Never words of a transcript. */
export interface UnknownEntity {
  readonly part: 'category' | 'type' | 'attribute' | 'span';
  /** The service's own name for it, such as `MEDICATION`; empty where it gave none. */
  readonly category: string;
  readonly type: string;
}
