/** `clarity redact`: text in, the same text without identifiers out. */
import {
  REDACTION_POLICIES,
  redact as redactText,
  type Extractor,
  type Redaction,
} from '@clarity-care/clinical';
import { redactionView } from '../http/redaction-view.ts';
import { answerLines, forEachInput, readWholeText, writeText, type LineAnswer } from './json-lines.ts';
import { parseParameters, UsageError } from './usage-error.ts';

/**
 * Resolves to the exit code. A file that cannot be read is told, a bad line of `--jsonl` is answered by
 * an `error` line, and the others go on.
 */
export async function redact(parameters: readonly string[], extractor: Extractor): Promise<number> {
  const { values, positionals } = parseParameters(parameters, {
    jsonl: { type: 'boolean', default: false },
    policy: { type: 'string', default: 'all' },
  });
  const policy = REDACTION_POLICIES.find((name) => name === values.policy);
  if (policy === undefined) {
    const names = REDACTION_POLICIES.join(' or ');
    throw new UsageError(`redact: --policy is ${JSON.stringify(values.policy)}: give ${names}`);
  }
  const redacted = (text: string): Redaction => redactText(text, extractor.extract(text), { policy });
  if (!values.jsonl) {
    const isGood = await forEachInput(positionals, async (stream, name) => {
      await writeText(redacted(await readWholeText(stream, name)).text);
      return true;
    });
    return isGood ? 0 : 1;
  }
  // A single text does not wait for what checks the lines.
  const { redactTextOfLine } = await import('../http/text-document.ts');
  const answerLine = (value: unknown): LineAnswer => {
    const line = redactTextOfLine(value);
    return line.type === 'bad' ? { problem: line.detail } : { answer: redactionView(redacted(line.text)) };
  };
  const isGood = await forEachInput(positionals, (stream, name) => answerLines(stream, name, answerLine));
  return isGood ? 0 : 1;
}
