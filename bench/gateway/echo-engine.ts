/** An engine that does no work: a partial for each frame's worth of audio, and a final from time to time. */
import { AudioInput, WakeUp } from '../../packages/server/src/engines/audio-input.ts';
import type { EngineEvent, SpeechEngine, Word } from '../../packages/server/src/engines/speech-engine.ts';
import { frameMs } from './load-terms.ts';

const sampleRateHz = 16_000;
const partialSamples = (frameMs * sampleRateHz) / 1000;
/** A dictation's utterance lasts about five seconds. */
export const partialsPerUtterance = 20;

/** A real session's partials grow; these are of a constant length, eight words. */
const words = ['the', 'blood', 'pressure', 'is', 'one', 'twenty', 'over', 'eighty'];
const text = words.join(' ');

export function createEchoEngine(): SpeechEngine {
  return {
    name: 'echo',
    capabilities: {
      sampleRateHz,
      languages: ['en-US'],
      partials: true,
      speakerLabels: false,
      vocabulary: false,
      namedVocabulary: false,
      channels: 1,
      explicitOnly: true,
    },
    availability: () => Promise.resolve({ state: 'available' }),
    async *transcribe(audio, { signal }) {
      const wakeUp = new WakeUp();
      const input = new AudioInput(audio, wakeUp.signal);
      signal.addEventListener('abort', wakeUp.signal, { once: true });
      try {
        let heardSamples = 0;
        let partials = 0;
        while (!signal.aborted) {
          const arrival = input.takeOrAsk();
          if (arrival === undefined) {
            await wakeUp.wait();
            continue;
          }
          if (arrival.done === true) return;
          heardSamples += arrival.value.pcm.length / 2;
          while (heardSamples >= (partials + 1) * partialSamples) {
            partials += 1;
            yield partialAfter(partials);
            if (partials % partialsPerUtterance === 0) yield finalAfter(partials);
          }
        }
      } finally {
        signal.removeEventListener('abort', wakeUp.signal);
        input.close();
      }
    },
    close: () => Promise.resolve(),
  };
}

function partialAfter(partials: number): EngineEvent {
  const begun = Math.floor((partials - 1) / partialsPerUtterance) * partialsPerUtterance;
  return { type: 'partial', startMs: begun * frameMs, endMs: partials * frameMs, text };
}

function finalAfter(partials: number): EngineEvent {
  const startMs = (partials - partialsPerUtterance) * frameMs;
  const endMs = partials * frameMs;
  const wordMs = Math.floor((endMs - startMs) / words.length);
  return {
    type: 'final',
    startMs,
    endMs,
    text,
    words: words.map((word, at): Word => ({
      text: word,
      startMs: startMs + at * wordMs,
      endMs: startMs + (at + 1) * wordMs,
      confidence: 0.9,
    })),
  };
}
