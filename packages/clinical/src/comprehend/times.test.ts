import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extract } from '../extract.ts';
import { withTimes } from './times.ts';

/** What is dated, and when: `fever=for three days`. */
const dated = (text: string): string[] =>
  withTimes(text, extract(text)).flatMap((finding) =>
    finding.attributes.filter(({ kind }) => kind === 'time').map((time) => `${finding.text}=${time.text}`),
  );

const cases: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['headache yesterday', 'headache=yesterday'],
  ['yesterday she had a headache', 'headache=yesterday'],
  ['she has had a cough for three days', 'cough=for three days'],
  ['fever for the past 2 weeks and a rash today', 'fever=for the past 2 weeks', 'rash=today'],
  ['appendectomy ten years ago', 'appendectomy=ten years ago'],
  ['she took aspirin a few hours ago', 'aspirin=a few hours ago'],
  ['cough since last week', 'cough=since last week'],
  ['bp was 160/100 last year, now 130/80', '160/100=last year'],
  ['amoxicillin for 10 days'],
  ['She came yesterday.'],
  ['Headache. She came yesterday.'],
  ['a 45 year old with a cough'],
  ['blood pressure 120/80'],
];
for (const [text, ...expected] of cases) {
  test(`${text}: ${expected.join(', ') || 'no time'}`, () => assert.deepEqual(dated(text), expected));
}

test('a long text of times takes no longer per character', () => {
  const line = 'yesterday 5 years ago for 3 days cough ';
  const perCharacter = (times: number): number => {
    const text = line.repeat(times);
    const findings = extract(text);
    let least = Infinity;
    for (let run = 0; run < 5; run += 1) {
      const begin = performance.now();
      withTimes(text, findings);
      least = Math.min(least, performance.now() - begin);
    }
    return least / text.length;
  };
  const small = perCharacter(100);
  assert.ok(perCharacter(1000) < 5 * small);
});
