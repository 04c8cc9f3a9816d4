import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LexiconRow } from '@clarity-care/clinical';
import { TermDoubts, type PlacedRow } from './term-doubts.ts';

function placed(
  lineNumber: number,
  term: string,
  code = '1',
  category: LexiconRow['category'] = 'medication',
): PlacedRow {
  const codes = code === '' ? [] : [{ system: 'urn:test', code, display: term }];
  return { listName: 'list.tsv', lineNumber, row: { category, kind: 'k', terms: [term], codes } };
}

const single: readonly [row: PlacedRow, doubt: RegExp | undefined][] = [
  [
    placed(1, 'iron'),
    /^"iron" is an ordinary word too: write \?iron, and it counts beside a clinical cue only$/,
  ],
  [placed(1, 'with', '1', 'condition'), /ordinary word too: write \?with/],
  [placed(1, 'qx'), /^"qx" is short and means much else: write =QX, and it counts in capitals only$/],
  [placed(1, 'b 12'), /is short/],
  [placed(1, '?iron'), undefined],
  [placed(1, '=QX'), undefined],
  [placed(1, 'fever', '1', 'condition'), undefined],
  [placed(1, 'eye', '1', 'anatomy'), undefined],
  [placed(1, 'zorblaxine'), undefined],
  [placed(1, 'iron tablets'), undefined],
];
for (const [row, doubt] of single) {
  test(`${row.row.category} ${row.row.terms[0] ?? ''} is ${doubt === undefined ? 'taken without a word' : 'doubtful'}`, () => {
    const told = new TermDoubts().doubtAbout(row);
    if (doubt === undefined) assert.equal(told, undefined);
    else assert.match(told ?? '', doubt);
  });
}

test('a term that stands there twice is told where its codes differ, with the place of the first', () => {
  const doubts = new TermDoubts();
  assert.equal(doubts.doubtAbout(placed(3, 'zorblaxine', 'A')), undefined);
  assert.equal(doubts.doubtAbout(placed(4, 'zorblaxine', 'A')), undefined);
  assert.match(
    doubts.doubtAbout(placed(5, '?zorblaxine', 'B')) ?? '',
    /^"zorblaxine" has another code in list\.tsv, line 3: that one counts$/,
  );
  assert.match(doubts.doubtAbout(placed(6, 'zorblaxine', '')) ?? '', /another code/);
  assert.equal(doubts.doubtAbout(placed(7, 'zorblaxine', 'B', 'procedure')), undefined);
});
