/** An engine that does no work: a partial for each frame's worth of audio, and a final from time to time. */
import type { EngineEvent, SpeechEngine, Word } from '../../packages/server/src/engines/speech-engine.ts';
import { createListeningEngine, type Listener } from '../../packages/server/test/support/listening-engine.ts';
import { frameMs } from './load-terms.ts';

const sampleRateHz = 16_000;
const partialSamples = (frameMs * sampleRateHz) / 1000;
/** A dictation's utterance lasts about five seconds. */
export const partialsPerUtterance = 20;

/** A real session's partials grow; these are of a constant length, eight words. */
const words = ['the', 'blood', 'pressure', 'is', 'one', 'twenty', 'over', 'eighty'];
const text = words.join(' ');

/** @param isInStep whether all streams that begin together finish their utterances together; people do not. */
export function createEchoEngine(isInStep: boolean): SpeechEngine {
  let streams = 0;
  return createListeningEngine({
    name: 'echo',
    sampleRateHz,
    explicitOnly: true,
    listen: () => {
      streams += 1;
      return new Echo(isInStep ? 0 : streams % partialsPerUtterance);
    },
  });
}

class Echo implements Listener {
  /** So many partials the first utterance has less. */
  readonly #missing: number;
  #heardSamples = 0;
  #partials = 0;

  constructor(missing: number) {
    this.#missing = missing;
  }

  hear(pcm: Buffer): readonly EngineEvent[] {
    this.#heardSamples += pcm.length / 2;
    const events: EngineEvent[] = [];
    while (this.#heardSamples >= (this.#partials + 1) * partialSamples) {
      this.#partials += 1;
      const begun = this.#begun();
      events.push(partialOf(begun, this.#partials));
      if ((this.#partials + this.#missing) % partialsPerUtterance === 0)
        events.push(finalOf(begun, this.#partials));
    }
    return events;
  }

  /** The partials before the utterance under way. */
  #begun(): number {
    const counted = this.#partials - 1 + this.#missing;
    return Math.max(0, counted - (counted % partialsPerUtterance) - this.#missing);
  }

  /** Of an utterance under way there are partials only. */
  end(): readonly EngineEvent[] {
    return [];
  }
}

function partialOf(begun: number, partials: number): EngineEvent {
  return { type: 'partial', startMs: begun * frameMs, endMs: partials * frameMs, text };
}

function finalOf(begun: number, partials: number): EngineEvent {
  const startMs = begun * frameMs;
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
