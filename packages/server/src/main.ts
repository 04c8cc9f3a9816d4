/**
 * The composition root: which command, with which parts. Everything is loaded only when its command needs it, so that
 * `clarity extract` does not wait for a web server.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DatabaseParts } from './cli/database-parts.ts';
import { UsageError } from './cli/usage-error.ts';
import { StoreOpenError } from './storage/store-errors.ts';
import type { AccountCredentials } from './aws-account/credentials.ts';
import type { ComposedExtractor } from './compose/added-terms.ts';
import { systemClock } from './clock/clock.ts';
import { ConfigError, loadConfig, readNamedFile, type ServerConfig } from './config.ts';
import type { EngineRegistry } from './engines/engine-registry.ts';
import type { SpeechEngine } from './engines/speech-engine.ts';
import type { SpendingLimit } from './engines/spending-limit.ts';

/** The folder that holds `package.json`, `.env`, `data/` and `var/`. */
const installFolder = join(dirname(fileURLToPath(import.meta.url)), '../../..');

const usage = `clarity: speech in, transcript and clinical findings out

  clarity serve                     start the server (npm start does the same, and sets up what is missing)
  clarity transcribe FILE…          transcribe wav, flac or ogg files; no server needed
      --json | --text               the whole session as JSON | the words only
      --engine NAME                 auto (default), or an engine that clarity doctor lists
      --type DICTATION|CONVERSATION, --specialty NAME
  clarity extract [FILE…]           findings in text, from files or standard input, as JSON
      --shape findings|comprehend   ours (default), or as Comprehend Medical answers
      --jsonl                       one document a line: {"text": …} or {"turns": …} in, {"findings": …} out
  clarity redact [FILE…]            the same text without names, dates and other identifiers
      --jsonl                       one document a line: {"text": …} in, {"text": …, "replacements": …} out
      --policy all|safe_harbor      every identifier (default), or those of HIPAA's Safe Harbor
  clarity terminology import rxnorm|icd-10-cm FILE…
      --to DIR                      terms of a release, into the folder of your lists (CLARITY_LEXICON_DIR)
  clarity simulate                  AWS on this machine (npm run aws:simulate): --port 8010, --engine NAME,
      --vocabulary NAME             a vocabulary that is to exist; may be given again
      --fault KIND@MOMENT           for the next stream; may be given again: reset@partial:3, slow:4000 …
  clarity migrate                   bring the database up to date, and say from what to what
  clarity backup FILE [--force]     copy the embedded database while the server runs
  clarity restore FILE              put a backup in its place; the one that was there is kept
  clarity doctor                    check what this machine has, and say what is missing
  clarity --help | --version
`;

/** Gives the engines to `use` and closes them after it, whatever happens: a recogniser left alone would keep the process. */
async function withEngines<Result>(
  config: ServerConfig,
  options: EngineUse,
  use: (engines: EngineRegistry) => Promise<Result>,
): Promise<Result> {
  const engines = await composeEngines(config, options);
  try {
    return await use(engines);
  } finally {
    await engines.close();
  }
}

interface EngineUse {
  readonly isServer: boolean;
  readonly spending?: SpendingLimit;
  /** Absent where only engines of this machine are wanted. */
  readonly account?: AccountCredentials;
}

/** Recognisers with their models loaded, about 100 MB each, so that as many dictations can begin at one moment. */
const dictationsReady = 4;

/** A server keeps recognisers ready for the next dictations; a command that ends soon does not. */
async function composeEngines(
  config: ServerConfig,
  { isServer, spending, account }: EngineUse,
): Promise<EngineRegistry> {
  const { composeAwsEngine } = await import('./compose/aws-account.ts');
  const { createEngineRegistry } = await import('./engines/engine-registry.ts');
  const { createSphinxEngine } = await import('./engines/sphinx/sphinx-engine.ts');
  const sphinx = createSphinxEngine({
    modelDirectory: config.modelDir,
    maxStreams: config.sphinxMaxStreams,
    warmProcesses: isServer ? Math.min(dictationsReady, config.sphinxMaxStreams) : 0,
  });
  const scripted = config.scriptFile === undefined ? [] : [await composeScripted(config.scriptFile)];
  const aws = account === undefined ? [] : [await composeAwsEngine(config, account, systemClock)];
  const engines = createEngineRegistry([...aws, sphinx, ...scripted], spending);
  // Last, since it starts processes: whoever has the registry closes them.
  await sphinx.warmUp();
  return engines;
}

async function accountOf(config: ServerConfig): Promise<AccountCredentials> {
  const { composeAccount } = await import('./compose/aws-account.ts');
  return composeAccount(config, systemClock);
}

async function composeExtractor(config: ServerConfig): Promise<ComposedExtractor> {
  const { composeExtractor: compose } = await import('./compose/added-terms.ts');
  return compose(config);
}

async function composeScripted(file: string): Promise<SpeechEngine> {
  const { readScript } = await import('./engines/scripted/script-file.ts');
  const { createScriptedEngine } = await import('./engines/scripted/scripted-engine.ts');
  return readNamedFile('CLARITY_SCRIPT', file, (path) => createScriptedEngine(readScript(path)));
}

function databaseParts({ dataDir, databaseUrl }: ServerConfig): DatabaseParts {
  return { dataDir, databaseUrl, say: (line) => void process.stdout.write(`${line}\n`) };
}

const commands: Readonly<Record<string, (parameters: readonly string[]) => Promise<number>>> = {
  async serve(parameters) {
    const { serve } = await import('./cli/serve.ts');
    const config = loadConfig(installFolder);
    const { composeAccount, composeAnnotator, refuseWrongRegion } = await import('./compose/aws-account.ts');
    const account = composeAccount(config, systemClock);
    await refuseWrongRegion(config, account);
    const extraction = await composeExtractor(config);
    const extract = (text: string) => extraction.extractor.extract(text);
    return serve(parameters, {
      config,
      extraction,
      installFolder,
      withEngines: (spending, use) => withEngines(config, { isServer: true, spending, account }, use),
      remote: (events) => composeAnnotator(config, account, systemClock, extract, events),
    });
  },
  async transcribe(parameters) {
    const { transcribe } = await import('./cli/transcribe.ts');
    const config = loadConfig(installFolder);
    const { extractor } = await composeExtractor(config);
    return withEngines(config, { isServer: false, account: await accountOf(config) }, (engines) =>
      transcribe(parameters, { engines, extractor }),
    );
  },
  async extract(parameters) {
    const { extract } = await import('./cli/extract.ts');
    return extract(parameters, (await composeExtractor(loadConfig(installFolder))).extractor);
  },
  async redact(parameters) {
    const { redact } = await import('./cli/redact.ts');
    return redact(parameters, (await composeExtractor(loadConfig(installFolder))).extractor);
  },
  async terminology(parameters) {
    const { terminology } = await import('./cli/terminology.ts');
    return terminology(parameters, loadConfig(installFolder).lexiconDir);
  },
  async simulate(parameters) {
    const { simulate } = await import('./cli/simulate.ts');
    const config = loadConfig(installFolder);
    const { extractor } = await composeExtractor(config);
    return withEngines(config, { isServer: true }, (engines) =>
      simulate(parameters, engines, (text) => extractor.extract(text)),
    );
  },
  async migrate(parameters) {
    const { migrate } = await import('./cli/migrate.ts');
    return migrate(parameters, databaseParts(loadConfig(installFolder)));
  },
  async backup(parameters) {
    const { backup } = await import('./cli/backup.ts');
    return backup(parameters, databaseParts(loadConfig(installFolder)));
  },
  async restore(parameters) {
    const { restore } = await import('./cli/restore.ts');
    return restore(parameters, { ...databaseParts(loadConfig(installFolder)), clock: systemClock });
  },
  async doctor(parameters) {
    const { doctor } = await import('./cli/doctor.ts');
    const config = loadConfig(installFolder);
    return withEngines(config, { isServer: false, account: await accountOf(config) }, (engines) =>
      doctor(parameters, { config, engines }),
    );
  },
};

/** Resolves to the exit code: 0 done, 1 failed, 2 used wrongly. */
async function main([name, ...parameters]: readonly string[]): Promise<number> {
  const asksForHelp = name === '--help' || name === '-h' || name === 'help' || parameters.includes('--help');
  if (name === undefined || asksForHelp) {
    process.stdout.write(usage);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    const { version } = await import('./version.ts');
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new UsageError(`there is no command ${JSON.stringify(name)}`);
  return command(parameters);
}

// `clarity extract … | head`: whoever reads has had enough, which is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isTold =
    error instanceof UsageError || error instanceof ConfigError || error instanceof StoreOpenError;
  if (!isTold) throw error;
  process.stderr.write(
    `clarity: ${error.message}\n${error instanceof UsageError ? 'Try: clarity --help\n' : ''}`,
  );
  process.exitCode = 2;
}
