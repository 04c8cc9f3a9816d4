/** One dialogue over a real socket: which rows of the protocol it shows, and how it goes. */
import {
  startServer,
  removeData,
  type ServerProcess,
  type ServerProcessOptions,
} from '../support/server-process.ts';
import { startGateway, type GatewayParts, type GatewayUnderTest } from './gateway-under-test.ts';
import type { Row } from './rows.ts';
import { Talk } from './talk.ts';

export interface Dialogue {
  readonly name: string;
  /** Each of them is seen on the wire in it; an invariant is shown by what it asserts. */
  readonly rows: readonly Row[];
  readonly run: (stage: Stage) => Promise<void>;
}

/** What a dialogue needs, taken away when it is over. */
export class Stage {
  readonly seen = new Set<Row>();
  readonly #socketUrl: string;
  readonly #talks: Talk[] = [];
  readonly #closings: (() => Promise<void>)[] = [];

  /** `socketUrl` is that of the server that all dialogues share, with the engine `scripted`. */
  constructor(socketUrl: string) {
    this.#socketUrl = socketUrl;
  }

  async connect(url = this.#socketUrl, address?: string): Promise<Talk> {
    const talk = await Talk.connect(url, this.seen, address);
    this.#talks.push(talk);
    return talk;
  }

  async gateway(parts: GatewayParts = {}): Promise<GatewayUnderTest> {
    const gateway = await startGateway(parts);
    this.#closings.push(() => gateway.close());
    return gateway;
  }

  async server(options: ServerProcessOptions): Promise<ServerProcess> {
    const server = await startServer(options);
    this.#closings.push(async () => {
      await server.stop();
      await removeData(server);
    });
    return server;
  }

  async close(): Promise<void> {
    for (const { socket } of this.#talks) socket.terminate();
    for (const close of this.#closings.toReversed()) await close();
  }

  /** Throws when the server has said something that the contract does not know. */
  check(): void {
    for (const talk of this.#talks) talk.check();
  }
}
