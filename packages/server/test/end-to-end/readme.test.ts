/** The README's commands, as they stand there. */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { commandsOf } from '../support/documented-commands.ts';
import { icdOrderLine, rxnConsoLine } from '../../src/terminology/synthetic-release.ts';
import { listeningUrl, projectFolder, removeData, startServer } from '../support/server-process.ts';

const run = promisify(execFile);

/** Commands that are the set-up of this very test run, or the run itself. */
const runElsewhere = [/^git clone .*\nnpm start$/, /^npm test$/];

/** What the others must print. */
const expected: readonly [command: RegExp, output: RegExp][] = [
  [/^npx clarity transcribe /, /blood pressure 132\/84 mm\[Hg\]/],
  [/^node docs\/examples\/stream-file\.mjs /, /blood_pressure \{ systolic: 132, diastolic: 84 \} mm\[Hg\]/],
  [/^npx node docs\/examples\/resume-file\.mjs /, /blood pressure one hundred thirty two over eighty four/],
  [/^curl \S+\/api\/sessions$/, /"end_reason":"stopped"/],
  [
    /^curl \S+\/api\/extract/,
    /"kind":"blood_pressure".*"chest pain".*"negated".*"lisinopril".*"kind":"dose"/,
  ],
];

/** As a user has it: the project's Node and programs are not in front, which whoever runs the tests has there. */
const usersEnvironment = {
  ...process.env,
  PATH: (process.env['PATH'] ?? '')
    .split(':')
    .filter((folder) => !folder.startsWith(join(projectFolder, 'node_modules')))
    .join(':'),
};

test('every command of the README does what it says', async () => {
  const server = await startServer({ port: 8000 });
  try {
    for (const command of await commandsOf('README.md')) {
      if (runElsewhere.some((pattern) => pattern.test(command))) continue;
      const [, output] = expected.find(([pattern]) => pattern.test(command)) ?? [];
      assert.ok(output !== undefined, `the README has a command that nothing tests: ${command}`);
      const { stdout } = await run('bash', ['-c', command], { cwd: projectFolder, env: usersEnvironment });
      assert.match(stdout, output, command);
    }
  } finally {
    await server.stop();
    await removeData(server);
  }
});

/** What the commands of the guide to the command line must print. */
const expectedOfGuide: readonly [command: RegExp, output: RegExp][] = [
  [/\| npx clarity extract$/, /"kind":"blood_pressure".*"kind":"oxygen_saturation"/],
  [/npx clarity extract --shape comprehend$/, /"Category":"MEDICATION".*"Type":"DOSAGE"/],
  [/npx clarity extract --jsonl$/, /"kind":"body_weight".*"turn":1/],
  [/\| npx clarity redact$/, /^Patient name: \[NAME\], phone \[PHONE_OR_FAX\]\. BP 120\/80\.$/m],
  [/^npx clarity terminology import/, /rxnorm\.tsv: 1 terms[^]*icd-10-cm\.tsv: 1 terms/],
];

test('the guide to the command line: its commands work', async () => {
  const home = await mkdtemp(join(tmpdir(), 'clarity-home-'));
  try {
    await mkdir(join(home, 'Downloads/rrf'), { recursive: true });
    await writeFile(join(home, 'Downloads/rrf/RXNCONSO.RRF'), rxnConsoLine('900001', 'IN', 'zorblaxine'));
    await writeFile(
      join(home, 'Downloads/icd10cm_order_2026.txt'),
      icdOrderLine(1, 'E119', true, 'Type 2 diabetes mellitus without complications'),
    );
    for (const command of await commandsOf('docs/guide/command-line.md')) {
      const [, output] = expectedOfGuide.find(([pattern]) => pattern.test(command)) ?? [];
      assert.ok(output !== undefined, `the guide has a command that nothing tests: ${command}`);
      const env = { ...process.env, HOME: home };
      const { stdout } = await run('bash', ['-c', command], { cwd: projectFolder, env });
      assert.match(stdout, output, command);
    }
  } finally {
    await rm(home, { recursive: true });
  }
});

test('npm start serves, and stops when npm is told to', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'clarity-test-'));
  const npm = spawn('npm', ['start'], {
    cwd: projectFolder,
    env: { ...process.env, API_HOST: '127.0.0.1', API_PORT: '0', CLARITY_DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const url = await listeningUrl(npm, npm.stdout);
    assert.equal((await fetch(`${url}/health`)).status, 200);
    const exited = once(npm, 'exit');
    npm.kill('SIGTERM');
    await exited;
    // The pipe closes when the last process that had it has gone: nothing is left behind.
    if (!npm.stdout.closed) await once(npm.stdout, 'close');
    await assert.rejects(fetch(`${url}/health`));
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
});
