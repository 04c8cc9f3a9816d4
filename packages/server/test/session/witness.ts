/** Watches every session of a world from the server's side, and speaks up when one breaks a promise of the protocol. */
import { closeCodes, type CloseCode, type Coverage } from '@clarity-care/protocol';
import type { Effect } from '../../src/session/session-effect.ts';
import type { DeadlineName, SessionEvent } from '../../src/session/session-input.ts';
import type { SessionRules, SessionState } from '../../src/session/session-state.ts';
import { mustHold } from './broken-promise.ts';
import type { Said } from './model-messages.ts';
import type { ModelSession } from './model-session.ts';
import type { ModelStore } from './model-store.ts';
import type { ReachedCounts } from './reached-counts.ts';

interface Record {
  hasError: boolean;
  hasStopped: boolean;
  lastFinal: number;
  lastSeq: number | undefined;
  ends: number;
  stopAskedAtMs: number | undefined;
  unansweredFinalizes: number;
  endReason: string | undefined;
  noticedMs: number;
  unackedSinceMs: number | undefined;
}

/** Each phase is ended by one of these, if nothing else happens. */
const endingDeadline: { readonly [Phase in SessionState['phase']]: readonly DeadlineName[] } = {
  awaiting_config: ['config', 'longest'],
  // The store answers, or throws.
  claiming: [],
  choosing_engine: ['longest'],
  open: ['idle', 'longest', 'heartbeat'],
  finishing: ['finish'],
  annotating: ['annotate'],
  ended: [],
};

/** More than that many things that wait are a leak. */
const mostWaiting = 100;

export class Witness {
  readonly #store: ModelStore;
  readonly #rules: SessionRules;
  readonly #reached: ReachedCounts;
  readonly #records = new Map<ModelSession, Record>();

  constructor(store: ModelStore, rules: SessionRules, reached: ReachedCounts) {
    this.#store = store;
    this.#rules = rules;
    this.#reached = reached;
  }

  endReasonOf(session: ModelSession): string | undefined {
    return this.#of(session).endReason;
  }

  /** The audio that the session was told of. */
  noticedMsOf(session: ModelSession): number {
    return this.#of(session).noticedMs;
  }

  stepped(
    session: ModelSession,
    before: SessionState,
    event: SessionEvent,
    effects: readonly Effect[],
  ): void {
    this.#reached.count(before.phase, event, effects);
    const record = this.#of(session);
    if (event.type === 'audio') {
      record.noticedMs = session.audio.cameMs;
      record.unackedSinceMs ??= session.parts.now();
    }
    if (event.type !== 'message') return;
    const isTaken = before.phase === 'open' || before.phase === 'choosing_engine';
    if (event.message.type === 'stop' && isTaken) record.stopAskedAtMs ??= session.parts.now();
    if (event.message.type === 'finalize' && before.phase === 'open') record.unansweredFinalizes += 1;
  }

  audioCame(session: ModelSession): void {
    mustHold(session.closeCode === undefined || !session.isOver, 'no audio is taken after the end', () => '');
  }

  /** Only a session that has ended is refused, and only when its time is over. */
  claimRefused(sessionId: string, nowMs: number): void {
    const held = this.#store.session(sessionId);
    const isOver = held?.end !== undefined && (held.resumableUntilMs ?? 0) <= nowMs;
    mustHold(isOver, 'a session is resumed until its time is over', () => JSON.stringify(held?.end));
  }

  said(session: ModelSession, message: Said, seq: number): void {
    const record = this.#of(session);
    const { closeCode } = session;
    mustHold(
      closeCode === undefined,
      'nothing is said after the close',
      () => `${message.type} after ${closeCode}`,
    );
    const last = record.lastSeq;
    mustHold(
      last === undefined || seq === last + 1 || message.type === 'ready',
      'seq rises by one',
      () => `${seq} after ${last}`,
    );
    // What comes before the answer to a resume is numbered on its own.
    if (message.type === 'ready' || last !== undefined) record.lastSeq = seq;
    switch (message.type) {
      case 'partial':
        return mustHold(
          message.segment > record.lastFinal,
          'no partial of a segment after its final',
          () => `partial of ${message.segment} after the final of ${record.lastFinal}`,
        );
      case 'final':
        return this.#finalSaid(session, record, message, seq);
      case 'findings':
        return this.#findingsSaid(session, message, seq);
      case 'ack':
        record.unackedSinceMs = undefined;
        return this.#settledSaid(session, message);
      case 'heartbeat':
        return this.#settledSaid(session, message);
      case 'stopped':
        record.hasStopped = true;
        mustHold(
          record.unansweredFinalizes === 0,
          'finalize is answered before stopped',
          () => `${record.unansweredFinalizes} are not`,
        );
        checkCoverage(message.coverage, message.audio_ms);
        return mustHold(message.coverage.lost_ms === 0, 'nothing is lost', () =>
          JSON.stringify(message.coverage),
        );
      case 'finalized':
        record.unansweredFinalizes -= 1;
        return mustHold(
          record.unansweredFinalizes >= 0,
          'each finalize is answered once',
          () => 'one too many',
        );
      case 'error':
        record.hasError = true;
        return;
      case 'ready':
      case 'engine':
      case 'warning':
      case 'pong':
        return;
    }
  }

  closed(session: ModelSession, code: CloseCode): void {
    const record = this.#of(session);
    mustHold(
      session.closeCode === undefined,
      'one close at most',
      () => `${code} after ${session.closeCode}`,
    );
    const isAnnounced = code === closeCodes.stopped ? record.hasStopped : record.hasError;
    mustHold(isAnnounced, 'stopped before 1000, an error before every other close', () => String(code));
  }

  streamStarts(session: ModelSession): void {
    const { stream } = session;
    mustHold(
      stream === undefined || stream.isOver,
      'one engine stream at a time',
      () => `${stream?.number} goes on`,
    );
  }

  streamStarted(session: ModelSession, wantedMs: number, fromMs: number): void {
    mustHold(
      wantedMs === fromMs,
      'a stream is heard from where the session thinks',
      () => `${wantedMs}, ${fromMs}`,
    );
    const settledMs = 'opened' in session.state ? session.state.opened.settledMs : 0;
    mustHold(
      fromMs <= Math.max(settledMs, session.audio.cameMs),
      'a stream begins within the audio',
      () => '',
    );
  }

  stored(session: ModelSession, { segment }: Extract<Effect, { type: 'append_segment' }>): void {
    const segments = this.#store.segments(session.sessionId);
    const at = segments.findIndex((stored) => stored.segment.segment === segment.segment);
    const before = segments[at - 1]?.segment;
    mustHold(
      segments.every((stored, index) => stored.segment.segment === index + 1),
      'segments rise by one',
      () => segments.map((stored) => stored.segment.segment).join(),
    );
    mustHold(
      segment.startMs <= segment.endMs && (before === undefined || before.endMs <= segment.startMs),
      'finals are disjoint and in order of time',
      () => `${segment.startMs}-${segment.endMs} after ${before?.startMs}-${before?.endMs}`,
    );
  }

  ended(session: ModelSession, { end }: Extract<Effect, { type: 'end_session' }>): void {
    const record = this.#of(session);
    record.ends += 1;
    record.endReason = end.reason;
    mustHold(record.ends === 1, 'a session ends once', () => `${record.ends} ends`);
    checkCoverage(end.coverage, end.audioMs);
    if (end.reason === 'stopped') {
      mustHold(end.coverage.lost_ms === 0, 'nothing is lost', () => JSON.stringify(end.coverage));
    }
  }

  /** A letter was dealt with. */
  rested(session: ModelSession): void {
    const record = this.#of(session);
    const { state, lease } = session;
    if (session.isDead) return;
    if (state.phase === 'ended') {
      const held = lease === undefined ? undefined : this.#store.session(lease.sessionId);
      const isOwner = held !== undefined && held.epoch === lease?.epoch;
      mustHold(!isOwner || held.end !== undefined, 'an ended session has its end in the store', () => '');
      const isAnswered = session.closeCode !== undefined || record.stopAskedAtMs === undefined;
      mustHold(isAnswered || this.#isGone(session), 'stop is answered', () => 'the session ended without');
      return;
    }
    const names = endingDeadline[state.phase];
    for (const name of names) {
      mustHold(
        session.hasDeadline(name),
        'no phase without its deadline',
        () => `${state.phase} has no ${name}`,
      );
    }
    if ('opened' in state) {
      const { annotations, finalizing } = state.opened;
      const most = Math.max(annotations.length, finalizing.length);
      mustHold(most <= mostWaiting, 'what waits is bounded', () => `${most} wait`);
    }
    this.timePassed(session);
  }

  /** To be asked whenever the clock has moved. */
  timePassed(session: ModelSession): void {
    const record = this.#of(session);
    // Who reads slowly is told with the next heartbeat.
    if (session.isSlow) record.unackedSinceMs = undefined;
    const { stopAskedAtMs, unackedSinceMs } = record;
    if (session.state.phase === 'open' && !session.isDead && unackedSinceMs !== undefined) {
      const lateMs = session.parts.now() - Math.max(unackedSinceMs, session.state.opened.openedAtMs);
      mustHold(
        lateMs <= this.#rules.ackLatestMs,
        'audio is acknowledged in time',
        () => `not after ${lateMs} ms`,
      );
    }
    if (stopAskedAtMs === undefined || session.closeCode !== undefined || session.isOver) return;
    const waitedMs = session.parts.now() - stopAskedAtMs;
    const isInTime = waitedMs <= this.#rules.finishTimeoutMs || this.#isGone(session);
    mustHold(
      isInTime,
      'stop is answered in time',
      () => `not after ${waitedMs} ms, in ${session.state.phase}`,
    );
  }

  #isGone({ state }: ModelSession): boolean {
    if ('farewell' in state) return state.farewell.type === 'none';
    return 'ending' in state && state.ending !== undefined && 'farewell' in state.ending
      ? state.ending.farewell.type === 'none'
      : state.phase === 'ended';
  }

  #finalSaid(
    session: ModelSession,
    record: Record,
    message: Extract<Said, { type: 'final' }>,
    seq: number,
  ): void {
    const stored = this.#storedOf(session, message.segment);
    mustHold(
      stored !== undefined && stored.segment.text === message.text && !stored.facts.isProvisional,
      'a final is stored before it is said',
      () => `segment ${message.segment}`,
    );
    mustHold(
      stored.facts.seq === seq,
      'the seq in the store is the one under which it was said',
      () => `final ${message.segment}: ${stored.facts.seq} in the store, said as ${seq}`,
    );
    mustHold(
      message.segment > record.lastFinal,
      'finals are said in order',
      () => `${message.segment} after ${record.lastFinal}`,
    );
    record.lastFinal = message.segment;
  }

  #findingsSaid(session: ModelSession, message: Extract<Said, { type: 'findings' }>, seq: number): void {
    const stored = this.#storedOf(session, message.segment);
    mustHold(
      stored !== undefined && JSON.stringify(stored.segment.findings) === JSON.stringify(message.findings),
      'findings are stored before they are said',
      () => `segment ${message.segment}`,
    );
    mustHold(
      stored.facts.findingsSeq === seq,
      'the seq in the store is the one under which it was said',
      () => `findings of ${message.segment}: ${stored.facts.findingsSeq} in the store, said as ${seq}`,
    );
  }

  #settledSaid(
    session: ModelSession,
    { received_ms, final_ms }: { received_ms: number; final_ms: number },
  ): void {
    mustHold(final_ms <= received_ms, 'no more is settled than came', () => `${final_ms} of ${received_ms}`);
    const held = this.#store.session(session.sessionId);
    const isOwner = held !== undefined && held.epoch === session.lease?.epoch;
    mustHold(
      !isOwner || final_ms <= held.settledMs,
      'what need not be kept is settled in the store',
      () => `${final_ms} said, ${held?.settledMs} stored`,
    );
  }

  #storedOf(session: ModelSession, segment: number) {
    return this.#store.session(session.sessionId)?.segments.get(segment);
  }

  #of(session: ModelSession): Record {
    let record = this.#records.get(session);
    if (record === undefined) {
      record = {
        hasError: false,
        hasStopped: false,
        lastFinal: 0,
        lastSeq: undefined,
        ends: 0,
        stopAskedAtMs: undefined,
        unansweredFinalizes: 0,
        endReason: undefined,
        noticedMs: 0,
        unackedSinceMs: undefined,
      };
      this.#records.set(session, record);
    }
    return record;
  }
}

function checkCoverage({ final_ms, silence_ms, lost_ms }: Coverage, audioMs: number): void {
  const isWhole = final_ms + silence_ms + lost_ms === audioMs;
  const isGood = isWhole && Math.min(final_ms, silence_ms, lost_ms) >= 0;
  mustHold(
    isGood,
    'coverage sums to the audio',
    () => `${final_ms} + ${silence_ms} + ${lost_ms}, ${audioMs} ms`,
  );
}
