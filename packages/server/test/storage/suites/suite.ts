/** What a suite is given: the store of the test that runs. */
import type { ServerStore } from '../../../src/storage/server-store.ts';
import type { Bench, StoreUnderTest } from '../stores-under-test.ts';

export interface SuiteParts {
  readonly subject: StoreUnderTest;
  /** New for each test. */
  readonly bench: () => Bench;
  readonly store: () => ServerStore;
}

export type Suite = (parts: SuiteParts) => void;
