/** What the HTTP application is built from. */
import type { FastifyBaseLogger } from 'fastify';
import type { Availability } from '../engines/speech-engine.ts';
import type { TextExtraction } from '../extraction/text-extraction.ts';
import type { TranscriptStore } from '../storage/transcript-store.ts';
import type { UsageView } from '../usage/usage-meter.ts';

export interface EngineStatus {
  readonly name: string;
  /** True when `auto` never chooses it, so it says nothing about whether the server can work. */
  readonly explicitOnly: boolean;
  readonly availability: Availability;
}

export interface AppDeps {
  readonly store: Pick<TranscriptStore, 'getSession' | 'listSessions'>;
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
