/** `clarity serve`: the server, from its parts to its shutdown. */
import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pino, type Logger } from 'pino';
import { AudioBlocks } from '../audio/audio-blocks.ts';
import type { ComposedExtractor } from '../compose/added-terms.ts';
import type { AnnotatorEvents, ComposedAnnotator } from '../compose/aws-account.ts';
import { composePrices } from '../compose/price-table.ts';
import { composeStore, type ComposedStore } from '../compose/server-store.ts';
import { ConfigError, type ServerConfig } from '../config.ts';
import type { EngineRegistry } from '../engines/engine-registry.ts';
import type { SpendingLimit } from '../engines/spending-limit.ts';
import { createTextExtraction } from '../extraction/text-extraction.ts';
import { createAdmission } from '../gateway/admission.ts';
import { watchEventLoop } from '../gateway/event-loop-load.ts';
import { LiveSessions } from '../gateway/live-sessions.ts';
import { registerTranscribeSocket } from '../gateway/transcribe-socket.ts';
import { buildApp } from '../http/app.ts';
import { isLoopback } from '../http/trusted-host.ts';
import { systemClock } from '../clock/clock.ts';
import { watchInstances } from '../instances/instance-watch.ts';
import type { SessionRules } from '../session/session-state.ts';
import { MAX_FRAME_BYTES, sessionRules, type SessionIdentity } from '../session/session-rules.ts';
import { createLogger } from '../telemetry/logger.ts';
import { sessionLog } from '../telemetry/session-log.ts';
import type { PriceTable } from '../usage/price-table.ts';
import { createUsageMeter, type UsageMeter } from '../usage/usage-meter.ts';
import { msToNextUtcDay } from '../usage/utc-day.ts';
import { version } from '../version.ts';
import { tuneGarbageCollection } from './garbage-collection.ts';
import { listening } from './listening.ts';
import { serverAddress } from './server-address.ts';
import { stopSignal } from './stop-signal.ts';
import { parseParameters, UsageError } from './usage-error.ts';
import { speechNote, welcome } from './welcome.ts';

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
  tuneGarbageCollection();
  const { config } = parts;
  const log = createLogger({ level: config.debug ? 'debug' : 'info', destination: pino.destination(2) });
  const prices = composePrices(config);
  if (config.lexiconDir !== undefined) log.info({ count: parts.extraction.addedTerms }, 'terms_added');
  // Their words are the practice's, not a patient's; the log takes no long fields.
  for (const doubt of parts.extraction.doubts) log.warn({ reason: doubt.slice(0, 120) }, 'terms_doubtful');
  const database = await composeStore(config, (error) =>
    log.warn({ err: error }, 'database_connection_lost'),
  );
  let cancelForce: () => void = () => undefined;
  // A database or an engine that hangs must not hold the process: what is not stored by then, clients have.
  const onStopping = () => {
    cancelForce = systemClock.after(config.shutdownMs + forceAfterMs, () => {
      log.error('stop_forced');
      process.exit(1);
    });
  };
  try {
    await serveFrom(database, prices, parts, log, onStopping);
  } finally {
    await database.close();
    cancelForce();
  }
  return 0;
}

/** Resolves when the server has been told to stop, every session has its last words stored, and their cost. */
async function serveFrom(
  database: ComposedStore,
  prices: PriceTable,
  { config, extraction, installFolder, withEngines, remote: composeRemote }: ServeParts,
  log: Logger,
  onStopping: () => void,
): Promise<void> {
  const { capUsdPerDay, atCap } = config.spending;
  const { store } = database;
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
          database,
          meter,
          engines,
          extraction,
          live,
          remote,
          emulatedAt: emulation?.address,
        };
        await serveWith(running, { config, installFolder, onStopping }, log);
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
  readonly database: ComposedStore;
  readonly meter: UsageMeter;
  readonly engines: EngineRegistry;
  readonly extraction: ComposedExtractor;
  readonly live: LiveSessions;
  readonly remote: ComposedAnnotator | undefined;
  readonly emulatedAt: string | undefined;
}

async function serveWith(
  running: RunningParts,
  {
    config,
    installFolder,
    onStopping,
  }: Pick<ServeParts, 'config' | 'installFolder'> & { readonly onStopping: () => void },
  log: Logger,
): Promise<void> {
  const { database, meter, engines, extraction: composed, live, remote, emulatedAt } = running;
  const { extractor, lists } = composed;
  const { store } = database;
  const { allowedOrigins } = config;
  const instanceId = randomUUID();
  const settings = {
    idleMs: config.idleTimeoutMs,
    maxSessionMs: config.maxSessionMs,
    maxEngineFailures: config.maxEngineFailures,
    resumeWindowMs: config.resumeWindowMs,
    maxAudioAheadMs: config.maxAudioAheadMs,
    remoteAnnotator: remoteAnnotatorOf(config),
    extractor,
  };
  const loopLoad = watchEventLoop({ clock: systemClock });
  const admission = createAdmission({ limits: config, loopLoad });
  const extraction = createTextExtraction({ extractor, lists, clock: systemClock });
  const app = buildApp({
    store,
    database,
    isDraining: () => admission.isDraining,
    liveSessions: () => admission,
    extractor,
    clock: systemClock,
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
  const audioBlocks = new AudioBlocks();
  await registerTranscribeSocket(app, live, {
    allowedOrigins,
    heartbeatMs,
    clock: systemClock,
    admission,
    maxFrameBytes: MAX_FRAME_BYTES,
    sessionPorts: (connection) => ({
      connection,
      store,
      instanceId,
      audioBlocks,
      recordsAudio: config.recordAudio,
      engines,
      meter: meter.begin(),
      ...(remote === undefined ? {} : { annotator: remote.annotator }),
      rules: sessionRules(newIdentity(), {
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
  const watch = await watchInstances(
    {
      instanceId,
      store,
      clock: systemClock,
      resumeWindowMs: config.resumeWindowMs,
      leases: () => live.leases(),
      onLost: (leases) => live.superseded(leases),
      onAbandoned: (sessions) => log.warn({ sessions }, 'sessions_interrupted'),
      onFailed: (error) => log.error({ err: error }, 'instance_watch_failed'),
    },
    database.isAlone,
  );
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
    admission.drain();
    onStopping();
    await live.drain(systemClock, config.shutdownMs);
  } finally {
    await app.close();
    await watch.close();
    loopLoad.close();
    await extraction.close();
  }
}

/** After the time for the sessions: for all that is closed after them, up to the database. */
const forceAfterMs = 4500;

/** 256 random bits: nobody guesses who may go on with a session. */
const resumeTokenBytes = 32;

function newIdentity(): SessionIdentity {
  return { sessionId: randomUUID(), resumeToken: randomBytes(resumeTokenBytes).toString('base64url') };
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
