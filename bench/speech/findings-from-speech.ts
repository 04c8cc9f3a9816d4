/** The whole way for each voice: dictations spoken, recognised, extracted; what came out right, by kind. */
import type { SpeechEngine } from '../../packages/server/src/engines/speech-engine.ts';
import { dictationsForTests } from './speak-dictations.ts';
import { readDictations, speechFolder } from './dictations.ts';
import { addScores, measureSpeech, measureText, printScores, type KindScore } from './measured-findings.ts';
import { speakAll, testVoices } from './spoken-audio.ts';

export interface FindingsFromSpeech {
  readonly dictations: number;
  readonly voices: readonly string[];
  /** Extracted from the text as it was dictated: the most that speech could give. */
  readonly fromText: Readonly<Record<string, KindScore>>;
  readonly fromSpeech: Readonly<Record<string, KindScore>>;
}

/** Prints both tables. `quick`: one voice and few dictations. Each voice gets an engine of its own, closed at the end. */
export async function findingsFromSpeech(
  quick: boolean,
  createEngine: () => SpeechEngine,
): Promise<FindingsFromSpeech> {
  const all = readDictations();
  const dictations = quick ? all.slice(0, dictationsForTests) : all;
  const voices = quick ? testVoices.slice(0, 1) : testVoices;
  await speakAll(
    speechFolder,
    voices,
    dictations.map(({ text }) => text),
  );
  const fromText = measureText(dictations);
  const fromSpeech = new Map<string, KindScore>();
  await Promise.all(
    voices.map(async (voice) => {
      const engine = createEngine();
      try {
        addScores(fromSpeech, await measureSpeech(dictations, voice, speechFolder, engine));
      } finally {
        await engine.close();
      }
    }),
  );
  printScores('measurements, from text', fromText);
  printScores(
    `measurements, ${voices.length === 1 ? 'one voice' : `${String(voices.length)} voices`}`,
    fromSpeech,
  );
  return {
    dictations: dictations.length,
    voices: voices.map(({ name }) => name),
    fromText: Object.fromEntries(fromText),
    fromSpeech: Object.fromEntries(fromSpeech),
  };
}
