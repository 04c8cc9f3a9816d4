/**
 * From samples to partials and finals: where an utterance begins and ends, which words count, and when they were said.
 *
 * Everything here is counted in samples, so that the same audio gives the same events however it was cut into frames
 * and however fast it came. And a final ends where the next utterance begins: a stream that begins there, with the memory
 * that came with the final, gives the same events as this one would have.
 */
import type { EngineEvent, Word } from '../speech-engine.ts';
import type { Decoder, DecodedSegment, DecoderMemory } from './decoder.ts';
import { framesPerSecond, sampleRateHz } from './decoder-settings.ts';
import { decodeMemory, encodeMemory, type StreamStart } from './stream-memory.ts';

/** Lengths in samples at 16 kHz. */
export interface StreamDecoderSettings {
  /** The decoder is given this much at a time; it bounds the delay of a partial. */
  readonly stepSamples: number;
  /**
   * Speech in the first utterance after which the cepstral mean is taken and the utterance is decoded anew; a shorter
   * one is decoded anew at its end. 0: never.
   */
  readonly warmUpSamples: number;
  /** Longest utterance; one that does not end by itself is cut. */
  readonly maxUtteranceSamples: number;
}

const samplesPerMs = sampleRateHz / 1000;
const samplesPerFrame = sampleRateHz / framesPerSecond;

/**
 * Two seconds for the warm-up: with the stock language model, 24 sentences in five voices, each as a first utterance,
 * have 15.1 % of their words wrong (20.6 without warm-up, 19.9 with 0.8 s, 15.2 when all is decoded twice). With our
 * language model the gain is within the noise of that set: 7.4 against 8.1.
 */
export const defaultStreamDecoderSettings: StreamDecoderSettings = {
  stepSamples: 50 * samplesPerMs,
  warmUpSamples: 2000 * samplesPerMs,
  maxUtteranceSamples: 18_000 * samplesPerMs,
};

/**
 * Silence that each utterance is given again from before its beginning. The library's end-pointer looks back 200 ms
 * (`-vad_prespeech 20`) for the onset of the first word, and forgets them when an utterance is begun.
 */
const leadInSamples = 300 * samplesPerMs;
/** At a cut, words that end this close to it may be halves of words: they are decoded again in the next utterance. */
const cutDoubtSamples = 700 * samplesPerMs;
/** And no word is carried over a cut that began longer ago than this, so that each cut gets on. */
const longestCarrySamples = 3_000 * samplesPerMs;
/**
 * In silence an utterance is begun anew at each multiple of it in the session's time, so that a stream that begins within a
 * long silence is soon where an uncut one is.
 */
const silenceGridSamples = 10_000 * samplesPerMs;

export interface StreamDecoder {
  /** Decodes what makes whole steps and keeps the rest. */
  accept(samples: Int16Array): void;
  /** Decodes the rest and closes the utterance under way. */
  finish(): void;
  /** Samples decoded so far. */
  readonly decodedSamples: number;
}

/** @param onEvent called in order, from within `accept` and `finish`. */
export function createStreamDecoder(
  decoder: Decoder,
  settings: StreamDecoderSettings,
  onEvent: (event: EngineEvent) => void,
  start: StreamStart = { startMs: 0, memory: undefined },
): StreamDecoder {
  /** Audio that may be needed (again): `retained[0 … retainedCount)` begins at sample `retainedFrom` of the stream. */
  let retained = new Int16Array(4 * sampleRateHz);
  let retainedFrom = 0;
  let retainedCount = 0;
  /** The next sample of the stream to decode. It goes back at a rewind. */
  let cursor = 0;
  /** How far the stream was ever decoded. */
  let decodedSamples = 0;
  /** Samples given to the decoder since it began to count its frames, counting those given twice: it counts its frames by them. */
  let givenSamples = 0;
  /** The stream's sample at which the decoder's frame 0 would lie, as the utterance under way sees it. */
  let frameZeroSample = 0;
  /** Where the utterance under way was begun. */
  let begunSample = 0;
  /** Where the utterance's own audio begins; nothing before it is asked for again. */
  let utteranceFrom = 0;
  /** Where speech was first seen in this utterance; `undefined` in silence. */
  let speechFrom: number | undefined;
  const isWarmFromStart = settings.warmUpSamples === 0 || start.memory !== undefined;
  let isWarm = isWarmFromStart;
  /** With the last final, or at the beginning. */
  let learned = start.memory ?? { cepstralMean: decoder.memory().cepstralMean, noise: undefined };
  let hasFinals = false;
  let lastFinalEndMs = 0;
  let lastPartialText = '';

  const startSample = start.startMs * samplesPerMs;

  goOnWith(learned);
  decoder.startUtterance();

  function retain(samples: Int16Array): void {
    const keepFrom = Math.max(retainedFrom, Math.min(utteranceFrom, cursor));
    if (retainedCount + samples.length > retained.length) {
      const kept = retained.subarray(keepFrom - retainedFrom, retainedCount);
      const needed = kept.length + samples.length;
      const target = needed > retained.length ? new Int16Array(needed + 4 * sampleRateHz) : retained;
      target.set(kept);
      retained = target;
      retainedFrom = keepFrom;
      retainedCount = kept.length;
    }
    retained.set(samples, retainedCount);
    retainedCount += samples.length;
  }

  function toSample(frame: number): number {
    return frameZeroSample + frame * samplesPerFrame;
  }

  function toStreamMs(frame: number): number {
    return Math.round(toSample(frame) / samplesPerMs);
  }

  function toWords(
    segments: readonly DecodedSegment[],
    withConfidence: boolean,
    untilSample = decodedSamples,
  ): Word[] {
    const words: Word[] = [];
    const latestMs = untilSample / samplesPerMs;
    let earliestMs = lastFinalEndMs;
    for (const segment of segments) {
      if (!isWord(segment.entry)) continue;
      const startMs = clamp(toStreamMs(segment.firstFrame), earliestMs, latestMs);
      const endMs = clamp(toStreamMs(segment.lastFrame + 1), startMs, latestMs);
      earliestMs = endMs;
      const text = segment.entry.replace(/\(\d+\)$/, '');
      words.push(
        withConfidence
          ? { text, startMs, endMs, confidence: Math.round(segment.posterior * 1000) / 1000 }
          : { text, startMs, endMs },
      );
    }
    return words;
  }

  /** Goes on at `sample` with a new utterance and what the one just ended has learned. */
  function beginUtteranceAt(sample: number): void {
    decoder.startUtterance();
    cursor = Math.max(sample, retainedFrom);
    begunSample = cursor;
    // The decoder counts whole frames: what the end of the audio has left of one is dropped.
    frameZeroSample = cursor - Math.floor(givenSamples / samplesPerFrame) * samplesPerFrame;
    utteranceFrom = cursor;
    speechFrom = undefined;
  }

  function emitPartial(): void {
    // While audio is decoded a second time the words on show are ahead of the decoder: they stay.
    if (speechFrom === undefined || cursor < decodedSamples) return;
    const text = decoder.hypothesis();
    if (text === lastPartialText) return;
    lastPartialText = text;
    const span = spanOf(toWords(decoder.segments(), false));
    if (span !== undefined) onEvent({ type: 'partial', ...span });
  }

  function endUtterance(): DecodedSegment[] {
    decoder.endUtterance();
    lastPartialText = '';
    return decoder.segments();
  }

  /** `nextSample`: where the next utterance begins, and with it what a later stream would hear; none after the last. */
  function emitFinal(segments: readonly DecodedSegment[], nextSample?: number): void {
    const span = spanOf(toWords(segments, true, nextSample));
    // Noise teaches nothing of the speaker; and a stream that begins after it has not heard it.
    if (span === undefined) {
      isWarm = isWarmFromStart || hasFinals;
      return goOnWith(learned);
    }
    hasFinals = true;
    lastFinalEndMs = nextSample === undefined ? span.endMs : Math.floor(nextSample / samplesPerMs);
    const memory = encodeMemory(decoder.memory());
    // Rounded to what the text holds, so that this stream goes on as one does that is begun with it.
    goOnWith(decodeMemory(memory) ?? learned);
    onEvent({ type: 'final', ...span, endMs: lastFinalEndMs, ...(memory === undefined ? {} : { memory }) });
  }

  function goOnWith(memory: DecoderMemory): void {
    learned = memory;
    decoder.startStream();
    decoder.setMemory(memory);
    givenSamples = 0;
  }

  /** @param nextSample where the next one begins: within silence. */
  function closeUtterance(nextSample: number): void {
    emitFinal(endUtterance(), nextSample);
    beginUtteranceAt(nextSample);
  }

  /** Ends an utterance that goes on for too long, at a word's end, and carries the doubtful rest over. */
  function cutUtterance(): void {
    const segments = endUtterance();
    const firstDoubtful = segments.findIndex(
      (segment) => toSample(segment.lastFrame + 1) > cursor - cutDoubtSamples,
    );
    const from = firstDoubtful < 0 ? cursor : toSample(segments[firstDoubtful]?.firstFrame ?? 0);
    if (firstDoubtful < 0 || from < cursor - longestCarrySamples) {
      emitFinal(segments, cursor);
      beginUtteranceAt(cursor);
      return;
    }
    emitFinal(segments.slice(0, firstDoubtful), from);
    beginUtteranceAt(from);
  }

  /** Takes the mean of the utterance so far and begins it anew. */
  function warmUp(): void {
    isWarm = true;
    decoder.endUtterance();
    beginUtteranceAt(utteranceFrom);
  }

  function decodeStep(count: number): void {
    const offset = cursor - retainedFrom;
    decoder.process(retained.subarray(offset, offset + count));
    cursor += count;
    givenSamples += count;
    decodedSamples = Math.max(decodedSamples, cursor);
    const inSpeech = decoder.inSpeech();
    if (inSpeech) {
      speechFrom ??= cursor - count;
      emitPartial();
      if (!isWarm && cursor - speechFrom >= settings.warmUpSamples) warmUp();
      else if (cursor - utteranceFrom >= settings.maxUtteranceSamples) cutUtterance();
    } else if (speechFrom !== undefined) {
      if (isWarm) closeUtterance(Math.max(cursor - leadInSamples, begunSample));
      else warmUp();
    } else {
      utteranceFrom = Math.max(utteranceFrom, cursor - leadInSamples - settings.stepSamples);
      const afterGrid = (startSample + cursor) % silenceGridSamples;
      const fromGrid = cursor - afterGrid - leadInSamples;
      if (afterGrid < count && fromGrid > begunSample) closeUtterance(fromGrid);
    }
  }

  function decodeWholeSteps(): void {
    while (retainedFrom + retainedCount - cursor >= settings.stepSamples) decodeStep(settings.stepSamples);
  }

  function decodeRest(): void {
    decodeWholeSteps();
    const count = retainedFrom + retainedCount - cursor;
    if (count > 0) decodeStep(count);
    // The last step may have gone back: what it went back over is decoded too.
    if (retainedFrom + retainedCount > cursor) decodeRest();
  }

  return {
    get decodedSamples() {
      return decodedSamples;
    },
    accept: (samples) => {
      retain(samples);
      decodeWholeSteps();
    },
    finish: () => {
      decodeRest();
      if (!isWarm && speechFrom !== undefined) {
        warmUp();
        decodeRest();
      }
      emitFinal(endUtterance());
    },
  };
}

/** Fillers are `<sil>`, `[NOISE]`, `++breath++` and the like in the noise dictionary. */
function isWord(entry: string): boolean {
  return entry !== '' && !/^(<.*>|\[.*\]|\+\+.*\+\+)$/.test(entry);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.floor(high)));
}

/** `undefined` when there are no words. */
function spanOf(words: readonly Word[]) {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    startMs: first.startMs,
    endMs: last.endMs,
    text: words.map((word) => word.text).join(' '),
    words,
  };
}
