import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { drawCorpus, isHeldOutTemplate } from './corpus.ts';
import { readPronunciations } from './pronunciation-dictionary.ts';
import { createSeededRandom } from './seeded-random.ts';
import {
  createSentenceGenerators,
  readTemplateSource,
  TemplateSourceError,
  wordsOfSource,
} from './sentence-templates.ts';
import type { TemplateSource } from './sentence-templates.ts';
import { speechModelFolder } from './speech-model-folder.ts';
import { findStockModel } from '../decoder-settings.ts';

interface SourceText {
  readonly templates: string;
  readonly slots?: Readonly<Record<string, string>>;
  readonly medications?: string;
}

/** Writes a source folder, reads it with `use`, and takes it away again. */
function withSource<Result>(text: SourceText, use: (source: TemplateSource) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'speech-model-'));
  try {
    mkdirSync(join(folder, 'templates'));
    mkdirSync(join(folder, 'slots'));
    writeFileSync(join(folder, 'templates', 'clinic.txt'), text.templates);
    for (const [name, values] of Object.entries(text.slots ?? {})) {
      writeFileSync(join(folder, 'slots', `${name}.txt`), values);
    }
    writeFileSync(
      join(folder, 'medications.tsv'),
      text.medications ?? 'lisinopril\tantihypertensive\nlipitor\tstatin\n',
    );
    return use(readTemplateSource(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sentencesOf(source: TemplateSource, draws = 200): Set<string> {
  const random = createSeededRandom(4);
  const generators = createSentenceGenerators(source);
  return new Set(generators.flatMap((one) => Array.from({ length: draws }, () => one.generate(random))));
}

test('every way through a template is taken', () => {
  const text = {
    templates: '# comment\nthe {side} (knee|hip) [still] hurts # more\n',
    slots: { side: 'left\nright\n' },
  };
  withSource(text, (source) => {
    const sides = ['left', 'right'];
    const expected = sides.flatMap((side) =>
      ['knee', 'hip'].flatMap((joint) => [`the ${side} ${joint} hurts`, `the ${side} ${joint} still hurts`]),
    );
    assert.deepEqual([...sentencesOf(source)].sort(), expected.sort());
    assert.equal(createSentenceGenerators(source)[0]?.expansions, 8);
  });
});

test('slots may hold slots, and drugs come by class', () => {
  const text = {
    templates: 'start {order}\n',
    slots: { order: '{drug:statin}\n{drug:antihypertensive} {int:5-5}\n' },
  };
  withSource(text, (source) => {
    assert.deepEqual([...sentencesOf(source)].sort(), ['start lipitor', 'start lisinopril five']);
  });
});

test('each value of a slot is dealt once before any comes again', () => {
  const values = Array.from({ length: 20 }, (_, index) => 'abcdefghijklmnopqrst'.charAt(index));
  withSource({ templates: '{letter}\n', slots: { letter: values.join('\n') } }, (source) => {
    assert.equal(sentencesOf(source, values.length).size, values.length);
  });
});

test('faulty text is refused with place and remedy, all at once', () => {
  const text = { templates: 'Upper\nfine\nopen (a\n', medications: 'lisinopril\tpill\n' };
  assert.throws(
    () => withSource(text, () => undefined),
    (error: unknown) => {
      assert.ok(error instanceof TemplateSourceError);
      assert.match(error.message, /templates\/clinic\.txt:1, column 1/);
      assert.match(error.message, /templates\/clinic\.txt:3, column 8/);
      assert.match(error.message, /medications\.tsv:1: write .* antihypertensive/);
      return true;
    },
  );
});

test('slots that cannot be filled are refused', () => {
  const cases: readonly [templates: string, slots: Record<string, string>, message: RegExp][] = [
    ['{nothing}', {}, /clinic\.txt:1: \{nothing\} is neither built in nor a file slots\/nothing\.txt/],
    ['{empty}', { empty: '# none\n' }, /\{empty\} is neither/],
    ['{one}', { one: '{two}', two: '{one}' }, /holds itself: one → two → one/],
    ['{int}', {}, /write a range such as \{int:1-20\}/],
    ['{int:9-3}', {}, /write a range/],
    ['{int:1.5-3}', {}, /whole numbers/],
    ['{drug:sweets}', {}, /no medication of this class; the classes are antihypertensive/],
    ['{bp:low}', {}, /takes no argument/],
  ];
  for (const [templates, slots, message] of cases) {
    withSource({ templates, slots }, (source) => {
      assert.throws(
        () => createSentenceGenerators(source),
        { name: 'TemplateSourceError', message },
        templates,
      );
    });
  }
});

const builtIn: readonly [slot: string, form: RegExp][] = [
  ['{int:18-95}', /^[a-z]+( [a-z]+)?$/],
  ['{dec:95-104}', / point [a-z]+$/],
  ['{dec2:7-8}', /^(seven|eight) point [a-z]+( [a-z]+)?$/],
  ['{bp}', / over /],
  ['{date}', /(january|february|march|april|may|june|july|august|september|october|november|december)/],
  ['{month}', /^(january|february|march|april|may|june|july|august|september|october|november|december)$/],
  ['{year}', /^(nineteen|twenty|two thousand)/],
  ['{weekday}', /^[a-z]+day$/],
  ['{ordinal:1-10}', /(first|second|third|th)$/],
  ['{time}', / (a m|p m|in the (morning|afternoon|evening)|o'clock)$/],
  ['{size}', / (centimeters|millimeters|c m|m m)$/],
  ['{drug}', /^(lisinopril|lipitor)$/],
  ['{mg}', /^[a-z ]+$/],
  ['{frequency}', /^[a-z ]+$/],
  ['{duration}', /^(for|over) /],
];

test('every built-in slot gives spoken words of its form', () => {
  for (const [slot, form] of builtIn) {
    withSource({ templates: slot }, (source) => {
      for (const sentence of sentencesOf(source, 300)) {
        assert.match(sentence, /^[a-z']+( [a-z']+)*$/, slot);
        assert.match(sentence, form, slot);
      }
    });
  }
});

test('held-out sentences and templates never reach the training text, and all is repeatable', () => {
  const templates = Array.from(
    { length: 200 },
    (_, index) =>
      `reading ${'abcdefghij'.charAt(index % 10)}${'klmnopqrst'.charAt(Math.floor(index / 10) % 10)} is {int:1-60}`,
  );
  withSource({ templates: templates.join('\n') }, (source) => {
    const corpus = drawCorpus(source);
    const training = new Set(corpus.training);
    assert.ok(corpus.heldOutSentences.length > 50);
    assert.ok(corpus.heldOutTemplates.length > 0);
    for (const sentence of [...corpus.heldOutSentences, ...corpus.heldOutTemplates])
      assert.ok(!training.has(sentence));
    const heldBack = templates.filter(isHeldOutTemplate).map((text) => text.replace(/ is .*/, ' is '));
    for (const beginning of heldBack)
      assert.ok(!corpus.training.some((sentence) => sentence.startsWith(beginning)));
    assert.deepEqual(drawCorpus(source), corpus);
  });
});

test('the text of the speech model is sound, and every word of it can be pronounced', () => {
  const source = readTemplateSource(speechModelFolder);
  const corpus = drawCorpus(source);
  const own = readPronunciations(join(speechModelFolder, 'pronunciations.dict'));
  const stock = findStockModel();
  if (stock !== undefined) {
    const known = readPronunciations(stock.dictionaryFile);
    const words = new Set([...wordsOfSource(source), ...corpus.training.join(' ').split(' ')]);
    const missing = [...words].filter((word) => !own.has(word) && !known.has(word));
    assert.deepEqual(missing, [], 'run write-pronunciations.ts');
  }
  assert.ok(source.medications.length >= 450);
  assert.equal(new Set(source.medications.map(({ name }) => name)).size, source.medications.length);
});
