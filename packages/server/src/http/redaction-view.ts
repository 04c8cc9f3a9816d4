/** A redacted text as programs get it, from `POST /api/redact` and `clarity redact --jsonl`. */
import type { Redaction } from '@clarity-care/clinical';

export interface RedactionView {
  readonly text: string;
  /** `begin`, `end` in the text that was given, the others in this one; UTF-16 code units. */
  readonly replacements: {
    readonly begin: number;
    readonly end: number;
    readonly new_begin: number;
    readonly new_end: number;
    readonly text: string;
  }[];
}

export function redactionView({ text, replacements }: Redaction): RedactionView {
  return {
    text,
    replacements: replacements.map(({ begin, end, newBegin, newEnd, text: put }) => ({
      begin,
      end,
      new_begin: newBegin,
      new_end: newEnd,
      text: put,
    })),
  };
}
