/** Reads the folder of templates, slots and medications, and turns it into sentence generators. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createBuiltInSlots, drugClasses } from './built-in-slots.ts';
import type { BuiltInSlots, DrugClass, Medication } from './built-in-slots.ts';
import { parseTemplate, TemplateSyntaxError, walkTemplate } from './template.ts';
import type { TemplateNode } from './template.ts';
import type { SeededRandom } from './seeded-random.ts';

/** One line of a template or slot file. */
export interface TemplateLine {
  /** As written, without comment and outer blanks. */
  readonly text: string;
  readonly node: TemplateNode;
  /** Such as `templates/urology.txt:12`, for error texts. */
  readonly place: string;
}

/** Everything in `packages/server/speech-model/` that sentences are made of. */
export interface TemplateSource {
  readonly templates: readonly TemplateLine[];
  readonly slots: ReadonlyMap<string, readonly TemplateLine[]>;
  readonly medications: readonly Medication[];
}

/** Lines of the speech model that cannot be used; the message lists every one with its place and remedy. */
export class TemplateSourceError extends Error {
  constructor(problems: readonly string[]) {
    super(`The text of the speech model has ${problems.length} faulty line(s):\n${problems.join('\n')}`);
    this.name = 'TemplateSourceError';
  }
}

/** Makes one sentence: words separated by single blanks. */
export interface SentenceGenerator {
  readonly template: TemplateLine;
  /** How many different sentences there are at most, counted up to `expansionLimit`. */
  readonly expansions: number;
  generate(random: SeededRandom): string;
}

/** `expansions` is counted no further than this. */
export const expansionLimit = 1_000_000;

/** A slot filled by code counts as so many values. */
const BUILT_IN_EXPANSIONS = 40;

function textFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
}

function readLines(folder: string, fileName: string, problems: string[]): TemplateLine[] {
  const lines: TemplateLine[] = [];
  const content = readFileSync(join(folder, fileName), 'utf8').split('\n');
  for (const [index, line] of content.entries()) {
    const text = line.replace(/#.*$/, '').trim();
    if (text === '') continue;
    const place = `${basename(folder)}/${fileName}:${index + 1}`;
    try {
      lines.push({ text, node: parseTemplate(text), place });
    } catch (error) {
      if (!(error instanceof TemplateSyntaxError)) throw error;
      problems.push(`${place}, column ${error.column}: ${error.message}`);
    }
  }
  return lines;
}

function readMedications(path: string, problems: string[]): Medication[] {
  const medications: Medication[] = [];
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line === '') continue;
    const [name = '', drugClass = ''] = line.split('\t');
    const known = drugClasses.find((one) => one === drugClass) satisfies DrugClass | undefined;
    if (known === undefined || !/^[a-z][a-z' ]*$/.test(name)) {
      problems.push(
        `medications.tsv:${index + 1}: write a lower-case name, a tab and one of ${drugClasses.join(', ')}`,
      );
    } else {
      medications.push({ name, drugClass: known });
    }
  }
  return medications;
}

/**
 * Reads `templates/*.txt`, `slots/*.txt` and `medications.tsv` under `folder`.
 * @throws {TemplateSourceError} naming every line that does not parse.
 */
export function readTemplateSource(folder: string): TemplateSource {
  const problems: string[] = [];
  const slots = new Map<string, readonly TemplateLine[]>();
  for (const fileName of textFiles(join(folder, 'slots'))) {
    slots.set(basename(fileName, '.txt'), readLines(join(folder, 'slots'), fileName, problems));
  }
  const templates = textFiles(join(folder, 'templates')).flatMap((fileName) =>
    readLines(join(folder, 'templates'), fileName, problems),
  );
  const medications = readMedications(join(folder, 'medications.tsv'), problems);
  if (problems.length > 0) throw new TemplateSourceError(problems);
  return { templates, slots, medications };
}

/** Every word that the source spells out, apart from those that built-in slots make. */
export function wordsOfSource(source: TemplateSource): Set<string> {
  const words = new Set<string>();
  for (const line of [...source.templates, ...[...source.slots.values()].flat()]) {
    walkTemplate(line.node, (node) => {
      if (node.kind === 'word') words.add(node.text);
    });
  }
  for (const { name } of source.medications) for (const word of name.split(' ')) words.add(word);
  return words;
}

interface Expander {
  readonly expansions: number;
  append(words: string[], random: SeededRandom): void;
}

function shuffle(items: Expander[], random: SeededRandom): void {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = random.integer(0, last);
    [items[last], items[other]] = [items[other] as Expander, items[last] as Expander];
  }
}

/** Deals the values of a slot in shuffled rounds, so that even the rare ones get their turn in a small corpus. */
function dealing(values: readonly Expander[]): Expander {
  let deck: Expander[] = [];
  return {
    expansions: values.reduce((sum, value) => Math.min(expansionLimit, sum + value.expansions), 0),
    append: (words, random) => {
      if (deck.length === 0) {
        deck = [...values];
        shuffle(deck, random);
      }
      deck.pop()?.append(words, random);
    },
  };
}

class Compiler {
  readonly problems: string[] = [];
  readonly #source: TemplateSource;
  readonly #builtIn: BuiltInSlots;
  readonly #slots = new Map<string, Expander>();
  readonly #underWay: string[] = [];

  constructor(source: TemplateSource) {
    this.#source = source;
    this.#builtIn = createBuiltInSlots(source.medications);
  }

  compile(node: TemplateNode, place: string): Expander {
    switch (node.kind) {
      case 'word':
        return { expansions: 1, append: (words) => void words.push(node.text) };
      case 'sequence': {
        const parts = node.parts.map((part) => this.compile(part, place));
        return {
          expansions: parts.reduce((product, part) => Math.min(expansionLimit, product * part.expansions), 1),
          append: (words, random) => {
            for (const part of parts) part.append(words, random);
          },
        };
      }
      case 'alternatives': {
        const options = node.options.map((option) => this.compile(option, place));
        return {
          expansions: options.reduce((sum, option) => Math.min(expansionLimit, sum + option.expansions), 0),
          append: (words, random) => random.pick(options).append(words, random),
        };
      }
      case 'slot':
        return this.#slot(node.name, node.argument, place);
    }
  }

  #slot(name: string, argument: string | undefined, place: string): Expander {
    const nothing: Expander = { expansions: 1, append: () => undefined };
    try {
      const filler = this.#builtIn(name, argument);
      if (filler !== undefined) {
        const append = (words: string[], random: SeededRandom): void =>
          void words.push(...filler(random).split(' '));
        return { expansions: BUILT_IN_EXPANSIONS, append };
      }
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.problems.push(`${place}: ${error.message}`);
      return nothing;
    }
    const known = this.#slots.get(name);
    if (known !== undefined) return known;
    const values = this.#source.slots.get(name);
    if (argument !== undefined || values === undefined || values.length === 0) {
      this.problems.push(`${place}: {${name}} is neither built in nor a file slots/${name}.txt with values`);
      return nothing;
    }
    if (this.#underWay.includes(name)) {
      this.problems.push(`${place}: {${name}} holds itself: ${[...this.#underWay, name].join(' → ')}`);
      return nothing;
    }
    this.#underWay.push(name);
    const dealer = dealing(values.map((value) => this.compile(value.node, value.place)));
    this.#underWay.pop();
    this.#slots.set(name, dealer);
    return dealer;
  }
}

/**
 * One generator for each template, in the order of the source. The generators share the decks of their slots: use one
 * set of generators for one corpus.
 * @throws {TemplateSourceError} when a slot is unknown, empty, holds itself or has a wrong argument.
 */
export function createSentenceGenerators(source: TemplateSource): SentenceGenerator[] {
  const compiler = new Compiler(source);
  const generators = source.templates.map((template): SentenceGenerator => {
    const expander = compiler.compile(template.node, template.place);
    return {
      template,
      expansions: expander.expansions,
      generate: (random) => {
        const words: string[] = [];
        expander.append(words, random);
        return words.join(' ');
      },
    };
  });
  if (compiler.problems.length > 0) throw new TemplateSourceError(compiler.problems);
  return generators;
}
