import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '@clarity-care/clinical';
import { findingLine, timeLabel } from './plain-text.ts';

const said: readonly [text: string, lines: readonly string[]][] = [
  ['Blood pressure 190/120.', ['blood pressure 190/120 mm[Hg] (critical)']],
  ['Take lisinopril 10 mg daily.', ['generic name: lisinopril, 10 mg, daily']],
  ['She denies headache.', ['symptom: headache (negated)']],
  // Its own value has the same words.
  ['She is a 54 year old woman.', ['age: 54']],
];
for (const [text, lines] of said) {
  test(text, () => {
    const found = extract(text).map(findingLine);
    for (const line of lines) assert.ok(found.includes(line), `${line} in ${found.join('; ')}`);
  });
}

test('an attribute on the words of the finding itself is not said again', () => {
  const [finding] = extract('She denies headache.');
  assert.ok(finding !== undefined);
  const { text, begin, end } = finding;
  const age = { ...finding, attributes: [{ kind: 'age', text, begin, end }] } as typeof finding;
  assert.equal(findingLine(age), 'symptom: headache (negated)');
});

test('times', () => assert.equal(timeLabel(62_500).trim(), '1:02.5'));
