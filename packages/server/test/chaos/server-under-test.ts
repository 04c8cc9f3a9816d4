/**
 * `clarity serve` with engines that fail by chance: composed as `main.ts` does, with the engines of this test. Its faults
 * come in `CHAOS_FAULTS` (see `FaultSettings`).
 */
import { composeExtractor } from '../../src/compose/added-terms.ts';
import { serve } from '../../src/cli/serve.ts';
import { loadConfig } from '../../src/config.ts';
import { createEngineRegistry } from '../../src/engines/engine-registry.ts';
import { createSphinxEngine } from '../../src/engines/sphinx/sphinx-engine.ts';
import { projectFolder } from '../support/server-process.ts';
import { createBurstEngine } from './burst-engine.ts';
import { withSeededFaults, type FaultSettings } from './seeded-faults.ts';

const config = loadConfig(projectFolder);
const faults = JSON.parse(
  process.env['CHAOS_FAULTS'] ?? '{"seed":0,"share":0,"sureFaults":0,"hangShare":0}',
) as FaultSettings;

process.exitCode = await serve([], {
  config,
  extraction: composeExtractor(config),
  installFolder: projectFolder,
  withEngines: async (spending, use) => {
    const sphinx = createSphinxEngine({
      modelDirectory: config.modelDir,
      maxStreams: config.sphinxMaxStreams,
      warmProcesses: 1,
    });
    const engines = createEngineRegistry(
      [sphinx, createBurstEngine()].map((engine) => withSeededFaults(engine, faults)),
      spending,
    );
    try {
      await use(engines);
    } finally {
      await engines.close();
    }
  },
  remote: () => Promise.resolve(undefined),
});
