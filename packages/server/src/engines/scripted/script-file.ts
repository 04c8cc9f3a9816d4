/** A script for the scripted engine, from a JSON file: a list of utterances with the words and their times. */
import { readFileSync } from 'node:fs';
import type { Script, ScriptedUtterance } from './scripted-engine.ts';

/** Throws `TypeError` that names the place in the file. The times themselves are checked by the engine. */
export function readScript(file: string): Script {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new TypeError(`the script is not a file of JSON`, { cause: error });
  }
  if (!Array.isArray(value)) throw new TypeError('the script must be a list of utterances');
  return value.map(toUtterance);
}

function toUtterance(value: unknown, index: number): ScriptedUtterance {
  const words: unknown = isObject(value) ? value['words'] : undefined;
  if (!Array.isArray(words)) throw new TypeError(`utterance ${index} of the script: "words" must be a list`);
  return {
    words: words.map((word: unknown, at) => {
      if (!isObject(word)) throw new TypeError(`utterance ${index}, word ${at} of the script: not an object`);
      const { text, startMs, endMs } = word;
      if (typeof text !== 'string' || typeof startMs !== 'number' || typeof endMs !== 'number') {
        throw new TypeError(`utterance ${index}, word ${at} of the script: give text, startMs and endMs`);
      }
      return { text, startMs, endMs };
    }),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
