/** The face that the WebAssembly decoder packages share, as far as it is used here. */

/** One call's result. `channelData` holds `samplesDecoded` samples for each channel. */
export interface CodecOutput {
  readonly channelData: readonly Float32Array[];
  readonly samplesDecoded: number;
  readonly sampleRate: number;
  readonly errors: readonly { readonly message: string }[];
}

export interface CodecLibrary {
  readonly ready: Promise<void>;
  decode(bytes: Uint8Array): Promise<CodecOutput> | CodecOutput;
  /** Gives what is held back and makes the decoder ready for another stream. */
  flush(): Promise<CodecOutput>;
  free(): Promise<void> | void;
}

/**
 * Several outputs in a row as one array per channel. Where a chained stream changes its channel count, the part with
 * fewer channels has its first one in the missing ones. Outputs without samples may have no channels.
 */
export function joinPlanes(outputs: readonly (readonly Float32Array[])[]): Float32Array[] {
  const filled = outputs.filter((planes) => (planes[0]?.length ?? 0) > 0);
  const [only] = filled;
  if (!only) return [];
  if (filled.length === 1) return [...only];
  const length = filled.reduce((sum, planes) => sum + planes[0]!.length, 0);
  const channels = Math.max(...filled.map((planes) => planes.length));
  return Array.from({ length: channels }, (_, channel) => {
    const joined = new Float32Array(length);
    let at = 0;
    for (const planes of filled) {
      const plane = planes[channel] ?? planes[0]!;
      joined.set(plane, at);
      at += plane.length;
    }
    return joined;
  });
}
