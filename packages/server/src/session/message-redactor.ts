/**
 * Masks the identifiers of people in what a client receives. Each segment's words are read together with those of the final
 * before it: a number may be dictated over a pause.
 */
import { createPartialRedactor, redactFindings, redactWords, toRedactedOffset } from '@clarity-care/clinical';
import type { Finding, PartialRedactor, Replacement, Trend, TrendEntry } from '@clarity-care/clinical';
import type { Outgoing, SessionRules } from './session-state.ts';

/** Of the final before: no identifier is longer. */
const LONGEST_BEFORE_CHARACTERS = 400;

type Partial = Extract<Outgoing, { type: 'partial' }>;
type Final = Extract<Outgoing, { type: 'final' }>;

export class MessageRedactor {
  readonly #identify: SessionRules['identify'];
  /** By segment; findings of a segment may be sent again, and much later. */
  readonly #replacements = new Map<number, readonly Replacement[]>();
  /** Segments that were said before this connection: read only when something points to them. */
  readonly #unread = new Map<number, { readonly text: string; readonly before: string | undefined }>();
  #before: string | undefined;

  constructor(identify: SessionRules['identify']) {
    this.#identify = identify;
  }

  /** The client has heard this segment already, over another connection. */
  remember(segment: number, text: string): void {
    this.#unread.set(segment, { text, before: this.#before });
    this.#before = contextOf(text);
  }

  redact(message: Outgoing): Outgoing {
    switch (message.type) {
      case 'partial':
        return this.#partial(message);
      case 'final':
        return this.#final(message);
      case 'findings': {
        const replacements = this.#replacementsIn(message.segment);
        // An identifier that was not masked in the words was not seen then: it is not told now.
        const findings = redactFindings(
          message.findings.filter(
            (finding) => finding.category !== 'phi' || isCovered(finding, replacements),
          ),
          replacements,
        );
        if (message.trends === undefined) return { ...message, findings };
        return { ...message, findings, trends: message.trends.map((trend) => this.#moved(trend)) };
      }
      default:
        return message;
    }
  }

  /** A trend's values stay; where they were said has moved. */
  #moved(trend: Trend): Trend {
    const move = (entry: TrendEntry): TrendEntry => {
      const replacements = this.#replacementsIn(entry.segment);
      const place = (offset: number): number => toRedactedOffset(replacements, offset);
      return { ...entry, begin: place(entry.begin), end: place(entry.end) };
    };
    const { latest, previous } = trend;
    return {
      ...trend,
      latest: latest === null ? null : move(latest),
      previous: previous === null ? null : move(previous),
      history: trend.history.map(move),
      earlier: trend.earlier.map(move),
    };
  }

  #partial(message: Partial): Partial {
    const { text, replacements, shownLength } = this.#redactor().partial(message.text);
    const { words, ...rest } = message;
    if (words === undefined) return { ...rest, text };
    const shown = message.text.slice(0, shownLength);
    return { ...rest, text, words: redactWords(shown, wordsIn(shown, words), replacements) };
  }

  #final(message: Final): Final {
    const { text, replacements } = this.#redactor().final(message.text);
    if (replacements.length > 0) this.#replacements.set(message.segment, replacements);
    this.#before = contextOf(message.text);
    return { ...message, text, words: redactWords(message.text, message.words, replacements) };
  }

  #replacementsIn(segment: number): readonly Replacement[] {
    const unread = this.#unread.get(segment);
    if (unread === undefined) return this.#replacements.get(segment) ?? [];
    this.#unread.delete(segment);
    const { replacements } = this.#redactor(unread.before).final(unread.text);
    if (replacements.length > 0) this.#replacements.set(segment, replacements);
    return replacements;
  }

  #redactor(before = this.#before): PartialRedactor {
    return createPartialRedactor((text) => this.#identify(text, before));
  }
}

function contextOf(text: string): string {
  return text.slice(-LONGEST_BEFORE_CHARACTERS);
}

function isCovered(finding: Finding, replacements: readonly Replacement[]): boolean {
  return replacements.some(({ begin, end }) => begin <= finding.begin && finding.end <= end);
}

/** The first words that stand in a text, in order. */
function wordsIn<Word extends { readonly text: string }>(text: string, words: readonly Word[]): Word[] {
  let at = 0;
  const end = words.findIndex((word) => {
    const found = text.indexOf(word.text, at);
    if (found >= 0) at = found + word.text.length;
    return found < 0;
  });
  return end < 0 ? [...words] : words.slice(0, end);
}
