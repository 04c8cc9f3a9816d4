/** What the engines of tests and benches have in common: they take audio as it comes and say at once what they hear. */
import { AudioInput, WakeUp } from '../../src/engines/audio-input.ts';
import type { EngineEvent, SpeechEngine } from '../../src/engines/speech-engine.ts';

/** Hears one stream. */
export interface Listener {
  /** @param pcm of one frame, at the engine's rate. */
  hear(pcm: Buffer): Iterable<EngineEvent>;
  /** The audio has ended; not called when the stream is aborted. */
  end(): Iterable<EngineEvent>;
}

export interface ListeningEngine {
  readonly name: string;
  readonly sampleRateHz: number;
  /** True when `auto` must never choose it. */
  readonly explicitOnly: boolean;
  /** Called for each stream. */
  readonly listen: () => Listener;
}

/** An engine of one channel and one language that is always there. */
export function createListeningEngine({
  name,
  sampleRateHz,
  explicitOnly,
  listen,
}: ListeningEngine): SpeechEngine {
  return {
    name,
    capabilities: {
      sampleRateHz,
      languages: ['en-US'],
      partials: true,
      speakerLabels: false,
      vocabulary: false,
      namedVocabulary: false,
      channels: 1,
      explicitOnly,
    },
    availability: () => Promise.resolve({ state: 'available' }),
    async *transcribe(audio, { signal }) {
      const wakeUp = new WakeUp();
      const input = new AudioInput(audio, wakeUp.signal);
      const listener = listen();
      signal.addEventListener('abort', wakeUp.signal, { once: true });
      try {
        while (!signal.aborted) {
          const arrival = input.takeOrAsk();
          if (arrival === undefined) {
            await wakeUp.wait();
            continue;
          }
          if (arrival.done === true) {
            for (const event of listener.end()) yield event;
            return;
          }
          for (const event of listener.hear(arrival.value.pcm)) yield event;
        }
      } finally {
        signal.removeEventListener('abort', wakeUp.signal);
        input.close();
      }
    },
    close: () => Promise.resolve(),
  };
}
