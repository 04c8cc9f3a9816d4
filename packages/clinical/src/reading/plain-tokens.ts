/** Most words, numerals and marks are plain ASCII with nothing doubtful around them: their ends are found without a regex. */

const APOSTROPHE = 39;
const COMMA = 44;
const DOT = 46;
const FIRST_OF_OTHERS = 128;

export const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;
export const isLetterCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Marks that stand for themselves whatever follows; `.`, `'`, `-` and what begins `<=` or `+/-` do not. */
const PLAIN_MARKS: ReadonlySet<number> = new Set(
  [...'!"#$%&()*,/:;?@[\\]^_`{|}~'].map((mark) => mark.charCodeAt(0)),
);

/** The offset after the plain token at `at`; `at` itself where it takes a closer look. */
export function plainEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isLetterCode(code)) return wordEnd(text, at);
  if (isDigitCode(code)) return numeralEnd(text, at);
  return PLAIN_MARKS.has(code) ? at + 1 : at;
}

/** Not before an apostrophe (`she's`), a digit (`a1c`), a letter with an accent, or the dot of `b.p.`. */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  while (isLetterCode(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  const isDoubtful = next === APOSTROPHE || isDigitCode(next) || next >= FIRST_OF_OTHERS;
  return isDoubtful || (next === DOT && end === at + 1) ? at : end;
}

/** `7` and `7.25`, not `3.4.2019` and `1,200`. */
function numeralEnd(text: string, at: number): number {
  let end = digitsEnd(text, at);
  if (text.charCodeAt(end) === DOT && isDigitCode(text.charCodeAt(end + 1))) end = digitsEnd(text, end + 1);
  const next = text.charCodeAt(end);
  const goesOn = (next === DOT || next === COMMA) && isDigitCode(text.charCodeAt(end + 1));
  return goesOn ? at : end;
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigitCode(text.charCodeAt(end))) end += 1;
  return end;
}
