/** What a stream needs of a speech decoder. The library's wrapper implements it; tests give their own. */
export interface Decoder {
  /** Forgets the noise estimate and sets the frame count to zero. */
  startStream(): void;
  startUtterance(): void;
  /** Decodes signed 16-bit samples at the decoder's rate; returns when they are done with. */
  process(samples: Int16Array): void;
  /** The end-pointer's verdict after the last `process`. */
  inSpeech(): boolean;
  /** Closes the utterance and takes what was heard into the cepstral mean of the next one. */
  endUtterance(): void;
  /** The best guess, words with spaces between; empty when there is none. Valid inside and after an utterance. */
  hypothesis(): string;
  /**
   * The guess word by word, fillers and pronunciation marks as the dictionary has them. After `endUtterance` the
   * posteriors are those of the word lattice; inside an utterance they mean nothing.
   */
  segments(): DecodedSegment[];
  /** Frees the models. Nothing may be called after it. */
  close(): void;
}

/** One entry of the decoder's word sequence. */
export interface DecodedSegment {
  /** Dictionary form: `metoprolol`, `record(2)`, `<sil>`. */
  readonly entry: string;
  /** Frame of 10 ms since `startStream`, counting every sample processed since. */
  readonly firstFrame: number;
  /** The last frame that belongs to it. */
  readonly lastFrame: number;
  /** 0…1. */
  readonly posterior: number;
}

/** A library or a model that cannot be loaded. Names files and calls, never speech. */
export class DecoderSetupError extends Error {
  override readonly name = 'DecoderSetupError';
}
