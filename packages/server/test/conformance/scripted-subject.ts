/** The scripted engine with its audio: the ground on which the suite itself is tested. */
import { createScriptedEngine, type Script } from '../../src/engines/scripted/scripted-engine.ts';
import type { SpeechEngine } from '../../src/engines/speech-engine.ts';
import type { ConformanceSubject } from './engine-conformance.ts';

const script: Script = [
  {
    words: [
      { text: 'patient', startMs: 300, endMs: 700, confidence: 0.9 },
      { text: 'denies', startMs: 700, endMs: 1_050, confidence: 0.8 },
      { text: 'vertigo', startMs: 1_100, endMs: 1_600, confidence: 0.7 },
    ],
    finalAtMs: 2_100,
  },
  {
    words: [
      { text: 'continue', startMs: 3_000, endMs: 3_400 },
      { text: 'lisinopril', startMs: 3_450, endMs: 4_200 },
    ],
  },
  { words: [{ text: 'follow', startMs: 5_000, endMs: 5_300 }] },
];

const samplesPerMs = 16;

/** Ends inside the last utterance but one, so that its finals differ. */
const otherSpeechMs = 3_420;

export function scriptedSubject(
  change: (engine: SpeechEngine) => SpeechEngine = (engine) => engine,
): ConformanceSubject {
  return {
    createEngine: () => change(createScriptedEngine(script)),
    language: 'en-US',
    speech: Buffer.alloc(2 * 6_000 * samplesPerMs),
    otherSpeech: Buffer.alloc(2 * otherSpeechMs * samplesPerMs),
    streamLimitMs: 1_000,
  };
}
