/** What a stream hands on to the one that goes on in its place: what the decoder has learned, as text. */
import type { DecoderMemory } from './decoder.ts';

/** How a stream begins. */
export interface StreamStart {
  /** In the session's audio; whole milliseconds. */
  readonly startMs: number;
  /** `undefined`: nothing is known of the speaker and the room yet. */
  readonly memory: DecoderMemory | undefined;
}

const coefficients = 13;
/** Bands of the noise's estimate: the stock model's mel filters, `-nfilt`. */
export const noiseBands = 25;
/** The lists of a memory in the order of their numbers; then come the count of frames and the slow peak. */
const lengths = [coefficients, coefficients, noiseBands, noiseBands, noiseBands, noiseBands] as const;
const numbers = lengths.reduce((sum, length) => sum + length, 2);

/** Little-endian numbers of 32 bits, as all machines that Node runs on have them; 684 characters. `undefined` before anything was heard. */
export function encodeMemory({ cepstralMean, noise }: DecoderMemory): string | undefined {
  if (noise === undefined) return undefined;
  const { mean, sum, frames } = cepstralMean;
  const { power, noise: level, floor, peak, slowPeak } = noise;
  const packed = Float32Array.from([
    ...mean,
    ...sum,
    ...power,
    ...level,
    ...floor,
    ...peak,
    frames,
    slowPeak,
  ]);
  return Buffer.from(packed.buffer).toString('base64');
}

/** `undefined` for nothing, and for what `encodeMemory` has not made. */
export function decodeMemory(text: string | undefined): DecoderMemory | undefined {
  if (text === undefined) return undefined;
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== 4 * numbers) return undefined;
  const values = Array.from({ length: numbers }, (_, index) => bytes.readFloatLE(4 * index));
  const lists = lengths.map((length) => values.splice(0, length));
  const [mean = [], sum = [], power = [], noise = [], floor = [], peak = []] = lists;
  const [frames = -1, slowPeak = 0] = values;
  if (![...lists.flat(), slowPeak].every(Number.isFinite) || !Number.isInteger(frames) || frames < 0)
    return undefined;
  return { cepstralMean: { mean, sum, frames }, noise: { power, noise, floor, peak, slowPeak } };
}
