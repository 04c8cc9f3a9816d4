import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildLanguageModel } from './language-model-builder.ts';
import type { LanguageModelOptions } from './language-model-builder.ts';
import { rankStockWords, StockModelError } from './stock-unigrams.ts';

const stockModelText = `\\data\\
ngram 1=5

\\1-grams:
-1.0 </s>
-99 <s>
-2.0 rarely
-0.5 often
-0.9 sometimes

\\end\\
`;

/** A source folder and a stock model of three words. */
function withOptions(use: (options: LanguageModelOptions, folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'language-model-'));
  try {
    for (const name of ['source', 'source/templates', 'source/slots', 'stock']) mkdirSync(join(folder, name));
    writeFileSync(
      join(folder, 'source/templates/clinic.txt'),
      'take {drug} {int:1-9} times\nno gout today\nan xyzzy here\n',
    );
    writeFileSync(join(folder, 'source/medications.tsv'), 'lisinopril\tantihypertensive\n');
    const own =
      'lisinopril L AY S IH N AH P R IH L\ngout G AW T\nno N OW\ntoday T AH D EY\ntake T EY K\ntimes T AY M Z\n';
    const numbers = 'one two three four five six seven eight nine'.split(' ').map((word) => `${word} AH\n`);
    writeFileSync(join(folder, 'source/pronunciations.dict'), own + numbers.join(''));
    writeFileSync(
      join(folder, 'stock/words.dict'),
      'often AO F AH N\nsometimes S AH M T AY M Z\nan AE N\nhere HH IY R\n',
    );
    writeFileSync(join(folder, 'stock/stock.lm'), stockModelText);
    const stockModel = {
      acousticModelFolder: join(folder, 'stock'),
      languageModelFile: join(folder, 'stock/stock.lm'),
      dictionaryFile: join(folder, 'stock/words.dict'),
    };
    use(
      {
        speechModelFolder: join(folder, 'source'),
        stockModel,
        outputFolder: join(folder, 'made/here'),
        log: () => undefined,
      },
      folder,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

test('words of the stock model come most probable first, without marks', () => {
  withOptions(({ stockModel }) => {
    assert.deepEqual(rankStockWords(stockModel.languageModelFile), ['often', 'sometimes', 'rarely']);
  });
});

test('what is no language model is refused with a remedy', () => {
  withOptions(({ stockModel }) => {
    assert.throws(
      () => rankStockWords(stockModel.dictionaryFile),
      (error: unknown) =>
        error instanceof StockModelError && /reinstall pocketsphinx-en-us/.test(error.message),
    );
  });
});

test('the model is built once, the same every time, and anew when an input changes', () => {
  withOptions((options) => {
    const first = buildLanguageModel(options);
    assert.equal(first.built, true);
    assert.deepEqual(readdirSync(options.outputFolder).sort(), ['domain.lm', 'model.json', 'words.dict']);
    assert.match(contents(options.outputFolder)['words.dict'] ?? '', /^lisinopril L AY S IH N AH P R IH L$/m);
    const before = contents(options.outputFolder);

    assert.deepEqual(buildLanguageModel(options), { manifest: first.manifest, built: false });
    rmSync(join(options.outputFolder, 'words.dict'));
    assert.equal(buildLanguageModel(options).built, true);
    assert.deepEqual(contents(options.outputFolder), before);

    writeFileSync(join(options.outputFolder, 'model.json'), '{"inputsSha256": "cut sh');
    assert.equal(buildLanguageModel(options).built, true);
    writeFileSync(join(options.speechModelFolder, 'slots/side.txt'), 'left\n');
    assert.equal(buildLanguageModel(options).built, true);
    assert.notEqual(contents(options.outputFolder)['model.json'], before['model.json']);
  });
});

test('sentences with a word that cannot be pronounced are left out and named', () => {
  withOptions((options) => {
    const lines: string[] = [];
    const { manifest } = buildLanguageModel({ ...options, log: (line) => lines.push(line) });
    assert.deepEqual(manifest.unpronounceable, ['xyzzy']);
    assert.ok(lines.some((line) => line.includes('no pronunciation for xyzzy')));
    assert.doesNotMatch(readFileSync(join(options.outputFolder, 'domain.lm'), 'utf8'), /xyzzy/);
  });
});
