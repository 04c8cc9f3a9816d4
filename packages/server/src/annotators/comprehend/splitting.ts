/** Cuts a text that is too long for one request, at places where no meaning is cut. */
import { widthAt } from '@clarity-care/clinical';

export interface Piece {
  readonly text: string;
  /** UTF-16 code units into the whole text. */
  readonly begin: number;
}

/** A place to cut: behind the white space that follows a sentence or a word. */
interface Cut {
  readonly at: number;
  /** UTF-8 bytes before it, from the start of the whole text. */
  readonly bytes: number;
}

/**
 * The text in pieces, in order and without a gap, each of at most that many bytes of UTF-8. It is cut behind the last
 * sentence that fits, else behind the last word, else between two characters. Pieces of nothing but white space are
 * left out. One pass over the text.
 * @param maxBytes at least 4, so that any character fits
 */
export function splitText(text: string, maxBytes: number): Piece[] {
  const pieces: Piece[] = [];
  let start: Cut = { at: 0, bytes: 0 };
  let sentenceEnd: Cut = start;
  let wordEnd: Cut = start;
  let here: Cut = start;

  const cutAt = (end: Cut) => {
    const piece = text.slice(start.at, end.at);
    if (piece.trim() !== '') pieces.push({ text: piece, begin: start.at });
    start = end;
  };

  let mayEndSentence = false;
  while (here.at < text.length) {
    const codePoint = text.codePointAt(here.at) ?? 0;
    const next: Cut = { at: here.at + widthAt(text, here.at), bytes: here.bytes + utf8Length(codePoint) };
    // After a cut behind a sentence the rest may still be too long, when the sentence was a short one.
    while (next.bytes - start.bytes > maxBytes) {
      if (sentenceEnd.at > start.at) cutAt(sentenceEnd);
      else if (wordEnd.at > start.at) cutAt(wordEnd);
      else cutAt(here);
    }
    here = next;
    if (isWhiteSpace(codePoint)) {
      wordEnd = here;
      if (mayEndSentence || codePoint === lineFeed) sentenceEnd = here;
    } else mayEndSentence = sentenceMarks.has(codePoint);
  }
  cutAt(here);
  return pieces;
}

const lineFeed = 0x0a;
const sentenceMarks: ReadonlySet<number> = new Set([...'.!?'].map((mark) => mark.charCodeAt(0)));
const whiteSpace: ReadonlySet<number> = new Set([...' \t\n\r\u00a0'].map((space) => space.charCodeAt(0)));
const isWhiteSpace = (codePoint: number): boolean => whiteSpace.has(codePoint);

function utf8Length(codePoint: number): 1 | 2 | 3 | 4 {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint > 0xffff ? 4 : 3;
}
