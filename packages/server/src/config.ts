/** The only reader of the environment: variables and `.env` in, one frozen object out. */
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';

export interface ServerConfig {
  readonly host: string;
  /** 0…65535; 0 takes any free port. */
  readonly port: number;
  /** More words in the log; never words of a patient. */
  readonly debug: boolean;
  /** Origins of browsers that may use the API and the socket; `*` means any. */
  readonly allowedOrigins: readonly string[];
  readonly awsRegion: string;
  /** Where the database lives. */
  readonly dataDir: string;
  /** Where set-up put the language model. */
  readonly modelDir: string;
  /** Dictations that `sphinx` recognises at once. */
  readonly sphinxMaxStreams: number;
  /** A script for the engine `scripted`, which is there only then: for tests and load. */
  readonly scriptFile: string | undefined;
  readonly idleTimeoutMs: number;
  readonly maxSessionMs: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything wrong with the environment; `problems` has one line each, with its remedy. */
export class ConfigError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The configuration is not usable:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/** Prefixes of this server's variables: a name that begins so and is not known is a slip of the pen. */
const ownPrefixes = /^(API|CLARITY|SESSION|SPHINX|ALLOWED)_/;

/** Collects problems while reading, so that all of them are told at once. */
class Reader {
  readonly problems: string[] = [];
  readonly #environment: Environment;
  readonly #known = new Set<string>();

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** A variable that is set to nothing counts as not set, as in shells and compose files. */
  text(name: string, fallback: string): string {
    this.#known.add(name);
    const value = this.#environment[name]?.trim();
    return value === undefined || value === '' ? fallback : value;
  }

  /** To be called last: names of the file that look like ours, and nobody has read. The environment is others' too. */
  refuseUnknown(fileNames: readonly string[]): void {
    const known = [...this.#known].filter((name) => ownPrefixes.test(name)).join(', ');
    for (const name of fileNames) {
      if (ownPrefixes.test(name) && !this.#known.has(name)) {
        this.problems.push(
          `${name} is not a variable of this server: take it out, or mend its name (${known})`,
        );
      }
    }
  }

  integer(name: string, fallback: number, min: number, max: number): number {
    const text = this.text(name, String(fallback));
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    this.problems.push(
      `${name} is ${JSON.stringify(text)}: give a whole number from ${min} to ${max}, such as ${fallback}`,
    );
    return fallback;
  }

  boolean(name: string, fallback: boolean): boolean {
    const text = this.text(name, String(fallback));
    if (/^(true|1|yes|on)$/i.test(text)) return true;
    if (/^(false|0|no|off)$/i.test(text)) return false;
    this.problems.push(`${name} is ${JSON.stringify(text)}: give true or false`);
    return fallback;
  }

  matching(name: string, fallback: string, pattern: RegExp, remedy: string): string {
    const text = this.text(name, fallback);
    if (pattern.test(text)) return text;
    this.problems.push(`${name} is ${JSON.stringify(text)}: ${remedy}`);
    return fallback;
  }

  origins(name: string, fallback: string): readonly string[] {
    const origins: string[] = [];
    for (const entry of this.text(name, fallback).split(',')) {
      const text = entry.trim().replace(/\/$/, '');
      if (text === '') continue;
      if (text === '*' || isOrigin(text)) origins.push(text);
      else {
        this.problems.push(
          `${name} holds ${JSON.stringify(text)}: give origins with scheme and host, separated by commas, such as http://localhost:3000`,
        );
      }
    }
    return origins;
  }
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}

/** Reads the process's environment over the `.env` file in `folder`. Throws `ConfigError` with all that is wrong. */
export function loadConfig(
  folder: string = process.cwd(),
  environment: Environment = process.env,
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
  environment: Environment,
  folder: string,
  fileNames: readonly string[] = [],
): ServerConfig {
  const reader = new Reader(environment);
  const script = reader.text('CLARITY_SCRIPT', '');
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
    awsRegion: reader.matching(
      'AWS_REGION',
      'us-east-1',
      /^[a-z]{2}(-[a-z]+)+-\d$/,
      'give an AWS region, such as us-east-1',
    ),
    dataDir: resolve(folder, reader.text('CLARITY_DATA_DIR', 'data')),
    modelDir: resolve(folder, reader.text('CLARITY_MODEL_DIR', 'var/language-model')),
    // Measured: five streams a core keep the 95th percentile of the lag under 40 ms.
    sphinxMaxStreams: reader.integer('SPHINX_MAX_STREAMS', 5 * availableParallelism(), 1, 1000),
    scriptFile: script === '' ? undefined : resolve(folder, script),
    idleTimeoutMs: 1000 * reader.integer('SESSION_IDLE_SECONDS', 300, 1, 86_400),
    maxSessionMs: 1000 * reader.integer('SESSION_MAX_SECONDS', 4 * 3600, 1, 86_400),
  };
  reader.refuseUnknown(fileNames);
  if (reader.problems.length > 0) throw new ConfigError(reader.problems);
  return Object.freeze(config);
}
