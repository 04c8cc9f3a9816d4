/** What the HTTP application is built from. */
import type { Extractor } from '@clarity-care/clinical';
import type { FastifyBaseLogger } from 'fastify';
import type { Clock } from '../clock/clock.ts';
import type { Availability } from '../engines/speech-engine.ts';
import type { TextExtraction } from '../extraction/text-extraction.ts';
import type { AudioStore } from '../storage/audio-store.ts';
import type { ReviewStore } from '../storage/review-store.ts';
import type { TranscriptStore } from '../storage/transcript-store.ts';
import type { UsageView } from '../usage/usage-meter.ts';

export interface EngineStatus {
  readonly name: string;
  /** True when `auto` never chooses it, so it says nothing about whether the server can work. */
  readonly explicitOnly: boolean;
  readonly availability: Availability;
}

/** What the API reads and writes of the store. */
export type SessionStore = Pick<
  TranscriptStore,
  'getSession' | 'sessionOutline' | 'segmentsBetween' | 'listSessions' | 'occurrencesOf'
> &
  ReviewStore &
  Pick<AudioStore, 'audioOf'>;

export interface AppDeps {
  readonly store: SessionStore;
  /** Where the store keeps its data. */
  readonly database: { readonly kind: 'sqlite' | 'postgres' };
  /** The server has been told to stop and takes no new sessions. */
  readonly isDraining: () => boolean;
  /** Sessions under way in this process, and how many it takes. */
  readonly liveSessions: () => { readonly count: number; readonly limit: number };
  /** For the findings of edited segments, which are short. */
  readonly extractor: Pick<Extractor, 'extractSegments'>;
  readonly clock: Clock;
  readonly engines: { list(): Promise<readonly EngineStatus[]> };
  /** Findings in plain text, and what is left of it without identifiers. */
  readonly extraction: Omit<TextExtraction, 'close'>;
  /** What was spent on paid services. Absent: the server has no such address. */
  readonly usage?: UsageView;
  /** How the remote annotator is. Absent: findings are made here alone. */
  readonly remoteAnnotator?: {
    state(): Promise<{ readonly state: 'available' | 'unavailable'; readonly message?: string }>;
  };
  /** AWS region, as `/health` reports it. */
  readonly transcribeRegion: string;
  /** Origins of browser pages that may read answers; `*` for all. */
  readonly allowedOrigins: readonly string[];
  /** Only this machine reaches the server: it answers to names of the loopback and hosts of `allowedOrigins` only. */
  readonly isLoopbackOnly: boolean;
  readonly version: string;
  /** From `createLogger`, which lets no spoken words through. */
  readonly logger: FastifyBaseLogger;
  /** True: the log has a line for the arrival of each request too, not only for its end. */
  readonly debug: boolean;
}
