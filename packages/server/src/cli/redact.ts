/** `clarity redact`: text in, the same text without identifiers out. */
import { text as readText } from 'node:stream/consumers';
import {
  redact as redactText,
  type Extractor,
  type Redaction,
  type RedactOptions,
} from '@clarity-care/clinical';
import { redactionView } from '../http/redaction-view.ts';
import { answerLines, forEachInput, writeText } from './json-lines.ts';
import { parseParameters, UsageError } from './usage-error.ts';

/** As in `POST /api/redact`. */
const policies: Readonly<Record<string, NonNullable<RedactOptions['policy']>>> = {
  all: 'all',
  safe_harbor: 'safe_harbor',
};

/** Resolves to the exit code. A bad line of `--jsonl` is answered by an `error` line, and the others go on. */
export async function redact(parameters: readonly string[], extractor: Extractor): Promise<number> {
  const { values, positionals } = parseParameters(parameters, {
    jsonl: { type: 'boolean', default: false },
    policy: { type: 'string', default: 'all' },
  });
  const policy = Object.hasOwn(policies, values.policy) ? policies[values.policy] : undefined;
  if (policy === undefined) {
    const names = Object.keys(policies).join(' or ');
    throw new UsageError(`redact: --policy is ${JSON.stringify(values.policy)}: give ${names}`);
  }
  const redacted = (text: string): Redaction => redactText(text, extractor.extract(text), { policy });
  let isGood = true;
  await forEachInput(positionals, async (stream, name) => {
    if (!values.jsonl) return writeText(redacted(await readText(stream)).text);
    const areGood = await answerLines(stream, name, '{"text": "…"}', ({ text }) =>
      typeof text === 'string' ? redactionView(redacted(text)) : undefined,
    );
    isGood &&= areGood;
  });
  return isGood ? 0 : 1;
}
