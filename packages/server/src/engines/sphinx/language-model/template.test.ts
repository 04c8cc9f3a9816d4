import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTemplate, TemplateSyntaxError, walkTemplate } from './template.ts';

test('words, alternatives, options and slots are told apart', () => {
  assert.deepEqual(parseTemplate("doesn't (smoke|drink {int:1-4}) [{drug}]"), {
    kind: 'sequence',
    parts: [
      { kind: 'word', text: "doesn't" },
      {
        kind: 'alternatives',
        options: [
          { kind: 'word', text: 'smoke' },
          {
            kind: 'sequence',
            parts: [
              { kind: 'word', text: 'drink' },
              { kind: 'slot', name: 'int', argument: '1-4' },
            ],
          },
        ],
      },
      {
        kind: 'alternatives',
        options: [
          { kind: 'slot', name: 'drug', argument: undefined },
          { kind: 'sequence', parts: [] },
        ],
      },
    ],
  });
});

test('forms nest', () => {
  const words: string[] = [];
  walkTemplate(parseTemplate('(a [b (c|d)]|e)'), (node) => {
    if (node.kind === 'word') words.push(node.text);
  });
  assert.deepEqual(words, ['a', 'b', 'c', 'd', 'e']);
});

test('a faulty line is refused where the fault is', () => {
  const faults: readonly [line: string, column: number, message: RegExp][] = [
    ['Patient denies pain', 1, /"P" is not allowed/],
    ['take 5 milligrams', 6, /"5" is not allowed/],
    ['follow-up', 7, /"-" is not allowed/],
    ['a (b|c', 7, /expected "\)"/],
    ['a [b)', 5, /expected "\]"/],
    ['a b)', 4, /closes nothing/],
    ['a | b', 3, /closes nothing/],
    ['{Drug}', 1, /expected \{name\}/],
    ['{drug', 1, /expected \{name\}/],
  ];
  for (const [line, column, message] of faults) {
    assert.throws(
      () => parseTemplate(line),
      (error: unknown) => {
        assert.ok(error instanceof TemplateSyntaxError, line);
        assert.equal(error.column, column, line);
        assert.match(error.message, message, line);
        return true;
      },
    );
  }
});
