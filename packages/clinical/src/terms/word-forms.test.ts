import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sensesOfForm } from './word-forms.ts';

const kindOf = (word: string): string | undefined => sensesOfForm(word)?.[0]?.kind;

test('an ending tells what a word is that no list has', () => {
  const WORDS: Readonly<Record<string, string>> = {
    chondritis: 'diagnosis',
    silicosis: 'diagnosis',
    hypovolemia: 'diagnosis',
    schwannoma: 'diagnosis',
    angiopathy: 'diagnosis',
    pancytopenia: 'diagnosis',
    acromegaly: 'diagnosis',
    monoplegia: 'diagnosis',
    coccyxalgia: 'symptom',
    hemosiderinuria: 'symptom',
    vulvodynia: 'symptom',
    zofenopril: 'generic_name',
    fimasartan: 'generic_name',
    evogliptin: 'generic_name',
    cefacillin: 'generic_name',
    savolitinib: 'generic_name',
    retagliflozin: 'generic_name',
  };
  for (const [word, kind] of Object.entries(WORDS)) assert.equal(kindOf(word), kind, word);
});

test('short words and words of other trades are left alone', () => {
  const words = 'april coma aroma diagnosis prognosis empathy nostalgia oklahoma academia thorax trophy';
  for (const word of words.split(' ')) assert.equal(kindOf(word), undefined, word);
});
