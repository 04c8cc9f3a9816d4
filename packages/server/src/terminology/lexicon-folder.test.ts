import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { createExtractor } from '@clarity-care/clinical';
import { composeExtractor } from '../compose/added-terms.ts';
import { ConfigError } from '../config.ts';
import { LexiconError, readLexiconFolder, rowsOfLists } from './lexicon-folder.ts';

function folderWith(t: TestContext, files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'clarity-lexicon-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function problemsIn(folder: string): readonly string[] {
  try {
    readLexiconFolder(folder);
  } catch (error) {
    assert.ok(error instanceof LexiconError);
    return error.problems.map((problem) => problem.replace(`${folder}/`, ''));
  }
  return assert.fail('it was taken');
}

test('rows of every sort of list, as people and spreadsheets write them', (t) => {
  const folder = folderWith(t, {
    'medications-ours.tsv':
      '\uFEFFterm\tcode system\tcode\tdisplay\r\n# ours\r\n\r\nSt. John’s wort\tlocal\tM-1\tHypericum\r\nZorblax\trxnorm\t29046\t\tbrand_name\r\n',
    'conditions.tsv':
      'Type 2 sadness\ticd-10-cm\tF329\tSadness\n=QX\t\t\t\n?slump\thttp://snomed.info/sct\t38341003\t',
    'symptoms.tsv': 'wobbles\t\t\t\n',
    'procedures.tsv': 'knee tapping\tloinc\t4548-4\tTap\ttest\n',
    'Anatomy.TSV': 'left earhole\tlocal\tE\tEar\n',
    'notes.txt': 'not a list',
  });
  const { rows, lists, count } = readLexiconFolder(folder);
  assert.equal(count, 8);
  assert.deepEqual(rows.slice(0, count), [
    {
      category: 'anatomy',
      kind: 'system_organ_site',
      terms: ['left earhole'],
      codes: [{ system: 'urn:clarity-care:local', code: 'E', display: 'Ear' }],
    },
    {
      category: 'condition',
      kind: 'diagnosis',
      terms: ['type 2 sadness'],
      codes: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'F32.9', display: 'Sadness' }],
    },
    { category: 'condition', kind: 'diagnosis', terms: ['=QX'], codes: [] },
    {
      category: 'condition',
      kind: 'diagnosis',
      terms: ['?slump'],
      codes: [{ system: 'http://snomed.info/sct', code: '38341003', display: 'slump' }],
    },
    {
      category: 'medication',
      kind: 'generic_name',
      terms: ["st . john 's wort"],
      codes: [{ system: 'urn:clarity-care:local', code: 'M-1', display: 'Hypericum' }],
    },
    {
      category: 'medication',
      kind: 'brand_name',
      terms: ['zorblax'],
      codes: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '29046', display: 'Zorblax' }],
    },
    {
      category: 'procedure',
      kind: 'test',
      terms: ['knee tapping'],
      codes: [{ system: 'http://loinc.org', code: '4548-4', display: 'Tap' }],
    },
    { category: 'condition', kind: 'symptom', terms: ['wobbles'], codes: [] },
  ]);
  assert.deepEqual(rowsOfLists(lists), rows);
  const found = createExtractor(rows)
    .extract('Known type 2 sadness.')
    .find(({ kind }) => kind === 'diagnosis');
  assert.equal(found?.text, 'type 2 sadness');
});

test('the example of the guide is a good list', (t) => {
  const guide = readFileSync(new URL('../../../../docs/guide/configure.md', import.meta.url), 'utf8');
  const example = /^```tsv\n([^]*?)^```$/m.exec(guide)?.[1] ?? '';
  const { rows, count, doubts } = readLexiconFolder(folderWith(t, { 'medications-ours.tsv': example }));
  assert.deepEqual(doubts, []);
  assert.deepEqual(
    rows.slice(0, count).map(({ terms, kind }) => [terms[0], kind]),
    [
      ["st . john 's wort", 'generic_name'],
      ['zorblax', 'brand_name'],
      ['=ZBX', 'generic_name'],
    ],
  );
});

test('all that is wrong in all files is told, with file, line and remedy', (t) => {
  const folder = folderWith(t, {
    'conditions.tsv':
      'good\t\t\t\nno tabs here\nx\t\t\t\nfine term\ticd10\tF329\tx\nfine term\ticd-10-cm\t250\tx\n',
    'medications.tsv':
      'pill\t\t\t\tcapsule\n=A-B\t\t\t\n42\t\t\t\n=zb\t\t\t\n?=ZB\t\t\t\n"Quoted, ""term"""\t\t\t\n',
    'drugs.tsv': 'pill\t\t\t\n',
    'symptoms.tsv': Buffer.from([0xe9, 0x09, 0x09, 0x09]),
  });
  const problems = problemsIn(folder);
  const expected = [
    /^conditions\.tsv, line 2: 1 columns, .*term, code system, code, display/,
    /^conditions\.tsv, line 3: "x" is no term: give a word of two letters/,
    /^conditions\.tsv, line 4: "icd10" is no code system: give rxnorm, icd-10-cm, /,
    /^conditions\.tsv, line 5: "250" is no code of icd-10-cm: give one such as E11\.9/,
    /^drugs\.tsv: a list's name begins with .*medications, conditions/,
    /^medications\.tsv, line 1: "capsule" is no kind of this list: give generic_name or brand_name/,
    /^medications\.tsv, line 2: "=A-B": after "=" give an abbreviation/,
    /^medications\.tsv, line 3: "42" is no term/,
    /^medications\.tsv, line 4: "=zb": after "=" give an abbreviation in capitals/,
    /^medications\.tsv, line 5: "\?=ZB": give one mark/,
    /^symptoms\.tsv is not UTF-8; save it/,
  ];
  assert.equal(problems.length, expected.length, problems.join('\n'));
  for (const pattern of expected)
    assert.ok(
      problems.some((problem) => pattern.test(problem)),
      String(pattern),
    );
});

test('of many bad lines twenty are told, and the others counted', (t) => {
  const problems = problemsIn(folderWith(t, { 'anatomy.tsv': 'bad\n'.repeat(50) }));
  assert.equal(problems.length, 21);
  assert.equal(problems.at(-1), 'and 30 more');
});

test('a folder that is not there, or is a file', (t) => {
  const folder = folderWith(t, { 'a.tsv': '' });
  assert.match(problemsIn(join(folder, 'none'))[0] ?? '', /none: there is no such folder; make it/);
  assert.match(problemsIn(join(folder, 'a.tsv'))[0] ?? '', /is not a folder/);
});

test('a folder without lists adds nothing', (t) => {
  assert.deepEqual(readLexiconFolder(folderWith(t, {})), { lists: [], rows: [], count: 0, doubts: [] });
});

test('what may be meant otherwise is told, and taken', (t) => {
  const folder = folderWith(t, {
    'conditions-a.tsv': 'wobbles\tlocal\tA\t\n',
    'conditions-b.tsv': 'Wobbles\tlocal\tB\t\nqx\t\t\t\n',
    'medications.csv': 'term,system,code,display\n',
    'conditions.TXT': '',
    'README.md': '',
    '.hidden.txt': '',
  });
  const { doubts, count } = readLexiconFolder(folder);
  assert.equal(count, 3);
  assert.deepEqual(
    doubts.map((doubt) => doubt.split(/ is | has /)[0]),
    [
      'conditions.TXT',
      'medications.csv',
      'conditions-b.tsv, line 1: "wobbles"',
      'conditions-b.tsv, line 2: "qx"',
    ],
  );
  assert.match(doubts[0] ?? '', /is passed over: a list is a file \*\.tsv, with tabs/);
  const [finding] = createExtractor(readLexiconFolder(folder).rows).extract('She has wobbles.');
  assert.equal(finding?.codes[0]?.code, 'A');
});

test('of many doubts twenty are told, and the others counted', (t) => {
  const { doubts } = readLexiconFolder(
    folderWith(t, { 'medications.tsv': 'iron\tlocal\tA\t\niron\tlocal\tB\t\n'.repeat(25) }),
  );
  assert.equal(doubts.length, 21);
  assert.match(doubts.at(-1) ?? '', /^and \d+ more$/);
});

test('a wrong line stops the start, with the variable that names the folder', (t) => {
  const lexiconDir = folderWith(t, { 'conditions.tsv': 'bad\n' });
  assert.throws(
    () => composeExtractor({ lexiconDir }),
    (error) =>
      error instanceof ConfigError && /CLARITY_LEXICON_DIR: .*conditions\.tsv, line 1: /.test(error.message),
  );
  assert.equal(
    composeExtractor({ lexiconDir: folderWith(t, { 'symptoms.tsv': 'wobbles\t\t\t\n' }) }).addedTerms,
    1,
  );
});
