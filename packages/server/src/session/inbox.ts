/** Everything that happens to a session, in order of arrival, for the one loop that reads it. */

interface Letter<Item> {
  readonly item: Item;
  readonly handled: () => void;
}

/**
 * Without a limit of its own: each sender waits until its item was handled (the engine's loop), is not read while too many
 * wait (the client's messages), sends a bounded number (deadlines), or merges with the item before it (audio notices).
 */
export class Inbox<Item> implements AsyncIterable<Item> {
  readonly #letters: Letter<Item>[] = [];
  readonly #merge: (before: Item, next: Item) => Item | undefined;
  #wake: (() => void) | undefined;
  #closed = false;

  /** `merge` answers one item that stands for two neighbours, or `undefined` when they must stay two. */
  constructor(merge: (before: Item, next: Item) => Item | undefined = () => undefined) {
    this.#merge = merge;
  }

  /** Resolves once the loop has dealt with the item, or when the inbox is closed. */
  post(item: Item): Promise<void> {
    if (this.#closed) return Promise.resolve();
    const last = this.#letters.at(-1);
    const merged = last === undefined ? undefined : this.#merge(last.item, item);
    if (last !== undefined && merged !== undefined) {
      this.#letters[this.#letters.length - 1] = { ...last, item: merged };
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      this.#letters.push({ item, handled: resolve });
      this.#wake?.();
    });
  }

  /** Ends the loop; what still waits is dropped, and its senders go on. */
  close(): void {
    this.#closed = true;
    for (const letter of this.#letters.splice(0)) letter.handled();
    this.#wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    for (;;) {
      const letter = this.#letters.shift();
      if (letter !== undefined) {
        try {
          yield letter.item;
        } finally {
          letter.handled();
        }
        continue;
      }
      if (this.#closed) return;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = undefined;
    }
  }
}
