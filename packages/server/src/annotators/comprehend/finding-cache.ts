/** What was found in a text that has been asked about before: the same sentence is said in many a dictation. */
import { createHash } from 'node:crypto';
import type { Finding } from '@clarity-care/clinical';

/** Keeps the most recently used. Keys are digests, so that a text is not kept for its own sake. */
export class FindingCache {
  readonly #maxEntries: number;
  /** In the order of use, the longest unused first. */
  readonly #entries = new Map<string, readonly Finding[]>();

  constructor(maxEntries: number) {
    this.#maxEntries = maxEntries;
  }

  get(text: string): readonly Finding[] | undefined {
    const key = digest(text);
    const findings = this.#entries.get(key);
    if (findings === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, findings);
    return findings;
  }

  /** @param findings not yet located in anybody's audio */
  set(text: string, findings: readonly Finding[]): void {
    const key = digest(text);
    this.#entries.delete(key);
    this.#entries.set(key, findings);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#maxEntries) break;
      this.#entries.delete(oldest);
    }
  }
}

const digest = (text: string): string => createHash('sha256').update(text, 'utf16le').digest('base64');
