/**
 * `npm run bench:extract`: time a character of `extract` over growing texts, with full stops and without any. The pass is linear
 * when a text of a million characters costs no more a character than one of a hundred thousand: the ratio is near 1.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../packages/clinical/src/index.ts';

const PARTS: Readonly<Record<string, string>> = {
  sentences: 'Blood pressure 120/80, pulse 72. Temperature 98.6 F. She takes lisinopril 20 mg daily. ',
  'no full stop': 'blood pressure one twenty over eighty and the patient says that pulse was seventy two ',
  'digits only': 'five two one oh nine ',
  'names only': 'heart rate blood pressure ',
  'one word': 'a',
  'numeral run': '1',
  'cues only': 'if no last week mother had make that ',
};

const lengths = [100_000, 1_000_000] as const;

/** The least of three runs: what else the machine does only adds. */
function nanosecondsPerCharacter(part: string, length: number): number {
  const text = part.repeat(Math.ceil(length / part.length)).slice(0, length);
  const runs = [1, 2, 3].map(() => {
    const start = performance.now();
    extract(text);
    return performance.now() - start;
  });
  return Math.round((Math.min(...runs) * 1e6) / length);
}

extract((PARTS['sentences'] ?? '').repeat(500)); // the compiler warms up

const results = Object.entries(PARTS).map(([name, part]) => {
  const [short, long] = lengths.map((length) => nanosecondsPerCharacter(part, length)) as [number, number];
  return {
    name,
    ns_per_character: { [lengths[0]]: short, [lengths[1]]: long },
    ratio: Number((long / short).toFixed(2)),
  };
});
for (const { name, ns_per_character, ratio } of results) {
  console.log(
    `${name.padEnd(14)} ${Object.values(ns_per_character).join(' → ')} ns a character, ratio ${ratio}`,
  );
}
const folder = join(import.meta.dirname, '../results');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'extract.json'), `${JSON.stringify(results, undefined, 2)}\n`);
