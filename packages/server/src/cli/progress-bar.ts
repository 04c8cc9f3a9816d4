/** One line on a terminal that tells how far a file is; silent when the output is not a terminal. */
import type { WriteStream } from 'node:tty';
import type { ServerMessage } from '@clarity-care/protocol';
import { timeLabel } from './plain-text.ts';

const width = 30;

export class ProgressBar {
  readonly #out: WriteStream;
  readonly #durationMs: number | undefined;
  #heardMs = 0;
  #isDrawn = false;

  constructor(out: WriteStream, durationMs: number | undefined) {
    this.#out = out;
    this.#durationMs = durationMs;
  }

  /** Takes the times that messages bear, and draws. */
  update(message: ServerMessage): void {
    if (!this.#out.isTTY) return;
    if (message.type === 'partial' || message.type === 'final') this.#heardMs = message.end_ms;
    if (message.type === 'stopped' || message.type === 'error') return;
    this.#out.write(`\r${this.#line()}`);
    this.#isDrawn = true;
  }

  /** Takes the line away, so that something else can be written there. */
  clear(): void {
    if (this.#isDrawn) this.#out.write('\r\u001B[2K');
    this.#isDrawn = false;
  }

  #line(): string {
    if (this.#durationMs === undefined) return timeLabel(this.#heardMs);
    const share = Math.min(1, this.#heardMs / Math.max(1, this.#durationMs));
    const bar = '█'.repeat(Math.round(share * width)).padEnd(width, '░');
    return `${timeLabel(this.#heardMs)} ${bar} ${Math.round(share * 100)} %`;
  }
}
