/** The sentences that the language model learns from, and those kept from it to measure it. */
import { createSeededRandom, hashText } from './seeded-random.ts';
import { createSentenceGenerators } from './sentence-templates.ts';
import type { SentenceGenerator, TemplateSource } from './sentence-templates.ts';

/** How the corpus is drawn; the defaults are those that are shipped. */
export interface CorpusOptions {
  readonly seed: number;
  /** Most sentences from one template. */
  readonly sentencesPerTemplate: number;
  /** Sentences held out from templates that are trained on. */
  readonly heldOutSentences: number;
}

export const corpusDefaults: CorpusOptions = {
  seed: 20_260,
  sentencesPerTemplate: 24,
  heldOutSentences: 400,
};

/** Sentences without punctuation, words separated by single blanks. */
export interface Corpus {
  readonly training: readonly string[];
  /** From templates that are trained on; none of these sentences is in `training`. */
  readonly heldOutSentences: readonly string[];
  /** From templates of which nothing is trained on, one a template; none of these sentences is in `training`. */
  readonly heldOutTemplates: readonly string[];
}

/** Only templates with so many expansions give held-out sentences: the others would lose much of what they teach. */
const LEAST_EXPANSIONS_HELD_OUT = 30;

/** Held back by the hash of its text: one template in twenty, the same ones whatever else is written. */
export function isHeldOutTemplate(templateText: string): boolean {
  return hashText(templateText) % 20 === 7;
}

/** Templates with few expansions are drawn less often, in proportion to the root of their variety. */
function drawsOf(generator: SentenceGenerator, most: number): number {
  return Math.min(most, Math.max(2, Math.ceil(2 * Math.sqrt(generator.expansions))));
}

/**
 * Draws the corpus. The same source and options always give the same sentences in the same order.
 * @throws {TemplateSourceError} as `createSentenceGenerators` does.
 */
export function drawCorpus(source: TemplateSource, options: CorpusOptions = corpusDefaults): Corpus {
  // The held-out sets come from generators and a seed of their own, so that they do not change with the corpus' size.
  const testRandom = createSeededRandom(options.seed ^ 0x5eed);
  const testGenerators = createSentenceGenerators(source);
  const heldOutTemplates = new Set<string>();
  const candidates: SentenceGenerator[] = [];
  for (const generator of testGenerators) {
    if (isHeldOutTemplate(generator.template.text)) heldOutTemplates.add(generator.generate(testRandom));
    else if (generator.expansions >= LEAST_EXPANSIONS_HELD_OUT) candidates.push(generator);
  }
  const heldOutSentences = new Set<string>();
  for (let draw = 0; draw < options.heldOutSentences && candidates.length > 0; draw += 1) {
    heldOutSentences.add(testRandom.pick(candidates).generate(testRandom));
  }

  const random = createSeededRandom(options.seed);
  const training: string[] = [];
  for (const generator of createSentenceGenerators(source)) {
    if (isHeldOutTemplate(generator.template.text)) continue;
    for (let draw = drawsOf(generator, options.sentencesPerTemplate); draw > 0; draw -= 1) {
      const sentence = generator.generate(random);
      if (!heldOutSentences.has(sentence) && !heldOutTemplates.has(sentence) && sentence !== '')
        training.push(sentence);
    }
  }
  return { training, heldOutSentences: [...heldOutSentences], heldOutTemplates: [...heldOutTemplates] };
}
