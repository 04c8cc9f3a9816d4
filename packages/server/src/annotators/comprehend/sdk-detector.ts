/** The official client behind the port of a detector. It is loaded with the first request: most servers never need it. */
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { ComprehendMedicalClientConfig } from '@aws-sdk/client-comprehendmedical';
import type { DetectedEntity, EntityDetector } from './entity-detector.ts';

export interface SdkDetectorOptions {
  readonly region: string;
  /** Static, or a provider; the SDK's default chain where it is absent. */
  readonly credentials?: NonNullable<ComprehendMedicalClientConfig['credentials']> | undefined;
  /** Base URL in place of the region's own. */
  readonly endpoint?: string | undefined;
  /** Sockets that are opened at most, and kept for the next request. */
  readonly maxConnections: number;
}

/** A socket that cannot be opened in this time is tried anew. */
const connectMs = 3_000;

/** A client that can ask one thing and be let go. */
interface EntityClient {
  detect(text: string, signal: AbortSignal): Promise<readonly DetectedEntity[]>;
  destroy(): void;
}

export function createSdkDetector(options: SdkDetectorOptions): EntityDetector {
  let client: Promise<EntityClient> | undefined;
  return {
    detect: async (text, signal) => {
      client ??= openClient(options);
      return (await client).detect(text, signal);
    },
    close: async () => {
      // One that never could be loaded holds no connections.
      const opened = await client?.catch(() => undefined);
      opened?.destroy();
    },
  };
}

async function openClient(options: SdkDetectorOptions): Promise<EntityClient> {
  const [{ ComprehendMedicalClient, DetectEntitiesV2Command }, { NodeHttpHandler }] = await Promise.all([
    import('@aws-sdk/client-comprehendmedical'),
    import('@smithy/node-http-handler'),
  ]);
  const { region, credentials, endpoint, maxConnections } = options;
  const pool = { keepAlive: true, maxSockets: maxConnections };
  const client = new ComprehendMedicalClient({
    region,
    ...(credentials === undefined ? {} : { credentials }),
    ...(endpoint === undefined ? {} : { endpoint }),
    // The queue retries; two layers would multiply their tries.
    maxAttempts: 1,
    requestHandler: new NodeHttpHandler({
      connectionTimeout: connectMs,
      httpAgent: new HttpAgent(pool),
      httpsAgent: new HttpsAgent(pool),
    }),
  });
  return {
    detect: async (text, signal) => {
      const answer = await client.send(new DetectEntitiesV2Command({ Text: text }), { abortSignal: signal });
      return answer.Entities ?? [];
    },
    destroy: () => {
      client.destroy();
    },
  };
}
