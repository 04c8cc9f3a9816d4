/** Everything that happens to a session, in order of arrival, for the one loop that reads it. */

interface Letter<Item> {
  readonly item: Item;
  /** Somebody waits for it. */
  readonly handled?: () => void;
}

/** What the loop does with an item: done at once, or when the promise resolves. */
type Handle<Item> = (item: Item) => Promise<void> | void;

interface Loop<Item> {
  readonly handle: Handle<Item>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Without a limit of its own: each sender waits until its item was handled (the engine's loop), is not read while too many
 * wait (the client's messages), sends a bounded number (deadlines), or merges with the item before it (audio notices).
 *
 * An item that comes while the loop has nothing to do is handled right away, in the sender's own turn: most items of most
 * sessions need no promise. What is said meanwhile waits its turn.
 */
export class Inbox<Item> {
  readonly #letters: Letter<Item>[] = [];
  readonly #merge: (before: Item, next: Item) => Item | undefined;
  #loop: Loop<Item> | undefined;
  #isBusy = false;
  #isClosed = false;

  /** `merge` answers one item that stands for two neighbours, or `undefined` when they must stay two. */
  constructor(merge: (before: Item, next: Item) => Item | undefined = () => undefined) {
    this.#merge = merge;
  }

  /** For senders that do not wait. */
  tell(item: Item): void {
    if (!this.#isClosed && !this.#isMerged(item)) this.#take({ item });
  }

  /**
   * Resolves once the loop has dealt with the item, or when the inbox is closed; `undefined` when that is so already, and
   * for an item that was merged with one before it.
   */
  post(item: Item): Promise<void> | undefined {
    if (this.#isClosed || this.#isMerged(item)) return undefined;
    let isHandled = false;
    let resolve: (() => void) | undefined;
    this.#take({
      item,
      handled: () => {
        isHandled = true;
        resolve?.();
      },
    });
    return isHandled ? undefined : new Promise((handled) => (resolve = handled));
  }

  /**
   * The loop: takes what waits and what comes, one item after the other, until the inbox is closed. Rejects with what
   * `handle` throws, and then takes no more. To be called once.
   */
  serve(handle: Handle<Item>): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#loop = { handle, resolve, reject };
      this.#work();
    });
  }

  /** Ends the loop; what still waits is dropped, and its senders go on. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    for (const { handled } of this.#letters.splice(0)) handled?.();
    if (!this.#isBusy) this.#loop?.resolve();
  }

  #isMerged(item: Item): boolean {
    const last = this.#letters.at(-1);
    const merged = last === undefined ? undefined : this.#merge(last.item, item);
    if (last === undefined || merged === undefined) return false;
    this.#letters[this.#letters.length - 1] = { ...last, item: merged };
    return true;
  }

  #take(letter: Letter<Item>): void {
    this.#letters.push(letter);
    this.#work();
  }

  #work(): void {
    if (this.#isBusy || this.#loop === undefined) return;
    const { handle, resolve, reject } = this.#loop;
    this.#isBusy = true;
    for (let letter = this.#letters.shift(); letter !== undefined; letter = this.#letters.shift()) {
      const { item, handled } = letter;
      let done;
      try {
        done = handle(item);
      } catch (error) {
        handled?.();
        return reject(error);
      }
      if (done !== undefined) {
        done.then(
          () => {
            this.#isBusy = false;
            handled?.();
            this.#work();
          },
          (error: unknown) => {
            handled?.();
            reject(error);
          },
        );
        return;
      }
      handled?.();
    }
    this.#isBusy = false;
    if (this.#isClosed) resolve();
  }
}
