/** An engine that says what it was told to, as the audio arrives: for tests and for load. It never listens. */
import { AudioInput, WakeUp } from '../audio-input.ts';
import type { EngineEvent, SpeechEngine, Word } from '../speech-engine.ts';
import { EngineError } from '../speech-engine.ts';

/** What is said between two pauses. Words in order and apart from each other; none shorter than 1 ms. */
export interface ScriptedUtterance {
  readonly words: readonly Word[];
  /** Milliseconds of audio at which the final comes. Default: the end of the last word. */
  readonly finalAtMs?: number;
}

/** Utterances in the order of time. */
export type Script = readonly ScriptedUtterance[];

const sampleRateHz = 16_000;
const samplesPerMs = sampleRateHz / 1000;

interface Cue {
  readonly atSample: number;
  readonly event: EngineEvent;
}

/**
 * A partial comes when a word's last sample has arrived, a final when the utterance's has. At the end of the audio, an
 * utterance under way is closed with the words that were whole.
 *
 * @throws TypeError when the script's times overlap or run backwards.
 */
export function createScriptedEngine(script: Script): SpeechEngine {
  const cues = toCues(script);
  let isClosed = false;
  const openStreams = new Set<() => void>();

  return {
    name: 'scripted',
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
    availability: () =>
      Promise.resolve(
        isClosed
          ? { state: 'unavailable', message: 'The scripted engine is closed.' }
          : { state: 'available' },
      ),

    async *transcribe(audio, { signal }) {
      const wakeUp = new WakeUp();
      const input = new AudioInput(audio, wakeUp.signal);
      openStreams.add(wakeUp.signal);
      signal.addEventListener('abort', wakeUp.signal, { once: true });
      try {
        let heardSamples = 0;
        let nextCue = 0;
        let openPartial: EngineEvent | undefined;
        while (!signal.aborted) {
          if (isClosed)
            throw new EngineError('engine_failed', 'The scripted engine is closed.', { retryable: true });
          const cue = cues[nextCue];
          if (cue !== undefined && cue.atSample <= heardSamples) {
            nextCue += 1;
            openPartial = cue.event.type === 'partial' ? cue.event : undefined;
            yield cue.event;
            continue;
          }
          const arrival = input.takeOrAsk();
          if (arrival === undefined) await wakeUp.wait();
          else if (arrival.done !== true) heardSamples += arrival.value.pcm.length / 2;
          else {
            if (openPartial?.words !== undefined)
              yield { ...openPartial, type: 'final', words: openPartial.words };
            return;
          }
        }
      } finally {
        signal.removeEventListener('abort', wakeUp.signal);
        openStreams.delete(wakeUp.signal);
        input.close();
      }
    },

    close: () => {
      isClosed = true;
      for (const wake of openStreams) wake();
      return Promise.resolve();
    },
  };
}

function toCues(script: Script): Cue[] {
  const cues: Cue[] = [];
  let earliestMs = 0;
  for (const [index, { words, finalAtMs }] of script.entries()) {
    for (const { startMs, endMs } of words) {
      if (startMs < earliestMs || endMs <= startMs)
        throw new TypeError(
          `Utterance ${String(index)}: a word from ${String(startMs)} to ${String(endMs)} ms cannot follow ${String(earliestMs)} ms.`,
        );
      earliestMs = endMs;
    }
    for (let count = 1; count <= words.length; count += 1) {
      const said = words.slice(0, count);
      cues.push({ atSample: (said.at(-1)?.endMs ?? 0) * samplesPerMs, event: toEvent('partial', said) });
    }
    const atMs = finalAtMs ?? earliestMs;
    if (atMs < earliestMs)
      throw new TypeError(
        `Utterance ${String(index)}: finalAtMs is ${String(atMs)}, before its last word's end at ${String(earliestMs)} ms.`,
      );
    if (words.length > 0) cues.push({ atSample: atMs * samplesPerMs, event: toEvent('final', words) });
    earliestMs = atMs;
  }
  return cues;
}

function toEvent(type: 'partial' | 'final', words: readonly Word[]): EngineEvent {
  const text = words.map((word) => word.text).join(' ');
  return { type, startMs: words[0]?.startMs ?? 0, endMs: words.at(-1)?.endMs ?? 0, text, words };
}
