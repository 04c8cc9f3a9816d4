/** AWS's interfaces over an engine and the annotator of this machine. */
import { createAwsEmulation, type AwsEmulation } from '../aws-emulation/emulation.ts';
import { awsLimits, type EmulationOptions } from '../aws-emulation/emulation-options.ts';
import { phiSpans } from '../aws-emulation/comprehend/phi-spans.ts';
import { orderFaults } from '../aws-emulation/faults.ts';
import type { Clock } from '../clock/clock.ts';
import type { EngineRegistry } from '../engines/engine-registry.ts';
import type { SpeechEngine } from '../engines/speech-engine.ts';

export interface EmulatedAwsParts
  extends
    Partial<Pick<EmulationOptions, 'faults' | 'seed' | 'vocabularies'>>,
    Pick<EmulationOptions, 'credentials' | 'objectFolder' | 'onFailure'> {
  readonly extract: EmulationOptions['extract'];
  readonly engines: EngineRegistry;
  /** `auto`, or an engine's name. */
  readonly engine: string;
  readonly clock: Clock;
}

/** Throws `RangeError`, with the names there are, when there is no such engine. */
export async function composeEmulatedAws(parts: EmulatedAwsParts): Promise<AwsEmulation> {
  const { extract, engines, engine, clock, credentials, objectFolder, onFailure } = parts;
  return createAwsEmulation({
    engine: await engineBehind(engines, engine),
    extract,
    credentials,
    clock,
    limits: awsLimits,
    seed: parts.seed ?? 1,
    faults: parts.faults ?? orderFaults(),
    findPhi: (text) => phiSpans(text, extract(text)),
    vocabularies: parts.vocabularies ?? [],
    objectFolder,
    onFailure,
  });
}

/** One that costs money would be AWS itself. */
async function engineBehind(engines: EngineRegistry, asked: string): Promise<SpeechEngine> {
  const local = (await engines.list())
    .map(({ name }) => engines.get(name))
    .filter(({ capabilities }) => capabilities.isBilled !== true);
  const engine =
    asked === 'auto'
      ? local.find(({ capabilities }) => !capabilities.explicitOnly)
      : local.find(({ name }) => name === asked);
  if (engine !== undefined) return engine;
  const names = local.map(({ name }) => name).join(', ');
  throw new RangeError(
    `there is no engine ${JSON.stringify(asked)} that works on this machine: use auto or one of ${names}`,
  );
}
