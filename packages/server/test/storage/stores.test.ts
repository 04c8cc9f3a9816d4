/** All that the ports promise, of every store. */
import { after, before, beforeEach, afterEach, describe } from 'node:test';
import { startPostgres, type PostgresCluster } from '../support/postgres-cluster.ts';
import { storesUnderTest, type Bench } from './stores-under-test.ts';
import { audioSuite } from './suites/audio.ts';
import { claimSuite } from './suites/claim.ts';
import { concurrencySuite } from './suites/concurrency.ts';
import { fenceSuite } from './suites/fence.ts';
import { instanceSuite } from './suites/instances.ts';
import { occurrenceSuite } from './suites/occurrences.ts';
import { pageSuite } from './suites/pages.ts';
import { reviewSuite } from './suites/review.ts';
import { segmentSuite } from './suites/segments.ts';
import { sessionSuite } from './suites/sessions.ts';
import type { Suite } from './suites/suite.ts';
import { usageSuite } from './suites/usage.ts';

const suites: readonly Suite[] = [
  sessionSuite,
  segmentSuite,
  fenceSuite,
  claimSuite,
  occurrenceSuite,
  pageSuite,
  reviewSuite,
  audioSuite,
  instanceSuite,
  usageSuite,
  concurrencySuite,
];

let cluster: PostgresCluster;
before(async () => {
  cluster = await startPostgres();
});
after(() => cluster.stop());

for (const subject of storesUnderTest(async () => cluster)) {
  describe(`the ${subject.name} store`, () => {
    let bench: Bench | undefined;
    beforeEach(async () => {
      bench = await subject.open();
    });
    afterEach(async () => {
      await bench?.close();
    });
    const current = () => {
      if (bench === undefined) throw new Error('no store is open');
      return bench;
    };
    for (const suite of suites) suite({ subject, bench: current, store: () => current().store });
  });
}
