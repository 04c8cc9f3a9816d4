/** Comprehend Medical's five operations on a text, answered by the local annotator and the lists in `lexicon/`. */
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
import { findClinicalEntities, phiEntities } from './clinical-entities.ts';
import type { ClinicalEntity } from './entity.ts';
import { readLexicon } from './lexicon.ts';
import { codePointOffsets } from './code-points.ts';
import { RequestQuota } from './request-quota.ts';
import { readRequestText } from './request-text.ts';

interface Operation {
  /** Longest text, in bytes of UTF-8. */
  readonly maxBytes: number;
  readonly answer: (text: string) => object;
}

const DETECT_MAX_BYTES = 20_000;
const INFER_MAX_BYTES = 10_000;

/** What the service needs of the emulation. */
type ComprehendOptions = Pick<EmulationOptions, 'clock' | 'extract' | 'faults' | 'limits'>;

/** Reads the lists; throws where one is damaged. */
export function createComprehendService(options: ComprehendOptions): JsonService {
  const lexicon = readLexicon();
  const entitiesOf = (text: string): ClinicalEntity[] =>
    findClinicalEntities(text, options.extract(text), lexicon);
  const operations: ReadonlyMap<string, Operation> = new Map([
    [
      'DetectEntitiesV2',
      { maxBytes: DETECT_MAX_BYTES, answer: (text) => detectEntitiesAnswer(text, entitiesOf(text)) },
    ],
    ['DetectPHI', { maxBytes: DETECT_MAX_BYTES, answer: (text) => detectPhiAnswer(text, phiEntities(text)) }],
    [
      'InferRxNorm',
      { maxBytes: INFER_MAX_BYTES, answer: (text) => inferRxNormAnswer(text, entitiesOf(text)) },
    ],
    [
      'InferICD10CM',
      { maxBytes: INFER_MAX_BYTES, answer: (text) => inferIcd10CmAnswer(text, entitiesOf(text)) },
    ],
    [
      'InferSNOMEDCT',
      { maxBytes: INFER_MAX_BYTES, answer: (text) => inferSnomedCtAnswer(text, entitiesOf(text)) },
    ],
  ] satisfies [string, Operation][]);
  const quota = new RequestQuota(options.clock, options.limits);

  const answer = (name: string, input: unknown): object => {
    const operation = operations.get(name);
    if (operation === undefined) {
      throw new AwsError(
        'UnknownOperationException',
        400,
        `There is no such operation here. There are ${[...operations.keys()].join(', ')}.`,
      );
    }
    strike(options.faults.nextCall());
    const text = readRequestText(input, operation.maxBytes);
    quota.take(codePointOffsets(text).count);
    return operation.answer(text);
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
