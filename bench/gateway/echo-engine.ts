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

export function createEchoEngine(): SpeechEngine {
  return createListeningEngine({
    name: 'echo',
    sampleRateHz,
    explicitOnly: true,
    listen: () => new Echo(),
  });
}

class Echo implements Listener {
  #heardSamples = 0;
  #partials = 0;

  hear(pcm: Buffer): readonly EngineEvent[] {
    this.#heardSamples += pcm.length / 2;
    const events: EngineEvent[] = [];
    while (this.#heardSamples >= (this.#partials + 1) * partialSamples) {
      this.#partials += 1;
      events.push(partialAfter(this.#partials));
      if (this.#partials % partialsPerUtterance === 0) events.push(finalAfter(this.#partials));
    }
    return events;
  }

  /** Of an utterance under way there are partials only. */
  end(): readonly EngineEvent[] {
    return [];
  }
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
