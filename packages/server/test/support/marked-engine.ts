/** An engine that hears marked speech, and nothing else. */
import { AudioInput, WakeUp } from '../../src/engines/audio-input.ts';
import type { EngineEvent, SpeechEngine, Word } from '../../src/engines/speech-engine.ts';
import { MarkedListener, markedRateHz, utterancePauseMs } from './marked-audio.ts';

/** A partial comes with each word and while one is spoken, a final with each pause and with the end. */
export function createMarkedEngine(name = 'marked'): SpeechEngine {
  return {
    name,
    capabilities: {
      sampleRateHz: markedRateHz,
      languages: ['en-US'],
      partials: true,
      speakerLabels: false,
      vocabulary: false,
      namedVocabulary: false,
      channels: 1,
      explicitOnly: false,
    },
    availability: () => Promise.resolve({ state: 'available' }),
    async *transcribe(audio, { signal }) {
      const wakeUp = new WakeUp();
      const input = new AudioInput(audio, wakeUp.signal);
      const listener = new MarkedListener();
      let open: Word[] = [];
      signal.addEventListener('abort', wakeUp.signal, { once: true });
      try {
        while (!signal.aborted) {
          const arrival = input.takeOrAsk();
          if (arrival === undefined) {
            await wakeUp.wait();
            continue;
          }
          if (arrival.done === true) {
            const last = listener.end();
            if (last !== undefined) open.push(last);
            if (open.length > 0) yield eventOf('final', open);
            return;
          }
          const { ended, underWay, quietSamples } = listener.hear(arrival.value.pcm);
          for (const word of ended) {
            open.push(word);
            yield eventOf('partial', open);
          }
          if (underWay !== undefined) yield eventOf('partial', [...open, underWay]);
          if (open.length > 0 && quietSamples >= (utterancePauseMs * markedRateHz) / 1000) {
            yield eventOf('final', open);
            open = [];
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

function eventOf(type: 'partial' | 'final', words: readonly Word[]): EngineEvent {
  const text = words.map((word) => word.text).join(' ');
  return { type, startMs: words[0]?.startMs ?? 0, endMs: words.at(-1)?.endMs ?? 0, text, words: [...words] };
}
