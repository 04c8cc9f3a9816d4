/** `clarity simulate`: AWS on this machine, for programs and tests; no credentials, nothing leaves, nothing is billed. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FaultOrder } from '../aws-emulation/faults.ts';
import { orderFaults } from '../aws-emulation/faults.ts';
import { systemClock } from '../clock/clock.ts';
import { composeEmulatedAws, type EmulatedAwsParts } from '../compose/emulated-aws.ts';
import type { EngineRegistry } from '../engines/engine-registry.ts';
import { parseFault } from './fault-syntax.ts';
import { listening } from './listening.ts';
import { stopSignal } from './stop-signal.ts';
import { parseParameters, UsageError } from './usage-error.ts';

/** AWS's own documentation signs with these. */
const accessKeyId = 'AKIDEXAMPLE';
const secretAccessKey = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';

/** Serves until it is told to stop; resolves to the exit code. */
export async function simulate(
  parameters: readonly string[],
  engines: EngineRegistry,
  extract: EmulatedAwsParts['extract'],
): Promise<number> {
  const { values, positionals } = parseParameters(parameters, {
    port: { type: 'string', default: '8010' },
    engine: { type: 'string', default: 'auto' },
    seed: { type: 'string', default: '1' },
    vocabulary: { type: 'string', multiple: true, default: [] },
    fault: { type: 'string', multiple: true, default: [] },
  });
  if (positionals.length > 0) throw new UsageError(`simulate takes no ${JSON.stringify(positionals[0])}`);
  const port = wholeNumber('--port', values.port, 65_535);
  const seed = wholeNumber('--seed', values.seed, 4_294_967_295);
  const faults: FaultOrder[] = values.fault.map(parseFault);
  const objectFolder = await mkdtemp(join(tmpdir(), 'clarity-aws-'));
  try {
    const emulation = await composeEmulatedAws({
      extract,
      engines,
      engine: values.engine,
      clock: systemClock,
      credentials: [{ accessKeyId, secretAccessKey }],
      objectFolder,
      seed,
      vocabularies: values.vocabulary,
      faults: orderFaults(faults),
      onFailure: (name, error) => process.stderr.write(`clarity: ${name}: ${errorName(error)}\n`),
    }).catch((error: unknown) => {
      throw error instanceof RangeError ? new UsageError(`simulate: ${error.message}`) : error;
    });
    try {
      const place = {
        host: '127.0.0.1',
        port,
        otherPort: (other: number) => `npm run aws:simulate -- --port ${other}`,
      };
      process.stdout.write(
        welcome(await listening(place, () => emulation.listen({ host: '127.0.0.1', port }))),
      );
      await stopSignal();
    } finally {
      await emulation.close();
    }
  } finally {
    await rm(objectFolder, { recursive: true, force: true });
  }
  return 0;
}

function wholeNumber(name: string, text: string, max: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= max) return value;
  throw new UsageError(`simulate: ${name} is ${JSON.stringify(text)}: give a whole number from 0 to ${max}`);
}

/** The message could hold what somebody said. */
function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

function welcome(port: number): string {
  return `
AWS is simulated at http://127.0.0.1:${port}
Transcribe Medical (streaming over HTTP/2 and WebSocket, batch with S3) and Comprehend Medical.

  export AWS_ENDPOINT_URL=http://127.0.0.1:${port}
  export AWS_REGION=us-east-1
  export AWS_ACCESS_KEY_ID=${accessKeyId}
  export AWS_SECRET_ACCESS_KEY=${secretAccessKey}

Stop with Ctrl-C; what was stored is deleted then.
`;
}
