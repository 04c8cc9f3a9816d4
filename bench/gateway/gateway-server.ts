/**
 * The server under the bench: `clarity serve` itself, whole, with an engine that does no work. Its parameters: the folder of
 * its database; `in-step` for utterances that end together. Prints its address as the server does; a line on its input asks for its memory.
 */
import { serve } from '../../packages/server/src/cli/serve.ts';
import { composeExtractor } from '../../packages/server/src/compose/added-terms.ts';
import { readConfig } from '../../packages/server/src/config.ts';
import { createEngineRegistry } from '../../packages/server/src/engines/engine-registry.ts';
import { createEchoEngine } from './echo-engine.ts';
import { answerMemory } from './memory-answers.ts';

const [, , directory, pace] = process.argv;
if (directory === undefined) throw new Error('give the folder of the database');

const config = readConfig(
  {
    API_HOST: '127.0.0.1',
    API_PORT: '0',
    CLARITY_DATA_DIR: directory,
    // Up to a hundredth of it nobody is refused for a loop that is late: it may be the machine that is busy.
    MAX_SESSIONS: '100000',
    MAX_SESSIONS_PER_CLIENT: '100000',
  },
  directory,
  [],
);
const served = serve([], {
  config,
  extraction: composeExtractor({ lexiconDir: undefined }),
  installFolder: directory,
  withEngines: (spending, use) => use(createEngineRegistry([createEchoEngine(pace === 'in-step')], spending)),
  remote: () => Promise.resolve(undefined),
});
await answerMemory();
process.kill(process.pid, 'SIGTERM');
process.exitCode = await served;
