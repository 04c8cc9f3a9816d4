import assert from 'node:assert/strict';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { test, type TestContext } from 'node:test';
import { createExtractor } from '@clarity-care/clinical';
import { systemClock } from '../clock/clock.ts';
import { rowsOfLists } from '../terminology/lexicon-folder.ts';
import { createTextExtraction, LONGEST_INLINE_TEXT, type TextExtraction } from './text-extraction.ts';
import type { WorkerThread } from './worker-queue.ts';

const lists = [{ name: 'conditions-ours.tsv', text: "Quillon's ataxia\tlocal\tQ-1\tQuillon ataxia\n" }];
const extractor = createExtractor(rowsOfLists(lists));
const sentence = "Known Quillon's ataxia. Blood pressure 120/80, pulse 72. No chest pain.\n";
const longText = sentence.repeat(Math.ceil(LONGEST_INLINE_TEXT / sentence.length) + 1);

function extractionFor(t: TestContext, startThread?: () => WorkerThread): TextExtraction {
  const parts = { extractor, lists, clock: systemClock };
  const extraction = createTextExtraction(startThread === undefined ? parts : { ...parts, startThread });
  t.after(() => extraction.close());
  return extraction;
}

test('a short text needs no thread', async (t) => {
  const extraction = extractionFor(t, () => assert.fail('a thread was started'));
  assert.deepEqual(JSON.parse(await extraction.extract(sentence)), extractor.extract(sentence));
  const turns = [{ speaker: 'a', text: sentence }];
  assert.deepEqual(JSON.parse(await extraction.extractTurns(turns)), extractor.extractTurns(turns));
  const redaction = await extraction.redact(sentence, {});
  assert.equal(redaction.text, sentence);
});

test('the thread finds in a long text what this one finds, also terms of the added lists', async (t) => {
  const extraction = extractionFor(t);
  const expected = extractor.extract(longText);
  assert.ok(expected.some(({ codes }) => codes[0]?.code === 'Q-1'));
  assert.deepEqual(JSON.parse(await extraction.extract(longText)), expected);
  const turns = [
    { speaker: 'a', text: longText },
    { speaker: 'b', text: sentence },
  ];
  assert.deepEqual(JSON.parse(await extraction.extractTurns(turns)), extractor.extractTurns(turns));
  assert.equal((await extraction.redact(longText, { policy: 'safe_harbor' })).text.length, longText.length);
});

test('a long text does not hold up this thread', async (t) => {
  const extraction = extractionFor(t);
  await extraction.extract(longText);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await extraction.extract(sentence.repeat(7000));
  // The delay is seen by a timer, which is due after this one.
  await new Promise((resolve) => setTimeout(resolve, 20));
  delay.disable();
  // Half a second and more when it is read here.
  assert.ok(delay.max / 1e6 < 300, `held up for ${delay.max / 1e6} ms`);
});

test('what breaks in the thread is told as a fault without the text', async (t) => {
  const extraction = extractionFor(t);
  const notText = { length: longText.length } as unknown as string;
  await assert.rejects(extraction.extract(notText), (error: Error) => {
    assert.equal(error.name, 'ExtractionFailedError');
    return !error.message.includes('Quillon');
  });
  assert.match(await extraction.extract(longText), /Q-1/);
});
