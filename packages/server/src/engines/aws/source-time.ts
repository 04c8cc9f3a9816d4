/** From the service's time, which counts the silence that was put in to keep the stream alive, to the source's. */

export class SourceTime {
  readonly #samplesPerMs: number;
  /** Where silence begins, in samples that were sent; ascending. Stretches that touch are one. */
  readonly #silenceStarts: number[] = [];
  /** Samples of silence before the stretch of the same index. */
  readonly #silenceBefore: number[] = [];
  #silence = 0;
  #sent = 0;

  /** Samples count once for all channels. */
  constructor(samplesPerMs: number) {
    this.#samplesPerMs = samplesPerMs;
  }

  /** Milliseconds that were sent, with the silence. */
  get sentMs(): number {
    return this.#sent / this.#samplesPerMs;
  }

  /** Whole milliseconds of the source that were sent. */
  get #sourceMs(): number {
    return Math.floor((this.#sent - this.#silence) / this.#samplesPerMs);
  }

  addSource(samples: number): void {
    this.#sent += samples;
  }

  addSilence(samples: number): void {
    const last = this.#silenceStarts.length - 1;
    const lastEnd =
      (this.#silenceStarts[last] ?? -1) + this.#silence - (this.#silenceBefore[last] ?? this.#silence);
    if (lastEnd !== this.#sent) {
      this.#silenceStarts.push(this.#sent);
      this.#silenceBefore.push(this.#silence);
    }
    this.#silence += samples;
    this.#sent += samples;
  }

  /** Whole milliseconds of the source; never before its beginning nor after what was sent of it. */
  toSourceMs(serviceMs: number): number {
    const position = serviceMs * this.#samplesPerMs;
    const index = this.#lastStretchBefore(position);
    let removed = 0;
    if (index >= 0) {
      const before = this.#silenceBefore[index] ?? 0;
      const length = (this.#silenceBefore[index + 1] ?? this.#silence) - before;
      removed = before + Math.min(length, position - (this.#silenceStarts[index] ?? 0));
    }
    const sourceMs = Math.round((position - removed) / this.#samplesPerMs);
    return Math.max(0, Math.min(sourceMs, this.#sourceMs));
  }

  #lastStretchBefore(position: number): number {
    let low = 0;
    let high = this.#silenceStarts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#silenceStarts[middle] ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
