/** `clarity serve`: the server, from its parts to its shutdown. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pino, type Logger } from 'pino';
import type { ComposedExtractor } from '../compose/added-terms.ts';
import type { AnnotatorEvents, ComposedAnnotator } from '../compose/aws-account.ts';
import { composePrices } from '../compose/price-table.ts';
import { ConfigError, type ServerConfig } from '../config.ts';
import type { EngineRegistry } from '../engines/engine-registry.ts';
import type { SpendingLimit } from '../engines/spending-limit.ts';
import { createTextExtraction } from '../extraction/text-extraction.ts';
import { LiveSessions } from '../gateway/live-sessions.ts';
import { registerTranscribeSocket } from '../gateway/transcribe-socket.ts';
import { buildApp } from '../http/app.ts';
import { isLoopback } from '../http/trusted-host.ts';
import { systemClock } from '../clock/clock.ts';
import type { SessionRules } from '../session/session-state.ts';
import { sessionRules } from '../session/session-rules.ts';
import { lockDataFolder } from '../storage/sqlite/data-folder-lock.ts';
import { openSqliteStore } from '../storage/sqlite/sqlite-store.ts';
import type { ServerStore } from '../storage/transcript-store.ts';
import { createLogger } from '../telemetry/logger.ts';
import { sessionLog } from '../telemetry/session-log.ts';
import type { PriceTable } from '../usage/price-table.ts';
import { createUsageMeter, type UsageMeter } from '../usage/usage-meter.ts';
import { msToNextUtcDay } from '../usage/utc-day.ts';
import { version } from '../version.ts';
import { listening } from './listening.ts';
import { serverAddress } from './server-address.ts';
import { stopSignal } from './stop-signal.ts';
import { parseParameters, UsageError } from './usage-error.ts';

export interface ServeParts {
  readonly config: ServerConfig;
  readonly extraction: ComposedExtractor;
  /** Where set-up put the sample dictation. */
  readonly installFolder: string;
  /** Gives the engines to `use`, and closes them after it. */
  readonly withEngines: (
    spending: SpendingLimit,
    use: (engines: EngineRegistry) => Promise<void>,
  ) => Promise<void>;
  /** Beside the local one, or instead of it; `undefined` when only the local one is set up. */
  readonly remote: (events: AnnotatorEvents) => Promise<ComposedAnnotator | undefined>;
}

/** Between two pings of the WebSocket protocol. */
const heartbeatMs = 15_000;

/** Serves until SIGTERM or SIGINT; resolves to the exit code once every session has its last words stored. */
export async function serve(parameters: readonly string[], parts: ServeParts): Promise<number> {
  const { positionals } = parseParameters(parameters, {});
  if (positionals.length > 0)
    throw new UsageError(
      `serve takes no ${JSON.stringify(positionals[0])}; it is set by variables, see .env.example`,
    );
  const { config } = parts;
  const log = createLogger({ level: config.debug ? 'debug' : 'info', destination: pino.destination(2) });
  const prices = composePrices(config);
  if (config.lexiconDir !== undefined) log.info({ count: parts.extraction.addedTerms }, 'terms_added');
  // Their words are the practice's, not a patient's; the log takes no long fields.
  for (const doubt of parts.extraction.doubts) log.warn({ reason: doubt.slice(0, 120) }, 'terms_doubtful');
  const store = await openSqliteStore({ directory: config.dataDir });
  try {
    const unlock = lockDataFolder(config.dataDir);
    try {
      const interrupted = await store.endInterruptedSessions(systemClock.now());
      if (interrupted > 0) log.warn({ sessions: interrupted }, 'sessions_interrupted');
      await serveFrom(store, prices, parts, log);
    } finally {
      unlock();
    }
  } finally {
    await store.close();
  }
  return 0;
}

/** Resolves when the server has been told to stop, every session has its last words stored, and their cost. */
async function serveFrom(
  store: ServerStore,
  prices: PriceTable,
  { config, extraction, installFolder, withEngines, remote: composeRemote }: ServeParts,
  log: Logger,
): Promise<void> {
  const { capUsdPerDay, atCap } = config.spending;
  const live = new LiveSessions();
  const meter = await createUsageMeter({
    prices,
    store,
    clock: systemClock,
    ...(capUsdPerDay === undefined ? {} : { capUsdPerDay }),
    onCap: (reached) => {
      log.warn({ reason: reached }, 'cost_cap');
      if (reached === 'near_cap') live.costCapNear();
    },
    onStoreFailed: (error) => log.error({ err: error }, 'usage_not_stored'),
  });
  let lastProblem: string | undefined;
  const remote = await composeRemote({
    onFault: (error) => log.error({ err: error }, 'annotator_failed'),
    onSeen: (problem) => {
      // Once, not for each request; the log takes no long fields.
      if (problem !== undefined && problem !== lastProblem) {
        log.warn({ reason: problem.slice(0, 120) }, 'annotator_unavailable');
      }
      lastProblem = problem;
    },
  });
  try {
    const spending: SpendingLimit = {
      cappedForMs: () => (meter.state() === 'capped' ? msToNextUtcDay(systemClock.now()) : undefined),
      atCap,
    };
    await withEngines(spending, async (engines) => {
      const emulation = await startEmulation(config, extraction, engines, log);
      try {
        const running = {
          store,
          meter,
          engines,
          extraction,
          live,
          remote,
          emulatedAt: emulation?.address,
        };
        await serveWith(running, { config, installFolder }, log);
      } finally {
        await emulation?.close();
      }
    });
  } finally {
    await remote?.annotator.close();
    await meter.close();
  }
}

/** AWS's interfaces on a port of their own, when that is switched on. */
async function startEmulation(
  { emulation: settings, dataDir, host }: ServerConfig,
  { extractor }: ComposedExtractor,
  engines: EngineRegistry,
  log: Logger,
): Promise<{ readonly address: string; close(): Promise<void> } | undefined> {
  if (settings === undefined) return undefined;
  const { port, engine, accessKeyId, secretAccessKey } = settings;
  const { composeEmulatedAws } = await import('../compose/emulated-aws.ts');
  const emulation = await composeEmulatedAws({
    extract: (text) => extractor.extract(text),
    engines,
    engine,
    clock: systemClock,
    credentials: [{ accessKeyId, secretAccessKey }],
    objectFolder: join(dataDir, 'aws-emulation'),
    onFailure: (name, error) => log.error({ err: error }, name),
  }).catch((error: unknown) => {
    throw error instanceof RangeError ? new ConfigError([`AWS_EMULATION_ENGINE: ${error.message}`]) : error;
  });
  const bound = await listening(
    { host, port, otherPort: (other) => `AWS_EMULATION_PORT=${other} npm start` },
    () => emulation.listen({ host, port }),
  );
  return { address: serverAddress(host, bound), close: () => emulation.close() };
}

interface RunningParts {
  readonly store: ServerStore;
  readonly meter: UsageMeter;
  readonly engines: EngineRegistry;
  readonly extraction: ComposedExtractor;
  readonly live: LiveSessions;
  readonly remote: ComposedAnnotator | undefined;
  readonly emulatedAt: string | undefined;
}

async function serveWith(
  { store, meter, engines, extraction: { extractor, lists }, live, remote, emulatedAt }: RunningParts,
  { config, installFolder }: Pick<ServeParts, 'config' | 'installFolder'>,
  log: Logger,
): Promise<void> {
  const { allowedOrigins } = config;
  const settings = {
    idleMs: config.idleTimeoutMs,
    maxSessionMs: config.maxSessionMs,
    maxEngineFailures: config.maxEngineFailures,
    remoteAnnotator: remoteAnnotatorOf(config),
    extractor,
  };
  const extraction = createTextExtraction({ extractor, lists, clock: systemClock });
  const app = buildApp({
    store,
    engines,
    extraction,
    usage: meter,
    ...(remote === undefined ? {} : { remoteAnnotator: remote.health }),
    transcribeRegion: config.aws.region,
    allowedOrigins: [...allowedOrigins],
    isLoopbackOnly: isLoopback(config.host),
    version,
    logger: log,
    debug: config.debug,
  });
  await registerTranscribeSocket(app, live, {
    allowedOrigins,
    heartbeatMs,
    clock: systemClock,
    limits: sessionRules('', settings).limits,
    sessionPorts: (connection) => ({
      connection,
      store,
      engines,
      meter: meter.begin(),
      ...(remote === undefined ? {} : { annotator: remote.annotator }),
      rules: sessionRules(randomUUID(), {
        ...settings,
        spending: {
          state: meter.state(),
          atCap: config.spending.atCap,
          cappedForMs: msToNextUtcDay(systemClock.now()),
        },
      }),
      clock: systemClock,
      log: sessionLog(log),
    }),
  });
  try {
    const { host, port: wanted } = config;
    await listening({ host, port: wanted, otherPort: (other) => `API_PORT=${other} npm start` }, () =>
      app.listen({ host, port: wanted }),
    );
    // With port 0 the system has chosen one.
    const address = app.server.address();
    const port = typeof address === 'object' && address !== null ? address.port : config.port;
    process.stdout.write(
      welcome({ port, host, emulatedAt, speech: await speechNote(engines, config) }, installFolder),
    );
    const signal = await stopSignal();
    log.info({ signal, sessions: live.count }, 'stopping');
    await live.drain();
  } finally {
    await app.close();
    await extraction.close();
  }
}

function remoteAnnotatorOf({ annotator }: ServerConfig): SessionRules['remoteAnnotator'] {
  switch (annotator) {
    case 'local':
      return 'none';
    case 'aws':
      return 'instead_of_local';
    case 'both':
      return 'beside_local';
  }
}

/** Where speech goes from here, and what to make of it. */
async function speechNote(engines: EngineRegistry, { aws }: ServerConfig): Promise<string> {
  const selection = await engines.select('auto', 'en-US');
  if (selection.outcome !== 'selected') return `No engine can be had now: ${selection.message}`;
  const { engine, passedOver } = selection;
  if (engine.capabilities.isBilled === true) {
    return aws.transcribeEndpoint === undefined
      ? 'Speech goes to Amazon Transcribe Medical, which costs money: GET /api/usage shows how much.'
      : `Speech goes to ${aws.transcribeEndpoint} as to Amazon Transcribe Medical; GET /api/usage counts it at AWS's prices.`;
  }
  const local = 'The embedded recogniser (sphinx) is for trying everything out, not for a clinic.';
  return passedOver === undefined
    ? local
    : `The engine ${passedOver.name} is set up and cannot be had: ${passedOver.message}\n${local}`;
}

interface WelcomeFacts {
  readonly port: number;
  readonly host: string;
  readonly emulatedAt: string | undefined;
  readonly speech: string;
}

function welcome({ port, host, emulatedAt, speech }: WelcomeFacts, installFolder: string): string {
  const address = serverAddress(host, port);
  const sample = join(installFolder, 'var/samples/dictation.wav');
  const file = existsSync(sample) ? relative(process.cwd(), sample) : 'YOUR-RECORDING.wav';
  const isOpenToOthers = !isLoopback(host);
  const socket = `${address.replace('http', 'ws')}/ws/transcribe`;
  const otherAddress = port === 8000 && isLoopback(host) ? '' : ` ${socket}`;
  return `
Clarity Care ${version} listens at ${address}

  ${address}/docs      the API, to read and to try
  ${address}/health    what works on this machine
  ${socket}
${emulatedAt === undefined ? '' : `  ${emulatedAt}    AWS's interfaces in front of this machine\n`}
Try it, in another terminal:

  npx clarity transcribe ${file}
  node docs/examples/stream-file.mjs ${file}${otherAddress}

${speech}
${isOpenToOthers ? `\nAnyone who reaches ${host}:${port} can use this server: it does not authenticate yet. Keep it behind a firewall.\n` : ''}Stop with Ctrl-C.
`;
}
