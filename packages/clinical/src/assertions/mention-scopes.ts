/**
 * One pass from left to right with what is in force: each trigger opens a scope that runs for so many words, goes on over a
 * list, and ends with the piece, with words that end it, or with a new clause.
 */

import { formAnswerAt } from './form-answers.ts';
import { hear } from './hearing.ts';
import { isAbout, kinPronounOf } from './kin-pronouns.ts';
import { lookBack } from './look-back.ts';
import { isMeans } from './means.ts';
import type { MentionReading } from './mention-reading.ts';
import { datedEnd, isBareYear } from './past-dates.ts';
import type { PhraseMatch } from '../reading/phrase-trie.ts';
import { questionFrom } from './question-words.ts';
import { relativeAt } from './relatives.ts';
import type { KinScope } from './relatives.ts';
import { shortSentences } from './clauses.ts';
import { beginsClause, beginsStatement, isJoinedLater, isOfNow } from './statement-starts.ts';
import type { Statement } from './statement.ts';
import { JOINERS, STRONG_JOINERS, SUBJECTS } from './triggers/ends.ts';
import { MENTION_TRIGGERS } from './triggers/mention-triggers.ts';
import type { Context, EndTrigger, MentionTrigger, ScopeTrigger } from './triggers/trigger.ts';

interface Scope {
  /** Token at which the trigger begins. */
  readonly from: number;
  readonly trigger: Pick<
    ScopeTrigger,
    'assertion' | 'reach' | 'list' | 'verbs' | 'of' | 'until' | 'endsAtComma' | 'commaList'
  >;
  /** He and she are the relative. */
  readonly ofSpeaker: boolean;
  /** Opened by an answer: `any cough no`. */
  readonly isAnswer: boolean;
  left: number;
  /** Since the trigger or the last mention. */
  words: number;
  /** Token after the last mention in it; 0 before the first. */
  used: number;
  joiner: string | undefined;
  /** Something that is no mention stood there, and a comma: `no sick contacts, cough for three days`. */
  isPastComma: boolean;
  /** Subjects that stood before the first mention. */
  subjects: number;
}

/** Words to the next thing of a list. */
const ITEM_REACH = 6;
/** A list of open questions goes on so far. */
const QUESTION_REACH = 14;
/** Words behind a trigger that speaks both ways, in which it looks for its own. */
const OWN_WINDOW = 5;

const DATED: Scope['trigger'] = {
  assertion: 'historical',
  reach: 7,
  list: 'joined',
  verbs: true,
};

/** Hears every trigger for every mention of `reading`. */
export function hearTriggers(reading: MentionReading): void {
  new ScopePass(reading).run();
}

class ScopePass {
  readonly #reading: MentionReading;
  readonly #scopes = new Map<Context, Scope>();
  readonly #stops: Uint8Array;
  /** He or she, where the last sentences were of a relative. */
  #kin: ReturnType<typeof kinPronounOf>;
  #question: { readonly from: number; readonly isWeak: boolean; left: number } | undefined;

  constructor(reading: MentionReading) {
    this.#reading = reading;
    this.#stops = shortSentences(reading.document);
  }

  run(): void {
    const { document, map, pieces } = this.#reading;
    const { tokens } = document;
    for (let i = 0; i < tokens.length;) {
      if (i === 0 || pieces[i] !== pieces[i - 1]) {
        this.#scopes.clear();
        this.#question = undefined;
        this.#beginPiece(i);
      }
      if (map.covered[i] === 1) {
        for (const mention of map.startingAt(i)) this.#mention(mention);
        i = this.#triggerOutOf(i) ?? i + 1;
      } else i = this.#words(i);
    }
  }

  /** `My brother died young. He had heart disease.` */
  #beginPiece(i: number): void {
    const { segments } = this.#reading.document;
    const isSameTurn = i > 0 && segments.turn[i] === segments.turn[i - 1];
    if (this.#kin !== undefined && isSameTurn && isAbout(this.#reading, i, this.#kin))
      this.#openKin({ from: i, reach: 9, ofSpeaker: true }, i);
    else this.#kin = kinPronounOf(this.#reading, i);
  }

  /** `vaccine for shingles`: a mention that is the first word of a trigger. Returns the token after it. */
  #triggerOutOf(i: number): number | undefined {
    const { document, map } = this.#reading;
    const match = MENTION_TRIGGERS.longestAt(document.tokens, i);
    if (match === undefined || map.covers(match.end - 1, match.end)) return undefined;
    const forward = match.entry.filter(({ direction }) => direction === 'forward');
    if (forward.length === 0) return undefined;
    this.#trigger(forward, i, match.end);
    return match.end;
  }

  /** Returns the token to go on from. */
  #words(i: number): number {
    const { document, map, isTrigger } = this.#reading;
    const answered = formAnswerAt(this.#reading, i);
    if (answered !== undefined) {
      this.#scopes.clear();
      return answered;
    }
    const match = this.#triggerAt(i);
    const question = questionFrom(document, this.#reading.pieces, i);
    if (
      question !== undefined &&
      question.end >= (match?.end ?? 0) &&
      !map.covers(i, question.end) &&
      this.#mayAsk(i, question.isWeak)
    ) {
      this.#question = { from: i, isWeak: question.isWeak, left: QUESTION_REACH };
      this.#scopes.clear();
    }
    if (match !== undefined) {
      this.#trigger(match.entry, i, match.end);
      if (match.entry.some(({ direction }) => direction !== 'pseudo')) isTrigger.fill(1, i, match.end);
      return match.end;
    }
    const relative = relativeAt(this.#reading, i);
    if (relative !== undefined) {
      if (relative.scope !== undefined) this.#openKin(relative.scope, i);
      return relative.end;
    }
    const dated = datedEnd(document, i);
    if (dated !== undefined) {
      if (!lookBack(this.#reading, i, { assertion: 'historical', reach: 3, list: 'joined' }))
        this.#open(DATED, i, false);
      return dated;
    }
    if (isBareYear(document, i)) {
      lookBack(this.#reading, i, { assertion: 'historical', reach: 1, list: 'joined' });
      return i + 1;
    }
    this.#plain(i);
    return i + 1;
  }

  /** The longest at this place, unless a longer one begins inside it: `was negative` in `was negative for`. */
  #triggerAt(i: number): PhraseMatch<readonly MentionTrigger[]> | undefined {
    const { document, map } = this.#reading;
    let match = MENTION_TRIGGERS.longestAt(document.tokens, i);
    // The `no` of `no acute distress`: a word of the mention is no word of a trigger.
    if (match !== undefined && map.covers(i, match.end)) {
      let limit = i;
      while (map.covered[limit] !== 1) limit += 1;
      match = MENTION_TRIGGERS.longestAt(document.tokens, i, limit);
    }
    if (match === undefined) return undefined;
    for (let k = i + 1; k < match.end; k += 1) {
      const inner = MENTION_TRIGGERS.longestAt(document.tokens, k);
      const runsOn = inner !== undefined && inner.end > match.end && !map.covers(k, inner.end);
      if (runsOn && !match.entry.some(({ direction }) => direction === 'forward' || direction === 'pseudo'))
        return undefined;
    }
    return match;
  }

  /** Inside `denies …` nothing is asked. */
  #mayAsk(i: number, isWeak: boolean): boolean {
    const { document, pieces } = this.#reading;
    if (isWeak) return this.#question === undefined && this.#scopes.size === 0;
    if (i === 0 || pieces[i] !== pieces[i - 1] || document.tokens[i - 1]?.text === ']') return true;
    return this.#question !== undefined || !(this.#scopes.has('negated') || this.#scopes.has('hypothetical'));
  }

  #mention(index: number): void {
    const { mentions, hearings } = this.#reading;
    const mention = mentions[index];
    const hearing = hearings[index];
    if (mention === undefined || hearing === undefined) return;
    if (this.#question !== undefined) {
      hearing.asked = this.#question.from;
      if (this.#question.isWeak) hearing.isWeaklyAsked = true;
      this.#question.left = QUESTION_REACH;
    }
    for (const [context, scope] of this.#scopes) {
      const { trigger } = scope;
      if (trigger.of?.includes(mention.category ?? '') === false) continue;
      const isFirst = scope.used === 0 || mention.first < scope.used;
      if (
        (!isFirst && trigger.list === 'joined' && !this.#isListed(mention, scope)) ||
        beginsStatement(this.#reading, mention, scope)
      ) {
        this.#scopes.delete(context);
        continue;
      }
      const isStrong = scope.joiner !== undefined && STRONG_JOINERS.has(scope.joiner);
      if (
        (!isFirst || scope.isPastComma) &&
        !isStrong &&
        context !== 'family' &&
        beginsClause(this.#reading.document, mention.last)
      ) {
        this.#scopes.delete(context);
        continue;
      }
      const mayBeMeans = mention.category === 'medication' || mention.category === 'procedure';
      if (
        mayBeMeans &&
        !isStrong &&
        context !== 'hypothetical' &&
        (!isFirst || scope.words > 1) &&
        isMeans(this.#reading.document, mention.first)
      )
        continue;
      hear(hearing, context, scope.words);
      if (scope.isAnswer) hearing.followsAnswer = true;
      if (mention.category === 'anatomy') continue;
      scope.used = Math.max(scope.used, mention.last);
      scope.left = Math.min(trigger.reach, ITEM_REACH);
      scope.words = 0;
      scope.joiner = undefined;
      scope.isPastComma = false;
    }
  }

  #isListed({ category, last }: Statement, { joiner, words, trigger }: Scope): boolean {
    if (joiner !== ',') return joiner !== undefined;
    if (trigger.commaList?.includes(category ?? '') !== true || words > 0) return false;
    const { document } = this.#reading;
    return !beginsClause(document, last) && !isOfNow(document, last);
  }

  #trigger(entry: readonly MentionTrigger[], at: number, end: number): void {
    for (const trigger of entry) {
      if (trigger.direction === 'end') this.#end(trigger, at);
      else if (trigger.direction === 'pseudo') this.#endUsed(at, undefined);
    }
    const looksAhead = entry.some(({ direction }) => direction === 'forward');
    const isAhead = looksAhead && this.#ownAhead(end);
    let isBehind = false;
    for (const trigger of entry) {
      if (trigger.direction === 'both') lookBack(this.#reading, at, trigger);
      if ((trigger.direction === 'backward' && !isAhead) || trigger.direction === 'either')
        isBehind = lookBack(this.#reading, at, trigger) || isBehind;
    }
    for (const trigger of entry) {
      if (trigger.direction === 'forward' || trigger.direction === 'both') {
        if (!isBehind || isAhead) this.#open(trigger, at, false);
      } else if (trigger.direction === 'either' && !isBehind) this.#open(trigger, at, false);
    }
    for (const scope of this.#scopes.values()) if (scope.from !== at) scope.words += 1;
  }

  /** A mention that follows closely, nothing between. */
  #ownAhead(end: number): boolean {
    const { document, map, pieces } = this.#reading;
    for (let i = end; i < end + OWN_WINDOW && pieces[i] === pieces[end - 1]; i += 1) {
      if (map.covered[i] === 1) return true;
      const token = document.tokens[i];
      if (token === undefined || token.type === 'mark' || JOINERS.has(token.text) || token.text === 'but')
        return false;
    }
    return false;
  }

  #openKin({ reach, ofSpeaker }: KinScope, at: number): void {
    this.#open({ assertion: 'family', reach, list: 'all' }, at, ofSpeaker);
  }

  #open(trigger: Scope['trigger'], at: number, ofSpeaker: boolean): void {
    const { tokens } = this.#reading.document;
    const context = trigger.assertion;
    const before = tokens[at - 1]?.text ?? '';
    if (!STRONG_JOINERS.has(before)) this.#endUsed(at, context);
    // `no plan for`, `no risk of`: what is denied is not expected either.
    const denied = this.#scopes.get('negated');
    if (context === 'hypothetical' && denied !== undefined && denied.used === 0 && denied.words <= 1) return;
    // `no no no pain at all`
    const isSaidAgain = denied?.isAnswer === true && denied.used === 0 && denied.words === 0;
    const isList = trigger.list === 'all' && this.#stops[at] === 1;
    const left = isList ? trigger.reach * 2 : trigger.reach;
    this.#scopes.set(context, {
      from: at,
      trigger,
      ofSpeaker,
      isAnswer:
        context === 'negated' &&
        this.#question !== undefined &&
        (isSaidAgain || this.#reading.map.endingAt(at).length > 0),
      left,
      words: 0,
      used: 0,
      joiner: undefined,
      subjects: 0,
      isPastComma: false,
    });
  }

  /** A new trigger ends what has had its mention; what a relative has may still be past or doubtful. */
  #endUsed(at: number, opened: Context | undefined): void {
    const before = this.#reading.document.tokens[at - 1]?.text ?? '';
    if (STRONG_JOINERS.has(before)) return;
    for (const [context, scope] of this.#scopes) {
      if (scope.used === 0) continue;
      const stays =
        context === opened ||
        (context === 'family' &&
          (opened === 'historical' || opened === 'possible' || opened === undefined)) ||
        (context === 'hypothetical' && opened === undefined) ||
        (context === 'negated' && opened === 'historical' && (before === 'and' || before === 'any'));
      if (!stays) this.#scopes.delete(context);
    }
  }

  #end({ ends, force }: EndTrigger, at: number): void {
    const before = this.#reading.document.tokens[at - 1]?.text ?? '';
    if (ends.includes('family')) this.#question = undefined;
    for (const context of ends) {
      const scope = this.#scopes.get(context);
      if (scope === undefined) continue;
      const isOpen = scope.used === 0;
      const holds = scope.trigger.verbs === true || force === 'used' || scope.words === 0;
      if (isOpen && holds && force !== 'always') continue;
      if (!isOpen && STRONG_JOINERS.has(before) && !ends.includes('family')) continue;
      this.#scopes.delete(context);
    }
  }

  #plain(i: number): void {
    const token = this.#reading.document.tokens[i];
    if (token === undefined) return;
    const { text } = token;
    const isBreak = text === ':' || (text === '-' && token.spaced);
    if (this.#question !== undefined) {
      this.#question.left -= 1;
      const ends = this.#question.left < 0 || text === 'i' || text === "i've" || text === "i'm";
      if (ends) this.#question = undefined;
    }
    if (this.#scopes.size === 0) return;
    const isSubject = SUBJECTS.has(text);
    const isJoiner = JOINERS.has(text);
    for (const [context, scope] of this.#scopes) {
      if (isJoiner) {
        if (scope.used > 0 || scope.isPastComma) scope.joiner = text;
      } else if (isBreak && scope.used > 0) this.#scopes.delete(context);
      else if (text === scope.trigger.until) this.#scopes.delete(context);
      else if (isSubject && this.#endsAt(i, text, scope)) this.#scopes.delete(context);
      else if (text === ',' && this.#endsAtComma(i, scope)) this.#scopes.delete(context);
      else if (text === ',' && scope.used > 0 && scope.trigger.commaList !== undefined) scope.joiner ??= text;
      else if (text === ',' && scope.words > 0) scope.isPastComma = true;
      else if (token.type !== 'mark' && this.#reading.document.numbers.atoms[i] === undefined) {
        scope.words += 1;
        scope.left -= 1;
        const isUnjoined = scope.used > 0 && scope.trigger.list === 'joined' && scope.joiner === undefined;
        if (scope.left < 0 || isUnjoined) this.#scopes.delete(context);
      }
    }
  }

  #endsAtComma(i: number, { used, words, trigger }: Scope): boolean {
    // `s/p fall, hip pain`
    if (trigger.commaList !== undefined) return used === 0 && words > 0;
    if (used > 0 && trigger.list === 'joined') return true;
    if (trigger.endsAtComma !== true || (used === 0 && words === 0)) return false;
    return !isJoinedLater(this.#reading, i);
  }

  /** Whether a new subject ends the scope. */
  #endsAt(i: number, text: string, scope: Scope): boolean {
    const before = this.#reading.document.tokens[i - 1]?.text ?? '';
    scope.subjects += 1;
    const passes = scope.used === 0 || STRONG_JOINERS.has(before) || before === 'that';
    // `two months back it got worse, i do get …`: the second clause is of now.
    const isSecond = scope.trigger.assertion === 'historical' && scope.subjects > 1;
    // `i don't have a spleen, then i had …`, `it doesn't hurt and i can't …`: what comes is not denied any more.
    const isPast =
      scope.trigger.assertion === 'negated' &&
      scope.used === 0 &&
      (scope.isPastComma || (scope.words > 0 && /^(?:and|so|then)$/.test(before)));
    if (scope.trigger.verbs === true && passes && !isSecond && !isPast) return false;
    if (scope.trigger.assertion !== 'family') return true;
    if (/^(?:when|before|after|because|that|where|since|while)$/.test(before)) return false;
    return !(scope.ofSpeaker && /^(?:he|she|they|it|he's|she's|they're|it's)$/.test(text));
  }
}
