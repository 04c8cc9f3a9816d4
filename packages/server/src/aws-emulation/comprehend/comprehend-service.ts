/** Comprehend Medical's five operations on a text, answered by the local annotator. */
import { countCodePoints } from '@clarity-care/clinical';
import type { Finding } from '@clarity-care/clinical';
import type { EmulationOptions } from '../emulation-options.ts';
import { AwsError } from '../wire/aws-error.ts';
import { HangUp } from '../wire/json-service.ts';
import type { JsonService } from '../wire/json-service.ts';
import {
  detectEntitiesAnswer,
  detectPhiAnswer,
  inferIcd10CmAnswer,
  inferRxNormAnswer,
  inferSnomedCtAnswer,
} from './answers.ts';
import { RequestQuota } from './request-quota.ts';
import { readRequestText } from './request-text.ts';

interface Operation {
  /** Longest text, in bytes of UTF-8. */
  readonly maxBytes: number;
  readonly answer: (text: string, findings: readonly Finding[]) => object;
}

const DETECT_MAX_BYTES = 20_000;
const INFER_MAX_BYTES = 10_000;

/** What the service needs of the emulation. */
type ComprehendOptions = Pick<EmulationOptions, 'clock' | 'extract' | 'faults' | 'limits'>;

const OPERATIONS: ReadonlyMap<string, Operation> = new Map([
  ['DetectEntitiesV2', { maxBytes: DETECT_MAX_BYTES, answer: detectEntitiesAnswer }],
  ['DetectPHI', { maxBytes: DETECT_MAX_BYTES, answer: detectPhiAnswer }],
  ['InferRxNorm', { maxBytes: INFER_MAX_BYTES, answer: inferRxNormAnswer }],
  ['InferICD10CM', { maxBytes: INFER_MAX_BYTES, answer: inferIcd10CmAnswer }],
  ['InferSNOMEDCT', { maxBytes: INFER_MAX_BYTES, answer: inferSnomedCtAnswer }],
] satisfies [string, Operation][]);

export function createComprehendService(options: ComprehendOptions): JsonService {
  const quota = new RequestQuota(options.clock, options.limits);

  const answer = (name: string, input: unknown): object => {
    const operation = OPERATIONS.get(name);
    if (operation === undefined) {
      throw new AwsError(
        'UnknownOperationException',
        400,
        `There is no such operation here. There are ${[...OPERATIONS.keys()].join(', ')}.`,
      );
    }
    strike(options.faults.nextCall());
    const text = readRequestText(input, operation.maxBytes);
    quota.take(countCodePoints(text));
    return operation.answer(text, options.extract(text));
  };

  return {
    targetPrefix: 'ComprehendMedical_20181030',
    signingName: 'comprehendmedical',
    call: async (name, input) => answer(name, input),
  };
}

function strike(fault: ReturnType<EmulationOptions['faults']['nextCall']>): void {
  switch (fault) {
    case 'none':
      return;
    case 'throttle':
      throw new AwsError('TooManyRequestsException', 429, 'A throttled call was ordered. Send it again.');
    case 'internal_error':
      throw new AwsError('InternalServerException', 500, 'An internal error was ordered. Send it again.');
    case 'hang_up':
      throw new HangUp();
  }
}
