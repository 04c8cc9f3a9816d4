/** One channel: its audio into an engine stream, and the engine's words into results. */
import type { AudioFrame, TranscribeOptions } from '../../engines/speech-engine.ts';
import type { EmulationOptions } from '../emulation-options.ts';
import { HeardAudio } from './heard-audio.ts';
import { PartialChurn } from './partial-churn.ts';
import type { ResultOutbox } from './result-outbox.ts';
import { finalResult, partialResult, type FinalWriting } from './results.ts';
import { createStreamRandom, randomUuid } from './seeded-random.ts';
import { wordsOfText } from '../speech/sentence.ts';
import { internalFailure } from './stream-errors.ts';
import type { StreamParameters } from './stream-parameters.ts';

export interface ChannelHearing {
  /** At the engine's rate, one channel. */
  readonly frames: AsyncIterable<AudioFrame>;
  /** 0 or 1. */
  readonly channel: number;
  /** `ch_0`, `ch_1`; undefined when channels are not told apart. */
  readonly channelId: string | undefined;
  readonly streamNumber: number;
  readonly parameters: StreamParameters;
  readonly options: EmulationOptions;
  readonly outbox: ResultOutbox;
  readonly signal: AbortSignal;
}

/**
 * Resolves when everything that was said has been put into the outbox, or after the abort.
 *
 * @throws the engine's error, and AwsError when the engine ended before the audio did. A failure of the audio itself
 *   closes the outbox.
 */
export async function hearChannel(hearing: ChannelHearing): Promise<void> {
  const { channel, channelId, streamNumber, parameters, options, outbox, signal } = hearing;
  const { engine, seed } = options;
  const random = createStreamRandom(seed, streamNumber, channel);
  const churn = new PartialChurn(random);
  const writing = finalWriting(parameters, options);
  let resultId: string | undefined;
  let startMs = 0;

  const offerPartials = () => {
    for (const words of churn.updatesUntil(audio.heardMs)) {
      const endMs = words.at(-1)?.endMs ?? startMs;
      outbox.push(
        partialResult({ resultId: (resultId ??= randomUuid(random)), startMs, endMs, words, channelId }),
      );
    }
  };
  const audio = new HeardAudio(hearing.frames, engine.capabilities.sampleRateHz, {
    onAsk: () => {
      offerPartials();
      return outbox.room();
    },
    onFailure: (error) => outbox.close(error),
  });

  for await (const event of engine.transcribe(audio, engineOptions(hearing))) {
    if (signal.aborted) return;
    const words =
      event.words !== undefined && event.words.length > 0
        ? event.words
        : wordsOfText(event.text, event.startMs, event.endMs);
    if (words.length === 0) continue;
    switch (event.type) {
      case 'partial':
        startMs = event.startMs;
        churn.hear(words);
        offerPartials();
        break;
      case 'final':
        churn.close();
        outbox.push(
          finalResult(
            {
              resultId: resultId ?? randomUuid(random),
              startMs: event.startMs,
              endMs: event.endMs,
              words,
              channelId,
            },
            writing,
          ),
        );
        resultId = undefined;
        break;
    }
    await outbox.room();
  }
  if (!audio.isOver && !signal.aborted)
    throw internalFailure('The speech engine ended before the audio did: start a new stream.');
}

function engineOptions({ parameters, options, signal }: ChannelHearing): TranscribeOptions {
  const { specialty, speechType, showSpeakerLabel, vocabularyName } = parameters;
  const { capabilities } = options.engine;
  return {
    language: 'en-US',
    signal,
    specialty,
    speechType,
    ...(capabilities.speakerLabels && { speakerLabels: showSpeakerLabel }),
    ...(capabilities.namedVocabulary && vocabularyName !== undefined && { vocabularyName }),
  };
}

function finalWriting(
  { showSpeakerLabel, identifyPhi }: StreamParameters,
  { findPhi }: EmulationOptions,
): FinalWriting {
  return { showSpeakerLabel, findPhi: identifyPhi ? (findPhi ?? (() => [])) : undefined };
}
