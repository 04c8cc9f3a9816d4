// Short runs of `npm run test:chaos`, one of each form.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runChaos, type ChaosPlan } from './chaos-run.ts';
import { undisturbed } from './undisturbed.ts';

const short = { seed: 11, atOnce: 4, hangShare: 0 } as const;
/** A server lives for so long: twice what a client needs to come back and get on; the recogniser needs longer. */
const often = { killEveryMs: { least: 2_000, most: 4_000 } } as const;
const seldom = { killEveryMs: { least: 5_000, most: 8_000 } } as const;

const forms: readonly (readonly [name: string, plan: ChaosPlan])[] = [
  [
    'SQLite, words of loudness',
    { ...short, ...often, dictations: 3, store: 'sqlite', instances: 1, engine: 'bursts' },
  ],
  [
    'SQLite, the embedded recogniser',
    { ...short, ...seldom, dictations: 2, store: 'sqlite', instances: 1, engine: 'sphinx' },
  ],
  [
    'two instances on PostgreSQL behind nginx',
    { ...short, ...often, dictations: 3, store: 'postgres', instances: 2, engine: 'bursts' },
  ],
];

for (const [name, plan] of forms) {
  test(`${name}: nothing is lost, doubled or different`, async () => {
    const { counts, problems, differences } = await runChaos(plan);
    assert.deepEqual(problems, []);
    assert.deepEqual(differences, []);
    assert.equal(counts.equalTexts, plan.dictations);
    assert.deepEqual(undisturbed(counts), [], JSON.stringify(counts));
  });
}
