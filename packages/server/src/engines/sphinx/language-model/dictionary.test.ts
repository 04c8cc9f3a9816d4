import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { arpaPieces } from './arpa.ts';
import { chooseDictionary } from './dictionary-chooser.ts';
import { cmuPhonesOfIpa } from './ipa-to-cmu.ts';
import {
  formatPronunciations,
  readPronunciations,
  withoutAlternateMark,
} from './pronunciation-dictionary.ts';
import { estimateTrigramModel } from './trigram-estimator.ts';
import { endingOf } from './word-endings.ts';

function read(text: string): ReturnType<typeof readPronunciations> {
  const folder = mkdtempSync(join(tmpdir(), 'dictionary-'));
  try {
    writeFileSync(join(folder, 'words.dict'), text);
    return readPronunciations(join(folder, 'words.dict'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('dictionaries are read and written in the same form', () => {
  const text = 'gout G AW T\nread R EH D\nread(2) R IY D\n';
  assert.equal(formatPronunciations(read(`# by hand\n${text}read(3) R IY D\n`)), text);
  assert.equal(withoutAlternateMark('read(12)'), 'read');
});

test('a line without phones, or with one that the acoustic model lacks, is refused', () => {
  assert.throws(() => read('gout\n'), /words\.dict:1: no phones/);
  assert.throws(() => read('a AH\ngout G AW1 T\n'), /words\.dict:2: "AW1" is not one of the 39 CMU phones/);
});

test('the dictionary takes the most probable stock words and all of ours', () => {
  const stock = read('the DH AH\nof AH V\nrare R EH R\ngout G AW T\n');
  const own = read('lisinopril L AY S IH N AH P R IH L\ngout G UW T\n');
  const choice = chooseDictionary(
    stock,
    own,
    ['the', 'unlisted', 'of', 'rare'],
    ['gout', 'lisinopril', 'zzz'],
    2,
  );
  assert.deepEqual([...choice.dictionary.keys()].sort(), ['gout', 'lisinopril', 'of', 'the']);
  assert.deepEqual(choice.dictionary.get('gout'), ['G UW T', 'G AW T']);
  assert.deepEqual(choice.unpronounceable, ['zzz']);
});

test('IPA becomes CMU phones', () => {
  const cases: readonly [ipa: string, phones: string][] = [
    ['l_ˈɪ_s_ɪ_n_ˌɑː_p_ɹ_əl', 'L IH S IH N AA P R AH L'],
    ['j_ʊɹ_ɹ_ˈɑː_l_ə_dʒ_i', 'Y UH R AA L AH JH IY'],
    ['h_ˌaɪ_p_ɚ_ɹ_l_ˌɪ_p_aɪ_d_ˈiː_m_iə', 'HH AY P ER L IH P AY D IY M IY AH'],
    ['k_ˌɑː_ɹ_d_ɪ_ˈɑː_l_ə_dʒ_i', 'K AA R D IY AA L AH JH IY'],
    ['b_ˈɜː_d', 'B ER D'],
  ];
  for (const [ipa, phones] of cases) assert.equal(cmuPhonesOfIpa(ipa), phones);
  assert.throws(() => cmuPhonesOfIpa('ʘ'), /"ʘ".*has no CMU phone/);
});

test('the longest ending of a word counts, and needs a stem', () => {
  assert.deepEqual(endingOf('lisinopril'), { stem: 'lisino', phones: 'P R IH L' });
  assert.deepEqual(endingOf('itraconazole')?.stem, 'itra');
  assert.equal(endingOf('pril'), undefined);
  assert.equal(endingOf('aspirin'), undefined);
});

test('ARPA text declares what it holds, and its figures are those of the model', () => {
  const model = estimateTrigramModel(['a b', 'a b c'], ['d']);
  const text = [...arpaPieces(model)].join('');
  const section = (order: number): string[] =>
    (text.split(`\\${order}-grams:\n`)[1] ?? '').split('\n\n')[0]?.split('\n') ?? [];
  assert.match(text, /^\\data\\\nngram 1=6\nngram 2=5\nngram 3=4\n\n/);
  assert.match(text, /\n\\end\\\n$/);
  assert.deepEqual(
    [1, 2, 3].map((order) => section(order).length),
    [6, 5, 4],
  );
  assert.ok(section(1).includes(`-99\t<s>\t${Math.log10(model.tables.unigramBackoffs[0] ?? 0).toFixed(4)}`));
  const b = model.words.indexOf('b');
  const a = model.words.indexOf('a');
  const line = section(3).find((one) => one.endsWith('\t<s> a b'));
  assert.equal(line, `${Math.log10(model.probability(b, [0, a])).toFixed(4)}\t<s> a b`);
});
