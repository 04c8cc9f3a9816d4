import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, mock, test } from 'node:test';
import { installPackages, missingPackages, startPackages, testPackages } from './debian.mjs';

/** A folder that is the whole PATH, with stand-ins for the system's commands that write down how they were called. */
let bin;
let calls;
const said = [];
const realPath = process.env.PATH;

const folders = [];
function newFolder(prefix) {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  folders.push(folder);
  return folder;
}

function standIn(name, script) {
  writeFileSync(join(bin, name), `#!/bin/sh\necho "${name} $*" >> "${calls}"\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}

beforeEach(() => {
  bin = newFolder('clarity-bin-');
  calls = join(bin, 'calls.txt');
  writeFileSync(calls, '');
  process.env.PATH = bin;
});
process.on('exit', () => {
  process.env.PATH = realPath;
  for (const folder of folders) rmSync(folder, { recursive: true });
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

/** A system's root of its own; apt-get and update-rc.d write down what they find there. */
function systemRoot({ policy } = {}) {
  const root = newFolder('clarity-root-');
  mkdirSync(join(root, 'usr/sbin'), { recursive: true });
  const policyFile = join(root, 'usr/sbin/policy-rc.d');
  if (policy !== undefined) {
    writeFileSync(policyFile, policy);
    chmodSync(policyFile, 0o755);
  }
  const clusterFile = join(root, 'etc/postgresql-common/createcluster.d/zz-no-cluster.conf');
  return { root, policyFile, clusterFile };
}
const installServices = (root) =>
  installPackages(['postgresql', 'nginx', 'sox'], (text) => said.push(text), root);
const aptFinds = ({ policyFile, clusterFile }, code) =>
  `"${policyFile}" nginx start; echo "policy $?" >> "${calls}"; read -r line < "${clusterFile}"; echo "$line" >> "${calls}"; exit ${code}`;

test('services: while apt-get runs none may start and no cluster is made; afterwards the files are gone', () => {
  asUser(0);
  const system = systemRoot();
  standIn('apt-get', aptFinds(system, 0));
  standIn('update-rc.d', '');
  installServices(system.root);
  assert.deepEqual(called(), [
    'apt-get install --yes --no-install-recommends postgresql nginx sox',
    'policy 101',
    'create_main_cluster = false',
    'update-rc.d nginx disable',
  ]);
  assert.ok(!existsSync(system.policyFile));
  assert.ok(!existsSync(system.clusterFile));
});

test('services: the policy of the machine stays as it is', () => {
  asUser(0);
  const policy = '#!/bin/sh\nexit 104\n';
  const system = systemRoot({ policy });
  standIn('apt-get', aptFinds(system, 0));
  standIn('update-rc.d', '');
  installServices(system.root);
  assert.equal(called()[1], 'policy 104');
  assert.equal(readFileSync(system.policyFile, 'utf8'), policy);
});

test('services: nothing is left when apt-get fails or is broken off, and the lists are updated without it', () => {
  asUser(0);
  for (const end of ['exit 100', '[ "$1" = update ] || kill -INT $PPID; exit 130']) {
    const system = systemRoot();
    standIn('apt-get', end);
    assert.throws(() => installServices(system.root), /could not install postgresql, nginx, sox/);
    assert.ok(!existsSync(system.policyFile), end);
    assert.ok(!existsSync(system.clusterFile), end);
  }
});

test('services: as a user, all of it by way of sudo', () => {
  asUser(1000);
  standIn('apt-get', '');
  standIn('sudo', '');
  installServices('');
  assert.match(readFileSync(calls, 'utf8'), /sudo -n env DEBIAN_FRONTEND=noninteractive \/bin\/sh -c/);
});

test('services: only the tests need them', () => {
  const names = (packages) => packages.map(({ name }) => name);
  for (const name of ['postgresql', 'nginx']) {
    assert.ok(names(testPackages).includes(name));
    assert.ok(!names(startPackages).includes(name));
  }
});
