/** `clarity extract`: text in, findings out, as JSON. */
import { comprehendAnswerOf } from '@clarity-care/clinical';
import type { Extractor } from '@clarity-care/clinical';
import { answerLines, forEachInput, readWholeText, writeLine, type LineAnswer } from './json-lines.ts';
import { parseParameters, UsageError } from './usage-error.ts';

/**
 * Resolves to the exit code. A file that cannot be read is told, a bad line of `--jsonl` is answered by
 * an `error` line, and the others go on.
 */
export async function extract(parameters: readonly string[], extractor: Extractor): Promise<number> {
  const { values, positionals } = parseParameters(parameters, {
    jsonl: { type: 'boolean', default: false },
    shape: { type: 'string', default: 'findings' },
  });
  if (values.shape !== 'findings' && values.shape !== 'comprehend') {
    throw new UsageError(`extract: --shape ${values.shape}: there are findings and comprehend`);
  }
  const { shape } = values;
  const answer = (text: string): object => {
    const findings = extractor.extract(text);
    return shape === 'findings' ? { findings } : comprehendAnswerOf(text, findings);
  };
  if (!values.jsonl) {
    const isGood = await forEachInput(positionals, async (stream, name) => {
      await writeLine(answer(await readWholeText(stream, name)));
      return true;
    });
    return isGood ? 0 : 1;
  }
  // A single text does not wait for what checks the lines.
  const { documentOfLine } = await import('../http/text-document.ts');
  const answerLine = (value: unknown): LineAnswer => {
    const document = documentOfLine(value, shape);
    switch (document.type) {
      case 'bad':
        return { problem: document.detail };
      case 'turns':
        return { answer: { findings: extractor.extractTurns(document.turns) } };
      case 'text':
        return { answer: answer(document.text) };
    }
  };
  const isGood = await forEachInput(positionals, (stream, name) => answerLines(stream, name, answerLine));
  return isGood ? 0 : 1;
}
