/** Faults as they are ordered on the command line: `reset@partial:3`, `InternalFailureException@start`, `slow:4000`. */
import type { FaultMoment, FaultOrder, StreamFault } from '../aws-emulation/faults.ts';
import { UsageError } from './usage-error.ts';

const kinds: Readonly<Record<string, StreamFault>> = {
  BadRequestException: { kind: 'exception', type: 'BadRequestException' },
  LimitExceededException: { kind: 'exception', type: 'LimitExceededException' },
  InternalFailureException: { kind: 'exception', type: 'InternalFailureException' },
  ConflictException: { kind: 'exception', type: 'ConflictException' },
  ServiceUnavailableException: { kind: 'exception', type: 'ServiceUnavailableException' },
  reset: { kind: 'reset' },
  kill: { kind: 'kill' },
  silence: { kind: 'silence' },
  'clean-end': { kind: 'clean_end' },
};

/** Throws `UsageError` with what is allowed. */
export function parseFault(text: string): FaultOrder {
  if (text === 'none') return { type: 'none' };
  const slow = /^slow:(\d{1,6})$/.exec(text);
  if (slow !== null) return { type: 'slow_start', delayMs: Number(slow[1]) };
  const [kind = '', at = ''] = text.split('@', 2);
  const fault = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  const moment = parseMoment(at);
  if (fault !== undefined && moment !== undefined) return { type: 'strike', fault, moment };
  throw new UsageError(
    `--fault is ${JSON.stringify(text)}: give none, slow:MILLISECONDS, or KIND@MOMENT with a kind of ` +
      `${Object.keys(kinds).join(', ')} and a moment of start, partial:COUNT, final:COUNT, end`,
  );
}

function parseMoment(text: string): FaultMoment | undefined {
  if (text === 'start' || text === 'end') return { at: text };
  const counted = /^(partial|final)(?::([1-9]\d{0,5}))?$/.exec(text);
  if (counted === null) return undefined;
  const count = Number(counted[2] ?? 1);
  return counted[1] === 'partial' ? { at: 'partial', count } : { at: 'final', count };
}
