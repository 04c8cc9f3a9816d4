/** `clarity extract`: text in, findings out, as JSON. */
import { text as readText } from 'node:stream/consumers';
import { toComprehendEntities, withTimes } from '@clarity-care/clinical';
import type { Extractor, Turn } from '@clarity-care/clinical';
import { answerLines, forEachInput, writeLine } from './json-lines.ts';
import { parseParameters, UsageError } from './usage-error.ts';

const shape = '{"text": "…"} or {"turns": [{"speaker": "…", "text": "…"}]}';

/** Resolves to the exit code. A bad line of `--jsonl` is answered by an `error` line, and the others go on. */
export async function extract(parameters: readonly string[], extractor: Extractor): Promise<number> {
  const { values, positionals } = parseParameters(parameters, {
    jsonl: { type: 'boolean', default: false },
    shape: { type: 'string', default: 'findings' },
  });
  if (values.shape !== 'findings' && values.shape !== 'comprehend') {
    throw new UsageError(`extract: --shape ${values.shape}: there are findings and comprehend`);
  }
  const answer = (text: string): object => {
    const findings = extractor.extract(text);
    return values.shape === 'findings' ? { findings } : toComprehendEntities(text, withTimes(text, findings));
  };
  let isGood = true;
  await forEachInput(positionals, async (stream, name) => {
    if (!values.jsonl) return writeLine(answer(await readText(stream)));
    const areGood = await answerLines(stream, name, shape, ({ text, turns }) => {
      if (typeof text === 'string' && turns === undefined) return answer(text);
      if (isTurnList(turns) && text === undefined && values.shape === 'findings')
        return { findings: extractor.extractTurns(turns) };
      return undefined;
    });
    isGood &&= areGood;
  });
  return isGood ? 0 : 1;
}

function isTurnList(value: unknown): value is readonly Turn[] {
  return Array.isArray(value) && value.every(isTurn);
}

function isTurn(value: unknown): value is Turn {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('speaker' in value))
    return false;
  return typeof value.text === 'string' && typeof value.speaker === 'string';
}
