import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, mock, test } from 'node:test';
import { installPackages, missingPackages } from './debian.mjs';

/** A folder that is the whole PATH, with stand-ins for the system's commands that write down how they were called. */
let bin;
let calls;
const said = [];
const realPath = process.env.PATH;

function standIn(name, script) {
  writeFileSync(join(bin, name), `#!/bin/sh\necho "${name} $*" >> "${calls}"\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}

beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), 'clarity-bin-'));
  calls = join(bin, 'calls.txt');
  writeFileSync(calls, '');
  process.env.PATH = bin;
});
process.on('exit', () => {
  process.env.PATH = realPath;
});

const install = () => installPackages(['flite', 'sox'], (text) => said.push(text));
const called = () => readFileSync(calls, 'utf8').trim().split('\n');
const asUser = (uid) => mock.method(process, 'getuid', () => uid);

test('only what is missing is named', () => {
  const packages = [
    { name: 'here', isThere: () => true },
    { name: 'not-here', isThere: () => false },
  ];
  assert.deepEqual(missingPackages(packages), ['not-here']);
});

test('as root: apt-get, without a question', () => {
  asUser(0);
  standIn('apt-get', '');
  install();
  assert.deepEqual(called(), ['apt-get install --yes --no-install-recommends flite sox']);
});

test('when the lists are old they are updated, once', () => {
  asUser(0);
  const updated = join(bin, 'updated');
  standIn('apt-get', `[ "$1" = update ] && : > "${updated}"; [ -e "${updated}" ]`);
  install();
  assert.deepEqual(
    called().map((call) => call.split(' ')[1]),
    ['install', 'update', 'install'],
  );
});

test('as a user with sudo that asks for no password', () => {
  asUser(1000);
  standIn('apt-get', '');
  standIn('sudo', '');
  install();
  assert.match(called().at(-1), /^sudo -n .*apt-get install --yes --no-install-recommends flite sox$/);
});

test('as a user without sudo: the one command to run', () => {
  asUser(1000);
  standIn('apt-get', '');
  assert.throws(
    install,
    /Run:\n\n {2}sudo apt-get update && sudo apt-get install --yes --no-install-recommends flite sox\n/,
  );
  assert.deepEqual(called(), ['']);
});

test('on a system without apt-get: what to install', () => {
  asUser(1000);
  assert.throws(install, /flite, sox, and there is no apt-get here/);
});

test('when apt-get fails, the command that shows why', () => {
  asUser(0);
  standIn('apt-get', 'exit 100');
  assert.throws(install, /could not install flite, sox/);
});
