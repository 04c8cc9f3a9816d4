/**
 * An engine that hears real speech the same from wherever a stream begins: its words are bursts of loudness, named by their
 * length and loudness. It remembers nothing from one utterance to the next.
 */
import type { EngineEvent, SpeechEngine, Word } from '../../src/engines/speech-engine.ts';
import { createListeningEngine, type Listener } from '../support/listening-engine.ts';

const sampleRateHz = 16_000;
const frameMs = 10;
const frameSamples = (sampleRateHz * frameMs) / 1000;
/** Mean square of a frame that counts as loud. */
const loudPower = 200 ** 2;
/** So many quiet frames end a word, and so many an utterance. */
const wordPauseFrames = 4;
const utterancePauseFrames = 25;

/**
 * Frames of 10 ms from the stream's beginning. Its finals end at whole frames in silence, so a stream that begins there
 * has the same frames.
 */
export function createBurstEngine(): SpeechEngine {
  return createListeningEngine({
    name: 'bursts',
    sampleRateHz,
    explicitOnly: true,
    listen: () => new BurstListener(),
  });
}

class BurstListener implements Listener {
  #rest = Buffer.alloc(0);
  #frame = 0;
  #words: Word[] = [];
  #burst: { readonly fromFrame: number; untilFrame: number; power: number } | undefined;
  #quietFrames = 0;

  *hear(pcm: Buffer): Generator<EngineEvent, void, undefined> {
    const bytes = Buffer.concat([this.#rest, pcm]);
    let at = 0;
    for (; at + 2 * frameSamples <= bytes.length; at += 2 * frameSamples)
      yield* this.#hearFrame(powerOf(bytes.subarray(at, at + 2 * frameSamples)));
    this.#rest = bytes.subarray(at);
  }

  *end(): Generator<EngineEvent, void, undefined> {
    this.#endWord();
    if (this.#words.length > 0) yield this.#event('final');
  }

  *#hearFrame(power: number): Generator<EngineEvent, void, undefined> {
    this.#frame += 1;
    if (power >= loudPower) {
      this.#quietFrames = 0;
      this.#burst ??= { fromFrame: this.#frame - 1, untilFrame: this.#frame, power: 0 };
      this.#burst.untilFrame = this.#frame;
      this.#burst.power += power;
      return;
    }
    this.#quietFrames += 1;
    if (this.#quietFrames === wordPauseFrames && this.#endWord()) yield this.#event('partial');
    if (this.#quietFrames === utterancePauseFrames && this.#words.length > 0) {
      yield this.#event('final');
      this.#words = [];
    }
  }

  #endWord(): boolean {
    const burst = this.#burst;
    this.#burst = undefined;
    if (burst === undefined) return false;
    const { fromFrame, untilFrame, power } = burst;
    // The sums are of whole numbers below 2^53: the same on every machine.
    const text = `b${untilFrame - fromFrame}x${power % 9973}`;
    this.#words.push({ text, startMs: fromFrame * frameMs, endMs: untilFrame * frameMs });
    return true;
  }

  #event(type: 'partial' | 'final'): EngineEvent {
    const words = [...this.#words];
    const text = words.map((word) => word.text).join(' ');
    return { type, startMs: words[0]?.startMs ?? 0, endMs: words.at(-1)?.endMs ?? 0, text, words };
  }
}

/** Rounded down to a whole number. */
function powerOf(pcm: Buffer): number {
  let sum = 0;
  for (let at = 0; at < pcm.length; at += 2) sum += pcm.readInt16LE(at) ** 2;
  return Math.floor(sum / frameSamples);
}
