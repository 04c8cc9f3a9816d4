/** A TCP proxy between client and server that cuts connections, at a byte that chance has drawn beforehand. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { SeededRandom } from '../../src/aws-emulation/streaming/seeded-random.ts';

/** When and how one connection ends. The bytes are those that have gone in that direction, the upgrade's included. */
export interface Cut {
  readonly direction: 'to_server' | 'to_client';
  readonly afterBytes: number;
  /**
   * `reset`: both sides are told at once. `close`: both sides see an orderly end. `half_open`: nothing is forwarded any
   * more in either direction, and nobody is told for `silentMs`; then as `reset`.
   */
  readonly manner: 'reset' | 'close' | 'half_open';
  readonly silentMs: number;
}

export interface CutCounts {
  connections: number;
  /** Cuts of every manner that came to pass. */
  cuts: number;
  halfOpen: number;
}

export interface CuttingProxy {
  readonly port: number;
  readonly counts: Readonly<CutCounts>;
  close(): Promise<void>;
}

/** Of a connection's bytes: many seconds of audio up, some finals down. */
const meanBytes = { to_server: 450_000, to_client: 9_000 } as const;
/** Of the upgrade, `config` and `ready`. */
const meanEarlyBytes = 500;
const earlyShare = 0.15;
const uncutShare = 0.2;

/** `undefined`: this connection is left alone. */
export function drawCut(random: SeededRandom): Cut | undefined {
  if (random.chance(uncutShare)) return undefined;
  const direction = random.chance(0.5) ? 'to_server' : 'to_client';
  const drawn = random.fraction();
  const mean = random.chance(earlyShare) ? meanEarlyBytes : meanBytes[direction];
  return {
    direction,
    // Exponential: as likely in each byte that comes.
    afterBytes: Math.floor(-Math.log(1 - random.fraction()) * mean),
    manner: drawn < 0.4 ? 'reset' : drawn < 0.6 ? 'close' : 'half_open',
    silentMs: random.integer(100, 1_500),
  };
}

/**
 * Listens on a free port of the loopback interface.
 *
 * @param targetPort asked for each connection, so that a server may come back elsewhere.
 * @param nextCut asked for each connection.
 */
export async function startCuttingProxy(
  targetPort: () => number,
  nextCut: () => Cut | undefined,
): Promise<CuttingProxy> {
  const counts: CutCounts = { connections: 0, cuts: 0, halfOpen: 0 };
  const open = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (client) => {
    counts.connections += 1;
    const upstream = connect({ port: targetPort(), host: '127.0.0.1', allowHalfOpen: true });
    carry(client, upstream, nextCut(), counts);
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.once('close', () => open.delete(socket));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    counts,
    async close() {
      server.close();
      for (const socket of open) socket.destroy();
      await once(server, 'close');
    },
  };
}

function carry(client: Socket, server: Socket, cut: Cut | undefined, counts: CutCounts): void {
  let isCut = false;
  let timer: NodeJS.Timeout | undefined;

  const end = (manner: 'reset' | 'close'): void => {
    clearTimeout(timer);
    for (const socket of [client, server]) {
      if (manner === 'reset') socket.resetAndDestroy();
      else socket.end(() => socket.destroy());
    }
  };
  const carryOutCut = ({ manner, silentMs }: Cut): void => {
    isCut = true;
    counts.cuts += 1;
    if (manner !== 'half_open') return end(manner);
    counts.halfOpen += 1;
    client.pause();
    server.pause();
    timer = setTimeout(() => end('reset'), silentMs);
  };
  const forward = (from: Socket, to: Socket, direction: Cut['direction']): void => {
    let bytes = 0;
    from.on('data', (chunk: Buffer) => {
      if (isCut) return;
      const left = cut?.direction === direction ? cut.afterBytes - bytes : Infinity;
      bytes += chunk.length;
      const passed = chunk.length <= left ? chunk : chunk.subarray(0, left);
      if (!to.write(passed)) {
        from.pause();
        to.once('drain', () => {
          if (!isCut) from.resume();
        });
      }
      if (chunk.length > left && cut !== undefined) carryOutCut(cut);
    });
    from.on('end', () => {
      if (!isCut) to.end();
    });
    // Told by `close` as well. A half-open connection stays as it is until its time has come.
    from.on('error', () => undefined);
    from.on('close', () => {
      if (!isCut) to.destroy();
    });
  };
  forward(client, server, 'to_server');
  forward(server, client, 'to_client');
}
