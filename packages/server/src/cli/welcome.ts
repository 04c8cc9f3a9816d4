/** What a server says once it listens. */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ServerConfig } from '../config.ts';
import type { EngineRegistry, EngineStatus } from '../engines/engine-registry.ts';
import { isLoopback } from '../http/trusted-host.ts';
import { version } from '../version.ts';
import { serverAddress } from './server-address.ts';

/** Where speech goes from here, and what to make of it. */
export async function speechNote(
  engines: Pick<EngineRegistry, 'select' | 'list'>,
  { aws, modelDir }: Pick<ServerConfig, 'aws' | 'modelDir'>,
): Promise<string> {
  const selection = await engines.select('auto', 'en-US');
  if (selection.outcome === 'unavailable') return noEngineNote(await engines.list(), modelDir);
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

/** Why each engine cannot be had; those that nobody has set up come last, for they are the least likely to be meant. */
function noEngineNote(engines: readonly EngineStatus[], modelDir: string): string {
  const reasons = engines
    .filter(({ explicitOnly }) => !explicitOnly)
    .flatMap(({ name, availability }) =>
      availability.state === 'unavailable' ? [{ name, ...availability }] : [],
    )
    .toSorted((a, b) => Number(a.isSetUp === false) - Number(b.isSetUp === false))
    .map(({ name, message }) => `  ${name}: ${message}`);
  // With the slash a file is none.
  const folderNote = existsSync(`${modelDir}/`)
    ? []
    : [
        `  There is no folder ${modelDir}, where the language model is looked for: mend CLARITY_MODEL_DIR, or leave it unset and run npm start.`,
      ];
  return ['No engine can be had now, and no dictation can begin:', ...reasons, ...folderNote].join('\n');
}

export interface WelcomeFacts {
  readonly port: number;
  readonly host: string;
  readonly emulatedAt: string | undefined;
  readonly speech: string;
}

export function welcome({ port, host, emulatedAt, speech }: WelcomeFacts, installFolder: string): string {
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
