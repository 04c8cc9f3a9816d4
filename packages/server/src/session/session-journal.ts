/** A session's record in the store: who may write it, and under which numbers its segments were told. */
import { createHash } from 'node:crypto';
import { mostSeq, type Cost, type ResumeRequest } from '@clarity-care/protocol';
import type { AudioStore } from '../storage/audio-store.ts';
import type {
  Claim,
  LiveSessionStore,
  SessionEnd,
  SessionLease,
  SessionOccurrence,
  SessionRecord,
} from '../storage/transcript-store.ts';
import type { SessionMeter } from '../usage/session-meter.ts';
import type { Effect } from './session-effect.ts';

export type SessionStore = LiveSessionStore & Pick<AudioStore, 'appendAudio'>;

export interface SessionJournalParts {
  readonly store: SessionStore;
  readonly instanceId: string;
  readonly resumeToken: string;
  readonly recordsAudio: boolean;
  readonly meter: SessionMeter;
}

interface AudioStretch {
  readonly startMs: number;
  readonly pcm: Buffer;
  readonly sampleRateHz: number;
  readonly channels: number;
}

type Effected<Type extends Effect['type']> = Extract<Effect, { type: Type }>;

/** Above every number that a client can name: findings that nobody was told of, also when there are none any more. */
const NEVER_SAID = mostSeq + 1;
/** A piece of recorded audio: small enough to be read whole, large enough to be few. */
const chunkMs = 10_000;

export class SessionJournal {
  readonly #parts: SessionJournalParts;
  #lease: SessionLease | undefined;
  #recordedMs = 0;
  #earlierMicroUsd = 0;

  constructor(parts: SessionJournalParts) {
    this.#parts = parts;
  }

  /** Undefined before the session has a record. */
  get lease(): SessionLease | undefined {
    return this.#lease;
  }

  async create(session: SessionRecord): Promise<void> {
    const { store, instanceId, resumeToken } = this.#parts;
    await store.createSession({ ...session, instanceId, resumeTokenHash: hashOf(resumeToken) });
    this.#lease = { sessionId: session.sessionId, epoch: 1 };
    await this.noteOccurrence({ atMs: session.startedAtMs, type: 'opened', detail: session.engine });
  }

  async claim({ session_id, token }: ResumeRequest, nowMs: number): Promise<Claim> {
    const { store, instanceId } = this.#parts;
    const claim = await store.claimSession({
      sessionId: session_id,
      resumeTokenHash: hashOf(token),
      instanceId,
      nowMs,
    });
    if (claim.outcome === 'claimed') {
      const { epoch, settledMs, costMicroUsd = 0 } = claim.session;
      this.#lease = { sessionId: session_id, epoch };
      this.#recordedMs = settledMs;
      this.#earlierMicroUsd = costMicroUsd;
    }
    return claim;
  }

  revive(): Promise<void> {
    return this.#parts.store.reviveSession(this.#held());
  }

  /** `nextSeq` is that of the next message. */
  append(effect: Effected<'append_segment'>, nextSeq: number): Promise<void> {
    const { segment, saidAt, findingsSaidAt, isProvisional, lostMs, engineMemory } = effect;
    const facts = {
      ...numbered('seq', nextSeq, saidAt),
      ...numbered('findingsSeq', nextSeq, findingsSaidAt),
      isProvisional,
      lostMs,
      ...(engineMemory === undefined ? {} : { engineMemory }),
    };
    return this.#parts.store.appendSegment(this.#held(), segment, facts);
  }

  replaceFindings(effect: Effected<'replace_findings'>, nextSeq: number): Promise<void> {
    const { segment, findings, saidAt } = effect;
    const seq = saidAt === undefined ? NEVER_SAID : nextSeq + saidAt;
    return this.#parts.store.replaceFindings(this.#held(), segment, findings, seq);
  }

  noteSayings({ sayings }: Effected<'note_sayings'>, nextSeq: number): Promise<void> {
    const noted = sayings.map(({ segment, saidAt, findingsSaidAt }) => ({
      segment,
      ...numbered('seq', nextSeq, saidAt),
      ...numbered('findingsSeq', nextSeq, findingsSaidAt),
    }));
    return this.#parts.store.noteSayings(this.#held(), noted);
  }

  settle({ untilMs, lostMs }: Effected<'settle_session'>): Promise<void> {
    return this.#parts.store.settleAudio(this.#held(), untilMs, lostMs);
  }

  noteOccurrence(occurrence: SessionOccurrence): Promise<void> {
    return this.#parts.store.noteOccurrence(this.#held(), occurrence);
  }

  /** Records what was not recorded yet, where audio is to be recorded. */
  async record(untilMs: number, audio: (fromMs: number, untilMs: number) => AudioStretch | undefined) {
    if (!this.#parts.recordsAudio || untilMs <= this.#recordedMs) return;
    const stretch = audio(this.#recordedMs, untilMs);
    this.#recordedMs = untilMs;
    if (stretch === undefined) return;
    const { pcm, startMs, sampleRateHz, channels } = stretch;
    const chunkBytes = 2 * channels * ((sampleRateHz * chunkMs) / 1000);
    for (let at = 0; at < pcm.length; at += chunkBytes) {
      await this.#parts.store.appendAudio(this.#held(), {
        startMs: startMs + (at / chunkBytes) * chunkMs,
        sampleRateHz,
        channels,
        pcm: pcm.subarray(at, at + chunkBytes),
      });
    }
  }

  /** The session does not go on: an end that it has stays. */
  async giveBack(end: SessionEnd, resumableUntilMs: number | undefined): Promise<void> {
    await this.#parts.store.endSession(this.#held(), end, resumableUntilMs);
  }

  async end(end: SessionEnd, resumableUntilMs: number | undefined): Promise<void> {
    await this.noteOccurrence({ atMs: end.endedAtMs, type: 'ended', detail: end.reason });
    const costMicroUsd = this.#earlierMicroUsd + this.#parts.meter.costMicroUsd();
    await this.#parts.store.endSession(this.#held(), { ...end, costMicroUsd }, resumableUntilMs);
  }

  /** With what the session has cost over earlier connections. */
  cost(): Cost {
    const cost = this.#parts.meter.cost();
    if (this.#earlierMicroUsd === 0) return cost;
    const usd = this.#earlierMicroUsd / 1_000_000;
    const totalMicroUsd = this.#earlierMicroUsd + this.#parts.meter.costMicroUsd();
    return {
      ...cost,
      usd: totalMicroUsd / 1_000_000,
      items: [...cost.items, { service: 'earlier_connections', usd }],
    };
  }

  #held(): SessionLease {
    if (this.#lease === undefined) throw new Error('a session was to be written before it had a record');
    return this.#lease;
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function numbered(name: 'seq' | 'findingsSeq', nextSeq: number, at: number | undefined) {
  return at === undefined ? {} : { [name]: nextSeq + at };
}
