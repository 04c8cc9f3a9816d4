/** Every row of every table is found in a sentence that carries it; the lines with their texts are in test/cases/phi. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readDocument } from '../reading/document.ts';
import { MONTHS } from '../reading/months.ts';
import { HOLIDAYS, WEEKDAYS } from './dates.ts';
import { EPONYM_NAMES, WORD_NAMES } from './doubtful-names.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { CREDENTIALS, EPONYM_NOUNS, NAME_CUES, TITLES } from './name-cues.ts';
import { NUMBER_CUES } from './number-cues.ts';
import {
  CITIES,
  FACILITY_HEADS,
  FACILITY_WORDS,
  KNOWN_FACILITIES,
  STATE_CODES,
  STATES,
  STREETS,
} from './place-names.ts';
import { PROFESSIONS } from './professions.ts';
import { SURNAMES } from './surnames.ts';

const find = (text: string): { kind: string; text: string; value: unknown }[] =>
  findIdentifiers(readDocument(text, new Set()), []).map(({ finding }) => ({
    kind: finding.kind,
    text: finding.text,
    value: finding.attributes.find(({ kind }) => kind === 'identifier')?.value,
  }));

const spans = (text: string): string[] => find(text).map((found) => `${found.kind}:${found.text}`);

const titled = (phrase: string): string =>
  phrase.replaceAll(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());

/** All rows that fail at once, so that one run shows them all. */
function walk<T>(name: string, rows: Iterable<T>, check: (row: T) => string | undefined): void {
  test(name, () => {
    const failed = [...rows].flatMap((row) => check(row) ?? []);
    assert.deepEqual(failed, []);
  });
}

/** The findings of a text where they are not those wanted. */
function mismatch(text: string, wanted: readonly string[]): string | undefined {
  const found = spans(text);
  return found.join('|') === wanted.join('|') ? undefined : `${text} → ${found.join('|')}`;
}

walk('a title shows every given name and surname', [...GIVEN_NAMES, ...SURNAMES], (name) =>
  mismatch(`Seen with Mr. ${titled(name)} today.`, [`name:${titled(name)}`]),
);

walk('a name that is nothing else needs no cue', GIVEN_NAMES, (name) =>
  WORD_NAMES.has(name) || EPONYM_NAMES.has(name)
    ? undefined
    : mismatch(`so ${name} how are you`, [`name:${name}`]),
);

walk('a doubtful name in small letters needs a cue', [...WORD_NAMES, ...EPONYM_NAMES], (name) =>
  mismatch(`the ${name} was reported`, []),
);

walk('given name and surname together', SURNAMES, (name) =>
  WORD_NAMES.has(name) ? undefined : mismatch(`jennifer ${name} was seen`, [`name:jennifer ${name}`]),
);

walk('titles', TITLES, (title) => mismatch(`${titled(title)} Smith was seen.`, ['name:Smith']));

walk('credentials', CREDENTIALS, (credential) =>
  mismatch(`Maria Okonkwo, ${credential.toUpperCase()}`, ['name:Maria Okonkwo']),
);

walk('what bears a name is nobody', EPONYM_NOUNS, (noun) =>
  find(`a murphy ${noun} was noted`).some(({ kind }) => kind === 'name') ? noun : undefined,
);

walk(
  'cues of names',
  NAME_CUES.flatMap(([strength, phrases]) => phrases.map((phrase) => [strength, phrase] as const)),
  ([strength, phrase]) => {
    const name = strength === 'weak' || strength === 'label' ? 'Jennifer' : 'Okonkwo';
    return mismatch(`${phrase.replace(' :', ':').replaceAll(" 's", "'s").replace(' ,', ',')} ${name}`, [
      `name:${name}`,
    ]);
  },
);

walk(
  'cues of numbers',
  NUMBER_CUES.flatMap(([type, , phrases]) => phrases.map((phrase) => [type, phrase] as const)),
  ([type, phrase]) => {
    const digits =
      type === 'zip' ? '48271' : type === 'pager' ? '4827' : type === 'ssn' ? '123-45-6789' : '4827193';
    const found = find(`${phrase.replaceAll(" 's", "'s")} ${digits}`);
    const isRight = found.length === 1 && found[0]?.text === digits && found[0].value === type;
    return isRight ? undefined : `${phrase} → ${JSON.stringify(found)}`;
  },
);

walk('professions', PROFESSIONS, (profession) =>
  mismatch(`he works as a ${profession.replace(" 's", "'s")} now`, [
    `profession:${profession.replace(" 's", "'s")}`,
  ]),
);
walk('professions of others', PROFESSIONS, (profession) => mismatch(`the ${profession} called`, []));

walk('cities', CITIES, (city) => mismatch(`she moved to ${city}`, [`address:${city}`]));
walk('cities before a state', STATES, (state) =>
  mismatch(`from Zanesville, ${titled(state)}.`, [`address:Zanesville, ${titled(state)}`]),
);
walk('a state alone', STATES, (state) => mismatch(`she lives in ${state}`, []));
walk('state codes', STATE_CODES, (code) =>
  mismatch(`Zanesville, ${code.toUpperCase()} 48271`, [`address:Zanesville, ${code.toUpperCase()} 48271`]),
);
walk('streets', STREETS, (suffix) =>
  mismatch(`He lives at 1240 Elmwood ${titled(suffix)}`, [`address:1240 Elmwood ${titled(suffix)}`]),
);
walk('heads of facilities', FACILITY_HEADS, (head) =>
  mismatch(`seen at Zanesbrook ${titled(head)}`, [`address:Zanesbrook ${titled(head)}`]),
);
walk('words of facilities', FACILITY_WORDS, (word) =>
  mismatch(`seen at ${word} oakwood hospital`, [`address:${word} oakwood hospital`]),
);
walk('known facilities', KNOWN_FACILITIES, (facility) => {
  const written = facility.replace(" 's", "'s").replace(/ s$/, 's');
  return facility.endsWith(' s') ? undefined : mismatch(`seen at ${written}`, [`address:${written}`]);
});

walk('months', MONTHS, (month) => mismatch(`on ${month} 14th 2019`, [`date:${month} 14th 2019`]));
walk('weekdays', WEEKDAYS, (day) => mismatch(`seen on ${day}`, [`date:${day}`]));
walk('holidays', HOLIDAYS, (holiday) => {
  const day = holiday.replace(" 's", "'s");
  return mismatch(`seen on ${day}`, [`date:${day}`]);
});

test('a measurement wins over a number that nothing calls an identifier', () => {
  const document = readDocument('count 1234567', new Set());
  assert.equal(findIdentifiers(document, []).length, 1);
  assert.deepEqual(findIdentifiers(document, [{ first: 1, last: 2 }]), []);
});

test('a cue wins over what was found there', () => {
  const document = readDocument('Dr. Parkinson called', new Set());
  assert.equal(findIdentifiers(document, [{ first: 2, last: 3 }]).length, 1);
});

test('a hundred thousand characters without a full stop take no longer per character', () => {
  const line =
    'my name is maria lopez call five five five one two one two seen on march fourth at mercy hospital ';
  const duration = (text: string): number => {
    const started = performance.now();
    find(text);
    return (performance.now() - started) / text.length;
  };
  duration(line.repeat(20));
  const short = Math.min(...[1, 2, 3].map(() => duration(line.repeat(50))));
  const long = Math.min(...[1, 2, 3].map(() => duration(line.repeat(1000))));
  assert.ok(long < short * 5, `${long} against ${short} ms a character`);
});
