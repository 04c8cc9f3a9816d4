/**
 * `npm run bench:wer`: word error rates of the stock language model and of ours, spoken by free voices and by real
 * people; our engine against the bare library; measurements out of speech. Printed, and written to `bench/results/`. A part
 * alone: `npm run bench:wer -- errors`, `engine` or `findings`. `--quick` takes a tenth of the sentences.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  decoderSettings,
  domainModelWeight,
  findStockModel,
  languageModelFiles,
} from '../../packages/server/src/engines/sphinx/decoder-settings.ts';
import type { StockModelPaths } from '../../packages/server/src/engines/sphinx/decoder-settings.ts';
import { drawCorpus } from '../../packages/server/src/engines/sphinx/language-model/corpus.ts';
import {
  buildLanguageModel,
  type LanguageModelManifest,
} from '../../packages/server/src/engines/sphinx/language-model/language-model-builder.ts';
import { readTemplateSource } from '../../packages/server/src/engines/sphinx/language-model/sentence-templates.ts';
import {
  generatedFolder,
  speechModelFolder,
} from '../../packages/server/src/engines/sphinx/language-model/speech-model-folder.ts';
import type { DecoderModels } from '../../packages/server/src/engines/sphinx/pocketsphinx-library.ts';
import { projectFolder, speechFolder } from '../speech/dictations.ts';
import { findingsFromSpeech } from '../speech/findings-from-speech.ts';
import { createSphinxEngine } from '../../packages/server/src/engines/sphinx/sphinx-engine.ts';
import { cheapest, recogniseWithEngine, timeRecognition } from './engine-comparison.ts';
import type { TimedRecognition } from './engine-comparison.ts';
import { joinRecordings } from './joined-recordings.ts';
import { measureGroups, summarise } from './measure.ts';
import type { GroupJob, GroupResult } from './measure.ts';
import { runBarePocketsphinx } from './run-bare-pocketsphinx.ts';
import { realPeopleGroups, spokenGroups, spokenSentences } from './sentence-sets.ts';
import type { RecordingGroup, SetName } from './sentence-sets.ts';
import { speakAll, testVoices } from '../speech/spoken-audio.ts';
import { judge, type TargetVerdict } from './targets.ts';
import { wordErrorRate } from './word-error-rate.ts';
import { writeWav } from './wav-file.ts';

const modelFolder = join(generatedFolder, 'language-model');
const realPeopleFolder = resolve(projectFolder, '../shared/audio');
const resultsFolder = join(projectFolder, 'bench/results');
const modelNames = ['stock', 'ours'] as const;

const percent = (rate: number): string => `${(100 * rate).toFixed(1)} %`;

function decoderModels(model: string, stock: StockModelPaths): DecoderModels {
  const ours = model === 'ours';
  return {
    acousticModelFolder: stock.acousticModelFolder,
    dictionaryFile: ours ? join(modelFolder, languageModelFiles.dictionary) : stock.dictionaryFile,
    stockLanguageModelFile: stock.languageModelFile,
    domainLanguageModelFile: ours ? join(modelFolder, languageModelFiles.domainModel) : undefined,
    domainModelWeight,
  };
}

/** Speaks what must be spoken; all groups of all sets. */
async function prepareGroups(quick: boolean): Promise<Map<SetName, readonly RecordingGroup[]>> {
  const corpus = drawCorpus(readTemplateSource(speechModelFolder));
  const generalEnglishFile = join(projectFolder, 'test-data/general-english.txt');
  const groups = new Map<SetName, readonly RecordingGroup[]>();
  for (const [set, sentences] of spokenSentences(corpus, generalEnglishFile, quick)) {
    console.log(`${set}: ${sentences.length} sentences, ${testVoices.length} voices`);
    await speakAll(speechFolder, testVoices, sentences);
    groups.set(set, spokenGroups(speechFolder, testVoices, sentences));
  }
  const realPeople = realPeopleGroups(realPeopleFolder);
  if (realPeople === undefined)
    console.log(`real people: left out, there is no folder ../shared/audio with refs.tsv`);
  else groups.set('real people', realPeople);
  return groups;
}

/**
 * The bare library and our engine on the same minutes of one voice, in turns. Other work on the machine only ever adds
 * processor time, so of `rounds` runs the cheapest counts.
 */
async function compareEngine(
  recordings: RecordingGroup['recordings'],
  stock: StockModelPaths,
  rounds: number,
): Promise<{ bare: TimedRecognition; engine: TimedRecognition }> {
  const joined = joinRecordings(recordings);
  const wavFile = join(speechFolder, 'joined.wav');
  writeWav(wavFile, joined);
  const request = { models: decoderModels('ours', stock), settings: decoderSettings, wavFiles: [wavFile] };
  const bare: TimedRecognition[] = [];
  const engine: TimedRecognition[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(
      await timeRecognition(joined, async () => (await runBarePocketsphinx(request)).hypotheses.join(' ')),
    );
    const sphinx = createSphinxEngine({ modelDirectory: modelFolder, warmProcesses: 0 });
    engine.push(await timeRecognition(joined, () => recogniseWithEngine(sphinx, joined)));
  }
  return { bare: cheapest(bare), engine: cheapest(engine) };
}

function printTable(results: readonly GroupResult[], sets: Iterable<SetName>): void {
  console.log(
    '\nset                  model  voice   words wrong    sub   ins   del  words   real-time   memory',
  );
  for (const set of sets) {
    const voices = set === 'real people' ? ['all'] : ['all', ...testVoices.map(({ name }) => name)];
    for (const voice of voices) {
      for (const model of modelNames) {
        const sum = summarise(
          results.filter(
            (one) => one.set === set && one.model === model && (voice === 'all' || one.voice === voice),
          ),
        );
        const counts = [sum.substitutions, sum.insertions, sum.deletions, sum.referenceWords];
        console.log(
          `${set.padEnd(20)} ${model.padEnd(6)} ${voice.padEnd(7)} ${percent(sum.wordErrorRate).padStart(11)}  ` +
            `${counts.map((count) => String(count).padStart(5)).join(' ')}  ${sum.realTimeFactor.toFixed(3).padStart(10)} ` +
            `${sum.peakMegabytes.toFixed(0).padStart(5)} MB`,
        );
      }
    }
  }
}

/** What the parts have in common. */
interface Setting {
  readonly quick: boolean;
  readonly stock: StockModelPaths;
  readonly languageModel: LanguageModelManifest;
}

/** Says the verdicts; resolves to whether all targets are met. A short run judges what it can and writes nothing. */
function conclude(
  part: PartName,
  setting: Setting,
  verdicts: readonly TargetVerdict[],
  figures: object,
): boolean {
  for (const { target, met, figure } of verdicts)
    console.log(`${met ? 'met   ' : 'MISSED'}  ${target}: ${figure}`);
  if (!setting.quick) {
    const { languageModel } = setting;
    const written = { decoderSettings, domainModelWeight, languageModel, verdicts, ...figures };
    mkdirSync(resultsFolder, { recursive: true });
    writeFileSync(join(resultsFolder, `wer-${part}.json`), `${JSON.stringify(written, undefined, 2)}\n`);
    console.log(`written to bench/results/wer-${part}.json`);
  }
  return verdicts.every(({ met }) => met);
}

/** Word error rate, speed and memory of both language models on every set. */
async function measureErrors(setting: Setting): Promise<boolean> {
  const { quick, stock } = setting;
  const groups = await prepareGroups(quick);
  const jobs: GroupJob[] = [...groups].flatMap(([set, members]) =>
    members.flatMap((group) => modelNames.map((model) => ({ model, set, group }))),
  );
  const requestOf = (model: string) => ({ models: decoderModels(model, stock), settings: decoderSettings });
  const results = await measureGroups(jobs, requestOf, ({ model, set, voice, errors }) => {
    console.log(`  ${set}, ${voice}, ${model}: ${percent(wordErrorRate(errors))}`);
  });
  printTable(results, groups.keys());
  const summaryOf = (set: SetName, model: string) =>
    summarise(results.filter((one) => one.set === set && one.model === model));
  // A tenth of the sentences tells that the recogniser works, and no more.
  const isJudged = (set: SetName) => groups.has(set) && (!quick || set === 'held-out sentences');
  const verdicts = judge((set) => {
    if (!isJudged(set)) return undefined;
    return { ours: summaryOf(set, 'ours').wordErrorRate, stock: summaryOf(set, 'stock').wordErrorRate };
  }, undefined);
  const sets = Object.fromEntries(
    [...groups.keys()].map((set) => [set, { stock: summaryOf(set, 'stock'), ours: summaryOf(set, 'ours') }]),
  );
  return conclude('errors', setting, verdicts, { sets, groups: results });
}

/** Processor time of our engine against the bare library's loop on the same audio. */
async function measureEngine(setting: Setting): Promise<boolean> {
  const groups = await prepareGroups(setting.quick);
  const [group] = groups.get('held-out sentences') ?? [];
  if (group === undefined) throw new Error('there are no held-out sentences: the templates are too few');
  const comparison = await compareEngine(group.recordings.slice(0, 25), setting.stock, setting.quick ? 1 : 3);
  for (const [name, run] of Object.entries(comparison)) {
    console.log(
      `${name.padEnd(6)} on ${run.audioSeconds.toFixed(0)} s of one voice: ${percent(wordErrorRate(run.errors))}, ` +
        `${run.cpuSeconds.toFixed(1)} s of processor time with loading`,
    );
  }
  const cpuRatio = comparison.engine.cpuSeconds / comparison.bare.cpuSeconds;
  // One minute, once, on a machine that does other things as well: too little for a verdict.
  const verdicts = setting.quick ? [] : judge(() => undefined, cpuRatio);
  return conclude('engine', setting, verdicts, { comparison });
}

async function measureFindings(setting: Setting): Promise<boolean> {
  const findings = await findingsFromSpeech(setting.quick, () =>
    createSphinxEngine({ modelDirectory: modelFolder, warmProcesses: 0 }),
  );
  return conclude('findings', setting, [], findings);
}

const parts = { errors: measureErrors, engine: measureEngine, findings: measureFindings } as const;
type PartName = keyof typeof parts;

function isPart(name: string): name is PartName {
  return Object.hasOwn(parts, name);
}

async function main(parameters: readonly string[]): Promise<number> {
  const quick = parameters.includes('--quick');
  const named = parameters.filter((parameter) => parameter !== '--quick');
  const unknown = named.find((name) => !isPart(name));
  if (unknown !== undefined) {
    console.error(`"${unknown}" is none of the parts (${Object.keys(parts).join(', ')}), nor --quick`);
    return 2;
  }
  const stock = findStockModel();
  if (stock === undefined) {
    console.error(
      'The stock model is missing; install it: apt-get install libpocketsphinx3 pocketsphinx-en-us',
    );
    return 1;
  }
  const { manifest } = buildLanguageModel({
    speechModelFolder,
    stockModel: stock,
    outputFolder: modelFolder,
    log: (line) => console.log(line),
  });
  const chosen = named.length === 0 ? Object.keys(parts).filter(isPart) : named.filter(isPart);
  let isAllMet = true;
  for (const part of chosen) {
    isAllMet = (await parts[part]({ quick, stock, languageModel: manifest })) && isAllMet;
  }
  return isAllMet ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
