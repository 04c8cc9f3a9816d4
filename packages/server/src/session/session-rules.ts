/** The rules of a session with their defaults, in one place for the socket and the command line. */
import { extract, extractSegments, locate } from '@clarity-care/clinical';
import type { Extractor, Finding } from '@clarity-care/clinical';
import type { SessionRules } from './session-state.ts';

export interface SessionRuleSettings {
  /** Longest time without a message from the client. */
  readonly idleMs: number;
  /** Longest session. */
  readonly maxSessionMs: number;
  /** How long a session can be resumed. */
  readonly resumeWindowMs: number;
  /** How much more audio than time may come while the buffer is full. */
  readonly maxAudioAheadMs: number;
  /** From `stop` to an answer, at most; 14 s unless nobody waits. */
  readonly finishTimeoutMs?: number;
  /** After so many broken streams in a row the next engine is taken; 5 unless told. */
  readonly maxEngineFailures?: number;
  /** `none` unless told. */
  readonly remoteAnnotator?: SessionRules['remoteAnnotator'];
  /** With the built-in lists alone unless told. */
  readonly extractor?: Pick<Extractor, 'extract' | 'extractSegments'>;
  /** Without a cap unless told. */
  readonly spending?: SessionRules['spending'];
}

/** Bytes in one frame: a second of 48 kHz stereo PCM, eighty times what an ordinary client sends. It is held whole while it comes. */
export const MAX_FRAME_BYTES = 256 * 1024;

/** `stop` is answered within 15 s: one is left for the store and the network. */
const finishTimeoutMs = 14_000;

/** What makes a session that one and no other. */
export interface SessionIdentity {
  readonly sessionId: string;
  readonly resumeToken: string;
}

export function sessionRules(
  { sessionId, resumeToken }: SessionIdentity,
  settings: SessionRuleSettings,
): SessionRules {
  const remoteAnnotator = settings.remoteAnnotator ?? 'none';
  const extractor = settings.extractor ?? { extract, extractSegments };
  return {
    sessionId,
    resumeToken,
    limits: {
      max_frame_bytes: MAX_FRAME_BYTES,
      idle_ms: settings.idleMs,
      max_session_ms: settings.maxSessionMs,
      max_audio_before_config_ms: 2000,
      max_audio_ahead_ms: settings.maxAudioAheadMs,
      resume_window_ms: settings.resumeWindowMs,
    },
    configTimeoutMs: 10_000,
    finishTimeoutMs: settings.finishTimeoutMs ?? finishTimeoutMs,
    stallTimeoutMs: 30_000,
    maxEngineFailures: settings.maxEngineFailures ?? 5,
    engineOutageMs: 60_000,
    remoteAnnotator,
    annotationTimeoutMs: 5000,
    ackIntervalMs: 600,
    // The protocol promises a second.
    ackLatestMs: 850,
    heartbeatIntervalMs: 5000,
    spending: settings.spending ?? { state: 'free', atCap: 'spare', cappedForMs: 0 },
    identify: (text, before) =>
      before === undefined
        ? extractor.extract(text)
        : (extractor.extractSegments([{ text: before }, { text }])[1] ?? []),
    annotate: (finals) =>
      extractor.extractSegments(finals).map((findings, i) => {
        const final = finals[i];
        return final === undefined
          ? []
          : locate(final.text, final.words, findings).map((finding): Finding =>
              remoteAnnotator === 'none' ? finding : { ...finding, annotator: 'local' },
            );
      }),
  };
}
