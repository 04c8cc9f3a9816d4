/** The vendor's service as this engine sees it, so that the engine can be tested without the SDK. */

/** One item of a result, as the SDK gives it. Times are seconds. */
export interface ServiceItem {
  readonly StartTime?: number | undefined;
  readonly EndTime?: number | undefined;
  readonly Type?: string | undefined;
  readonly Content?: string | undefined;
  readonly Confidence?: number | undefined;
  readonly Speaker?: string | undefined;
}

/** A partial or final segment, as the SDK gives it. Times are seconds since the first sample that was sent. */
export interface ServiceResult {
  readonly StartTime?: number | undefined;
  readonly EndTime?: number | undefined;
  readonly IsPartial?: boolean | undefined;
  readonly ChannelId?: string | undefined;
  readonly Alternatives?:
    | readonly {
        readonly Transcript?: string | undefined;
        readonly Items?: readonly ServiceItem[] | undefined;
      }[]
    | undefined;
}

export const specialties = [
  'PRIMARYCARE',
  'CARDIOLOGY',
  'NEUROLOGY',
  'ONCOLOGY',
  'RADIOLOGY',
  'UROLOGY',
] as const;

export interface MedicalStreamRequest {
  readonly sampleRateHz: number;
  readonly specialty: (typeof specialties)[number];
  readonly speechType: 'DICTATION' | 'CONVERSATION';
  readonly speakerLabels: boolean;
  readonly vocabularyName: string | undefined;
  readonly channels: 1 | 2;
}

export interface MedicalStreamListener {
  /** The service took the request; it may still say nothing. */
  onConnected(): void;
  /** The service said something, perhaps nothing new. The next is not asked for before the promise resolves. */
  onResults(results: readonly ServiceResult[]): Promise<void>;
  /** @param isWhole false when the connection was cut before the service had ended its answer. */
  onEnd(isWhole: boolean): void;
  onFailure(error: unknown): void;
}

/**
 * Begins a stream. The listener is called until `onEnd`, `onFailure` or `close`.
 *
 * @param audio chunks of PCM; its end is the end of speech. It never throws.
 */
export type OpenMedicalStream = (
  request: MedicalStreamRequest,
  audio: AsyncIterable<Buffer>,
  listener: MedicalStreamListener,
) => {
  /** Ends the connection at once. */
  readonly close: () => void;
};
