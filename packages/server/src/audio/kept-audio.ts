/** A stretch of audio that is kept in memory, frame by frame: added to at its end, given up at its beginning. */
import type { AudioBlocks } from './audio-blocks.ts';
import { KeptBytes } from './kept-bytes.ts';

export interface KeptFrame {
  readonly startSample: number;
  /** Samples of one channel. */
  readonly samples: number;
  /** Somebody may speak in it. */
  readonly isLoud: boolean;
}

/** The frames follow one another without a gap. All positions are samples of one channel. */
export class KeptAudio {
  readonly #bytesPerSample: number;
  readonly #frames: KeptFrame[] = [];
  /** The samples of all frames, counted from the first that was ever added. */
  readonly #bytes: KeptBytes;
  readonly #firstSample: number;
  /** As it came, for who hears it right away: nearly every frame is read once. */
  #newestPcm: Buffer | undefined;
  #endSample: number;
  /** Start of the earliest loud frame. */
  #firstLoudSample: number | undefined;

  /** @param startSample where the first frame will begin. */
  constructor(blocks: AudioBlocks, channels: number, startSample: number) {
    this.#bytes = new KeptBytes(blocks);
    this.#bytesPerSample = 2 * channels;
    this.#firstSample = startSample;
    this.#endSample = startSample;
  }

  /** Where the earliest frame begins; the end when nothing is kept. */
  get startSample(): number {
    return this.#frames[0]?.startSample ?? this.#endSample;
  }

  /** Where the next frame will begin. */
  get endSample(): number {
    return this.#endSample;
  }

  get oldest(): KeptFrame | undefined {
    return this.#frames[0];
  }

  /** Start of the earliest frame in which somebody may speak. */
  get firstLoudSample(): number | undefined {
    return this.#firstLoudSample;
  }

  /** @param pcm whole samples, not to be changed afterwards. Answers the samples of one channel that came in. */
  add(pcm: Buffer, isLoud: boolean): number {
    const samples = pcm.length / this.#bytesPerSample;
    if (samples === 0) return 0;
    this.#frames.push({ startSample: this.#endSample, samples, isLoud });
    this.#bytes.add(pcm);
    this.#newestPcm = pcm;
    if (isLoud) this.#firstLoudSample ??= this.#endSample;
    this.#endSample += samples;
    return samples;
  }

  dropOldest(): void {
    const dropped = this.#frames.shift();
    this.#dropBytes();
    if (dropped?.startSample === this.#firstLoudSample) this.#findFirstLoud();
  }

  /**
   * Gives up the frames that end at `sample` or before. Of a frame that reaches over it the rest is judged anew, so that
   * the last word of what is done with does not make it loud.
   */
  dropBefore(sample: number, isLoud: (pcm: Buffer) => boolean): void {
    const kept = this.#frames.findIndex(({ startSample, samples }) => startSample + samples > sample);
    this.#frames.splice(0, kept === -1 ? this.#frames.length : kept);
    this.#dropBytes();
    const [first] = this.#frames;
    if (first !== undefined && first.isLoud && first.startSample < sample)
      this.#frames[0] = { ...first, isLoud: isLoud(this.#rest(first, sample)) };
    this.#findFirstLoud();
  }

  /** What is kept of the frame that holds `sample`, from there on; `undefined` when it is not there. */
  pcmAt(sample: number): Buffer | undefined {
    const frame = this.#frames[this.#indexAt(sample)];
    return frame === undefined ? undefined : this.#rest(frame, sample);
  }

  /** What is kept from `fromSample` until `untilSample`; a copy. */
  pcmBetween(fromSample: number, untilSample: number): Buffer {
    const from = Math.max(fromSample, this.startSample);
    return this.#bytes.read(this.#toByte(from), this.#toByte(Math.max(from, untilSample)));
  }

  clear(): void {
    this.#frames.length = 0;
    this.#bytes.clear();
    this.#newestPcm = undefined;
    this.#firstLoudSample = undefined;
  }

  #toByte(sample: number): number {
    return (sample - this.#firstSample) * this.#bytesPerSample;
  }

  #dropBytes(): void {
    this.#bytes.dropBefore(this.#toByte(this.startSample));
    if (this.#frames.length === 0) this.#newestPcm = undefined;
  }

  #rest({ startSample, samples }: KeptFrame, sample: number): Buffer {
    const from = Math.max(sample, startSample);
    const end = startSample + samples;
    if (this.#newestPcm === undefined || end !== this.#endSample)
      return this.#bytes.read(this.#toByte(from), this.#toByte(end));
    return from === startSample
      ? this.#newestPcm
      : this.#newestPcm.subarray((from - startSample) * this.#bytesPerSample);
  }

  /** Of the frame that holds `sample`; the number of frames when it is not there yet. */
  #indexAt(sample: number): number {
    const newest = this.#frames.length - 1;
    // Who reads is nearly always at the newest frame.
    if ((this.#frames[newest]?.startSample ?? 0) <= sample)
      return sample < this.#endSample ? newest : newest + 1;
    let low = 0;
    let high = newest;
    while (low < high) {
      const middle = (low + high) >> 1;
      const frame = this.#frames[middle];
      if (frame !== undefined && frame.startSample + frame.samples <= sample) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #findFirstLoud(): void {
    this.#firstLoudSample = this.#frames.find(({ isLoud }) => isLoud)?.startSample;
  }
}
