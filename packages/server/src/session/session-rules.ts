/** The rules of a session with their defaults, in one place for the socket and the command line. */
import { extract, locate } from '@clarity-care/clinical';
import type { SessionRules } from './session-state.ts';

export interface SessionRuleSettings {
  /** Longest time without a message from the client. */
  readonly idleMs: number;
  /** Longest session. */
  readonly maxSessionMs: number;
  /** From `stop` to an answer, at most; 14 s unless nobody waits. */
  readonly finishTimeoutMs?: number;
  /** After so many broken streams in a row the next engine is taken; 5 unless told. */
  readonly maxEngineFailures?: number;
  /** `none` unless told. */
  readonly remoteAnnotator?: SessionRules['remoteAnnotator'];
  /** Without a cap unless told. */
  readonly spending?: SessionRules['spending'];
}

/** Bytes in one frame: five seconds of 48 kHz stereo PCM, three hundred times what an ordinary client sends. */
export const MAX_FRAME_BYTES = 1024 * 1024;

/** `stop` is answered within 15 s: one is left for the store and the network. */
const finishTimeoutMs = 14_000;

export function sessionRules(sessionId: string, settings: SessionRuleSettings): SessionRules {
  const remoteAnnotator = settings.remoteAnnotator ?? 'none';
  return {
    sessionId,
    limits: {
      max_frame_bytes: MAX_FRAME_BYTES,
      idle_ms: settings.idleMs,
      max_session_ms: settings.maxSessionMs,
      max_audio_before_config_ms: 2000,
    },
    configTimeoutMs: 10_000,
    finishTimeoutMs: settings.finishTimeoutMs ?? finishTimeoutMs,
    stallTimeoutMs: 30_000,
    maxEngineFailures: settings.maxEngineFailures ?? 5,
    engineOutageMs: 60_000,
    remoteAnnotator,
    annotationTimeoutMs: 5000,
    ackIntervalMs: 500,
    spending: settings.spending ?? { state: 'free', atCap: 'spare', cappedForMs: 0 },
    annotate: (text, words) =>
      locate(text, words, extract(text)).map((finding) =>
        remoteAnnotator === 'none' ? finding : { ...finding, annotator: 'local' },
      ),
  };
}
