/** What a stream hands on to the one that goes on in its place: the cepstral mean, as text. */
import type { CepstralMean } from './decoder.ts';

/** How a stream begins. */
export interface StreamStart {
  /** In the session's audio; whole milliseconds. */
  readonly startMs: number;
  /** `undefined`: nothing is known of the speaker yet. */
  readonly memory: CepstralMean | undefined;
}

/** The decoder's own numbers have 32 bits: nothing is lost. Little-endian, as are all machines that Node runs on. */
const coefficients = 13;
const numbers = 2 * coefficients + 1;

/** 144 characters. */
export function encodeMemory({ mean, sum, frames }: CepstralMean): string {
  const packed = Float32Array.from([...mean, ...sum, frames]);
  return Buffer.from(packed.buffer).toString('base64');
}

/** `undefined` for nothing, and for what `encodeMemory` has not made. */
export function decodeMemory(text: string | undefined): CepstralMean | undefined {
  if (text === undefined) return undefined;
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== 4 * numbers) return undefined;
  const values = Array.from({ length: numbers }, (_, index) => bytes.readFloatLE(4 * index));
  const frames = values.at(-1) ?? -1;
  if (!values.every(Number.isFinite) || !Number.isInteger(frames) || frames < 0) return undefined;
  return { mean: values.slice(0, coefficients), sum: values.slice(coefficients, -1), frames };
}
