/** What the service said, until the stream's loop takes it: one answer at a time, so that an unread stream stays small. */
import type { MedicalStreamListener, ServiceResult } from './medical-stream.ts';

export interface ServiceInboxEvents {
  readonly onConnected: () => void;
  /** The service said something, or what it said was taken. */
  readonly onHeard: () => void;
  /** There is something to take or to see. */
  readonly onChange: () => void;
}

export class ServiceInbox implements MedicalStreamListener {
  readonly #events: ServiceInboxEvents;
  #results: readonly ServiceResult[] | undefined;
  #askNext: (() => void) | undefined;
  #isConnected = false;
  #hasSpoken = false;
  #end: { readonly isWhole: boolean } | undefined;
  #failure: { readonly error: unknown } | undefined;

  constructor(events: ServiceInboxEvents) {
    this.#events = events;
  }

  get isConnected(): boolean {
    return this.#isConnected;
  }

  /** Whether the first event has come. */
  get hasSpoken(): boolean {
    return this.#hasSpoken;
  }

  get hasUnread(): boolean {
    return this.#results !== undefined;
  }

  /** Set when all that was said has been taken or waits to be. */
  get end(): { readonly isWhole: boolean } | undefined {
    return this.#end;
  }

  get failure(): { readonly error: unknown } | undefined {
    return this.#failure;
  }

  /** The oldest that has not been taken. The service is asked for more. */
  take(): readonly ServiceResult[] | undefined {
    const results = this.#results;
    if (results === undefined) return undefined;
    this.#results = undefined;
    this.#events.onHeard();
    this.#askNext?.();
    this.#askNext = undefined;
    return results;
  }

  onConnected(): void {
    this.#isConnected = true;
    this.#events.onConnected();
  }

  async onResults(results: readonly ServiceResult[]): Promise<void> {
    this.#hasSpoken = true;
    this.#events.onHeard();
    if (results.length === 0) {
      this.#events.onChange();
      return;
    }
    this.#results = results;
    this.#events.onChange();
    await new Promise<void>((resolve) => (this.#askNext = resolve));
  }

  onEnd(isWhole: boolean): void {
    this.#end = { isWhole };
    this.#events.onChange();
  }

  onFailure(error: unknown): void {
    this.#failure = { error };
    this.#events.onChange();
  }

  /** Lets go of whoever waits to be asked for more. */
  close(): void {
    this.#results = undefined;
    this.#askNext?.();
    this.#askNext = undefined;
  }
}
