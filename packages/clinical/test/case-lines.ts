/** Case files: a text, a tab, and as JSON the findings that it must give. */

import { readFileSync } from 'node:fs';

import type { Finding } from '../src/index.ts';

export interface CaseLine {
  /** Of the line in its file, from 1. */
  readonly number: number;
  readonly text: string;
  readonly expected: readonly unknown[];
}

/** A literal `\n` in a text is a line break. Throws for a line that is not of the shape. */
export function readCaseLines(file: URL): CaseLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line === '') return [];
      const [text, json] = line.split('\t');
      if (text === undefined || json === undefined)
        throw new TypeError(`line ${index + 1}: a line is a text, a tab and JSON`);
      const expected = JSON.parse(json) as unknown[];
      return [{ number: index + 1, text: text.replaceAll('\\n', '\n'), expected }];
    });
}

/** Of each finding the fields that its expectation gives; `code` stands for the first code. */
export function pickExpected(found: readonly Finding[], expected: readonly unknown[]): unknown[] {
  return found.map((finding, i) => pick(finding, expected[i] ?? { kind: '', text: '' }));
}

/** Attributes as fully as the expectation gives them. */
function pick(found: unknown, expected: unknown): unknown {
  if (Array.isArray(found) && Array.isArray(expected))
    return found.map((item, i): unknown => pick(item, expected[i] ?? expected[0]));
  if (typeof found !== 'object' || found === null || typeof expected !== 'object' || expected === null)
    return found;
  const record: Record<string, unknown> = { ...found };
  const codes = record['codes'];
  if ('code' in expected && Array.isArray(codes)) record['code'] = (codes as { code: string }[])[0]?.code;
  return Object.fromEntries(
    Object.entries(expected).map(([field, value]) => [field, pick(record[field], value)]),
  );
}
