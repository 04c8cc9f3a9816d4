/** The only reader of the environment: variables and `.env` in, one frozen object out. */
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { defaultMaxSessions, memoryBytes } from './config/default-max-sessions.ts';
import { VariableReader, type Variables } from './config/variable-reader.ts';

export interface ServerConfig {
  readonly host: string;
  /** 0…65535; 0 takes any free port. */
  readonly port: number;
  /** More words in the log; never words of a patient. */
  readonly debug: boolean;
  /** Origins of browsers that may use the API and the socket; `*` means any. */
  readonly allowedOrigins: readonly string[];
  /** Where the embedded database lives. */
  readonly dataDir: string;
  /** A PostgreSQL database in its place, `postgres://…` or `postgresql://…`. May hold a password: never told. */
  readonly databaseUrl: string | undefined;
  /** The audio of sessions is kept. */
  readonly recordAudio: boolean;
  /** Where set-up put the language model. */
  readonly modelDir: string;
  /** Lists of terms beside the built-in ones. */
  readonly lexiconDir: string | undefined;
  /** Dictations that `sphinx` recognises at once. */
  readonly sphinxMaxStreams: number;
  /** A script for the engine `scripted`, which is there only then: for tests and load. */
  readonly scriptFile: string | undefined;
  readonly idleTimeoutMs: number;
  readonly maxSessionMs: number;
  /** How long after its end a session can be resumed; 0: never. */
  readonly resumeWindowMs: number;
  /** How much more audio than time may come over one connection while the server's buffer is full. */
  readonly maxAudioAheadMs: number;
  /** Sessions at once. */
  readonly maxSessions: number;
  /** Of these, of one client. */
  readonly maxSessionsPerClient: number;
  /** From the signal to stop until the process ends, at most. */
  readonly shutdownMs: number;
  /** After so many broken streams in a row a session takes the next engine. */
  readonly maxEngineFailures: number;
  readonly aws: AwsConfig;
  readonly annotator: AnnotatorChoice;
  readonly comprehend: ComprehendConfig;
  readonly spending: SpendingConfig;
  /** Absent unless it is switched on. */
  readonly emulation: EmulationConfig | undefined;
}

export interface AwsConfig {
  readonly region: string;
  /** From the environment or `.env`; otherwise the SDK looks for a profile or a role. */
  readonly credentials:
    | {
        readonly accessKeyId: string;
        readonly secretAccessKey: string;
        readonly sessionToken?: string;
      }
    | undefined;
  readonly profile: string | undefined;
  /** Other addresses than AWS's own. */
  readonly transcribeEndpoint: string | undefined;
  readonly comprehendEndpoint: string | undefined;
}

export type AnnotatorChoice = 'local' | 'aws' | 'both';

export interface ComprehendConfig {
  readonly maxConnections: number;
  readonly maxAttempts: number;
  /** Finals that are gathered for one request. */
  readonly gatherFinals: number;
  /** Longest wait of the oldest of them. */
  readonly maxWaitMs: number;
}

export interface SpendingConfig {
  /** US dollars a day (UTC); no cap when absent. */
  readonly capUsdPerDay: number | undefined;
  /** At the cap, sessions go to an engine that costs nothing, or are refused. */
  readonly atCap: 'spare' | 'refuse';
  /** A table of prices in the place of the built-in one. */
  readonly priceTableFile: string | undefined;
}

/** AWS's interfaces in front of this server's own engines. */
export interface EmulationConfig {
  /** 0…65535; 0 takes any free port. */
  readonly port: number;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** `auto`: the first engine that costs nothing. */
  readonly engine: string;
}

/** Everything wrong with the environment; `problems` has one line each, with its remedy. */
export class ConfigError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The configuration is not usable:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/**
 * What `read` makes of a file that a variable names. Throws `ConfigError` with the variable and the file for the
 * `TypeError` that says what is wrong in it.
 */
export function readNamedFile<Content>(
  variable: string,
  file: string,
  read: (file: string) => Content,
): Content {
  try {
    return read(file);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ConfigError([`${variable} is ${JSON.stringify(file)}: ${error.message}`]);
  }
}

/** Reads the process's environment over the `.env` file in `folder`. Throws `ConfigError` with all that is wrong. */
export function loadConfig(
  folder: string = process.cwd(),
  environment: Variables = process.env,
): ServerConfig {
  const file = join(folder, '.env');
  const fromFile = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  // A variable that is set to nothing counts as not set, so it does not hide the file's.
  const isSet = ([, value]: [string, string | undefined]) => value !== undefined && value.trim() !== '';
  const merged = { ...fromFile, ...Object.fromEntries(Object.entries(environment).filter(isSet)) };
  return readConfig(merged, folder, Object.keys(fromFile));
}

/** The same from a plain object. Relative folders are taken from `folder`. `fileNames`: what a file of variables sets, to be checked for slips. */
export function readConfig(
  environment: Variables,
  folder: string,
  fileNames: readonly string[] = [],
): ServerConfig {
  const reader = new VariableReader(environment);
  const config: ServerConfig = {
    host: reader.matching(
      'API_HOST',
      '127.0.0.1',
      /^[A-Za-z0-9.:_-]+$/,
      'give a host name or an address, such as 127.0.0.1 or 0.0.0.0',
    ),
    port: reader.integer('API_PORT', 8000, 0, 65_535),
    debug: reader.boolean('API_DEBUG', false),
    allowedOrigins: Object.freeze(
      reader.origins('ALLOWED_ORIGINS', 'http://localhost:3000,http://127.0.0.1:3000'),
    ),
    dataDir: resolve(folder, reader.text('CLARITY_DATA_DIR', 'data')),
    databaseUrl: reader.postgresAddress('DATABASE_URL'),
    recordAudio: reader.boolean('RECORD_AUDIO', false),
    modelDir: resolve(folder, reader.text('CLARITY_MODEL_DIR', 'var/language-model')),
    lexiconDir: optionalPath(reader, folder, 'CLARITY_LEXICON_DIR'),
    // Measured: five streams a core keep the 95th percentile of the lag under 40 ms.
    sphinxMaxStreams: reader.integer('SPHINX_MAX_STREAMS', 5 * availableParallelism(), 1, 1000),
    scriptFile: optionalPath(reader, folder, 'CLARITY_SCRIPT'),
    idleTimeoutMs: 1000 * reader.integer('SESSION_IDLE_SECONDS', 300, 1, 86_400),
    maxSessionMs: 1000 * reader.integer('SESSION_MAX_SECONDS', 4 * 3600, 1, 86_400),
    resumeWindowMs: 1000 * reader.integer('SESSION_RESUME_SECONDS', 600, 0, 86_400),
    maxAudioAheadMs: 1000 * reader.integer('SESSION_MAX_AHEAD_SECONDS', 3600, 1, 86_400),
    maxSessions: reader.integer('MAX_SESSIONS', defaultMaxSessions(memoryBytes()), 1, 100_000),
    maxSessionsPerClient: reader.integer('MAX_SESSIONS_PER_CLIENT', 100, 1, 100_000),
    shutdownMs: 1000 * reader.integer('SHUTDOWN_SECONDS', 25, 1, 300),
    maxEngineFailures: reader.integer('ENGINE_MAX_FAILURES', 5, 1, 100),
    aws: readAws(reader),
    annotator: reader.choice('ANNOTATOR', ['local', 'aws', 'both'], 'local'),
    comprehend: {
      maxConnections: reader.integer('COMPREHEND_MAX_CONNECTIONS', 50, 1, 1000),
      maxAttempts: reader.integer('COMPREHEND_MAX_ATTEMPTS', 3, 1, 10),
      gatherFinals: reader.integer('COMPREHEND_GATHER_FINALS', 5, 1, 100),
      maxWaitMs: reader.integer('COMPREHEND_MAX_WAIT_MS', 2000, 0, 60_000),
    },
    spending: {
      capUsdPerDay: reader.dollars('COST_CAP_USD_PER_DAY'),
      atCap: reader.choice('COST_CAP_ACTION', ['local', 'refuse'], 'local') === 'local' ? 'spare' : 'refuse',
      priceTableFile: optionalPath(reader, folder, 'COST_PRICE_TABLE'),
    },
    emulation: readEmulation(reader),
  };
  reader.refuseUnknown(fileNames);
  if (reader.problems.length > 0) throw new ConfigError(reader.problems);
  return Object.freeze(config);
}

function optionalPath(reader: VariableReader, folder: string, name: string): string | undefined {
  const path = reader.text(name, '');
  return path === '' ? undefined : resolve(folder, path);
}

function readAws(reader: VariableReader): AwsConfig {
  const region = reader.matching(
    'AWS_REGION',
    'us-east-1',
    /^[a-z]{2}(-[a-z]+)+-\d$/,
    'give an AWS region, such as us-east-1',
  );
  const accessKeyId = reader.text('AWS_ACCESS_KEY_ID', '');
  const secretAccessKey = reader.text('AWS_SECRET_ACCESS_KEY', '');
  const sessionToken = reader.text('AWS_SESSION_TOKEN', '');
  const profile = reader.text('AWS_PROFILE', '');
  if ((accessKeyId === '') !== (secretAccessKey === '')) {
    const [given, missing] =
      accessKeyId === ''
        ? ['AWS_SECRET_ACCESS_KEY', 'AWS_ACCESS_KEY_ID']
        : ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
    reader.problems.push(`${given} is set and ${missing} is not: set both, or none`);
  }
  const everyEndpoint = reader.address('AWS_ENDPOINT_URL');
  return {
    region,
    credentials:
      accessKeyId === ''
        ? undefined
        : { accessKeyId, secretAccessKey, ...(sessionToken === '' ? {} : { sessionToken }) },
    profile: profile === '' ? undefined : profile,
    transcribeEndpoint: reader.address('AWS_ENDPOINT_URL_TRANSCRIBE_STREAMING') ?? everyEndpoint,
    comprehendEndpoint: reader.address('AWS_ENDPOINT_URL_COMPREHENDMEDICAL') ?? everyEndpoint,
  };
}

function readEmulation(reader: VariableReader): EmulationConfig | undefined {
  const isOn = reader.boolean('AWS_EMULATION', false);
  const port = reader.integer('AWS_EMULATION_PORT', 8010, 0, 65_535);
  const accessKeyId = reader.text('AWS_EMULATION_ACCESS_KEY_ID', '');
  const secretAccessKey = reader.text('AWS_EMULATION_SECRET_ACCESS_KEY', '');
  const engine = reader.matching(
    'AWS_EMULATION_ENGINE',
    'auto',
    /^[a-z0-9-]{1,64}$/,
    'give auto, or the name of an engine that clarity doctor lists',
  );
  if (!isOn) return undefined;
  for (const [name, value] of [
    ['AWS_EMULATION_ACCESS_KEY_ID', accessKeyId],
    ['AWS_EMULATION_SECRET_ACCESS_KEY', secretAccessKey],
  ] as const) {
    if (value === '') {
      reader.problems.push(
        `${name} is not set, and AWS_EMULATION is on: choose a key that programs are to sign their requests with`,
      );
    }
  }
  return { port, accessKeyId, secretAccessKey, engine };
}
