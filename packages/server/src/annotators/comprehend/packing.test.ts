import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countCodePoints } from '@clarity-care/clinical';
import { ManualClock } from '../../clock/manual-clock.ts';
import { createAnnotatorOver } from './comprehend-annotator.ts';
import { settled } from './fake-detector.ts';
import { billedUnits, countReady, layOutRequests } from './packing.ts';
import type { TextSize } from './packing.ts';

const sizes = (...characters: number[]): TextSize[] =>
  characters.map((count) => ({ characters: count, bytes: count }));

/** The same numbers on every run (a linear congruential generator). */
function seededFractions(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test('units are whole hundreds of characters, at least one', () => {
  assert.deepEqual([0, 1, 100, 101, 1_000, 1_001].map(billedUnits), [1, 1, 1, 2, 10, 11]);
});

test('nothing is sent before enough finals wait, however well they fit', () => {
  assert.equal(countReady(sizes(100, 99, 99, 99), 5), 0);
  assert.equal(countReady([], 1), 0);
});

test('the longest prefix that fills its units goes, the rest waits', () => {
  // With the joints: 100, then 200 whole; 261 and 322 waste too much; 396 of 400 wastes 1 %; 447 too much.
  assert.equal(countReady(sizes(100, 99, 60, 60, 73, 50), 5), 5);
  assert.equal(countReady(sizes(100, 99, 60, 60, 60), 5), 2);
});

test('a waste of exactly 3 % is enough, one character more is not', () => {
  assert.equal(countReady(sizes(97), 1), 1);
  assert.equal(countReady(sizes(96), 1), 0);
});

test('when no prefix fits, more is waited for', () => {
  assert.equal(countReady(sizes(50, 10, 10, 10, 10), 5), 0);
  assert.equal(countReady(sizes(50, 10, 10, 10, 10, 4), 5), 6);
});

test('characters are counted for the units, bytes for the limit', () => {
  const wide = (count: number): TextSize => ({ characters: count, bytes: count * 4 });
  assert.equal(countReady([wide(100)], 1), 1);
  // The second would go over the limit of bytes.
  assert.equal(countReady([wide(4_900), wide(4_900)], 1), 1);
  // One that is over the limit alone does not wait for company.
  assert.equal(countReady([wide(6_001), wide(50)], 2), 1);
});

test('over 1,000 finals of 20 to 250 characters, packing wastes under 3 %', (t) => {
  const fraction = seededFractions(20_260_701);
  const finals = Array.from({ length: 1_000 }, () => 20 + Math.floor(fraction() * 231));
  const spoken = finals.reduce((sum, characters) => sum + characters, 0);
  const waste = (units: number): number => 1 - spoken / (units * 100);

  let waiting: TextSize[] = [];
  let units = 0;
  let requests = 0;
  let mostWaiting = 0;
  const send = (count: number) => {
    const joined = waiting.slice(0, count).reduce((sum, { characters }) => sum + characters, count - 1);
    waiting = waiting.slice(count);
    units += billedUnits(joined);
    requests += 1;
  };
  for (const characters of finals) {
    waiting.push({ characters, bytes: characters });
    mostWaiting = Math.max(mostWaiting, waiting.length);
    for (let count = countReady(waiting, 5); count > 0; count = countReady(waiting, 5)) send(count);
  }
  if (waiting.length > 0) send(waiting.length);

  const onePerRequest = waste(finals.reduce((sum, characters) => sum + billedUnits(characters), 0));
  let fives = 0;
  for (let first = 0; first < finals.length; first += 5)
    fives += billedUnits(
      finals.slice(first, first + 5).reduce((sum, characters) => sum + characters + 1, -1),
    );
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  t.diagnostic(
    `waste, joints counted as waste: packed ${percent(waste(units))} in ${String(requests)} requests, at most ${String(mostWaiting)} finals waiting; ` +
      `one a request ${percent(onePerRequest)}; five a request ${percent(waste(fives))}`,
  );
  assert.ok(waste(units) < 0.03, percent(waste(units)));
  assert.ok(onePerRequest > 0.2 && waste(fives) > 0.05);
  assert.ok(mostWaiting < 100);
});

interface Dictation {
  readonly units: number;
  readonly requests: number;
  /** Of what is billed, what no final filled; joints count as empty. */
  readonly waste: number;
  /** The longest that a final waited to be sent. */
  readonly longestWaitMs: number;
}

/**
 * A session of 600 finals at the measured cadence: 2.6 to 17.8 s apart, 1,050 characters a minute, so that a final has
 * 45 to 312 characters.
 */
async function dictate(options: { readonly maxWaitMs?: number } = {}): Promise<Dictation> {
  const fraction = seededFractions(20_260_702);
  const clock = new ManualClock();
  const addedAtMs = new Map<string, number>();
  const stepMs = 100;
  let [spoken, units, requests, longestWaitMs] = [0, 0, 0, 0];
  const detector = {
    detect: (text: string) => {
      units += billedUnits(countCodePoints(text));
      requests += 1;
      for (const final of text.split('\n'))
        longestWaitMs = Math.max(longestWaitMs, clock.now() - (addedAtMs.get(final) ?? Infinity));
      return Promise.resolve([]);
    },
    close: () => Promise.resolve(),
  };
  const annotator = createAnnotatorOver(detector, { clock, extract: () => [], ...options });
  let answered = 0;
  const failed: number[] = [];
  const session = annotator.begin({
    onFindings: () => (answered += 1),
    onFailed: (segments) => failed.push(...segments),
    onUsage: () => undefined,
  });
  for (let segment = 0; segment < 600; segment += 1) {
    // In whole steps, so that no timer is late; what is under way is answered within its step.
    const gapMs = 2_600 + stepMs * Math.floor(fraction() * 153);
    for (let passedMs = 0; passedMs < gapMs; passedMs += stepMs) {
      const before = requests;
      clock.advance(stepMs);
      if (requests > before) await settled();
    }
    const text = String(segment).padEnd(Math.round((gapMs * 1_050) / 60_000), 'a');
    addedAtMs.set(text, clock.now());
    spoken += text.length;
    session.add({ segment, text, words: [] });
    await settled();
  }
  await session.finish();
  await annotator.close();
  assert.deepEqual([answered, failed], [600, []]);
  return { units, requests, waste: 1 - spoken / (units * 100), longestWaitMs };
}

const described = ({ units, requests, waste, longestWaitMs }: Dictation): string =>
  `600 finals: ${String(requests)} requests, ${String(units)} units, waste ${(waste * 100).toFixed(1)} %, longest wait ${(longestWaitMs / 1_000).toFixed(1)} s`;

test('at the cadence of speech the default wait is over before a second final comes: each goes alone', async (t) => {
  const dictation = await dictate();
  t.diagnostic(`default settings: ${described(dictation)}`);
  // What findings within 2 s cost; who wants whole units gives `maxWaitMs`.
  assert.equal(dictation.requests, 600);
  assert.equal(dictation.longestWaitMs, 2_000);
  assert.ok(dictation.waste > 0.15 && dictation.waste < 0.35, described(dictation));
});

test('at the cadence of speech a wait of at most 90 s fills the units: under 3 % is wasted', async (t) => {
  const dictation = await dictate({ maxWaitMs: 90_000 });
  t.diagnostic(`maxWaitMs 90,000: ${described(dictation)}`);
  assert.ok(dictation.waste < 0.03, described(dictation));
  assert.ok(dictation.longestWaitMs <= 90_000, described(dictation));
});

test('for any finals, what is ready wastes at most 3 % and the wait has an end', () => {
  const size = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(
      fc.array(size, { minLength: 1, maxLength: 300 }),
      fc.integer({ min: 1, max: 8 }),
      (lengths, gather) => {
        const ready = countReady(sizes(...lengths), gather);
        if (lengths.length < gather) assert.equal(ready, 0);
        const joined = lengths.slice(0, ready).reduce((sum, length) => sum + length + 1, -1);
        if (ready > 0) assert.ok(1 - joined / (billedUnits(joined) * 100) <= 0.03 + 1e-12);
        const all = lengths.reduce((sum, length) => sum + length + 1, -1);
        if (lengths.length >= gather && all > 3_300) assert.ok(ready > 0);
      },
    ),
  );
});

test('finals are joined by a line feed and know their places', () => {
  assert.deepEqual(layOutRequests(['pulse 72', 'no 🩺 pain']), [
    {
      text: 'pulse 72\nno 🩺 pain',
      parts: [
        { final: 0, begin: 0, end: 8, offset: 0 },
        { final: 1, begin: 9, end: 19, offset: 0 },
      ],
    },
  ]);
});

test('a final that is too long is split into requests of its own', () => {
  assert.deepEqual(layOutRequests(['ab', 'One two. Three four.', 'cd'], 14), [
    { text: 'ab', parts: [{ final: 0, begin: 0, end: 2, offset: 0 }] },
    { text: 'One two. ', parts: [{ final: 1, begin: 0, end: 9, offset: 0 }] },
    { text: 'Three four.', parts: [{ final: 1, begin: 0, end: 11, offset: 9 }] },
    { text: 'cd', parts: [{ final: 2, begin: 0, end: 2, offset: 0 }] },
  ]);
});

test('for any finals: requests keep the limit, and every part is its final at its place', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '. ', 'é', '🩺', '\ud83e', 'word '),
    maxLength: 30,
  });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), fc.integer({ min: 8, max: 80 }), (texts, maxBytes) => {
      const found = texts.map(() => '');
      for (const request of layOutRequests(texts, maxBytes)) {
        assert.ok(request.text.trim() !== '' && Buffer.byteLength(request.text) <= maxBytes);
        let last = -1;
        for (const { final, begin, end, offset } of request.parts) {
          const part = request.text.slice(begin, end);
          assert.equal(texts[final]?.toWellFormed().slice(offset, offset + part.length), part);
          assert.ok(begin === (last < 0 ? 0 : last + 1));
          last = end;
          found[final] += part;
        }
        assert.equal(last, request.text.length);
      }
      const bare = (words: string): string => words.replaceAll(/\s/g, '');
      assert.deepEqual(
        found.map(bare),
        texts.map((words) => bare(words.toWellFormed())),
      );
    }),
  );
});
