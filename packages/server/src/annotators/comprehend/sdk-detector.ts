/** The official client behind the port of a detector. It is loaded with the first request: most servers never need it. */
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { ComprehendMedicalClientConfig } from '@aws-sdk/client-comprehendmedical';
import type { DetectedEntity } from '@clarity-care/clinical';
import { requireEntities } from './answer-shape.ts';
import { readFailure } from './detection-failure.ts';
import type { EntityDetector } from './entity-detector.ts';

export interface SdkDetectorOptions {
  readonly region: string;
  /** Static, or a provider; the SDK's default chain where it is absent. */
  readonly credentials?: NonNullable<ComprehendMedicalClientConfig['credentials']> | undefined;
  /** Base URL in place of the region's own. */
  readonly endpoint?: string | undefined;
  /** Sockets that are opened at most, and kept for the next request. */
  readonly maxConnections: number;
  /** The service refused the keys: a provider that remembers them is to forget them, before it is asked again. */
  readonly onCredentialsRefused?: (() => void) | undefined;
}

/** A socket that cannot be opened in this time is tried anew. */
const connectMs = 3_000;

/** A client that can ask one thing. It keeps the credentials it was given until they expire by their own word. */
interface EntityClient {
  detect(text: string, signal: AbortSignal): Promise<readonly DetectedEntity[]>;
  /** What the service's time is ahead of this machine's, as far as the client has learnt it. */
  clockOffsetMs(): number;
}

/** What outlives a client: the library and its connections. */
interface ClientSource {
  open(clockOffsetMs: number): EntityClient;
  destroy(): void;
}

export function createSdkDetector(options: SdkDetectorOptions): EntityDetector {
  let source: Promise<ClientSource> | undefined;
  let current: EntityClient | undefined;
  let clockOffsetMs = 0;
  return {
    detect: async (text, signal) => {
      source ??= loadClients(options);
      const clients = await source;
      const client = (current ??= clients.open(clockOffsetMs));
      try {
        return await client.detect(text, signal);
      } catch (error) {
        // Of all the requests that such keys signed, the first to be refused drops them, and not those that followed.
        if (current === client && readFailure(error).areCredentialsRefused) {
          clockOffsetMs = client.clockOffsetMs();
          current = undefined;
          options.onCredentialsRefused?.();
        }
        throw error;
      }
    },
    close: async () => {
      // One that never could be loaded holds no connections.
      const loaded = await source?.catch(() => undefined);
      loaded?.destroy();
    },
  };
}

async function loadClients(options: SdkDetectorOptions): Promise<ClientSource> {
  const [{ ComprehendMedicalClient, DetectEntitiesV2Command }, { NodeHttpHandler }] = await Promise.all([
    import('@aws-sdk/client-comprehendmedical'),
    import('@smithy/node-http-handler'),
  ]);
  const { region, credentials, endpoint, maxConnections } = options;
  const pool = { keepAlive: true, maxSockets: maxConnections };
  const requestHandler = new NodeHttpHandler({
    connectionTimeout: connectMs,
    httpAgent: new HttpAgent(pool),
    httpsAgent: new HttpsAgent(pool),
  });
  return {
    open: (clockOffsetMs) => {
      const client = new ComprehendMedicalClient({
        region,
        ...(credentials === undefined ? {} : { credentials }),
        ...(endpoint === undefined ? {} : { endpoint }),
        // The queue retries; two layers would multiply their tries.
        maxAttempts: 1,
        systemClockOffset: clockOffsetMs,
        requestHandler,
      });
      return {
        detect: async (text, signal) => {
          const command = new DetectEntitiesV2Command({ Text: text });
          const answer = await client.send(command, { abortSignal: signal });
          return requireEntities(answer.Entities);
        },
        clockOffsetMs: () => client.config.systemClockOffset,
      };
    },
    destroy: () => {
      requestHandler.destroy();
    },
  };
}
