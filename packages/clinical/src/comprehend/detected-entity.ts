/**
 * As much of Comprehend Medical's answer as is read. Field names are the service's; categories and types are plain texts,
 * because the service may add new ones at any time.
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

/** What the service sent and is not known here. Never words of a text. */
export interface UnknownEntity {
  readonly part: 'category' | 'type' | 'attribute' | 'span';
  /** The service's own name for it, such as `MEDICATION`; empty where it gave none. */
  readonly category: string;
  readonly type: string;
}

export type OnUnknown = (unknown: UnknownEntity) => void;
