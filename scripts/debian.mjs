// Debian packages: which are missing, and how they get here.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a package puts on the machine; looking for the file is a thousand times faster than asking dpkg. */
const libraryFolders = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib',
  '/usr/local/lib',
];
const inLibraries = (name) => () => libraryFolders.some((folder) => existsSync(join(folder, name)));
const onPath = (name) => () =>
  (process.env.PATH ?? '').split(':').some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
const isFile = (path) => () => existsSync(path);
/** Debian puts each version in a folder of its own, which is not on the PATH. */
const isPostgresServerThere = () =>
  onPath('initdb')() ||
  (existsSync('/usr/lib/postgresql') &&
    readdirSync('/usr/lib/postgresql').some((version) =>
      existsSync(join('/usr/lib/postgresql', version, 'bin/initdb')),
    ));
const under = (folder) => () => existsSync(folder) && readdirSync(folder).length > 0;

/** For `npm start`: the recogniser, its acoustic model, and a voice for the sample dictation. */
export const startPackages = [
  { name: 'libpocketsphinx3', isThere: inLibraries('libpocketsphinx.so.3') },
  { name: 'pocketsphinx-en-us', isThere: under('/usr/share/pocketsphinx/model/en-us') },
  { name: 'flite', isThere: onPath('flite') },
];

/**
 * For `npm test`: more voices, the library that the deployment guide's own client needs, and the programs of PostgreSQL and nginx,
 * which the tests start and end themselves.
 */
export const testPackages = [
  ...startPackages,
  { name: 'festival', isThere: onPath('text2wave') },
  { name: 'festvox-us-slt-hts', isThere: under('/usr/share/festival/voices/us/cmu_us_slt_arctic_hts') },
  { name: 'sox', isThere: onPath('sox') },
  { name: 'python3-websockets', isThere: under('/usr/lib/python3/dist-packages/websockets') },
  { name: 'postgresql', isThere: isPostgresServerThere },
  { name: 'nginx', isThere: isFile('/usr/sbin/nginx') },
];

/** Packages that would start a service, now and at each start of the machine. */
const servicePackages = new Set(['postgresql', 'nginx']);

/**
 * Runs apt-get so that no service is started and PostgreSQL makes no database of its own:
 * - policy-rc.d answers 101, "forbidden by policy", to whatever would be started: https://manpages.debian.org/bookworm/init-system-helpers/invoke-rc.d.8.en.html.
 *   With systemd too; RUNLEVEL=1 helps only without. One that is there already is the owner's and stays as it is.
 * - create_main_cluster: https://manpages.debian.org/bookworm/postgresql-common/pg_createcluster.1.en.html. Counts only where there is no cluster yet.
 * - nginx is not started with the machine.
 * Both files are gone afterwards, also after Ctrl-C.
 */
const quietly = `
root=$1; shift
PATH="$PATH:/usr/sbin:/usr/bin:/sbin:/bin"
policy=$root/usr/sbin/policy-rc.d
cluster=$root/etc/postgresql-common/createcluster.d/zz-no-cluster.conf
isOurs=
tidy() { rm -f "$cluster"; [ -z "$isOurs" ] || rm -f "$policy"; }
trap tidy EXIT
trap 'exit 130' HUP INT TERM
if [ ! -e "$policy" ]; then
  isOurs=yes
  printf '#!/bin/sh\\nexit 101\\n' > "$policy" && chmod 755 "$policy" || exit 1
fi
mkdir -p "\${cluster%/*}" && echo 'create_main_cluster = false' > "$cluster" || exit 1
apt-get "$@" || exit 1
case " $* " in *' nginx '*) update-rc.d nginx disable ;; esac
`;

export function missingPackages(packages) {
  return packages.filter((entry) => !entry.isThere()).map((entry) => entry.name);
}

/**
 * Installs the packages with apt-get, as root or through sudo. Throws an Error whose message is the one command to run
 * when neither is possible. `root`: where the system's folders lie, for tests.
 */
export function installPackages(names, say, root = '') {
  const parameters = ['install', '--yes', '--no-install-recommends', ...names];
  const install = names.some((name) => servicePackages.has(name))
    ? ['/bin/sh', '-c', quietly, 'quietly', root, ...parameters]
    : ['apt-get', ...parameters];
  const byHand = `sudo apt-get update && sudo apt-get ${parameters.join(' ')}`;
  if (!onPath('apt-get')()) {
    throw new Error(
      `these Debian packages are missing: ${names.join(', ')}, and there is no apt-get here. ` +
        "Install the same libraries with your system's package manager, then run this again.",
    );
  }
  const prefix = process.getuid?.() === 0 ? [] : sudo();
  if (prefix === undefined)
    throw new Error(`these Debian packages are missing. Run:\n\n  ${byHand}\n\nthen this again.`);
  say(`installing Debian packages: ${names.join(', ')}`);
  if (run([...prefix, ...install])) return;
  // A machine that has never updated its package lists knows no package by name.
  say('updating the package lists');
  if (run([...prefix, 'apt-get', 'update']) && run([...prefix, ...install])) return;
  throw new Error(`apt-get could not install ${names.join(', ')}. Run this to see why:\n\n  ${byHand}`);
}

/** `undefined` when sudo is not there, or would need a password and nobody is there to type it. */
function sudo() {
  if (!onPath('sudo')()) return undefined;
  if (spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0)
    return ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive'];
  return process.stdin.isTTY ? ['sudo', 'env', 'DEBIAN_FRONTEND=noninteractive'] : undefined;
}

function run([command, ...parameters]) {
  const done = spawnSync(command, [...parameters], {
    stdio: ['inherit', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (done.status !== 0) process.stderr.write(done.stderr ?? '');
  return done.status === 0;
}
