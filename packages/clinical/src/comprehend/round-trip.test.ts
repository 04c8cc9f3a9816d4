/** From findings to Comprehend Medical's answer and back. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import fc from 'fast-check';

import { extract } from '../extract.ts';
import type { Finding } from '../finding.ts';
import type { ComprehendAnswer, ComprehendEntity } from './answer.ts';
import { attributeTypeOf } from './entity-kinds.ts';
import { fromComprehendEntities } from './from-entities.ts';
import { withTimes } from './times.ts';
import { toComprehendEntities } from './to-entities.ts';

const isTold = ({ kind }: { readonly kind: string }): boolean =>
  kind === 'time' || attributeTypeOf(kind) !== undefined;

/** What the answer can keep: not what was taken back, nor attributes that the service has no type for. */
function kept(findings: readonly Finding[]): unknown[] {
  return findings
    .filter(({ assertion }) => assertion !== 'retracted')
    .map((finding) => ({
      ...finding,
      attributes: finding.category === 'measurement' ? finding.attributes : finding.attributes.filter(isTold),
    }))
    .toSorted((a, b) => a.begin - b.begin || a.end - b.end || a.category.localeCompare(b.category));
}

function assertKept(text: string): void {
  const findings = withTimes(text, extract(text));
  const { Entities } = toComprehendEntities(text, findings);
  const back = fromComprehendEntities(text, Entities, {
    extract,
    onUnknown: (unknown) => assert.fail(JSON.stringify(unknown)),
  });
  // The answer has a score for all, and says who gave it.
  const bare = back.map(({ confidence, annotator, ...finding }) => {
    assert.ok(confidence !== undefined && confidence > 0 && confidence <= 1);
    assert.equal(annotator, 'aws');
    return finding;
  });
  assert.deepEqual(kept(bare), kept(findings), text);
}

const folder = new URL('../../test/cases/', import.meta.url);
for (const category of readdirSync(folder)) {
  const files = readdirSync(new URL(`${category}/`, folder)).filter((file) => file.endsWith('.tsv'));
  test(`the cases of ${category} come back as they were`, () => {
    for (const file of files) {
      const lines = readFileSync(new URL(`${category}/${file}`, folder), 'utf8').split('\n');
      // Every term of a list is told the same way: some of them will do.
      const step = Math.ceil(lines.length / 150);
      for (let i = 0; i < lines.length; i += step)
        assertKept((lines[i]?.split('\t')[0] ?? '').replaceAll('\\n', '\n'));
    }
  });
}

const WORDS = (
  'aspirin metformin Zyloprim penicillin allergic to 10 mg tablets by mouth twice daily as needed for two weeks history of denies ' +
  'headache cough fever pneumonia possible left right knee severe acute smoker mother had yesterday three days ago last year ' +
  'blood pressure BP 120/80 heart rate 72 98% on room air temp 98.6 F sodium 140 scratch that . , : \n Dr. Lee 45 year old ' +
  'stopped taking 555-0142 CT scan appendectomy no rule out 😀 𝒳'
).split(' ');
const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '));

test('whatever is found comes back', () => {
  fc.assert(fc.property(texts, assertKept), { numRuns: 500 });
});

/** Every span of the answer is its words, counted in code points; numbers are one for each thing. */
function assertWellFormed(text: string, { Entities }: ComprehendAnswer): void {
  const points = [...text];
  const seen = new Map<number, string>();
  const look = (one: Omit<ComprehendEntity, 'Attributes'>): void => {
    assert.equal(points.slice(one.BeginOffset, one.EndOffset).join(''), one.Text);
    assert.ok(one.Score > 0 && one.Score <= 1);
    const place = `${String(one.BeginOffset)}-${String(one.EndOffset)} ${one.Type}`;
    assert.equal(seen.get(one.Id) ?? place, place);
    seen.set(one.Id, place);
  };
  for (const entity of Entities) {
    look(entity);
    for (const attribute of entity.Attributes ?? []) look(attribute);
  }
  assert.deepEqual(
    [...seen.keys()].sort((a, b) => a - b),
    [...seen.keys()].map((_, i) => i),
  );
}

test('whatever is found, its answer is well formed', () => {
  fc.assert(
    fc.property(texts, (text) => {
      assertWellFormed(text, toComprehendEntities(text, withTimes(text, extract(text))));
    }),
    { numRuns: 300 },
  );
});
