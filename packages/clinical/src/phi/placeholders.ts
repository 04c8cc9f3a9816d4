/** Placeholders of what has been taken out before: `[NAME]`, and `[**Name**]` as older de-identified notes have it. */

import type { Token } from '../reading/tokens.ts';
import { wordSet } from './reader.ts';

/** Tokens from one bracket to the other, at most. */
const LONGEST_PLACEHOLDER = 16;
/** Between stars a number tells placeholders apart (`[**Hospital 12**]`); one of more digits may be somebody's. */
const MOST_DIGITS = 6;

const PLACEHOLDER_WORDS = wordSet('name age date address phone or fax email url id profession _');
const STARRED_WORDS =
  wordSet(`name names namepattern first last middle initial initials lastname firstname known doctor md dictator attending
  hospital hospitals ward unit clinic location un address street city town state country county zip code po box apartment
  telephone phone fax pager number numeric identifier job medical record mrn id ssn social security account date dates
  range month day year only holiday age over company university college school email url e mail web site provider cc contact info
  male female patient relative on of and in or to`);

const isStar = (token: Token | undefined): boolean => token?.text === '*';

/** 1 for tokens within a placeholder: what has been taken out is not taken out again. */
export function placeholderTokens(tokens: readonly Token[]): Uint8Array {
  const inside = new Uint8Array(tokens.length);
  tokens.forEach((token, at) => {
    if (token.text !== '[') return;
    let end = at + 1;
    while (end < at + LONGEST_PLACEHOLDER && tokens[end] !== undefined && tokens[end]?.text !== ']') end += 1;
    if (tokens[end]?.text !== ']') return;
    const isStarred = isStar(tokens[at + 1]) && isStar(tokens[at + 2]);
    const isPlaceholder = isStarred
      ? isStar(tokens[end - 1]) && isStar(tokens[end - 2]) && saysNothing(tokens.slice(at + 3, end - 2))
      : tokens.slice(at + 1, end).every(({ text }) => PLACEHOLDER_WORDS.has(text));
    if (isPlaceholder) inside.fill(1, at, end + 1);
  });
  return inside;
}

/** Whether there is a word of placeholders, and no other word or long number. */
function saysNothing(tokens: readonly Token[]): boolean {
  let words = 0;
  let digits = 0;
  for (const { text } of tokens) {
    digits += text.match(/\d/g)?.length ?? 0;
    const word = text.replace(/\d+$/, '');
    if (!/\p{L}/u.test(word)) continue;
    if (!STARRED_WORDS.has(word)) return false;
    words += 1;
  }
  return words > 0 && digits <= MOST_DIGITS;
}
