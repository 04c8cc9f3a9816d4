/** What goes over the model's socket, in both directions. */
import type { CloseCode, Coverage } from '@clarity-care/protocol';
import type { SessionEvent } from '../../src/session/session-input.ts';
import type { Outgoing } from '../../src/session/session-state.ts';

/** `stopped` as the step makes it: the shell adds digest and cost. */
export interface StoppedMessage {
  readonly type: 'stopped';
  readonly audio_ms: number;
  readonly segments: number;
  readonly coverage: Coverage;
}

export type Said = Exclude<Outgoing, { type: 'stopped' }> | StoppedMessage;

/** A message of the server on its way, or the end of the connection behind it. */
export type Downstream =
  | { readonly type: 'message'; readonly seq: number; readonly message: Said }
  | { readonly type: 'close'; readonly code: CloseCode };

export type Upstream =
  | { readonly type: 'audio'; readonly ms: number }
  | { readonly type: 'event'; readonly event: SessionEvent }
  /** The client's side of the connection is gone. */
  | { readonly type: 'gone' };
