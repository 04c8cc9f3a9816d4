import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readDocument } from './document.ts';

const NO_NAMES: ReadonlySet<string> = new Set();

/** The sentences, their tokens joined with spaces. */
function sentencesOf(text: string): string[] {
  const { tokens, segments } = readDocument(text, NO_NAMES);
  const sentences: string[] = [];
  let last: number | undefined;
  tokens.forEach((token, i) => {
    if (segments.sentence[i] === last) sentences[sentences.length - 1] += ` ${token.text}`;
    else sentences.push(token.text);
    last = segments.sentence[i];
  });
  return sentences;
}

/** What the section's heading makes of the last token. */
function priorOf(text: string): string | undefined {
  const { segments } = readDocument(text, NO_NAMES);
  return segments.heading.at(-1)?.mentions;
}

test('a doubt is no question', () => {
  assert.deepEqual(sentencesOf('x-ray today ?pneumonia. better'), ['x ray today ? pneumonia .', 'better']);
  assert.deepEqual(sentencesOf('any fever? no'), ['any fever ?', 'no']);
  const asked = (text: string): boolean => readDocument(text, NO_NAMES).segments.asked.includes(true);
  assert.equal(asked('cough (? viral)'), false);
  assert.equal(asked('is it viral?'), true);
});

test('versus and titles end no sentence', () => {
  assert.equal(sentencesOf('asthma vs. bronchitis').length, 1);
  assert.equal(sentencesOf('seen by Dr. Winterbottom').length, 1);
});

test('a heading stands over all until the next, whatever its form', () => {
  for (const heading of [
    'FAMILY HISTORY:',
    'FAMILY HISTORY\n',
    '## Family History\n',
    '3. Family history:',
    'Family history.',
    'family history colon',
    'family history period',
  ]) {
    assert.equal(priorOf(`Doing well.\n${heading} asthma`), 'family', heading);
    assert.equal(priorOf(`Doing well.\n${heading} asthma. gout`), 'family', heading);
    assert.equal(priorOf(`Doing well.\n${heading} asthma.\nPHYSICAL EXAM: rash`), undefined, heading);
    assert.equal(priorOf(`Doing well.\n${heading} asthma.\n\nOTHER THINGS: rash`), undefined, heading);
  }
});

test('the words of a heading in a sentence are none', () => {
  assert.equal(priorOf('She has a family history of gout. Rash'), undefined);
  assert.equal(priorOf('Continue the plan as before.'), undefined);
});

test('relatives who speak begin a turn', () => {
  const { segments } = readDocument('Doctor: any fever?\nGuest_family: no', NO_NAMES);
  assert.equal(new Set(segments.turn).size, 2);
});
