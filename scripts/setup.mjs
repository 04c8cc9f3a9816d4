// Sets up what is missing: npm packages with the pinned Node, Debian packages, the language model, spoken samples.
// Plain JavaScript for any Node >= 18, without dependencies, since it runs before there are any. Each step looks
// first whether there is anything to do, so running it again costs milliseconds.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installPackages, missingPackages, startPackages, testPackages } from './debian.mjs';
import { pinnedNode } from './pinned-node.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What went wrong, in words for the person at the keyboard; shown without a stack. */
export class SetupError extends Error {}

const say = (text) => process.stderr.write(`  setup  ${text}\n`);

/** @param {'start' | 'test'} purpose */
export function setUp(purpose) {
  if (Number(process.versions.node.split('.')[0]) < 18) {
    throw new SetupError(`Node ${process.versions.node} is too old: install Node 18 or later, with npm.`);
  }
  const began = Date.now();
  const steps = [npmPackages, () => debianPackages(purpose), languageModel, () => spokenText(purpose)];
  const didSomething = steps.map((step) => step()).some(Boolean);
  if (didSomething) say(`done in ${((Date.now() - began) / 1000).toFixed(0)} s`);
}

/** Every step answers whether it had anything to do. */
function npmPackages() {
  const lock = join(root, 'package-lock.json');
  const stamp = join(root, 'node_modules', '.clarity-lock');
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && pinnedNode(root) !== undefined)
    return false;
  say('installing npm packages and Node 24 (once; about a minute)');
  // `--ignore-scripts`: every package used here ships its native parts ready-made.
  step(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    'npm could not install the packages',
  );
  if (pinnedNode(root) === undefined) {
    throw new SetupError(
      `there is no Node 24 for ${process.platform} ${process.arch} among the packages. Install Node 24.12 or later and run this again.`,
    );
  }
  writeFileSync(stamp, wanted);
  return true;
}

function debianPackages(purpose) {
  const missing = missingPackages(purpose === 'test' ? testPackages : startPackages);
  if (missing.length === 0) return false;
  try {
    installPackages(missing, say);
  } catch (error) {
    throw new SetupError(error.message);
  }
  return true;
}

function languageModel() {
  const stamp = join(root, 'var', 'language-model', '.inputs');
  const wanted = hashOf(
    join(root, 'packages/server/speech-model'),
    join(root, 'packages/server/src/engines/sphinx/language-model'),
  );
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;
  say('building the language model for dictation (once; under a minute)');
  step(
    pinnedNode(root),
    ['packages/server/src/engines/sphinx/language-model/build-language-model.ts'],
    'the language model could not be built',
  );
  writeFileSync(stamp, wanted);
  return true;
}

/** One digest over all files below the folders, names included. */
function hashOf(...folders) {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const name of readdirSync(folder, { recursive: true }).map(String).sort()) {
      const file = join(folder, name);
      if (statSync(file).isFile()) hash.update(`${name}\0`).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/** The sample for the first dictation; for the tests, dictations in several voices too. */
function spokenText(purpose) {
  const sample = join(root, 'var/samples/dictation.wav');
  const isMissing = !existsSync(sample);
  if (isMissing) {
    say('speaking a sample dictation');
    mkdirSync(dirname(sample), { recursive: true });
    step(
      'flite',
      ['-voice', 'rms', '-f', join(root, 'test-data/sample-dictation.txt'), '-o', sample],
      'the sample could not be spoken',
    );
  }
  if (purpose === 'test') {
    step(pinnedNode(root), ['bench/speech/speak-dictations.ts'], 'the test dictations could not be spoken');
  }
  return isMissing;
}

function step(command, parameters, complaint) {
  const done = spawnSync(command, parameters, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (done.status !== 0) {
    throw new SetupError(
      `${complaint}: the command was \`${[command, ...parameters].join(' ')}\`; its output is above.`,
    );
  }
}

/** Runs a set-up for a script that is the command's entry: complains in one line and ends the process when it fails. */
export function setUpOrExit(purpose) {
  try {
    setUp(purpose);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`\n  setup  ${error.message}\n`);
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  setUpOrExit(process.argv.includes('--test') ? 'test' : 'start');
}
