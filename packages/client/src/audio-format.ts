/** Milliseconds of audio to bytes and back. */

export interface AudioFormat {
  /** Hertz. */
  readonly sampleRateHz: number;
  /** 1 or 2, interleaved. */
  readonly channels: number;
}

/** Bytes of one sample of every channel: 16 bits each. */
export function bytesPerSample({ channels }: AudioFormat): number {
  return channels * 2;
}

/** Where `ms` of audio end: sample `floor(ms * rate / 1000)`, as `ready.have_ms` wants it. */
export function bytesOfMs(ms: number, format: AudioFormat): number {
  return Math.floor((ms * format.sampleRateHz) / 1000) * bytesPerSample(format);
}

/** Whole milliseconds in that many bytes, rounded down. */
export function msOfBytes(bytes: number, format: AudioFormat): number {
  return Math.floor((bytes / bytesPerSample(format) / format.sampleRateHz) * 1000);
}
