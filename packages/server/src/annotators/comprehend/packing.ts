/**
 * Which of the gathered finals go into one request. AWS bills whole units of 100 characters for each request, so a
 * request per final wastes about a third of what is paid; texts joined until they fill their units waste under 3 %.
 */
import { splitText } from './splitting.ts';

/** https://aws.amazon.com/comprehend/medical/pricing: a unit is 100 characters, at least one a request. */
const charactersPerUnit = 100;
/** The service takes fewer than 20,000 bytes of UTF-8. */
const maxRequestBytes = 19_999;
/** Of what is billed, how much may be empty. */
const maxWastePercent = 3;
/** Stands between two finals: it ends a sentence, and is one character however it is counted. */
const joint = '\n';

export const billedUnits = (characters: number): number =>
  Math.max(1, Math.ceil(characters / charactersPerUnit));

export interface TextSize {
  /** Code points. */
  readonly characters: number;
  /** Bytes of UTF-8. */
  readonly bytes: number;
}

/**
 * How many of the waiting finals, from the oldest on, are to be sent now: the most that fill their units well, or none
 * while it is worth waiting for more. Above some 3,300 characters the last unit's rounding is under 3 % in any case, so
 * the wait has an end.
 */
export function countReady(waiting: readonly TextSize[], gatherFinals: number): number {
  if (waiting.length < gatherFinals) return 0;
  let ready = 0;
  let characters = 0;
  let bytes = 0;
  for (const [index, size] of waiting.entries()) {
    const jointSize = index === 0 ? 0 : joint.length;
    characters += size.characters + jointSize;
    bytes += size.bytes + jointSize;
    // One that needs several requests by itself gains nothing from company.
    if (bytes > maxRequestBytes) return index === 0 ? 1 : Math.max(ready, 1);
    if (fillsItsUnits(characters)) ready = index + 1;
  }
  return ready;
}

/** In whole numbers, so that the limit itself is not missed by a rounding. */
function fillsItsUnits(characters: number): boolean {
  const billedCharacters = billedUnits(characters) * charactersPerUnit;
  return (billedCharacters - characters) * 100 <= billedCharacters * maxWastePercent;
}

/** Where a final, or a piece of one, stands in a request's text. UTF-16 code units. */
export interface RequestPart {
  /** Which of the finals, counted from 0. */
  readonly final: number;
  readonly begin: number;
  readonly end: number;
  /** Where the part begins in its final. */
  readonly offset: number;
}

export interface RequestText {
  readonly text: string;
  /** In the order of the text. */
  readonly parts: readonly RequestPart[];
}

/**
 * The texts, joined to as few requests as their order allows; a text that is too long alone is split into requests of
 * its own. A text of nothing but white space gets no part.
 */
export function layOutRequests(texts: readonly string[], maxBytes: number = maxRequestBytes): RequestText[] {
  const requests: RequestText[] = [];
  let text = '';
  let textBytes = 0;
  let parts: RequestPart[] = [];
  const close = () => {
    if (parts.length > 0) requests.push({ text, parts });
    text = '';
    textBytes = 0;
    parts = [];
  };
  for (const [final, raw] of texts.entries()) {
    // An unpaired surrogate has no form in UTF-8; its stand-in is as long in UTF-16, so that offsets stay.
    const pieces = splitText(raw.toWellFormed(), maxBytes);
    const isSplit = pieces.length > 1;
    for (const piece of pieces) {
      const pieceBytes = Buffer.byteLength(piece.text);
      if (isSplit || textBytes + joint.length + pieceBytes > maxBytes) close();
      const lead = parts.length === 0 ? '' : joint;
      const begin = text.length + lead.length;
      text += lead + piece.text;
      textBytes += lead.length + pieceBytes;
      parts.push({ final, begin, end: text.length, offset: piece.begin });
    }
    if (isSplit) close();
  }
  close();
  return requests;
}
