/** The rules of a session with their defaults, in one place for the socket and the command line. */
import { extract, locate } from '@clarity-care/clinical';
import type { SessionRules } from './session-state.ts';

export interface SessionRuleSettings {
  /** Longest time without a message from the client. */
  readonly idleMs: number;
  /** Longest session. */
  readonly maxSessionMs: number;
}

/** Bytes in one frame: 10 s of 48 kHz stereo PCM, or a hundred times what an ordinary client sends. */
export const MAX_FRAME_BYTES = 2 * 1024 * 1024;

export function sessionRules(sessionId: string, settings: SessionRuleSettings): SessionRules {
  return {
    sessionId,
    limits: {
      max_frame_bytes: MAX_FRAME_BYTES,
      idle_ms: settings.idleMs,
      max_session_ms: settings.maxSessionMs,
      max_audio_before_config_ms: 2000,
    },
    configTimeoutMs: 10_000,
    // `stop` is answered within 15 s: one is left for the store and the network.
    finishTimeoutMs: 14_000,
    stallTimeoutMs: 30_000,
    ackIntervalMs: 500,
    annotate: (text, words) => locate(text, words, extract(text)),
  };
}
