import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { createExtractor } from '@clarity-care/clinical';
import { readLexiconFolder } from './lexicon-folder.ts';
import { icdCodesLine, icdOrderLine, rxnConsoLine } from './synthetic-release.ts';
import { readRelease, writeList, type ReleaseName } from './term-release.ts';

function folderFor(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'clarity-release-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

async function read(t: TestContext, name: ReleaseName, content: string | Buffer) {
  const file = join(folderFor(t), 'release.txt');
  writeFileSync(file, content);
  const release = await readRelease(name, [file]);
  if (release.outcome === 'bad')
    return { ...release, problems: release.problems.map((each) => each.replace(`${file}, `, '')) };
  return release;
}

test('of RxNorm: ingredients, brands and their synonyms, in English, not suppressed', async (t) => {
  const release = await read(
    t,
    'rxnorm',
    [
      // A synonym may stand before its concept.
      rxnConsoLine('900001', 'SY', 'zorblaxate'),
      rxnConsoLine('900001', 'IN', 'zorblaxine'),
      rxnConsoLine('900001', 'TMSY', 'ZORblaxine'),
      rxnConsoLine('900002', 'BN', 'Zorblax'),
      rxnConsoLine('900003', 'MIN', 'quillamine / zorblaxine'),
      rxnConsoLine('900004', 'PIN', 'zorblaxine sodium'),
      rxnConsoLine('900005', 'SCD', 'zorblaxine 10 MG Oral Tablet'),
      rxnConsoLine('900005', 'SY', 'zorblaxine 10 MG tab'),
      rxnConsoLine('900006', 'IN', 'goneamine', { suppress: 'O' }),
      rxnConsoLine('900007', 'IN', 'otheramine', { source: 'MTHSPL' }),
      rxnConsoLine('900008', 'IN', 'iron'),
      rxnConsoLine('900009', 'BN', 'Today'),
      rxnConsoLine('900010', 'BN', 'Q'),
    ].join(''),
  );
  assert.ok(release.outcome === 'read');
  assert.deepEqual(
    release.lines.map((line) => line.split('\t')),
    [
      ['zorblaxine', 'rxnorm', '900001', 'zorblaxine', 'generic_name'],
      ['Zorblax', 'rxnorm', '900002', 'Zorblax', 'brand_name'],
      ['quillamine / zorblaxine', 'rxnorm', '900003', 'quillamine / zorblaxine', 'generic_name'],
      ['zorblaxine sodium', 'rxnorm', '900004', 'zorblaxine sodium', 'generic_name'],
      ['?iron', 'rxnorm', '900008', 'iron', 'generic_name'],
      ['?Today', 'rxnorm', '900009', 'Today', 'brand_name'],
      ['zorblaxate', 'rxnorm', '900001', 'zorblaxine', 'generic_name'],
    ],
  );
  assert.deepEqual([release.concepts, release.doubtful, release.leftOut], [6, 2, 1]);
});

test('of ICD-10-CM: both files, whose letters may be Windows-1252', async (t) => {
  const text =
    icdCodesLine('E119', 'Type 2 diabetes mellitus without complications') +
    icdOrderLine(4711, 'E11', false, 'Type 2 diabetes mellitus') +
    icdOrderLine(
      4712,
      'S72001A',
      true,
      'Fracture of unspecified part of neck of right femur, initial encounter for closed fracture',
    ) +
    icdCodesLine('H8109', 'Ménière vertigo');
  for (const encoding of ['latin1', 'utf8'] as const) {
    const release = await read(t, 'icd-10-cm', Buffer.from(text, encoding));
    assert.ok(release.outcome === 'read');
    assert.deepEqual(
      release.lines.map((line) => line.split('\t').slice(0, 3)),
      [
        ['Type 2 diabetes mellitus without complications', 'icd-10-cm', 'E11.9'],
        ['Type 2 diabetes mellitus', 'icd-10-cm', 'E11'],
        [
          'Fracture of unspecified part of neck of right femur, initial encounter for closed fracture',
          'icd-10-cm',
          'S72.001A',
        ],
        ['Ménière vertigo', 'icd-10-cm', 'H81.09'],
      ],
    );
  }
});

test('bad lines are told with their numbers, twenty of them, and nothing is taken', async (t) => {
  const good = rxnConsoLine('900001', 'IN', 'zorblaxine');
  const one = await read(
    t,
    'rxnorm',
    `${good}\nnonsense\n${rxnConsoLine('x', 'IN', 'y')}${rxnConsoLine('5', 'IN', ' ')}`,
  );
  assert.ok(one.outcome === 'bad');
  assert.match(one.problems[0] ?? '', /^line 3: 0 columns, .*RXNCONSO\.RRF has 18/);
  assert.match(one.problems[1] ?? '', /^line 4: the first column is no RXCUI/);
  assert.match(one.problems[2] ?? '', /^line 5: the name \(column 15\) is empty/);
  const many = await read(
    t,
    'icd-10-cm',
    icdCodesLine('E119', 'Zorb').repeat(50) + 'this is prose\n'.repeat(100),
  );
  assert.ok(many.outcome === 'bad');
  assert.equal(many.problems.length, 21);
  assert.equal(many.problems.at(-1), 'and 80 more');
});

const otherFiles: readonly [what: string, name: ReleaseName, content: string | Buffer, told: RegExp][] = [
  [
    'RxNorm for ICD-10-CM',
    'icd-10-cm',
    rxnConsoLine('900001', 'IN', 'zorblaxine').repeat(200),
    /looks like a file of rxnorm: clarity terminology import rxnorm FILE$/,
  ],
  [
    'ICD-10-CM for RxNorm',
    'rxnorm',
    icdOrderLine(4711, 'E11', false, 'Type 2 diabetes mellitus').repeat(200),
    /looks like a file of icd-10-cm: clarity terminology import icd-10-cm FILE$/,
  ],
  ['prose', 'rxnorm', 'this is prose\n'.repeat(10), /no file of rxnorm; give RXNCONSO\.RRF of a release/],
  [
    'an archive',
    'icd-10-cm',
    Buffer.from(`PK\u0003\u0004${'\0\u0001\n'.repeat(50)}`, 'latin1'),
    /but a ZIP archive: unpack it; give icd10cm_codes/,
  ],
  ['a compressed file', 'rxnorm', Buffer.from(`1f8b0800${'0a00'.repeat(50)}`, 'hex'), /but a gzip archive/],
  ['zero bytes', 'rxnorm', Buffer.from('\0\n'.repeat(50)), /but a binary file/],
  ['names of the UMLS', 'rxnorm', `C0000001|${'x|'.repeat(17)}\n`.repeat(50), /but MRCONSO\.RRF of the UMLS/],
  ['another table', 'rxnorm', `900001|${'x|'.repeat(12)}\n`.repeat(50), /but another table of RxNorm/],
  ['XML', 'icd-10-cm', '<?xml version="1.0"?>\n<a>\n<b/>\n<b/>\n</a>\n', /but XML or HTML/],
];
for (const [what, name, content, told] of otherFiles) {
  test(`another file is told in one line: ${what}`, async (t) => {
    const release = await read(t, name, content);
    assert.ok(release.outcome === 'bad');
    assert.equal(release.problems.length, 1, release.problems.join('\n'));
    assert.match(release.problems[0] ?? '', told);
  });
}

test('a list that was written is read by the next start, and wins over the built-in lists', async (t) => {
  const folder = join(folderFor(t), 'lists');
  const release = await read(t, 'icd-10-cm', icdCodesLine('E119', 'Quillon ataxia, unspecified'));
  assert.ok(release.outcome === 'read');
  for (let time = 0; time < 2; time += 1) writeList(folder, release.listName, release.lines);
  assert.deepEqual(readdirSync(folder), ['conditions-icd-10-cm.tsv']);
  assert.match(
    readFileSync(join(folder, release.listName), 'utf8'),
    /^# Written by clarity terminology import/,
  );
  const { rows } = readLexiconFolder(folder);
  assert.equal(rows.length, 1);
  const [found] = createExtractor(rows).extract('He has quillon ataxia, unspecified.');
  assert.equal(found?.codes[0]?.code, 'E11.9');
});

test('a list that cannot be written leaves nothing behind', (t) => {
  const folder = folderFor(t);
  assert.throws(() => writeList(folder, 'no-such-folder/list.tsv', ['a']));
  assert.deepEqual(readdirSync(folder), []);
});

test('a file that is not there is told by its name', async () => {
  await assert.rejects(readRelease('rxnorm', ['/nowhere/RXNCONSO.RRF']), /ENOENT.*RXNCONSO/);
});
