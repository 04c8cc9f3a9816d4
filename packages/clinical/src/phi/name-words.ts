/** The words of names: what may be a part of one, what never is, and what stands around one. */

import type { Token } from '../reading/tokens.ts';
import { WordTable } from '../reading/word-tables.ts';
import { EPONYM_NAMES, WORD_NAMES } from './doubtful-names.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { wordSet } from './reader.ts';
import { SURNAMES } from './surnames.ts';

/** Between the parts of a name. */
export const PARTICLES: ReadonlySet<string> = wordSet(
  "de la las los del van der den von da di dos le bin ibn al el st ter o mac mc san abu d'",
);
export const SUFFIXES: ReadonlySet<string> = wordSet('jr sr ii iii iv junior senior');
/** Never names, not even with a capital behind a title. */
export const NEVER: ReadonlySet<string> =
  wordSet(`will may can the a an and or is was has had does did i he she it they we you his her my your our their this
  that here there no not in on at to for from of with by as if so but than then when where who which what how said says
  about because about while until after before case self both day today office appointment visit post best don
  name names patient doctor pt redacted unknown none md rn np pa do page weeks small good fields key hand call`);
/** `model name`: the name of a thing. */
export const NAMED_THINGS: ReadonlySet<string> =
  wordSet(`model brand drug trade generic device test file user medication product company facility hospital procedure
  study clinic school program code domain street lab sample`);
export const BEFORE_DOCTOR: ReadonlySet<string> =
  wordSet(`by with see saw seen to from am i'm is and my for of did does has colleague resident was met meet call called
  paged told tell per as named or via cardiologist surgeon oncologist neurologist doctor attending pcp provider physician our his her the`);
export const AFTER_DOCTOR: ReadonlySet<string> =
  wordSet(`is was said says will would saw told gave recommended recommends wants wanted has had 's thinks thought did does
  ordered prescribed performed removed referred sent started and reviewed examined agreed agrees signed called`);
/** What may follow a given name in a sentence, although somebody is called so (`maria rose from the chair`). */
export const NOT_AFTER_GIVEN: ReadonlySet<string> =
  wordSet(`will may day days weeks self short long best little small good post case key head field fields hand walls mark
  marks hope love rush low downs wise price chance early rich max minor rose drew pace heard hurt cash wall stark sharp gross swift quick
  bright house home page bill fell held just jan june april august march dec strong noble doctor nurse cook park parks fall summer winter
  spring autumn ray fish beach case grant lay see guy gay moody sweet frank bond law bell colon chin cross hands wells high berry rice sage
  don van christian major junior prince senior per pat art gene sunday monday grace`);
/** Behind a name: only people do so. */
export const PERSON_VERBS: ReadonlySet<string> = wordSet(
  'presents presented reports reported denies denied returns returned complains complained comes states tolerated lives arrives arrived',
);

/** Behind these a name that is also a word (`hi mark`) is a name, if the greeting ends with it or goes on so. */
export const GREETINGS: ReadonlySet<string> = wordSet('hi hello hey bye goodbye thanks thank');
export const AFTER_GREETED: ReadonlySet<string> = wordSet(
  "how what it's i'm this good nice thanks thank come can are is my we're we'll so what's how's welcome",
);

/** What the name lists know of a word. */
export interface NameBits {
  readonly given: boolean;
  readonly surname: boolean;
  /** An ordinary word too. */
  readonly word: boolean;
  readonly eponym: boolean;
}

export const NO_BITS: NameBits = { given: false, surname: false, word: false, eponym: false };
const NAME_BITS = new WordTable<NameBits>(
  [...GIVEN_NAMES, ...SURNAMES].map((name): [string, NameBits] => [
    name,
    {
      given: GIVEN_NAMES.has(name),
      surname: SURNAMES.has(name),
      word: WORD_NAMES.has(name),
      eponym: EPONYM_NAMES.has(name),
    },
  ]),
);

/** The name lists' view of a word. */
export const bitsOf = (token: Token | undefined): NameBits => NAME_BITS.get(token) ?? NO_BITS;
