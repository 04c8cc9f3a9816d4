/** nginx in front of two servers, on a free port of the loopback interface, with nothing of the machine's own settings. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../support/free-port.ts';

export interface NginxProxy {
  readonly port: number;
  stop(): Promise<void>;
}

const programs = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'];
const startTimeLimitMs = 5_000;

/**
 * Round robin over `ports`; a server that is away is passed over at once.
 *
 * @throws Error that names the package when there is no nginx.
 */
export async function startNginx(ports: readonly number[]): Promise<NginxProxy> {
  const program = programs.find((file) => existsSync(file));
  if (program === undefined) throw new Error('There is no nginx: apt-get install nginx-light');
  const folder = await mkdtemp(join(tmpdir(), 'clarity-nginx-'));
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  await writeFile(file, configuration(folder, port, ports));
  const child = spawn(program, ['-p', folder, '-c', file, '-e', join(folder, 'error.log')], {
    stdio: 'ignore',
  });
  // It must not outlive the run, however that ends.
  const killAtExit = (): void => void child.kill('SIGKILL');
  process.once('exit', killAtExit);
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    }
    process.off('exit', killAtExit);
    await rm(folder, { recursive: true, force: true });
  };
  const giveUpAtMs = performance.now() + startTimeLimitMs;
  while (!(await isListening(port))) {
    if (performance.now() > giveUpAtMs || child.exitCode !== null) {
      await stop();
      throw new Error(`nginx did not listen on port ${port} within ${startTimeLimitMs} ms.`);
    }
    await delay(20);
  }
  return { port, stop };
}

function configuration(folder: string, port: number, ports: readonly number[]): string {
  // `max_fails=0`: a server that was killed a moment ago is tried again at once when it is back.
  const servers = ports.map((one) => `    server 127.0.0.1:${one} max_fails=0;`).join('\n');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${join(folder, name)};`)
    .join('\n');
  return `
daemon off;
master_process off;
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'error.log')};
events { worker_connections 512; }
http {
  access_log off;
${temporary}
  upstream clarity {
${servers}
  }
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://clarity;
      proxy_http_version 1.1;
      proxy_set_header Upgrade $http_upgrade;
      proxy_set_header Connection "upgrade";
      proxy_set_header Host $http_host;
      proxy_buffering off;
      proxy_connect_timeout 2s;
      proxy_read_timeout 300s;
      proxy_send_timeout 300s;
    }
  }
}
`;
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
