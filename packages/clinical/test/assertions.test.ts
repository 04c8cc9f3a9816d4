/**
 * Every line of `cases/assertions/*.tsv`: a text in which what is mentioned stands in braces (`{fever}`, `{medication=aspirin}`;
 * a condition where no category is said), a tab, and its assertions in order. Every row of the trigger tables has a line.
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { assertAll } from '../src/assertions/assert.ts';
import { MENTION_ROWS } from '../src/assertions/triggers/mention-triggers.ts';
import { FAMILY_PATTERNS } from '../src/assertions/triggers/family.ts';
import { QUESTION_PATTERNS } from '../src/assertions/triggers/questions.ts';
import { phrasesOf } from '../src/assertions/triggers/trigger.ts';
import type { Category } from '../src/finding.ts';
import { readDocument } from '../src/reading/document.ts';
import { TokenSet } from '../src/reading/token-set.ts';
import { tokenize } from '../src/reading/tokens.ts';

const folder = new URL('./cases/assertions/', import.meta.url);
const NO_NAMES: ReadonlySet<string> = new Set();

interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly begin: number; readonly end: number; readonly category: Category }[];
}

function readMarks(line: string): Marked {
  const spans: Marked['spans'][number][] = [];
  let text = '';
  let at = 0;
  for (const match of line.matchAll(/\{(?:([a-z]+)=)?([^}]*)\}/g)) {
    text += line.slice(at, match.index);
    const begin = text.length;
    text += match[2] ?? '';
    spans.push({ begin, end: text.length, category: (match[1] ?? 'condition') as Category });
    at = match.index + match[0].length;
  }
  return { text: text + line.slice(at), spans };
}

function assertionsOf({ text, spans }: Marked): string[] {
  const document = readDocument(text, NO_NAMES);
  const statements = spans.map(({ begin, end, category }) => ({
    first: document.tokens.findIndex((token) => token.begin >= begin),
    last: document.tokens.findLastIndex((token) => token.end <= end) + 1,
    form: 'mention' as const,
    subject: category,
    category,
  }));
  return assertAll(document, statements, new TokenSet(0, []));
}

const files = readdirSync(folder).filter((file) => file.endsWith('.tsv'));
const lines = files.flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .flatMap((line, i) => (line === '' ? [] : [{ place: `${file}:${i + 1}`, line }])),
);

for (const { place, line } of lines) {
  const [marked = '', expected = ''] = line.split('\t');
  test(`${place} ${marked}`, () => {
    assert.deepEqual(assertionsOf(readMarks(marked.replaceAll('\\n', '\n'))), expected.split(','));
  });
}

test('every row of the trigger tables has a line', () => {
  const texts = lines.map(({ line }) => {
    const { text } = readMarks((line.split('\t')[0] ?? '').replaceAll('\\n', '\n'));
    return ` ${tokenize(text, NO_NAMES)
      .map((token) => token.text)
      .join(' ')} `;
  });
  const all = texts.join('\n');
  const patterns = [...MENTION_ROWS.flatMap((row) => row.patterns), ...FAMILY_PATTERNS, ...QUESTION_PATTERNS];
  const unused = patterns.filter(
    (pattern) => !phrasesOf(pattern).some((phrase) => all.includes(` ${phrase} `)),
  );
  assert.deepEqual(unused, []);
});

test('a text of 350,000 characters without a full stop takes no longer per character than a short one', () => {
  const part =
    'denies any {fever} or {chills} history of {asthma} his mother had {gout} maybe {cough} was ruled out ';
  const time = (repeats: number): number => {
    const marked = readMarks(part.repeat(repeats));
    const document = readDocument(marked.text, NO_NAMES);
    const statements = marked.spans;
    let next = 0;
    const mentions = statements.map(({ begin, category }) => {
      while ((document.tokens[next]?.begin ?? Infinity) < begin) next += 1;
      return { first: next, last: next + 1, form: 'mention' as const, subject: category, category };
    });
    const start = performance.now();
    assertAll(document, mentions, new TokenSet(0, []));
    return (performance.now() - start) / repeats;
  };
  time(1000);
  const short = Math.min(...[1, 2, 3, 4, 5].map(() => time(400)));
  const long = Math.min(...[1, 2, 3].map(() => time(4000)));
  // Ten times the length: what is quadratic takes ten times as long a part.
  assert.ok(long < short * 7, `${long} ms a part, ${short} ms in a short text`);
});
