/** The sets of sentences that the bench measures on. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../packages/server/src/engines/sphinx/language-model/corpus.ts';
import { spokenPath } from '../speech/spoken-audio.ts';
import type { TestVoice } from '../speech/spoken-audio.ts';

/** One recording and the words spoken in it. */
export interface Recording {
  readonly wavFile: string;
  readonly reference: string;
}

/** Recordings of one voice, or of real people: they go to one decoder, one after the other. */
export interface RecordingGroup {
  readonly voice: string;
  readonly recordings: readonly Recording[];
}

export type SetName = 'held-out sentences' | 'held-out templates' | 'real people' | 'general english';

/** Sentences of each set; `--quick` takes a tenth of them. */
export const sentencesPerSet = { heldOutSentences: 120, heldOutTemplates: 60 } as const;

/** The text of the spoken sets. */
export function spokenSentences(
  corpus: Corpus,
  generalEnglishFile: string,
  quick: boolean,
): ReadonlyMap<SetName, readonly string[]> {
  const share = (most: number): number => Math.ceil(most / (quick ? 10 : 1));
  // Held-out templates come by topic: every n-th of them keeps all topics in a short set.
  const { heldOutSentences, heldOutTemplates } = corpus;
  const stride = Math.max(1, Math.floor(heldOutTemplates.length / share(sentencesPerSet.heldOutTemplates)));
  const general = readFileSync(generalEnglishFile, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return new Map<SetName, readonly string[]>([
    ['held-out sentences', heldOutSentences.slice(0, share(sentencesPerSet.heldOutSentences))],
    [
      'held-out templates',
      heldOutTemplates
        .filter((_, index) => index % stride === 0)
        .slice(0, share(sentencesPerSet.heldOutTemplates)),
    ],
    ['general english', general.slice(0, share(general.length))],
  ]);
}

/** One group a voice. */
export function spokenGroups(
  folder: string,
  voices: readonly TestVoice[],
  sentences: readonly string[],
): RecordingGroup[] {
  return voices.map((voice) => ({
    voice: voice.name,
    recordings: sentences.map((sentence) => ({
      wavFile: spokenPath(folder, voice, sentence),
      reference: sentence,
    })),
  }));
}

/**
 * Recordings of real people: a folder with `refs.tsv` (name, tab, words) and the wav files. A group for each speaker,
 * told by the name up to its first underscore. `undefined` when there is no such folder.
 */
export function realPeopleGroups(folder: string): RecordingGroup[] | undefined {
  const list = join(folder, 'refs.tsv');
  if (!existsSync(list)) return undefined;
  const groups = new Map<string, Recording[]>();
  for (const line of readFileSync(list, 'utf8').split('\n')) {
    const [name, reference] = line.split('\t');
    if (name === undefined || reference === undefined) continue;
    const speaker = name.split('_')[0] ?? name;
    const recordings = groups.get(speaker) ?? [];
    recordings.push({ wavFile: join(folder, `${name}.wav`), reference });
    groups.set(speaker, recordings);
  }
  return [...groups].map(([voice, recordings]) => ({ voice, recordings }));
}
