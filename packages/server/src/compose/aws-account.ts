/** What the server has at AWS: the speech engine, the annotator, and whether they can be used. */
import { createAccountCredentials, type AccountCredentials } from '../aws-account/credentials.ts';
import { createReachabilityProbe } from '../aws-account/reachability.ts';
import { regionProblem } from '../aws-account/regions.ts';
import { ServiceHealth, type Probe } from '../aws-account/service-health.ts';
import type { RemoteAnnotator } from '../annotators/remote-annotator.ts';
import type { Clock } from '../clock/clock.ts';
import { ConfigError, type ServerConfig } from '../config.ts';
import type { SpeechEngine } from '../engines/speech-engine.ts';
import type { Extractor } from '@clarity-care/clinical';

/** One look-up of credentials for everything that signs. */
export function composeAccount({ aws }: ServerConfig, clock: Clock): AccountCredentials {
  const { region, credentials, profile } = aws;
  return createAccountCredentials({
    region,
    clock,
    ...(credentials === undefined ? {} : { given: credentials }),
    ...(profile === undefined ? {} : { profile }),
  });
}

/** Throws `ConfigError` when something that is set up to be used does not exist in the region. */
export async function refuseWrongRegion(config: ServerConfig, account: AccountCredentials): Promise<void> {
  const { aws, annotator } = config;
  const problems: string[] = [];
  const check = (service: Parameters<typeof regionProblem>[1]) => {
    const problem = regionProblem(aws.region, service);
    if (problem !== undefined) problems.push(problem);
  };
  if (annotator !== 'local' && aws.comprehendEndpoint === undefined) check('comprehend_medical');
  // Without credentials the engine is not used, whatever the region.
  const isEngineOfRegion = aws.transcribeEndpoint === undefined;
  if (
    isEngineOfRegion &&
    regionProblem(aws.region, 'transcribe_medical_streaming') !== undefined &&
    (await account.problem()) === undefined
  )
    check('transcribe_medical_streaming');
  if (problems.length > 0) throw new ConfigError(problems);
}

export async function composeAwsEngine(
  { aws }: ServerConfig,
  account: AccountCredentials,
  clock: Clock,
): Promise<SpeechEngine> {
  const { createAwsEngine } = await import('../engines/aws/aws-engine.ts');
  const { region, transcribeEndpoint: endpoint } = aws;
  return createAwsEngine({
    region,
    credentials: account,
    isSetUp: aws.credentials !== undefined || aws.profile !== undefined,
    clock,
    probe: probeOf('Amazon Transcribe Medical', 'transcribestreaming', endpoint, region, clock),
    ...(endpoint === undefined ? {} : { endpoint }),
  });
}

export interface AnnotatorEvents {
  /** What broke in the annotator itself, to be logged. */
  readonly onFault: (error: unknown) => void;
  /** After each request: `undefined` when it was answered, else what is in the way. No words of a transcript. */
  readonly onSeen: (problem: string | undefined) => void;
}

export interface ComposedAnnotator {
  readonly annotator: RemoteAnnotator;
  /** As `/health` shows it. */
  readonly health: {
    state(): Promise<{ readonly state: 'available' | 'unavailable'; readonly message?: string }>;
  };
}

/** `undefined` when only the local one is set up. */
export async function composeAnnotator(
  { aws, annotator: choice, comprehend }: ServerConfig,
  account: AccountCredentials,
  clock: Clock,
  extract: Extractor['extract'],
  { onFault, onSeen }: AnnotatorEvents,
): Promise<ComposedAnnotator | undefined> {
  if (choice === 'local') return undefined;
  const { createComprehendAnnotator } = await import('../annotators/comprehend/comprehend-annotator.ts');
  const { region, comprehendEndpoint: endpoint } = aws;
  const service = new ServiceHealth({
    clock,
    probe: probeOf('Comprehend Medical', 'comprehendmedical', endpoint, region, clock),
  });
  const annotator = createComprehendAnnotator({
    ...comprehend,
    region,
    credentials: () => account.resolve(),
    ...(endpoint === undefined ? {} : { endpoint }),
    clock,
    extract,
    onSeen: (seen) => {
      const problem = seen === 'available' ? undefined : seen.unavailable;
      service.note(problem);
      onSeen(problem);
    },
    onFault,
    onCredentialsRefused: () => account.forget(),
  });
  const state = async () => {
    const problem = (await account.problem()) ?? (await service.problem());
    return problem === undefined
      ? ({ state: 'available' } as const)
      : ({ state: 'unavailable', message: problem } as const);
  };
  return { annotator, health: { state } };
}

function probeOf(
  title: string,
  service: string,
  endpoint: string | undefined,
  region: string,
  clock: Clock,
): Probe {
  const address = new URL(endpoint ?? `https://${service}.${region}.amazonaws.com`);
  return createReachabilityProbe({ title, address, clock });
}
