/** The socket with its sessions in this process: a clock that is moved by hand, engines of the test's own. */
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { AudioBlocks } from '../../src/audio/audio-blocks.ts';
import { ManualClock } from '../../src/clock/manual-clock.ts';
import { createEngineRegistry, type EngineSelection } from '../../src/engines/engine-registry.ts';
import type { SpeechEngine } from '../../src/engines/speech-engine.ts';
import { createAdmission } from '../../src/gateway/admission.ts';
import { LiveSessions } from '../../src/gateway/live-sessions.ts';
import { registerTranscribeSocket } from '../../src/gateway/transcribe-socket.ts';
import { sessionRules, type SessionRuleSettings } from '../../src/session/session-rules.ts';
import type { RemoteAnnotator } from '../../src/annotators/remote-annotator.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import type { ServerStore } from '../../src/storage/server-store.ts';
import { singleSessionMeter } from '../../src/usage/single-session-meter.ts';
import { createMarkedEngine } from '../support/marked-engine.ts';

export interface GatewayUnderTest {
  readonly url: string;
  readonly clock: ManualClock;
  readonly store: ServerStore;
  readonly live: LiveSessions;
  /** As when the process is killed: every connection is cut, and nothing more is stored. */
  close(): Promise<void>;
}

export interface GatewayParts {
  /** In the order of preference; the marked engine unless told. */
  readonly engines?: readonly SpeechEngine[];
  readonly settings?: Partial<SessionRuleSettings>;
  /** That of an earlier one, as after a restart. */
  readonly store?: ServerStore;
  readonly clock?: ManualClock;
  readonly annotator?: RemoteAnnotator;
  readonly maxSessionsPerClient?: number;
  /** In the place of what the registry would choose. */
  readonly selection?: EngineSelection;
}

let opened = 0;

export async function startGateway(parts: GatewayParts = {}): Promise<GatewayUnderTest> {
  const { clock = new ManualClock(), store = createMemoryStore() } = parts;
  const registry = createEngineRegistry(parts.engines ?? [createMarkedEngine()]);
  const { selection } = parts;
  const engines = selection === undefined ? registry : { ...registry, select: async () => selection };
  // The address that a session is counted by is then the test's to say.
  const app = Fastify({ trustProxy: true });
  const live = new LiveSessions();
  const { maxSessionsPerClient = 100 } = parts;
  const admission = createAdmission({
    limits: { maxSessions: 100, maxSessionsPerClient },
    loopLoad: { level: () => 'in_time' },
  });
  await registerTranscribeSocket(app, live, {
    allowedOrigins: ['*'],
    heartbeatMs: 3_600_000,
    clock,
    admission,
    maxFrameBytes: 262_144,
    sessionPorts: (connection) => {
      opened += 1;
      return {
        connection,
        store,
        instanceId: 'instance-1',
        audioBlocks: new AudioBlocks(),
        recordsAudio: false,
        engines,
        meter: singleSessionMeter(),
        ...(parts.annotator === undefined ? {} : { annotator: parts.annotator }),
        rules: sessionRules(
          { sessionId: `session-${opened}`, resumeToken: `token-${opened}` },
          {
            idleMs: 300_000,
            maxSessionMs: 14_400_000,
            resumeWindowMs: 600_000,
            maxAudioAheadMs: 3_600_000,
            ...parts.settings,
          },
        ),
        clock,
        log: { event: () => undefined, failure: () => undefined },
      };
    },
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return {
    url: `ws://127.0.0.1:${port}/ws/transcribe`,
    clock,
    store,
    live,
    close: async () => {
      for (const socket of app.websocketServer.clients) socket.terminate();
      await app.close();
    },
  };
}
