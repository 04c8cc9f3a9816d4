/** `clarity doctor`: what this machine has, and what to do about what it lacks. */
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { composePrices } from '../compose/price-table.ts';
import { ConfigError, type ServerConfig } from '../config.ts';
import type { EngineRegistry } from '../engines/engine-registry.ts';
import { LexiconError, readLexiconFolder } from '../terminology/lexicon-folder.ts';
import { serverAddress } from './server-address.ts';
import { parseParameters } from './usage-error.ts';

interface Check {
  readonly name: string;
  readonly isGood: boolean;
  /** It is not there, and is not needed. */
  readonly isOptional?: true;
  /** It works, and may be meant otherwise. */
  readonly isDoubtful?: true;
  /** What was found, or what to do. */
  readonly detail: string;
}

export interface DoctorParts {
  readonly config: ServerConfig;
  readonly engines: EngineRegistry;
}

/** Exit code 0 when everything needed to serve is there. */
export async function doctor(
  parameters: readonly string[],
  { config, engines }: DoctorParts,
): Promise<number> {
  const { values } = parseParameters(parameters, { json: { type: 'boolean', default: false } });
  const checks = [
    nodeVersion(),
    ...(await engineChecks(engines)),
    dataFolder(config.dataDir),
    ...ownTerms(config.lexiconDir),
    ...ownPrices(config),
    await freePort(config.host, config.port),
  ];
  if (values.json) process.stdout.write(`${JSON.stringify({ checks }, undefined, 2)}\n`);
  else for (const check of checks) process.stdout.write(`${signOf(check)} ${check.name}: ${check.detail}\n`);
  return checks.every((check) => check.isGood) ? 0 : 1;
}

function signOf({ isGood, isOptional, isDoubtful }: Check): string {
  if (isOptional === true) return '--   ';
  if (isDoubtful === true) return 'look ';
  return isGood ? 'ok   ' : 'MEND ';
}

/** The oldest that runs TypeScript as it is and has node:sqlite without a flag. */
const oldestNode = [24, 12] as const;

function nodeVersion(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return {
    name: 'node',
    isGood: major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]),
    detail: `${process.versions.node} on ${process.platform} ${process.arch}; ${oldestNode.join('.')} or later is needed`,
  };
}

/** One engine that `auto` may choose is enough. */
async function engineChecks(engines: EngineRegistry): Promise<Check[]> {
  const statuses = await engines.list();
  const isOneThere = statuses.some(
    ({ explicitOnly, availability }) => !explicitOnly && availability.state !== 'unavailable',
  );
  return statuses.map(({ name, availability }) => {
    const isThere = availability.state !== 'unavailable';
    return {
      name: `engine ${name}`,
      isGood: isThere || isOneThere,
      ...(isThere || !isOneThere ? {} : { isOptional: true }),
      detail: availability.state === 'available' ? 'available' : availability.message,
    };
  });
}

function dataFolder(folder: string): Check {
  // What is not there yet is made by the server, below the first folder that is.
  let existing = folder;
  while (!existsSync(existing)) existing = dirname(existing);
  try {
    if (!statSync(existing).isDirectory())
      return {
        name: 'data folder',
        isGood: false,
        detail: `${existing} is not a folder; set CLARITY_DATA_DIR to another place`,
      };
    accessSync(existing, constants.W_OK);
    return { name: 'data folder', isGood: true, detail: `${folder} can be written` };
  } catch {
    return {
      name: 'data folder',
      isGood: false,
      detail: `${existing} cannot be written; change its owner, or set CLARITY_DATA_DIR to another folder`,
    };
  }
}

/** Nothing where no lists are set up. */
function ownTerms(folder: string | undefined): Check[] {
  if (folder === undefined) return [];
  const name = 'own terms';
  try {
    const { lists, count, doubts } = readLexiconFolder(folder);
    const detail = `${count} in ${lists.length} ${lists.length === 1 ? 'list' : 'lists'} of ${folder}`;
    return [
      { name, isGood: true, detail },
      ...doubts.map((doubt): Check => ({ name, isGood: true, isDoubtful: true, detail: doubt })),
    ];
  } catch (error) {
    if (!(error instanceof LexiconError)) throw error;
    return error.problems.map((problem) => ({
      name,
      isGood: false,
      detail: `CLARITY_LEXICON_DIR: ${problem}`,
    }));
  }
}

/** Nothing where the built-in ones hold. */
function ownPrices(config: ServerConfig): Check[] {
  const file = config.spending.priceTableFile;
  if (file === undefined) return [];
  const name = 'price table';
  try {
    return [{ name, isGood: true, detail: `${file}, prices of ${composePrices(config).pricesOf}` }];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [{ name, isGood: false, detail: error.problems.join('; ') }];
  }
}

async function freePort(host: string, port: number): Promise<Check> {
  const name = `address ${host}:${port}`;
  const problem = await new Promise<string | undefined>((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
  switch (problem) {
    case undefined:
      return { name, isGood: true, detail: 'free' };
    case 'EADDRINUSE':
      return (await isOurs(host, port))
        ? { name, isGood: true, detail: 'this server is running there' }
        : { name, isGood: false, detail: 'in use by another program; set API_PORT to another port' };
    default:
      return { name, isGood: false, detail: `cannot be listened on (${problem}); set API_HOST and API_PORT` };
  }
}

/** Whether what listens there answers as this server does. */
async function isOurs(host: string, port: number): Promise<boolean> {
  try {
    const response = await fetch(`${serverAddress(host, port)}/health`, {
      signal: AbortSignal.timeout(3000),
    });
    const health: unknown = await response.json();
    return typeof health === 'object' && health !== null && 'transcribe_region' in health;
  } catch {
    // Whatever it is, it does not speak as this server does.
    return false;
  }
}
