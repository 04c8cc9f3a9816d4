/** A WebSocket as browsers, Node and `ws` have it: the part that is used. */

export interface SocketEvents {
  open: unknown;
  message: { readonly data: unknown };
  close: { readonly code: number };
  error: unknown;
}

export interface SocketLike {
  binaryType: string;
  /** Bytes that were given to `send` and are not on the network yet. */
  readonly bufferedAmount: number;
  send(data: string | Uint8Array<ArrayBuffer>): void;
  close(code?: number): void;
  /** `ws` has it: the connection is cut without a farewell that may never be answered. */
  terminate?(): void;
  addEventListener<Type extends keyof SocketEvents>(
    type: Type,
    listener: (event: SocketEvents[Type]) => void,
  ): void;
}

/** https://websockets.spec.whatwg.org/#dom-websocket-websocket */
export type SocketConstructor = new (url: string, protocols?: string[]) => SocketLike;
