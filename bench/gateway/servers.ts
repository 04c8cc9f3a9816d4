/** The servers that are compared, each in a process of its own on the same core. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BenchProcess } from './bench-process.ts';
import type { LoadTarget } from './load-terms.ts';
import type { MemoryFigures } from './memory-answers.ts';

export interface ServerUnderBench {
  readonly name: string;
  readonly process: BenchProcess;
  readonly target: LoadTarget;
  /** After a collection; not to be had of a server that is not ours. */
  memory(): Promise<MemoryFigures>;
  close(): Promise<void>;
}

/** Findings have a bench of their own; with them each final of the bench costs some 0.3 ms more. */
const opening = {
  send: '{"type":"config","config":{"engine":"echo","extract":false}}',
  answeredBy: '{"type":"ready"',
};

function under(name: string, child: BenchProcess, target: LoadTarget): ServerUnderBench {
  return {
    name,
    process: child,
    target,
    memory: async () => JSON.parse(await child.ask('memory', '{')) as MemoryFigures,
    close: () => child.close(),
  };
}

/** Of the line in which a server tells where it listens. */
async function portOf(child: BenchProcess): Promise<number> {
  for (;;) {
    const port = /listens at http:\S+:(\d+)/.exec(await child.nextLine())?.[1];
    if (port !== undefined) return Number(port);
  }
}

/** @param pace `in-step`: sessions that begin together end their utterances together, and all their audio is final then. */
export async function startGateway(pace: 'in-step' | 'as-people' = 'as-people'): Promise<ServerUnderBench> {
  const directory = await mkdtemp(join(tmpdir(), 'clarity-bench-'));
  // The log is written as a server's is, and nobody reads it.
  const child = BenchProcess.node(
    'servers',
    './gateway-server.ts',
    [directory, pace],
    join(directory, 'log'),
  );
  const server = under('gateway', child, { port: await portOf(child), path: '/ws/transcribe', opening });
  return {
    ...server,
    close: async () => {
      await server.close();
      await rm(directory, { recursive: true });
    },
  };
}

export async function startRelay(): Promise<ServerUnderBench> {
  const child = BenchProcess.node('servers', './relay-server.ts');
  return under('ws relay', child, { port: await portOf(child), path: '/' });
}

/** `undefined` where Python, FastAPI, uvicorn or websockets is missing. */
export async function startFastApi(): Promise<ServerUnderBench | undefined> {
  const python = ['python3', '/usr/bin/python3'].find(
    (program) =>
      spawnSync(program, ['-c', 'import fastapi, uvicorn, websockets'], { stdio: 'ignore' }).status === 0,
  );
  if (python === undefined) return undefined;
  const script = fileURLToPath(new URL('./fastapi-relay.py', import.meta.url));
  const child = new BenchProcess('servers', python, [script]);
  return under('FastAPI relay', child, { port: await portOf(child), path: '/' });
}
