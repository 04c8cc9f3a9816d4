/** The transcript so far: each final once, whatever the server had to say again. */
import type { FinalWord, ServerMessage } from '@clarity-care/protocol';

/** Names are those of the wire, and of `GET /api/sessions/{id}`. */
export interface TranscriptSegment<Finding = unknown> {
  readonly session_id: string;
  /** Unique in its session; rises, and may lack numbers. */
  readonly segment: number;
  /** In the audio of its session. */
  readonly start_ms: number;
  readonly end_ms: number;
  readonly text: string;
  readonly words: readonly FinalWord[];
  /** All that are known; later ones take the place of earlier ones. */
  readonly findings: readonly Finding[];
}

export class Transcript {
  readonly #segments: TranscriptSegment[] = [];
  #sessionId = '';
  #partial: string | undefined;

  /** In the order of their sessions, then of their numbers. */
  get segments(): readonly TranscriptSegment[] {
    return this.#segments;
  }

  /** The words under way. */
  get partial(): string | undefined {
    return this.#partial;
  }

  /** False: a final that was taken in before, of which nobody needs to be told again. */
  take(message: ServerMessage): boolean {
    switch (message.type) {
      case 'ready':
        this.#sessionId = message.session_id;
        this.#partial = undefined;
        return true;
      case 'partial':
        this.#partial = message.text;
        return true;
      case 'final':
        this.#partial = undefined;
        return this.#takeFinal(message);
      case 'findings': {
        const at = this.#indexOf(message.segment);
        const segment = this.#segments[at];
        if (segment !== undefined) this.#segments[at] = { ...segment, findings: message.findings };
        return true;
      }
      case 'stopped':
        this.#partial = undefined;
        return true;
      case 'ack':
      case 'heartbeat':
      case 'engine':
      case 'warning':
      case 'error':
      case 'finalized':
      case 'pong':
        return true;
    }
  }

  /** The words under way end with their connection: the same audio is heard again. */
  connectionLost(): void {
    this.#partial = undefined;
  }

  #takeFinal({ segment, start_ms, end_ms, text, words }: Extract<ServerMessage, { type: 'final' }>): boolean {
    if (this.#indexOf(segment) >= 0) return false;
    const later = this.#segments.findIndex(
      (other) => other.session_id === this.#sessionId && other.segment > segment,
    );
    const final = { session_id: this.#sessionId, segment, start_ms, end_ms, text, words, findings: [] };
    this.#segments.splice(later < 0 ? this.#segments.length : later, 0, final);
    return true;
  }

  #indexOf(segment: number): number {
    return this.#segments.findLastIndex(
      (other) => other.segment === segment && other.session_id === this.#sessionId,
    );
  }
}
