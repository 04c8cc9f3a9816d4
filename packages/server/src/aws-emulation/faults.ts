/** Faults that a test orders: the next stream gets the next order. */

export type StreamFault =
  /** An exception frame of that kind. */
  | {
      readonly kind: 'exception';
      readonly type:
        | 'BadRequestException'
        | 'LimitExceededException'
        | 'InternalFailureException'
        | 'ConflictException'
        | 'ServiceUnavailableException';
    }
  /** HTTP/2 RST_STREAM with INTERNAL_ERROR; a WebSocket is closed with 1011. */
  | { readonly kind: 'reset' }
  /** The TCP connection is destroyed. */
  | { readonly kind: 'kill' }
  /** Audio is taken and nothing more is said; at the end of the audio neither. */
  | { readonly kind: 'silence' }
  /** The stream is ended cleanly, as if all had been said. */
  | { readonly kind: 'clean_end' };

/** When a fault strikes, in this stream. */
export type FaultMoment =
  /** Before the first event; exceptions come as the HTTP status here, the other faults after the response's headers. */
  | { readonly at: 'start' }
  /** After that many results that are partials of one segment. */
  | { readonly at: 'partial'; readonly count: number }
  /** Right after that many finals. */
  | { readonly at: 'final'; readonly count: number }
  /** When the client's last, empty frame has come and all audio before it has been heard, before the last results. */
  | { readonly at: 'end' };

export type FaultOrder =
  | { readonly type: 'none' }
  /** Headers come that much later; then all is as ever. */
  | { readonly type: 'slow_start'; readonly delayMs: number }
  | { readonly type: 'strike'; readonly fault: StreamFault; readonly moment: FaultMoment };

export interface FaultOrders {
  /** The order for a stream that begins now. */
  nextStream(): FaultOrder;
  /** Whether a call of Comprehend Medical is throttled: it gets TooManyRequestsException. */
  nextCall(): 'none' | 'throttle' | 'internal_error' | 'hang_up';
  /** The order has done its work on its stream: a fault struck, or a client waited, for all of the delay or until it left. */
  onStruck?(order: FaultOrder): void;
}

/** Orders are used up one by one; after the last there are no more faults. */
export function orderFaults(
  streams: readonly FaultOrder[] = [],
  calls: readonly ('none' | 'throttle' | 'internal_error' | 'hang_up')[] = [],
): FaultOrders {
  const pendingStreams = [...streams];
  const pendingCalls = [...calls];
  return {
    nextStream: () => pendingStreams.shift() ?? { type: 'none' },
    nextCall: () => pendingCalls.shift() ?? 'none',
  };
}
