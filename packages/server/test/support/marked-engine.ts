/** An engine that hears marked speech, and nothing else. */
import type { EngineEvent, SpeechEngine, Word } from '../../src/engines/speech-engine.ts';
import { createListeningEngine, type Listener } from './listening-engine.ts';
import { MarkedListener, markedRateHz, utterancePauseMs } from './marked-audio.ts';

/** A partial comes with each word and while one is spoken, a final with each pause and with the end. */
export function createMarkedEngine(name = 'marked'): SpeechEngine {
  return createListeningEngine({
    name,
    sampleRateHz: markedRateHz,
    explicitOnly: false,
    listen: () => new MarkedUtterances(),
  });
}

class MarkedUtterances implements Listener {
  readonly #words = new MarkedListener();
  /** Of the utterance under way. */
  #open: Word[] = [];

  *hear(pcm: Buffer): Generator<EngineEvent, void, undefined> {
    const { ended, underWay, quietSamples } = this.#words.hear(pcm);
    for (const word of ended) {
      this.#open.push(word);
      yield eventOf('partial', this.#open);
    }
    if (underWay !== undefined) yield eventOf('partial', [...this.#open, underWay]);
    if (this.#open.length > 0 && quietSamples >= (utterancePauseMs * markedRateHz) / 1000) {
      yield eventOf('final', this.#open);
      this.#open = [];
    }
  }

  *end(): Generator<EngineEvent, void, undefined> {
    const last = this.#words.end();
    if (last !== undefined) this.#open.push(last);
    if (this.#open.length > 0) yield eventOf('final', this.#open);
  }
}

function eventOf(type: 'partial' | 'final', words: readonly Word[]): EngineEvent {
  const text = words.map((word) => word.text).join(' ');
  return { type, startMs: words[0]?.startMs ?? 0, endMs: words.at(-1)?.endMs ?? 0, text, words: [...words] };
}
