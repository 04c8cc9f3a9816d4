/**
 * `npm run bench:clinical`: characters a second of `extract` on one core, over short finals, an ordinary note and one long
 * turn without a full stop; the slowest hundredth of finals of 200 characters; and whether time grows linearly with the text.
 * Speed alone says little on a shared machine, so it is given against a plain count of words in the same run.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../packages/clinical/src/index.ts';
import { FINALS, MONOTONOUS, NOTE, TURN } from './texts.ts';

const isQuick = process.argv.includes('--quick');
const ROUNDS = isQuick ? 5 : 20;

/** The longest turn may cost so much more a character than a note. */
const MOST_TURN_RATIO = 1.5;
/** Ten times the text may cost so much more a character: a square would cost ten times, a garbage collection shows. */
const MOST_GROWTH = 3;
const TARGET_CHARACTERS_A_SECOND = 1_000_000;
const TARGET_P99_MS = 1;

const ofLength = (part: string, length: number): string =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** What no annotator can do without: to look at every word once. */
function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().split(/[^a-z0-9']+/)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Nanoseconds a character in the best round: what else the machine does only adds. */
function nanosecondsACharacter(
  texts: readonly string[],
  use: (text: string) => unknown,
  rounds = ROUNDS,
): number {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const repeats = Math.max(1, Math.round((isQuick ? 50_000 : 200_000) / characters));
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    for (let i = 0; i < repeats; i += 1) for (const text of texts) use(text);
    best = Math.min(best, performance.now() - start);
  }
  return (best * 1e6) / (repeats * characters);
}

/** Milliseconds, of single calls on finals that differ. */
function p99OfFinals(): number {
  const finals = Array.from({ length: isQuick ? 2000 : 10_000 }, (_, i) => {
    const joined = [0, 1, 2, 3]
      .map((n) => FINALS[(i * 7 + n * 3 + (i >> 4)) % FINALS.length] ?? '')
      .join(' ');
    return ofLength(joined, 200);
  });
  const times = finals.map((final) => {
    const start = performance.now();
    extract(final);
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Infinity;
}

extract(NOTE); // the lists are read, and the compiler warms up
nanosecondsACharacter([NOTE], extract);

const note = ofLength(NOTE, 5000);
const SAMPLES: readonly (readonly [string, readonly string[]])[] = [
  ['finals of 60 characters', FINALS.map((final) => ofLength(`${final} `, 60))],
  ['note of 5,000', [note]],
  ['turn of 100,000 without a full stop', [ofLength(TURN, 100_000)]],
];
const bare = nanosecondsACharacter([note], countWords);
const speeds = SAMPLES.map(([name, texts]) => {
  const cost = nanosecondsACharacter(texts, (text) => extract(text));
  return {
    name,
    characters_a_second: Math.round(1e9 / cost),
    ns_a_character: Number(cost.toFixed(0)),
    ratio_to_counting_words: Number((cost / bare).toFixed(1)),
  };
});
const noteSpeed = speeds[1];
const turnSpeed = speeds[2];
const turnRatio = Number(((turnSpeed?.ns_a_character ?? 0) / (noteSpeed?.ns_a_character ?? 1)).toFixed(2));
const p99Ms = Number(p99OfFinals().toFixed(3));
const lengths = isQuick ? ([10_000, 100_000] as const) : ([100_000, 1_000_000] as const);
const growth = Object.entries(MONOTONOUS).map(([name, part]) => {
  const [short, long] = lengths.map((length) =>
    nanosecondsACharacter([ofLength(part, length)], (text) => extract(text), 3),
  ) as [number, number];
  return { name, ns_a_character: Number(long.toFixed(0)), ratio: Number((long / short).toFixed(2)) };
});

for (const { name, characters_a_second, ratio_to_counting_words } of speeds) {
  const millions = (characters_a_second / 1e6).toFixed(2);
  console.log(`${name.padEnd(36)} ${millions} M characters/s, ${ratio_to_counting_words} × counting words`);
}
console.log(`turn against note, a character       ${turnRatio} (at most ${MOST_TURN_RATIO})`);
console.log(`final of 200 characters, p99         ${p99Ms} ms (target ${TARGET_P99_MS})`);
for (const { name, ns_a_character, ratio } of growth)
  console.log(`${name.padEnd(36)} ${ns_a_character} ns a character, ${ratio} for ten times the text`);

const isSlow = (noteSpeed?.characters_a_second ?? 0) < TARGET_CHARACTERS_A_SECOND || p99Ms > TARGET_P99_MS;
if (isSlow) console.log('Under the target; on a busy machine run it again.');
if (!isQuick) {
  const folder = join(import.meta.dirname, '../results');
  mkdirSync(folder, { recursive: true });
  const results = { speeds, turn_to_note: turnRatio, p99_ms_of_200_characters: p99Ms, growth };
  writeFileSync(join(folder, 'clinical.json'), `${JSON.stringify(results, undefined, 2)}\n`);
}
// Ratios hold on a busy machine too; speeds do not, so they fail nothing.
if (turnRatio > MOST_TURN_RATIO || growth.some(({ ratio }) => ratio > MOST_GROWTH)) process.exitCode = 1;
