/** Recognises groups of recordings with the bare library and adds up what went wrong. */
import type { BareRequest } from './bare-pocketsphinx.ts';
import { runBarePocketsphinx } from './run-bare-pocketsphinx.ts';
import type { RecordingGroup, SetName } from './sentence-sets.ts';
import {
  addWordErrors,
  comparableWords,
  countWordErrors,
  noWordErrors,
  wordErrorRate,
} from './word-error-rate.ts';
import type { WordErrors } from './word-error-rate.ts';

/** A model on one group of recordings. */
export interface GroupResult {
  readonly model: string;
  readonly set: SetName;
  readonly voice: string;
  readonly recordings: number;
  readonly errors: WordErrors;
  readonly cpuSeconds: number;
  readonly audioSeconds: number;
  readonly peakMegabytes: number;
}

/** Sums over several groups, as they are printed and written down. */
export interface ResultSummary extends WordErrors {
  readonly recordings: number;
  /** 0 and up. */
  readonly wordErrorRate: number;
  /** Processor seconds for each second of audio, without loading. */
  readonly realTimeFactor: number;
  readonly audioSeconds: number;
  readonly peakMegabytes: number;
}

export interface GroupJob {
  readonly model: string;
  readonly set: SetName;
  readonly group: RecordingGroup;
}

/** Works the jobs off, `workers` processes at a time; results come in the order of the jobs. */
export async function measureGroups(
  jobs: readonly GroupJob[],
  requestOf: (model: string) => Omit<BareRequest, 'wavFiles'>,
  onResult: (result: GroupResult) => void,
  workers = 2,
): Promise<GroupResult[]> {
  const results: GroupResult[] = [];
  const waiting = [...jobs.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, { model, set, group }] = next;
      const wavFiles = group.recordings.map(({ wavFile }) => wavFile);
      const report = await runBarePocketsphinx({ ...requestOf(model), wavFiles });
      const errors = group.recordings.reduce(
        (sum, { reference }, position) =>
          addWordErrors(
            sum,
            countWordErrors(comparableWords(reference), comparableWords(report.hypotheses[position] ?? '')),
          ),
        noWordErrors,
      );
      const { cpuSeconds, audioSeconds, peakMegabytes } = report;
      const recordings = wavFiles.length;
      const result = {
        model,
        set,
        voice: group.voice,
        recordings,
        errors,
        cpuSeconds,
        audioSeconds,
        peakMegabytes,
      };
      results[index] = result;
      onResult(result);
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return results;
}

/** Adds results up. The rate is over all words, the memory that of the largest process. */
export function summarise(results: readonly GroupResult[]): ResultSummary {
  const errors = results.reduce((sum, result) => addWordErrors(sum, result.errors), noWordErrors);
  const cpuSeconds = results.reduce((sum, result) => sum + result.cpuSeconds, 0);
  const audioSeconds = results.reduce((sum, result) => sum + result.audioSeconds, 0);
  return {
    ...errors,
    recordings: results.reduce((sum, result) => sum + result.recordings, 0),
    wordErrorRate: wordErrorRate(errors),
    realTimeFactor: audioSeconds === 0 ? 0 : cpuSeconds / audioSeconds,
    audioSeconds,
    peakMegabytes: Math.max(0, ...results.map((result) => result.peakMegabytes)),
  };
}
