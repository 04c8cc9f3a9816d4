/** `clarity serve`: the server, from its parts to its shutdown. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { extract } from '@clarity-care/clinical';
import { pino, type Logger } from 'pino';
import type { ServerConfig } from '../config.ts';
import type { EngineRegistry } from '../engines/engine-registry.ts';
import { registerTranscribeSocket } from '../gateway/transcribe-socket.ts';
import { buildApp } from '../http/app.ts';
import { isLoopback } from '../http/trusted-host.ts';
import { systemClock } from '../session/session-ports.ts';
import { sessionRules } from '../session/session-rules.ts';
import { lockDataFolder } from '../storage/sqlite/data-folder-lock.ts';
import { openSqliteStore } from '../storage/sqlite/sqlite-store.ts';
import type { TranscriptStore } from '../storage/transcript-store.ts';
import { createLogger } from '../telemetry/logger.ts';
import { sessionLog } from '../telemetry/session-log.ts';
import { version } from '../version.ts';
import { serverAddress } from './server-address.ts';
import { parseParameters, UsageError } from './usage-error.ts';

export interface ServeParts {
  readonly config: ServerConfig;
  readonly engines: EngineRegistry;
  /** Where set-up put the sample dictation. */
  readonly installFolder: string;
}

/** Between two pings of the WebSocket protocol. */
const heartbeatMs = 15_000;

/** Serves until SIGTERM or SIGINT; resolves to the exit code once every session has its last words stored. */
export async function serve(
  parameters: readonly string[],
  { config, engines, installFolder }: ServeParts,
): Promise<number> {
  const { positionals } = parseParameters(parameters, {});
  if (positionals.length > 0)
    throw new UsageError(
      `serve takes no ${JSON.stringify(positionals[0])}; it is set by variables, see .env.example`,
    );
  const log = createLogger({ level: config.debug ? 'debug' : 'info', destination: pino.destination(2) });
  const store = await openSqliteStore({ directory: config.dataDir });
  try {
    const unlock = lockDataFolder(config.dataDir);
    try {
      const interrupted = await store.endInterruptedSessions(systemClock.now());
      if (interrupted > 0) log.warn({ sessions: interrupted }, 'sessions_interrupted');
      await serveFrom(store, { config, engines, installFolder }, log);
    } finally {
      unlock();
    }
  } finally {
    await store.close();
  }
  return 0;
}

/** Resolves when the server has been told to stop and every session has its last words stored. */
async function serveFrom(
  store: TranscriptStore,
  { config, engines, installFolder }: ServeParts,
  log: Logger,
): Promise<void> {
  const { allowedOrigins } = config;
  const settings = { idleMs: config.idleTimeoutMs, maxSessionMs: config.maxSessionMs };
  const app = buildApp({
    store,
    engines,
    extract,
    transcribeRegion: config.awsRegion,
    allowedOrigins: [...allowedOrigins],
    isLoopbackOnly: isLoopback(config.host),
    version,
    logger: log,
    debug: config.debug,
  });
  const live = await registerTranscribeSocket(app, {
    allowedOrigins,
    heartbeatMs,
    clock: systemClock,
    limits: sessionRules('', settings).limits,
    sessionPorts: (connection) => ({
      connection,
      store,
      engines,
      rules: sessionRules(randomUUID(), settings),
      clock: systemClock,
      log: sessionLog(log),
    }),
  });
  try {
    await listen(app, config);
    // With port 0 the system has chosen one.
    const address = app.server.address();
    const port = typeof address === 'object' && address !== null ? address.port : config.port;
    process.stdout.write(welcome(port, config, installFolder));
    const signal = await stopSignal();
    log.info({ signal, sessions: live.count }, 'stopping');
    await live.drain();
  } finally {
    await app.close();
  }
}

async function listen(app: ReturnType<typeof buildApp>, { host, port }: ServerConfig): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new UsageError(
        `port ${port} on ${host} is in use. Stop the other program, or choose another port: API_PORT=8001 npm start`,
      );
    }
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new UsageError(`cannot listen on ${host}:${port} (${code}). Set API_HOST and API_PORT.`);
    }
    throw error;
  }
}

function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, resolve);
  });
}

function welcome(port: number, { host }: ServerConfig, installFolder: string): string {
  const address = serverAddress(host, port);
  const sample = join(installFolder, 'var/samples/dictation.wav');
  const file = existsSync(sample) ? relative(process.cwd(), sample) : 'YOUR-RECORDING.wav';
  const isOpenToOthers = !isLoopback(host);
  return `
Clarity Care ${version} listens at ${address}

  ${address}/docs      the API, to read and to try
  ${address}/health    what works on this machine
  ${address.replace('http', 'ws')}/ws/transcribe

Try it, in another terminal:

  npx clarity transcribe ${file}
  node docs/examples/stream-file.mjs ${file}

The embedded recogniser (sphinx) is for trying everything out, not for a clinic.
${isOpenToOthers ? `\nAnyone who reaches ${host}:${port} can use this server: it does not authenticate yet. Keep it behind a firewall.\n` : ''}Stop with Ctrl-C.
`;
}
