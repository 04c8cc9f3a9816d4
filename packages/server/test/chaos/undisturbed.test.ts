import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noCounts, type ChaosCounts } from './chaos-run.ts';
import { undisturbed } from './undisturbed.ts';

const disturbed: ChaosCounts = { ...noCounts(), cuts: 1, resumes: 1, serverKills: 1, engineFaults: 1 };

test('one of each is enough', () => {
  assert.deepEqual(undisturbed(disturbed), []);
});

const kills = ['serverDrains', 'recogniserKills'] as const;
for (const kill of kills) {
  test(`${kill} count as kills`, () => {
    assert.deepEqual(undisturbed({ ...disturbed, serverKills: 0, [kill]: 1 }), []);
  });
}

const missing: readonly (readonly [keyof ChaosCounts, RegExp])[] = [
  ['cuts', /cut$/],
  ['resumes', /resumed$/],
  ['serverKills', /killed or drained$/],
  ['engineFaults', /broke$/],
];
for (const [name, line] of missing) {
  test(`a run without ${name} is told`, () => {
    const [told, ...others] = undisturbed({ ...disturbed, [name]: 0 });
    assert.match(told ?? '', line);
    assert.deepEqual(others, []);
  });
}
