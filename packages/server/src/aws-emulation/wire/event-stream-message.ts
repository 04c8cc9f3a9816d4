/** One message of `application/vnd.amazon.eventstream`. */

export type HeaderValue =
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'byte' | 'short' | 'integer'; readonly value: number }
  | { readonly type: 'long'; readonly value: bigint }
  | { readonly type: 'binary'; readonly value: Buffer }
  | { readonly type: 'string'; readonly value: string }
  /** Milliseconds since 1970. */
  | { readonly type: 'timestamp'; readonly value: number }
  | { readonly type: 'uuid'; readonly value: string };

export interface EventStreamMessage {
  /** In the order of the wire. */
  readonly headers: ReadonlyMap<string, HeaderValue>;
  readonly payload: Buffer;
}
