/** Usage on its way to the store: gathered while a write is under way, and kept until one succeeds. */
import type { Clock } from '../clock/clock.ts';
import type { UsageRow, UsageStore } from './usage-store.ts';

/** How long after a failed write the next one is tried. */
const retryAfterMs = 10_000;

export interface UsageJournalOptions {
  readonly store: Pick<UsageStore, 'addUsage'>;
  readonly clock: Clock;
  /** Told of each write that fails. Its rows are kept and tried again. */
  readonly onWriteFailed: (error: unknown) => void;
}

export class UsageJournal {
  readonly #options: UsageJournalOptions;
  /** By day, engine and service, so it stays small however long the store fails. */
  #waiting = new Map<string, UsageRow>();
  #writing: Promise<void> | undefined;
  #cancelRetry: (() => void) | undefined;

  constructor(options: UsageJournalOptions) {
    this.#options = options;
  }

  /** Never waits. The row is written soon, together with what else comes until then. */
  add(row: UsageRow): void {
    this.#gather(row);
    if (this.#cancelRetry === undefined) this.#writeBehind();
  }

  /** Resolves once everything added before is in the store; rejects when it cannot be written now. */
  async flush(): Promise<void> {
    if (this.#waiting.size > 0) this.#writing ??= this.#write();
    await this.#writing;
  }

  /** One last try for what waits; afterwards nothing is tried by itself. Rejects when usage is left unwritten. */
  async close(): Promise<void> {
    try {
      await this.flush();
    } finally {
      this.#cancelRetry?.();
      this.#cancelRetry = undefined;
    }
  }

  #gather(row: UsageRow): void {
    const key = `${row.day} ${row.engine} ${row.service}`;
    const held = this.#waiting.get(key);
    const sum =
      held === undefined
        ? row
        : { ...row, quantity: held.quantity + row.quantity, microUsd: held.microUsd + row.microUsd };
    this.#waiting.set(key, sum);
  }

  #writeBehind(): void {
    // The failure was told, and the retry set, where it happened.
    this.flush().catch(() => undefined);
  }

  async #write(): Promise<void> {
    // What is added in the same turn of the event loop goes into the same write.
    await Promise.resolve();
    try {
      while (this.#waiting.size > 0) {
        const rows = [...this.#waiting.values()];
        this.#waiting = new Map();
        await this.#addToStore(rows);
      }
    } finally {
      this.#writing = undefined;
    }
  }

  async #addToStore(rows: readonly UsageRow[]): Promise<void> {
    const { store, clock, onWriteFailed } = this.#options;
    try {
      await store.addUsage(rows);
      this.#cancelRetry?.();
      this.#cancelRetry = undefined;
    } catch (error) {
      for (const row of rows) this.#gather(row);
      this.#cancelRetry ??= clock.after(retryAfterMs, () => {
        this.#cancelRetry = undefined;
        this.#writeBehind();
      });
      onWriteFailed(error);
      throw error;
    }
  }
}
