/** `clarity extract`, `redact` and `terminology` as a person runs them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { icdCodesLine, rxnConsoLine } from '../../src/terminology/synthetic-release.ts';
import { projectFolder, startServer } from '../support/server-process.ts';
import { clarity } from './clarity-process.ts';

interface FoundLine {
  readonly error?: string;
  readonly findings?: readonly { kind: string; text: string; turn?: number; codes: { code: string }[] }[];
}

const parsedLines = (stdout: string): FoundLine[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as FoundLine);

async function folderFor(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'clarity-text-'));
  t.after(() => rm(folder, { recursive: true }));
  return folder;
}

test('extract reads standard input', async () => {
  const { code, stdout } = await clarity(['extract'], 'BP 120/80, spo2 98% on room air');
  assert.equal(code, 0);
  const { findings } = JSON.parse(stdout) as { findings: { kind: string }[] };
  assert.deepEqual(
    findings.map(({ kind }) => kind),
    ['blood_pressure', 'oxygen_saturation'],
  );
});

test('extract --shape comprehend answers as Comprehend Medical does', async () => {
  const { code, stdout } = await clarity(
    ['extract', '--shape', 'comprehend'],
    'start lisinopril 10 mg daily',
  );
  assert.equal(code, 0);
  const { Entities } = JSON.parse(stdout) as { Entities: { Text: string; Type: string }[] };
  assert.deepEqual(
    Entities.map(({ Text, Type }) => [Text, Type]),
    [['lisinopril', 'GENERIC_NAME']],
  );
  const wrong = await clarity(['extract', '--shape', 'fhir'], 'a');
  assert.equal(wrong.code, 2);
});

test('extract --jsonl answers line by line, and says of a bad one what is wrong with it', async () => {
  const lines = [
    '\uFEFF{"text":"pulse 72"}',
    'nonsense',
    '',
    '{"text":"weight 80 kg"}\r',
    '{"turns":[{"text":"no speaker"}]}',
    '[]',
    '{"txet":"pulse 72"}',
    '{"text":72}',
    '{"text":"pulse 72","turns":[]}',
    '{"text":"line\u2028end, pulse 72"}',
  ];
  const { code, stdout } = await clarity(['extract', '--jsonl'], lines.join('\n'));
  assert.equal(code, 1);
  const answers = parsedLines(stdout).map(({ error, findings }) => error ?? findings?.[0]?.kind);
  const expected = [
    /^heart_rate$/,
    /^standard input, line 2: not JSON; each line is a JSON object of its own/,
    /^body_weight$/,
    /^standard input, line 5: turns\[0\]\.speaker: missing; a text is expected, such as \{"turns":/,
    /^standard input, line 6: The line is a list; a JSON object is expected, such as \{"text":/,
    /line 7: The line has a field that is not known here: txet \(is text meant\?\); known: text, turns/,
    /line 8: text: a number was given; a text is expected/,
    /line 9: turns: given beside text; give one of them/,
    /^heart_rate$/,
  ];
  assert.equal(answers.length, expected.length);
  for (const [at, pattern] of expected.entries()) assert.match(answers[at] ?? '', pattern);
});

test('extract --jsonl --shape comprehend has no answer for turns, and says so', async () => {
  const { code, stdout } = await clarity(
    ['extract', '--jsonl', '--shape', 'comprehend'],
    '{"turns":[{"speaker":"nurse","text":"pulse 72"}]}\n',
  );
  assert.equal(code, 1);
  assert.match(parsedLines(stdout)[0]?.error ?? '', /the shape comprehend answers for a text, not for turns/);
});

const notUtf8 = Buffer.from('pulse 72\nMr. Ren\u00e9 Dupont bp 120/80\n', 'latin1');

for (const command of ['extract', 'redact']) {
  test(`${command} refuses what is not UTF-8, with its line`, async () => {
    const { code, stdout, stderr } = await clarity([command], notUtf8);
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /^clarity: standard input, line 2: not UTF-8; save it as UTF-8/);
  });

  test(`${command} --jsonl refuses a line that is not UTF-8, and goes on`, async () => {
    const line = Buffer.from('{"text":"Mr. Ren\u00e9 Dupont"}\n', 'latin1');
    const input = Buffer.concat([line, Buffer.from('{"text":"température 37.2"}\n')]);
    const { code, stdout } = await clarity([command, '--jsonl'], input);
    assert.equal(code, 1);
    const [bad, good] = parsedLines(stdout);
    assert.match(bad?.error ?? '', /^standard input, line 1: not UTF-8; save it/);
    assert.ok(good !== undefined && good.error === undefined);
  });

  test(`${command} tells a file that cannot be read, and does the others`, async (t) => {
    const folder = await folderFor(t);
    const [bad, good] = [join(folder, 'bad.txt'), join(folder, 'good.txt')];
    await writeFile(bad, notUtf8);
    await writeFile(good, 'pulse 72');
    const { code, stdout, stderr } = await clarity([command, 'no-such.txt', bad, folder, good]);
    assert.equal(code, 1);
    assert.match(stderr, /no-such\.txt: there is no such file\n/);
    assert.match(stderr, /bad\.txt, line 2: not UTF-8/);
    assert.match(stderr, /is a folder, not a file/);
    assert.match(stdout, /72/);
  });
}

test('extract --jsonl reads conversations, from files too', async (t) => {
  const file = join(await folderFor(t), 'talks.jsonl');
  const turns = [
    { speaker: 'nurse', text: 'what is your weight' },
    { speaker: 'patient', text: 'eighty kilograms' },
  ];
  await writeFile(file, `${JSON.stringify({ turns })}\n`);
  const { code, stdout } = await clarity(['extract', '--jsonl', file]);
  assert.equal(code, 0);
  const [finding] = parsedLines(stdout)[0]?.findings ?? [];
  assert.deepEqual([finding?.kind, finding?.turn], ['body_weight', 1]);
});

const visit = 'Patient name: Maria Alvarez, phone 555-201-3344. BP 120/80, pulse 72.\n';

test('redact keeps the text but for what identifies', async () => {
  const { code, stdout } = await clarity(['redact'], visit);
  assert.equal(code, 0);
  assert.equal(stdout, 'Patient name: [NAME], phone [PHONE_OR_FAX]. BP 120/80, pulse 72.\n');
});

test('redact --jsonl says what gave way; --policy decides what does', async () => {
  const text = 'A 62 year old man, phone 555-201-3344.';
  const { code, stdout } = await clarity(
    ['redact', '--jsonl', '--policy', 'safe_harbor'],
    `${JSON.stringify({ text })}\n{"turns":[]}\n`,
  );
  assert.equal(code, 1);
  const [first = '', second = ''] = stdout.trim().split('\n');
  assert.deepEqual(JSON.parse(first), {
    text: 'A 62 year old man, phone [PHONE_OR_FAX].',
    replacements: [{ begin: 25, end: 37, new_begin: 25, new_end: 39, text: '[PHONE_OR_FAX]' }],
  });
  assert.match(second, /line 2: text: missing; a text is expected/);
});

test('terms of the folder of lists are found by the command line, and by the server in texts of any length', async (t) => {
  const folder = await folderFor(t);
  await writeFile(
    join(folder, 'conditions-ours.tsv'),
    "Quillon's ataxia\tlocal\tQ-1\tQuillon ataxia\nqx\tlocal\tQ-2\t\n",
  );
  const environment = { CLARITY_LEXICON_DIR: folder };
  const { stdout } = await clarity(['extract'], 'Known quillon’s ataxia.', environment);
  assert.equal(parsedLines(stdout)[0]?.findings?.[0]?.codes[0]?.code, 'Q-1');

  const server = await startServer({ environment });
  t.after(() => rm(server.dataDir, { recursive: true, force: true }));
  try {
    for (const text of ['Known Quillon’s ataxia.', `${'Well today. '.repeat(2000)}Known Quillon’s ataxia.`]) {
      const response = await fetch(`${server.url}/api/extract`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text }),
      });
      const { findings } = (await response.json()) as { findings: { codes: { code: string }[] }[] };
      assert.ok(
        findings.some(({ codes }) => codes[0]?.code === 'Q-1'),
        `in ${text.length} characters`,
      );
    }
    assert.match(server.log(), /"count":2,.*"terms_added"/);
    assert.match(server.log(), /"reason":"conditions-ours\.tsv, line 2: .*is short.*"terms_doubtful"/);
  } finally {
    assert.equal(await server.stop(), 0);
  }
});

test('a wrong line of a list stops the start, and says where it is', async (t) => {
  const folder = await folderFor(t);
  await writeFile(join(folder, 'conditions-ours.tsv'), 'no columns here\n');
  for (const command of ['serve', 'extract']) {
    const { code, stderr } = await clarity([command], '', { CLARITY_LEXICON_DIR: folder, API_PORT: '0' });
    assert.equal(code, 2);
    assert.match(stderr, /CLARITY_LEXICON_DIR: .*conditions-ours\.tsv, line 1: 1 columns/);
  }
});

test('terminology import of another file says in one line what it is', async (t) => {
  const file = join(await folderFor(t), 'RXNCONSO.RRF');
  await writeFile(file, rxnConsoLine('900001', 'IN', 'zorblaxine').repeat(200));
  const { code, stderr } = await clarity(['terminology', 'import', 'icd-10-cm', file, '--to', file]);
  assert.equal(code, 1);
  assert.match(
    stderr,
    /^clarity: .*RXNCONSO\.RRF: this looks like a file of rxnorm: clarity terminology import rxnorm FILE\nclarity: nothing was written\n$/,
  );
});

test('doctor reads the lists and the table of prices', async (t) => {
  const folder = await folderFor(t);
  await writeFile(join(folder, 'conditions-ours.tsv'), 'wobbles\tlocal\tQ-1\t\nqx\t\t\t\n');
  await writeFile(join(folder, 'more.csv'), 'x');
  const good = await clarity(['doctor'], '', { API_PORT: '0', CLARITY_LEXICON_DIR: folder });
  assert.equal(good.code, 0, good.stdout);
  assert.match(good.stdout, /ok +own terms: 2 in 1 list of /);
  assert.match(good.stdout, /look +own terms: more\.csv is passed over/);
  assert.match(good.stdout, /look +own terms: conditions-ours\.tsv, line 2: "qx" is short/);
  await writeFile(join(folder, 'conditions-ours.tsv'), 'no columns\n');
  const prices = join(folder, 'prices.json');
  await writeFile(prices, '{}');
  const bad = await clarity(['doctor'], '', {
    API_PORT: '0',
    CLARITY_LEXICON_DIR: folder,
    COST_PRICE_TABLE: prices,
  });
  assert.equal(bad.code, 1);
  assert.match(bad.stdout, /MEND +own terms: CLARITY_LEXICON_DIR: .*conditions-ours\.tsv, line 1: 1 columns/);
  assert.match(bad.stdout, /MEND +price table: COST_PRICE_TABLE is .*prices\.json/);
});

test('terminology import makes lists of releases, and extract finds their terms', async (t) => {
  const folder = await folderFor(t);
  const lists = join(folder, 'lists');
  const [rxnorm, icd] = [join(folder, 'RXNCONSO.RRF'), join(folder, 'icd10cm_codes_2026.txt')];
  await writeFile(
    rxnorm,
    rxnConsoLine('900001', 'IN', 'zorblaxine') + rxnConsoLine('900002', 'BN', 'Zorblax'),
  );
  await writeFile(icd, icdCodesLine('E119', 'Quillon ataxia, unspecified'));
  const first = await clarity(['terminology', 'import', 'rxnorm', rxnorm, '--to', lists]);
  assert.equal(first.code, 0, first.stderr);
  assert.match(first.stdout, /medications-rxnorm\.tsv: 2 terms of 2 concepts/);
  assert.match(first.stdout, /Set CLARITY_LEXICON_DIR=/);
  const environment = { CLARITY_LEXICON_DIR: lists };
  const second = await clarity(['terminology', 'import', 'icd-10-cm', icd], '', environment);
  assert.match(second.stdout, /conditions-icd-10-cm\.tsv: 1 terms of 1 concepts/);
  assert.doesNotMatch(second.stdout, /Set CLARITY_LEXICON_DIR/);
  assert.deepEqual((await readdir(lists)).toSorted(), ['conditions-icd-10-cm.tsv', 'medications-rxnorm.tsv']);
  const { stdout } = await clarity(['extract'], 'He has quillon ataxia, unspecified.', environment);
  assert.equal(parsedLines(stdout)[0]?.findings?.[0]?.codes[0]?.code, 'E11.9');
});

test('terminology import with a bad line writes nothing, and what was there stays', async (t) => {
  const folder = await folderFor(t);
  const lists = join(folder, 'lists');
  await mkdir(lists);
  const file = join(folder, 'RXNCONSO.RRF');
  await writeFile(file, `${rxnConsoLine('900001', 'IN', 'zorblaxine')}not a line\n`);
  const { code, stderr } = await clarity(['terminology', 'import', 'rxnorm', file, '--to', lists]);
  assert.equal(code, 1);
  assert.match(stderr, /RXNCONSO\.RRF, line 2: 0 columns/);
  assert.match(stderr, /nothing was written/);
  assert.deepEqual(await readdir(lists), []);
});

const wrong: readonly [parameters: string[], complaint: RegExp][] = [
  [['terminology'], /import is what can be done/],
  [['terminology', 'import', 'snomed', 'x'], /"snomed" is no release: give rxnorm or icd-10-cm/],
  [['terminology', 'import', 'rxnorm'], /which file\?/],
  [['terminology', 'import', 'rxnorm', 'x.rrf'], /where to\? Set CLARITY_LEXICON_DIR/],
  [['terminology', 'import', 'rxnorm', 'no-such.rrf', '--to', 'x'], /no-such\.rrf: there is no such file/],
];
for (const [parameters, complaint] of wrong) {
  test(`clarity ${parameters.join(' ')} is told in one line, with exit code 2`, async () => {
    const { code, stderr } = await clarity(parameters);
    assert.equal(code, 2);
    assert.match(stderr, complaint);
    assert.doesNotMatch(stderr, /\n\s+at /);
  });
}

test('whoever reads may stop early', () => {
  const line = `${JSON.stringify({ text: 'pulse 72, temperature 98.6' })}\n`;
  const { status, stderr } = spawnSync(
    'bash',
    [
      '-c',
      'set -o pipefail; "$0" extract --jsonl | head -1',
      join(projectFolder, 'packages/server/bin/clarity.mjs'),
    ],
    { input: line.repeat(5000), encoding: 'utf8' },
  );
  assert.equal(status, 0);
  assert.equal(stderr, '');
});

test('a list that cannot be written is told with its folder', async (t) => {
  const folder = await folderFor(t);
  const file = join(folder, 'release.txt');
  await writeFile(file, 'E119    Type 2 diabetes mellitus without complications\n');
  const { code, stderr } = await clarity(['terminology', 'import', 'icd-10-cm', file, '--to', file]);
  assert.equal(code, 2);
  assert.match(
    stderr,
    /release\.txt: the list cannot be written there \(E\w+\); give another folder with --to/,
  );
  assert.doesNotMatch(stderr, /at .*\.ts/);
});
