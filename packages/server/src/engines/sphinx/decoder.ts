/** What a stream needs of a speech decoder. The library's wrapper implements it; tests give their own. */
export interface Decoder {
  /** Forgets the estimate of the noise and sets the frame count to zero. Not inside an utterance. */
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
  /** What the next utterance takes over from those before. Not inside an utterance. */
  memory(): DecoderMemory;
  /** Goes on as a decoder that had learned this. Not inside an utterance. */
  setMemory(memory: DecoderMemory): void;
  /** Frees the models. Nothing may be called after it. */
  close(): void;
}

/** What a decoder learns from utterance to utterance. */
export interface DecoderMemory {
  readonly cepstralMean: CepstralMean;
  /** `undefined`: nothing was heard since the stream was begun. */
  readonly noise: NoiseEstimate | undefined;
}

/** The running mean of the speaker's and the channel's sound, which is subtracted from what is heard. */
export interface CepstralMean {
  /** In force for the next utterance; one number a cepstral coefficient, exact in 32 bits. */
  readonly mean: readonly number[];
  /** Over the frames counted so far, from which the mean is made at an utterance's end. */
  readonly sum: readonly number[];
  /** 0 and up. */
  readonly frames: number;
}

/** Energies in the bands of the mel filters, from which the noise to be removed is told, and speech from silence. */
export interface NoiseEstimate {
  readonly power: readonly number[];
  readonly noise: readonly number[];
  readonly floor: readonly number[];
  readonly peak: readonly number[];
  /** Logarithm of the loudest of late. */
  readonly slowPeak: number;
}

/** One entry of the decoder's word sequence. */
export interface DecodedSegment {
  /** Dictionary form: `metoprolol`, `record(2)`, `<sil>`. */
  readonly entry: string;
  /** Frame of 10 ms since `startStream`. */
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
