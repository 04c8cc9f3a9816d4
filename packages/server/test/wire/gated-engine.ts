/** An engine that takes audio only when it is let, and says nothing: to be slow, or stuck, at a test's will. */
import type { SpeechEngine } from '../../src/engines/speech-engine.ts';
import { createMarkedEngine } from '../support/marked-engine.ts';

export interface GatedEngine extends SpeechEngine {
  /** One frame of 100 ms may be taken. Resolves when it was. */
  let(): Promise<void>;
}

export function createGatedEngine(): GatedEngine {
  const asking: (() => void)[] = [];
  const taken: (() => void)[] = [];
  const marked = createMarkedEngine('gated');
  return {
    ...marked,
    let: () =>
      new Promise((resolve) => {
        taken.push(resolve);
        asking.shift()?.();
      }),
    async *transcribe(audio, { signal }) {
      const frames = audio[Symbol.asyncIterator]();
      while (!signal.aborted) {
        if (taken.length === 0) {
          await new Promise<void>((resolve) => {
            asking.push(resolve);
            signal.addEventListener('abort', () => resolve(), { once: true });
          });
          if (signal.aborted) return;
        }
        const { done } = await frames.next();
        taken.shift()?.();
        if (done === true) return;
      }
      yield* [];
    },
  };
}
